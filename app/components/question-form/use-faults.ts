import type { FieldFault } from '#app/content/question-draft/faults.ts';
import { isLanguage, languageNames } from '#app/i18n/languages.ts';
import { useText } from '#app/i18n/use-text.ts';

/** What fields are called, by their names. */
function useFieldNames(): (field: string) => string {
  const { t } = useText();
  const labels: Readonly<Record<string, string>> = {
    prompt: t('questionForm:prompt.label'),
    explanation: t('questionForm:explanation.label'),
    lesson: t('questionForm:tags.lesson'),
    objective: t('questionForm:tags.objective'),
    use: t('questionForm:tags.use'),
    difficulty: t('questionForm:tags.difficulty'),
    provision: t('questionForm:cited.provisions'),
    fact: t('questionForm:cited.facts'),
    right: t('questionForm:options.title'),
    rows: t('questionForm:rows.title'),
    accept: t('questionForm:accept.label'),
  };
  const ofRow = (kind: string, number: number) => {
    if (kind === 'options') return t('questionForm:options.number', { number });
    return kind === 'items'
      ? t('questionForm:items.number', { number })
      : t('questionForm:pairs.number', { number });
  };
  const ofNumber = (part: string | undefined) => {
    if (part === 'value') return t('questionForm:number.value');
    return part === 'tolerance' ? t('questionForm:number.tolerance') : t('questionForm:number.unit');
  };

  return (field) => {
    const parts = field.split('.');
    const [first = '', second] = parts;
    const last = parts.at(-1);
    const language = isLanguage(last) ? `, ${languageNames[last].full}` : '';
    if (first === 'options' || first === 'items' || first === 'pairs') {
      return ofRow(first, Number(second) + 1) + language;
    }
    return (first === 'number' ? ofNumber(second) : (labels[first] ?? field)) + language;
  };
}

/** Names of fields, of what is wrong with them and of what is worth a look, in the reader's language. */
export function useFaults(faults: readonly FieldFault[], warnings: readonly FieldFault[] = []) {
  const { t } = useText();
  const nameOf = useFieldNames();
  const said = ({ kind, values }: FieldFault) => t(`questionForm:fault.${kind}`, values ?? {});
  const listed = (found: readonly FieldFault[]) =>
    found.map((one) => ({ field: one.field, text: `${nameOf(one.field)}: ${said(one)}` }));
  return {
    /** What is wrong with a field; undefined when nothing is. */
    of(field: string): string | undefined {
      const found = faults.find((fault) => fault.field === field);
      return found && said(found);
    },
    /** What is worth a look in a field. */
    lookAt(field: string): string[] {
      return warnings.filter((warning) => warning.field === field).map(said);
    },
    /** Every fault with the name of its field, in the order of the form. */
    all: listed(faults),
    /** The same of what is worth a look. */
    worthALook: listed(warnings),
  };
}

export type Faults = ReturnType<typeof useFaults>;
