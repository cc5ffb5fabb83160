import type { Fact } from '#app/content/schema/law.ts';
import { useLesson } from '../lesson-context.ts';

const tiers = {
  law: 'lesson:source.tier.law',
  'official-figure': 'lesson:source.tier.officialFigure',
  'observer-figure': 'lesson:source.tier.observerFigure',
  assessment: 'lesson:source.tier.assessment',
  proposal: 'lesson:source.tier.proposal',
  fact: 'lesson:source.tier.fact',
} as const satisfies Record<Fact['tier'], string>;

function Unknown() {
  const { t, lang } = useLesson();
  return (
    <div className="aside source" role="note" aria-label={t('lesson:source.label')} lang={lang}>
      ▲ {t('lesson:source.unknown')}
    </div>
  );
}

function FactSource({ id }: { id: string }) {
  const { library, language, lang, t } = useLesson();
  const fact = library.fact(id);
  if (!fact) return <Unknown />;
  const document = library.document(fact.document);
  const who = fact.attributedTo?.[language] ?? document?.author[language];
  return (
    <div className="aside source" role="note" aria-label={t('lesson:source.label')} lang={lang}>
      <p>
        <b>{t(tiers[fact.tier])}</b>
        {' · '}
        {who && `${who}, `}
        {fact.asOf.slice(0, 4)}
        {document && <cite className="source-title">{document.title[language]}</cite>}
      </p>
      <details>
        <summary>{t('lesson:source.says')}</summary>
        <p>{fact.statement[language]}</p>
        {fact.contested && <p>{t('lesson:source.contested')}</p>}
      </details>
    </div>
  );
}

function DocumentSource({ id }: { id: string }) {
  const { library, language, lang, t } = useLesson();
  const document = library.document(id);
  if (!document) return <Unknown />;
  return (
    <div className="aside source" role="note" aria-label={t('lesson:source.label')} lang={lang}>
      <p>
        <b>{document.author[language]}</b>
        {`, ${document.date.slice(0, 4)}`}
        <cite className="source-title">{document.title[language]}</cite>
      </p>
    </div>
  );
}

/** Where a statement comes from: what kind of statement it is, who says so, in which year and document. */
export function Source({ fact, document }: { fact?: string; document?: string }) {
  if (fact !== undefined) return <FactSource id={fact} />;
  return document === undefined ? <Unknown /> : <DocumentSource id={document} />;
}
