import { useText } from '#app/i18n/use-text.ts';

/** From when to when a text applied; days "YYYY-MM-DD", null is not known. */
export function SpanOfDays({ from, until }: { from: string | null; until: string | null }) {
  const { t, format } = useText();
  return (
    <>
      {t('law:provision.from')}:{' '}
      {from ? <time dateTime={from}>{format.date(from)}</time> : t('law:span.unknown')}
      {until && (
        <>
          {' · '}
          {t('law:provision.until')}: <time dateTime={until}>{format.date(until)}</time>
        </>
      )}
    </>
  );
}
