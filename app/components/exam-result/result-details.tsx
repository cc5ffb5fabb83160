import { useText } from '#app/i18n/use-text.ts';
import type { ResultView } from '#app/views/exam-view.server.ts';
import { QuestionReview } from '../question-review/question-review.tsx';

type Question = ResultView['questions'][number];

/** Every answer explained, the wrong ones first; and how it went lesson by lesson. */
export function ResultDetails({ result }: { result: ResultView }) {
  const { t, to } = useText();
  const wrong = result.questions.filter(({ correct }) => !correct);
  const right = result.questions.filter(({ correct }) => correct);
  return (
    <div className="grid side">
      <div className="flow">
        {wrong.length > 0 && (
          <>
            <h2>{t('exam:result.wrong', { count: wrong.length })}</h2>
            <Explained questions={wrong} />
          </>
        )}
        {right.length > 0 && (
          <details>
            <summary>{t('exam:result.showRight', { count: right.length })}</summary>
            <Explained questions={right} />
          </details>
        )}
      </div>
      <aside className="flow">
        <table className="small">
          <caption>{t('exam:result.byLesson')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('exam:result.lesson')}</th>
              <th scope="col" className="n">
                {t('exam:result.right')}
              </th>
            </tr>
          </thead>
          <tbody>
            {result.lessons.map(({ slug, title, right: points, asked }) => (
              <tr key={slug}>
                <th scope="row">
                  <a className="line-link" href={to.lesson(result.course.slug, slug)}>
                    {title}
                  </a>
                </th>
                <td className="n">{t('exam:result.ofAsked', { right: points, asked })}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <p className="small soft">{t('exam:result.onlyYou')}</p>
      </aside>
    </div>
  );
}

function Explained({ questions }: { questions: Question[] }) {
  return (
    <ol className="who">
      {questions.map(({ position, correct, prompt, citations, ...review }) => (
        <li className="flow" key={position} id={`q${position}`}>
          <h3>
            <span className="gold">{position}.</span> {prompt}
          </h3>
          <QuestionReview review={review} correct={correct} citations={citations} />
        </li>
      ))}
    </ol>
  );
}
