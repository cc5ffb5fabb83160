import { useText } from '#app/i18n/use-text.ts';
import { ErrorSummary } from '../error-summary/error-summary.tsx';

interface Props {
  reason: 'newer' | 'held' | 'too-big';
  /** Where the text that is kept can be read. */
  saved: string;
}

/** Says that a text is not kept yet, and why; the form below still has it. */
export function SaveRefused({ reason, saved }: Props) {
  const { t } = useText();
  const text = {
    newer: t('questionForm:refused.newer'),
    held: t('questionForm:refused.held'),
    'too-big': t('questionForm:refused.tooBig'),
  }[reason];
  return (
    <>
      <ErrorSummary faults={[{ text }]} />
      {reason !== 'too-big' && (
        <p>
          <a className="line-link" href={saved} target="_blank" rel="noreferrer">
            {t('questionForm:refused.compare')}
          </a>
        </p>
      )}
    </>
  );
}
