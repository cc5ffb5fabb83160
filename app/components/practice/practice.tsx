import type { Citation } from '#app/content/citations.ts';
import type { PracticeView } from '#app/domain/assessment/practice-view.ts';
import { useText } from '#app/i18n/use-text.ts';
import { QuestionFields } from '../question/question-fields.tsx';
import { QuestionReview } from '../question-review/question-review.tsx';

interface Props {
  practice: PracticeView;
  citations: Citation[];
  /** The answer was not complete: say so and keep what was given. */
  incomplete: boolean;
}

/** A practice question inside a lesson. Answered, it tells why, and can be answered again. */
export function Practice({ practice, citations, incomplete }: Props) {
  const { t } = useText();
  const { question } = practice;
  if (practice.state === 'answered') {
    return (
      <section
        className="panel flow"
        id={question.id}
        data-question-id={question.id}
        aria-labelledby={`${question.id}-q`}
      >
        <p className="name" role="status">
          {practice.correct ? (
            <span className="ok">✓ {t('question:isRight')}</span>
          ) : (
            <span className="bad">✕ {t('question:isWrong')}</span>
          )}
        </p>
        <p className="q" id={`${question.id}-q`}>
          {question.prompt}
        </p>
        <QuestionReview review={practice.review} correct={practice.correct} citations={citations} />
        <form method="get" action={`#${question.id}`} className="go no-print">
          <button className="btn alt" name="again" value={question.id}>
            {t('question:again')}
          </button>
        </form>
      </section>
    );
  }
  return (
    <form method="post" action={`#${question.id}`} className="panel flow" id={question.id}>
      <QuestionFields
        question={question}
        idPrefix={question.id}
        fault={incomplete ? t(`question:incomplete.${question.type}`) : undefined}
      />
      <input type="hidden" name="question" value={question.id} />
      <p className="go no-print">
        <button className="btn alt" name="intent" value="submit">
          {t('question:check')}
        </button>
      </p>
    </form>
  );
}
