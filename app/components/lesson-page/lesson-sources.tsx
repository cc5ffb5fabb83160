import type { CitedFact, LessonView } from '#app/views/lesson-view.server.ts';
import { partialDatesOf } from '#app/i18n/partial-date.ts';
import { useText } from '#app/i18n/use-text.ts';

/** What a lesson rests on: provisions of law, then what each document says. */
export function LessonSources({ lesson }: { lesson: Pick<LessonView, 'citations' | 'facts'> }) {
  const { t, format, to, language } = useText();
  const dates = partialDatesOf(language);
  const { citations, facts } = lesson;
  if (citations.length + facts.length === 0) return null;
  return (
    <details className="sources small">
      <summary>{t('learn:sources', { number: citations.length + facts.length })}</summary>
      <ul className="lines">
        {citations.map(({ id, instrument, article, title, checkedOn, confidence }) => (
          <li key={id}>
            <a href={to.provision(id)}>
              {instrument}, {article}
            </a>
            . {title}. {t('law:checkedOn')} {format.shortDate(checkedOn)}
            {` · ${t(`law:confidence.${confidence}`)}`}
          </li>
        ))}
        {byDocument(facts).map(([document, said]) => (
          <li key={document}>
            <cite>{document}</cite>
            <ul className="lines">
              {said.map(({ id, statement, tier, who, asOf }) => (
                <li key={id}>
                  {t(`law:tierBy.${tier}`, { who })}, {dates.full(asOf)}. {statement}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** The facts of each document together, in the order in which the lesson first names it. */
function byDocument(facts: readonly CitedFact[]): [string, CitedFact[]][] {
  const documents = new Map<string, CitedFact[]>();
  for (const fact of facts) {
    const said = documents.get(fact.document);
    if (said) said.push(fact);
    else documents.set(fact.document, [fact]);
  }
  return [...documents];
}
