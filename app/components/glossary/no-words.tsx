import { useText } from '#app/i18n/use-text.ts';

/** No word begins so: what to try instead. */
export function NoWords() {
  const { t } = useText();
  return (
    <section className="panel flow text">
      <h2 className="name">{t('search:glossary.noneTitle')}</h2>
      <p>{t('search:glossary.noneText')}</p>
    </section>
  );
}
