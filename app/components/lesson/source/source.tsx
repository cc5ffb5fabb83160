import { partialDatesOf } from '#app/i18n/partial-date.ts';
import { useLesson } from '../lesson-context.ts';

/** The date, unless whoever says it is already named with the year. */
function When({ date, who }: { date: string; who: string }) {
  const { language } = useLesson();
  if (who.includes(date.slice(0, 4))) return null;
  return (
    <>
      {' · '}
      <time dateTime={date}>{partialDatesOf(language).full(date)}</time>
    </>
  );
}

function Unknown() {
  const { t, lang } = useLesson();
  return (
    <div className="law aside" role="note" aria-label={t('lesson:source.label')} lang={lang}>
      ▲ {t('lesson:source.unknown')}
    </div>
  );
}

function FactSource({ id }: { id: string }) {
  const { library, language, lang, t } = useLesson();
  const fact = library.fact(id);
  if (!fact) return <Unknown />;
  const document = library.document(fact.document);
  const who = fact.attributedTo?.[language] ?? document?.author[language] ?? '';
  return (
    <details className="law aside" aria-label={t('lesson:source.label')} lang={lang}>
      <summary>
        {t(`law:tierBy.${fact.tier}`, { who })}
        <When date={fact.asOf} who={who} />
      </summary>
      <p>{fact.statement[language]}</p>
      {fact.contested && <p>{t('lesson:source.contested')}</p>}
      {document && (
        <p>
          <cite>{document.title[language]}</cite>
        </p>
      )}
    </details>
  );
}

function DocumentSource({ id }: { id: string }) {
  const { library, language, lang, t } = useLesson();
  const document = library.document(id);
  if (!document) return <Unknown />;
  return (
    <div className="law aside" role="note" aria-label={t('lesson:source.label')} lang={lang}>
      <p>
        {t(`law:kindBy.${document.kind}`, { who: document.author[language] })}
        <When date={document.date} who={document.author[language]} />
        {'. '}
        <cite>{document.title[language]}</cite>
      </p>
    </div>
  );
}

/** Where a statement comes from: what kind of statement it is, who says so, in which year and document. */
export function Source({ fact, document }: { fact?: string; document?: string }) {
  if (fact !== undefined) return <FactSource id={fact} />;
  return document === undefined ? <Unknown /> : <DocumentSource id={document} />;
}
