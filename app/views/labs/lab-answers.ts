import type { i18n } from 'i18next';
import type { Fault, Read } from '#app/elections/input/fault.ts';
import { checkProtocol } from '#app/elections/protocol/check.ts';
import { readProtocolInput } from '#app/elections/protocol/input.ts';
import { protocolFromQuery } from '#app/elections/protocol/query.ts';
import type { Figures } from '#app/elections/protocol/types.ts';
import { checkQuota } from '#app/elections/quota/check.ts';
import { readQuotaInput } from '#app/elections/quota/input.ts';
import { quotaFromQuery } from '#app/elections/quota/query.ts';
import type { QuotaInput } from '#app/elections/quota/types.ts';
import { allocateSeats } from '#app/elections/seats/allocate.ts';
import { readSeatsInput } from '#app/elections/seats/input.ts';
import { seatsFromQuery } from '#app/elections/seats/query.ts';
import type { SeatsInput } from '#app/elections/seats/types.ts';
import type { Language } from '#app/i18n/languages.ts';
import { messageText, warningText } from './protocol-words.ts';

interface Words {
  t: i18n['t'];
  language: Language;
}

/** What a lab says to a program: its answer as JSON, or what is wrong with the question and where (RFC 6901). */
export type LabAnswer =
  { ok: true; body: object } | { ok: false; errors: readonly { pointer: string; detail: string }[] };

/** A lab for programs: the fields of its page's form as JSON, and the answer to JSON. */
export interface LabAnswers {
  fromQuery(query: URLSearchParams): unknown;
  answer(raw: unknown, words: Words): LabAnswer;
}

export const seatsAnswers: LabAnswers = {
  fromQuery: (query) => seatsFromQuery(query).raw,
  answer: (raw, words) => answered(readSeatsInput(raw), words, seatsBody),
};

export const quotaAnswers: LabAnswers = {
  fromQuery: (query) => quotaFromQuery(query).raw,
  answer: (raw, words) => answered(readQuotaInput(raw), words, quotaBody),
};

export const protocolAnswers: LabAnswers = {
  fromQuery: (query) => protocolFromQuery(query).raw,
  answer: (raw, words) =>
    answered(readProtocolInput(raw, 'refused'), words, (figures) => protocolBody(figures, words)),
};

function answered<Input>(read: Read<Input>, { t }: Words, bodyOf: (input: Input) => object): LabAnswer {
  if (read.ok) return { ok: true, body: bodyOf(read.input) };
  const detailOf = ({ code, params }: Fault) => t(`faults:${code}`, params ?? {});
  return {
    ok: false,
    errors: read.faults.map((fault) => ({ pointer: fault.pointer, detail: detailOf(fault) })),
  };
}

function seatsBody(input: SeatsInput) {
  const { working: _, ...body } = allocateSeats(input);
  return body;
}

function quotaBody(input: QuotaInput) {
  const { list, mandates } = checkQuota(input);
  return mandates ? { list, mandates } : { list };
}

function protocolBody(figures: Figures, words: Words) {
  const { broken, messages, warnings } = checkProtocol(figures);
  return {
    broken,
    messages: messages.map((message) => {
      const { code, relation, fields } = message;
      return { code, relation, fields, text: messageText(message, words) };
    }),
    warnings: warnings.map((message) => {
      const { code, relation, fields } = message;
      return { code, relation, fields, text: warningText(message, words) };
    }),
  };
}
