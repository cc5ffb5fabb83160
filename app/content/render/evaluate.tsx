import type { i18n } from 'i18next';
import { getMDXComponent } from 'mdx-bundler/client/index.js';
import type { ComponentType, ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { I18nextProvider } from 'react-i18next';
import { Callout } from '#app/components/lesson/callout/callout.tsx';
import { Card } from '#app/components/lesson/card/card.tsx';
import { Chart } from '#app/components/lesson/chart/chart.tsx';
import { DataTable, Table } from '#app/components/lesson/data-table/data-table.tsx';
import { Figure } from '#app/components/lesson/figure/figure.tsx';
import { Lab } from '#app/components/lesson/lab/lab.tsx';
import { Law } from '#app/components/lesson/law/law.tsx';
import type { LessonSurroundings } from '#app/components/lesson/lesson-context.ts';
import { LessonContext } from '#app/components/lesson/lesson-context.ts';
import { Position, Positions } from '#app/components/lesson/positions/positions.tsx';
import { Item, Numbered, Points, TextLink, TickBox } from '#app/components/lesson/prose/prose.tsx';
import { Sound } from '#app/components/lesson/sound/sound.tsx';
import { Source } from '#app/components/lesson/source/source.tsx';
import { Step, Steps } from '#app/components/lesson/steps/steps.tsx';
import { Definitions, termsCalled } from '#app/components/lesson/term/definitions.tsx';
import { Term } from '#app/components/lesson/term/term.tsx';
import { Timeline } from '#app/components/lesson/timeline/timeline.tsx';

/** A piece of a lesson: HTML, or the place of a practice question. */
export type Segment = { html: string } | { check: string };

/** Where a question stands. Text is escaped, so no author can write this tag. */
function Check({ id }: { id: string }) {
  return <hr data-check={id} />;
}

const components = {
  ...{ Callout, Law, Term, Source, Steps, Step, Positions, Position, Figure, DataTable, Card, Check },
  ...{ Chart, Lab, Sound, Timeline },
  ...{ a: TextLink, ul: Points, ol: Numbered, li: Item, input: TickBox, table: Table },
};

const checkPlace = /<hr data-check="([a-z0-9-]+)"\/>/;

function cut(html: string): Segment[] {
  return html
    .split(checkPlace)
    .map((piece, index): Segment => (index % 2 === 1 ? { check: piece } : { html: piece.trim() }))
    .filter((segment) => 'check' in segment || segment.html !== '');
}

/** Sections are numbered by their place, so that a link to one outlives a change of words. */
function withSectionIds(html: string): string {
  let section = 0;
  return html.replaceAll('<h2>', () => {
    section += 1;
    return `<h2 id="s-${section}">`;
  });
}

type LessonComponent = ComponentType<{ components: typeof components }>;

/** Renders compiled lesson code to pieces of HTML, the definitions its terms call for last. Throws what a component throws. */
export function evaluate(code: string, texts: i18n, surroundings: LessonSurroundings): Segment[] {
  const Lesson = getMDXComponent(code) as LessonComponent;
  const rendered = (node: ReactNode) =>
    renderToStaticMarkup(
      <I18nextProvider i18n={texts}>
        <LessonContext.Provider value={surroundings}>{node}</LessonContext.Provider>
      </I18nextProvider>,
    );
  const html = rendered(<Lesson components={components} />);
  return cut(withSectionIds(html) + rendered(<Definitions terms={termsCalled(html)} />));
}
