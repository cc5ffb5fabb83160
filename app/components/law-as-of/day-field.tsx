import { useText } from '#app/i18n/use-text.ts';
import { Field } from '../field/field.tsx';

interface Props {
  label: string;
  /** "YYYY-MM-DD" */
  day: string | null;
  /** What was typed and could not be read. */
  bad: string | null;
}

/** Asks for a day. A browser that has no calendar shows a plain field, so the hint tells how to type it. */
export function DayField({ label, day, bad }: Props) {
  const { t } = useText();
  const fault = bad === null ? undefined : `${t('law:asOf.bad')}. ${t('law:asOf.typed', { typed: bad })}`;
  return (
    <Field
      id="on"
      name="on"
      type="date"
      min="1900-01-01"
      max="2100-12-31"
      label={label}
      hint={t('law:asOf.hint')}
      fault={fault}
      defaultValue={day ?? ''}
    />
  );
}
