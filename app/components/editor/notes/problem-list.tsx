import { useText } from '#app/i18n/use-text.ts';
import type { DraftProblem } from '#app/views/studio/lesson/draft-problems.server.ts';
import type { Looked } from '../preview/previewer.ts';
import { useCure } from './use-cure.ts';

interface Props {
  looked: Looked | null;
  /** To the line of a problem; null is above the text. */
  onGo(line: number | null): void;
}

/** What is wrong with the text, and where. A press leads to the line. */
export function ProblemList({ looked, onGo }: Props) {
  const { t } = useText();
  const problems = looked?.problems ?? [];
  return (
    <section className="editor-problems" aria-labelledby="problems-name">
      <h2 className="name" id="problems-name">
        {t('editor:problems.title')}
      </h2>
      <div role="status">
        {looked && problems.length === 0 && <p className="ok small">✓ {t('editor:problems.none')}</p>}
        {problems.length > 0 && (
          <p className="small sr-only">{t('editor:problems.count', { count: problems.length })}</p>
        )}
      </div>
      {problems.length > 0 && (
        <ul className="lines small">
          {problems.map((problem, i) => (
            <ProblemLine key={i} problem={problem} onGo={onGo} />
          ))}
        </ul>
      )}
    </section>
  );
}

function ProblemLine({ problem, onGo }: { problem: DraftProblem; onGo: Props['onGo'] }) {
  const { t } = useText();
  const cure = useCure();
  const { level, line, where: place } = problem;
  const where = line !== null ? t('editor:problems.line', { line }) : t(`editor:problems.where.${place}`);
  return (
    <li className={level === 'error' ? 'problem' : 'problem warning'}>
      <button type="button" className="link" onClick={() => onGo(line)}>
        {level === 'error' ? '✕' : '▲'} {where}
      </button>{' '}
      <span>{cure(problem)}</span>
    </li>
  );
}
