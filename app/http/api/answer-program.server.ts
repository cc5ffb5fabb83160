import type { LoaderFunctionArgs } from '@remix-run/node';
import type { i18n } from 'i18next';
import type { Language } from '#app/i18n/languages.ts';
import { headersOf, languageAsked, problemOf, type Problem, type ProblemStatus } from './problem.ts';
import { readJson } from './read-json.ts';

/** What can be asked: by the fields of a GET form, or by JSON. */
interface Asked {
  fromQuery(query: URLSearchParams): unknown;
  answer(
    raw: unknown,
    words: { t: i18n['t']; language: Language },
  ): { ok: true; body: object } | { ok: false; errors: NonNullable<Problem['errors']> };
}

type Arguments = Pick<LoaderFunctionArgs, 'request' | 'context'>;

/** Answers a program: GET and HEAD with the fields of the page's form, POST with JSON. Asks for no session. */
export async function answerProgram({ request, context }: Arguments, asked: Asked): Promise<Response> {
  const { searchParams } = new URL(request.url);
  const { texts } = context.school;
  const language = languageAsked(searchParams, request.headers.get('accept-language'));
  const read =
    request.method === 'POST'
      ? await readJson(request)
      : { ok: true as const, value: asked.fromQuery(searchParams) };
  if (!read.ok) return problemAnswer({ request, context }, read.status);
  const answer = asked.answer(read.value, { t: texts[language].t, language });
  if (!answer.ok) return problemAnswer({ request, context }, 422, answer.errors);
  return Response.json(answer.body, { headers: headersOf(language, false) });
}

/** A problem document in the language that was asked for. */
export function problemAnswer(
  { request, context }: Arguments,
  status: ProblemStatus,
  errors?: Problem['errors'],
): Response {
  const query = new URL(request.url).searchParams;
  const language = languageAsked(query, request.headers.get('accept-language'));
  const problem = problemOf(context.school.texts, language, status, errors);
  return Response.json(problem, { status, headers: headersOf(language, true) });
}
