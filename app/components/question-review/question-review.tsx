import type { ReactNode } from 'react';
import type { Citation } from '#app/content/citations.ts';
import type { QuestionReview as Review } from '#app/domain/assessment/grading/grade.ts';
import { useText } from '#app/i18n/use-text.ts';
import { ProvisionLink } from '../provision-link/provision-link.tsx';

interface Props {
  review: Pick<Review, 'given' | 'right' | 'feedback' | 'explanation'>;
  correct: boolean;
  citations: Citation[];
}

/** Why an answer is right or not yet: what was given, what is right, the reason, and the provision behind it. */
export function QuestionReview({ review, correct, citations }: Props) {
  const { t } = useText();
  const { given, right, feedback, explanation } = review;
  return (
    <div className="flow review">
      <Lines sign={correct ? '✓' : '✕'} tone={correct ? 'ok' : 'bad'} label={t('question:given')}>
        {given.length > 0 ? given.map((line) => line || '…') : [t('question:noAnswer')]}
      </Lines>
      {!correct && (
        <Lines sign="✓" tone="ok" label={t('question:right')}>
          {right}
        </Lines>
      )}
      <div className={correct ? 'note ok' : 'note'}>
        {feedback.map((line, i) => (
          <p key={i}>{line}</p>
        ))}
        <p>{explanation}</p>
      </div>
      {citations.map((citation) => (
        <ProvisionLink key={citation.id} citation={citation} />
      ))}
    </div>
  );
}

function Lines(props: { sign: string; tone: 'ok' | 'bad'; label: string; children: string[] }) {
  const [first = '', ...more] = props.children;
  const label: ReactNode = (
    <b className={props.tone}>
      {props.sign} {props.label}
    </b>
  );
  if (more.length === 0) {
    return (
      <p>
        {label} {first}
      </p>
    );
  }
  return (
    <div>
      <p>{label}</p>
      <ol className="lines">
        {props.children.map((line, i) => (
          <li key={i}>{line}</li>
        ))}
      </ol>
    </div>
  );
}
