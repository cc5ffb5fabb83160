import type { DraftProblem } from '#app/content/check/check-draft.ts';
import { useText } from '#app/i18n/use-text.ts';
import { ProblemList } from '../../problem-list/problem-list.tsx';
import type { Looked } from '../preview/previewer.ts';

interface Props {
  looked: Looked | null;
  /** The page on which something else than this text is mended. */
  href(problem: DraftProblem): string | null;
  /** To the line of a problem; 0 is above the text. */
  onGo(problem: DraftProblem): void;
  /** What puts a component into the languages that lack it; null where that cannot be done. */
  onAdd(problem: DraftProblem): (() => void) | null;
}

/** What is wrong with the text, and where. A press leads to the line. */
export function WhatToMend({ looked, href, onGo, onAdd }: Props) {
  const { t } = useText();
  const problems = looked?.problems ?? [];
  return (
    <section className="editor-problems" aria-labelledby="problems-name">
      <h2 className="name" id="problems-name">
        {t('editor:problems.title')}
      </h2>
      <p className="sr-only" role="status">
        {looked && t('editor:problems.count', { count: problems.length })}
      </p>
      {looked && <ProblemList {...{ problems, href, onAdd }} onOpen={onGo} heading="h3" />}
    </section>
  );
}
