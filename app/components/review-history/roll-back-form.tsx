import { languages, type Localized } from '#app/i18n/languages.ts';
import { useText } from '#app/i18n/use-text.ts';
import { ErrorSummary } from '../error-summary/error-summary.tsx';
import { WordsFields } from '../review-propose/words-fields.tsx';

/** What was typed into the form, and why it was refused. */
export interface TypedRollBack {
  words: Localized;
  /** In the reader's language, with the field it is about. */
  faults: { field?: string; text: string }[];
}

interface Props {
  address: string;
  revisionId: string;
  /** When the text was published. */
  when: string;
  sent: TypedRollBack | null;
}

/** Brings an earlier text back: words for learners, and a tick that says it is meant. */
export function RollBackForm({ address, revisionId, when, sent }: Props) {
  const { t } = useText();
  const words = sent?.words ?? { kk: '', ru: '', en: '' };
  const missing = sent ? languages.filter((language) => words[language].trim() === '') : [];
  return (
    <form method="post" action={address} className="panel flow text no-print">
      <h3 className="name">{t('review:rollBack.title')}</h3>
      <p>{t('review:rollBack.lead', { when })}</p>
      <ErrorSummary faults={sent?.faults ?? []} />
      <input type="hidden" name="revision" value={revisionId} />
      <WordsFields typed={words} missing={missing} />
      <label className="choice">
        <input type="checkbox" id="confirm" name="confirm" value="yes" />
        <span>{t('review:rollBack.confirm')}</span>
      </label>
      <p className="go">
        <button className="btn alt bad">{t('review:rollBack.submit')}</button>
      </p>
    </form>
  );
}
