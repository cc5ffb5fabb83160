import type { i18n } from 'i18next';
import type { ErrorCode, Message, WarningCode } from '#app/elections/protocol/types.ts';
import { formatsOf, type Formats } from '#app/i18n/format.ts';
import type { Language } from '#app/i18n/languages.ts';

interface Words {
  t: i18n['t'];
  language: Language;
}

const mostDecimals = 3;

/** '1131' and '61.13' as the language writes them. */
function numberText(format: Formats, exact: string): string {
  const decimals = Math.min(exact.split('.')[1]?.length ?? 0, mostDecimals);
  return format.number(Number(exact), decimals);
}

/** What is wrong with a sheet, with its numbers, and what to do about it. */
export function messageText(message: Message<ErrorCode>, words: Words): string {
  return words.t(`protocol:message.${message.code}`, valuesOf(message, words));
}

/** What is unusual on a sheet, and what to ask. */
export function warningText(message: Message<WarningCode>, words: Words): string {
  return words.t(`protocol:warning.${message.code}`, valuesOf(message, words));
}

function valuesOf(
  { fields, party, params }: Message<string>,
  { t, language }: Words,
): Record<string, string | number> {
  const format = formatsOf(language);
  const [field = 'votes'] = fields;
  const numbers = Object.entries(params).map(([name, exact]): [string, string] => [
    name,
    numberText(format, exact),
  ]);
  return Object.fromEntries([...numbers, ['field', party ?? t(`protocol:field.${field}`)]]);
}
