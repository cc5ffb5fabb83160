import { languages, languageNames } from '#app/i18n/languages.ts';
import { useText } from '#app/i18n/use-text.ts';
import type { FieldFault, Typed } from '#app/views/studio/course-form.ts';
import type { ProvisionGroup } from '#app/views/studio/provision-choices.ts';
import { ErrorSummary } from '../error-summary/error-summary.tsx';
import { Field } from '../field/field.tsx';
import { SelectField } from '../select-field/select-field.tsx';
import { LocalizedFields } from './localized-fields.tsx';

interface Props {
  typed: Typed;
  faults: readonly FieldFault[];
  /** Rules to begin with, by act. */
  provisions: readonly ProvisionGroup[];
}

/** Adds a lesson from a template, in the language it will be written in. */
export function LessonForm({ typed, faults, provisions }: Props) {
  const { t, language } = useText();
  const told = new Map(faults.map(({ field, fault }) => [field, t(`studio:faults.${fault}`)]));
  return (
    <form method="post" className="flow" noValidate id="new-lesson">
      <ErrorSummary faults={[...told].map(([field, text]) => ({ field: `lesson-${field}`, text }))} />
      <LocalizedFields
        name="title"
        label={t('studio:lessons.title')}
        typed={typed}
        faults={told}
        prefix="lesson-"
      />
      <SelectField
        name="provision"
        label={t('studio:lessons.provision')}
        any={t('studio:lessons.noProvision')}
        chosen={String(typed.provision ?? '')}
        groups={provisions}
      />
      <Field
        id="lesson-minutes"
        name="minutes"
        label={t('studio:lessons.minutes')}
        hint={t('studio:lessons.minutesHint')}
        inputMode="numeric"
        defaultValue={String(typed.minutes ?? '8')}
        fault={told.get('minutes')}
      />
      <SelectField
        name="written-in"
        label={t('studio:lessons.writtenIn')}
        chosen={String(typed['written-in'] ?? language)}
        options={languages.map((one) => ({ value: one, text: languageNames[one].full }))}
      />
      <p className="go">
        <button className="btn" name="intent" value="add-lesson">
          {t('studio:lessons.add')}
        </button>
      </p>
    </form>
  );
}
