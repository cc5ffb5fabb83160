import type { CourseDraft } from '#app/content/schema/course.ts';
import { useText } from '#app/i18n/use-text.ts';
import type { FieldFault, Typed } from '#app/views/studio/course-form.ts';
import { ErrorSummary } from '../error-summary/error-summary.tsx';
import { LocalizedFields } from './localized-fields.tsx';

interface Props {
  typed: Typed;
  audiences: CourseDraft['audience'];
  faults: readonly FieldFault[];
  /** What the form does, for its action. */
  intent: 'create' | 'describe';
  submit: string;
}

/** What a course is called, for whom it is, and what one can do after it. */
export function CourseForm({ typed, audiences, faults, intent, submit }: Props) {
  const { t } = useText();
  const told = new Map(faults.map(({ field, fault }) => [field, t(`studio:faults.${fault}`)]));
  const fields = { typed, faults: told };
  const chosen = [typed.audience ?? []].flat();
  return (
    <form method="post" className="flow" noValidate>
      <ErrorSummary faults={[...told].map(([field, text]) => ({ field, text }))} />
      <LocalizedFields name="title" label={t('studio:course.title')} {...fields} />
      <LocalizedFields
        name="summary"
        label={t('studio:course.summary')}
        hint={t('studio:course.summaryHint')}
        rows={3}
        {...fields}
      />
      <fieldset
        className={told.has('audience') ? 'flow desk-audience bad-field' : 'flow desk-audience'}
        id="audience"
        tabIndex={-1}
      >
        <legend className="name">{t('studio:course.audience')}</legend>
        {told.has('audience') && <p className="msg small">✕ {told.get('audience')}</p>}
        {audiences.map((one) => (
          <label key={one} className="choice">
            <input type="checkbox" name="audience" value={one} defaultChecked={chosen.includes(one)} />
            <span>{t(`studio:audience.${one}`)}</span>
          </label>
        ))}
      </fieldset>
      <LocalizedFields
        name="objectives"
        label={t('studio:course.objectives')}
        hint={t('studio:course.objectivesHint')}
        rows={4}
        {...fields}
      />
      <p className="go">
        <button className="btn" name="intent" value={intent}>
          {submit}
        </button>
      </p>
    </form>
  );
}
