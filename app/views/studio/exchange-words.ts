import type { i18n } from 'i18next';
import { answerColumns, plainColumns, type SheetWords } from '#app/content/exchange/csv/columns.ts';
import type { ReaderWords } from '#app/content/exchange/imported.ts';
import { questionTypes } from '#app/content/question-draft/question-form.ts';

/** What columns and types of a sheet are called in a language. */
export function sheetWordsOf({ t }: i18n): SheetWords {
  const columns = [...plainColumns, ...answerColumns].map((name) => [name, t(`exchange:column.${name}`)]);
  const types = questionTypes.map((type) => [type, t(`questionForm:type.${type}`)]);
  return {
    columns: Object.fromEntries(columns) as SheetWords['columns'],
    types: Object.fromEntries(types) as SheetWords['types'],
  };
}

/** What a reader writes in a language where a file has no words. */
export function readerWordsOf({ t }: i18n): ReaderWords {
  return { yes: t('exchange:yes'), no: t('exchange:no') };
}
