import { languages, type Localized } from '#app/i18n/languages.ts';
import { useText } from '#app/i18n/use-text.ts';
import { ErrorSummary } from '../error-summary/error-summary.tsx';
import { Field } from '../field/field.tsx';
import { WordsFields } from './words-fields.tsx';

/** What was typed into the form, and why it was refused. */
export interface TypedProposal {
  words: Localized;
  legal: boolean;
  day: string;
  time: string;
  /** Codes of `review:fault`. */
  faults: ('words' | 'when' | 'past' | 'errors' | 'nothing')[];
}

/** The words of a change, whether the rule itself changed, and when it is to be published. */
export function ProposeForm({ typed, of }: { typed: TypedProposal; of: 'lesson' | 'new' | 'course' }) {
  const { t } = useText();
  const { words, legal, faults } = typed;
  const missing = faults.includes('words')
    ? languages.filter((language) => words[language].trim() === '')
    : [];
  const fieldOf = {
    words: `words-${missing[0] ?? 'kk'}`,
    when: 'day',
    past: 'day',
    errors: 'texts',
    nothing: 'texts',
  };
  return (
    <form method="post" className="flow text">
      <ErrorSummary
        faults={faults.map((fault) => ({ field: fieldOf[fault], text: t(`review:fault.${fault}`) }))}
      />
      <WordsFields typed={words} missing={missing} of={of} />
      {of === 'lesson' && <Legal legal={legal} />}
      <When typed={typed} />
      <p className="go">
        <button className="btn">{t('review:propose.submit')}</button>
      </p>
    </form>
  );
}

function Legal({ legal }: { legal: boolean }) {
  const { t } = useText();
  return (
    <div className="field">
      <label className="choice">
        <input
          type="checkbox"
          name="legal"
          value="yes"
          defaultChecked={legal}
          aria-describedby="legal-hint"
        />
        <span>{t('review:propose.legal')}</span>
      </label>
      <span className="hint small" id="legal-hint">
        {t('review:propose.legalHint')}
      </span>
    </div>
  );
}

function When({ typed: { day, time, faults } }: { typed: TypedProposal }) {
  const { t } = useText();
  const wrong = faults.find((fault) => fault === 'when' || fault === 'past');
  return (
    <fieldset className="grid tight">
      <legend className="name">{t('review:propose.when')}</legend>
      <p className="hint small">{t('review:propose.whenHint')}</p>
      <div className="grid two">
        <Field
          id="day"
          name="day"
          type="date"
          label={t('review:propose.day')}
          defaultValue={day}
          fault={wrong && t(`review:fault.${wrong}`)}
        />
        <Field id="time" name="time" type="time" label={t('review:propose.time')} defaultValue={time} />
      </div>
    </fieldset>
  );
}
