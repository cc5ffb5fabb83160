import type { IncomingMessage, ServerResponse } from 'node:http';
import type { NextFunction, Request, Response } from 'express';
import type { School } from '#app/school.server.ts';
import {
  headersOf,
  isForPrograms,
  isOfLab,
  languageAsked,
  maxKilobytes,
  problemOf,
  type ProblemStatus,
} from './problem.ts';

type Asking = Pick<IncomingMessage, 'url' | 'headers'>;

/** Answers with a problem document before anything was asked of Remix. */
export function sendProblem(
  { texts }: Pick<School, 'texts'>,
  { url = '', headers }: Asking,
  response: ServerResponse,
  status: ProblemStatus,
): void {
  const query = new URLSearchParams(url.split('?')[1] ?? '');
  const language = languageAsked(query, headers['accept-language']);
  const body = JSON.stringify(problemOf(texts, language, status));
  for (const [name, value] of Object.entries(headersOf(language, true))) response.setHeader(name, value);
  response.statusCode = status;
  response.end(body);
}

/**
 * Lets programs in: whatever site or tool they come from, because nobody's session counts here. An address of no lab is
 * refused at once, and so is a body that says it is too heavy; one that does not say so is weighed while it is read.
 */
export function letProgramsIn(
  school: School,
  otherwise: (...door: [Request, Response, NextFunction]) => void,
) {
  return (request: Request, response: Response, next: NextFunction) => {
    if (!isForPrograms(request.path)) return otherwise(request, response, next);
    const isHeavy = Number(request.headers['content-length'] ?? 0) > maxKilobytes * 1024;
    if (!isHeavy && isOfLab(request.path)) return next();
    request.resume();
    response.setHeader('connection', 'close');
    sendProblem(school, request, response, isHeavy ? 413 : 404);
  };
}
