import { useText } from '#app/i18n/use-text.ts';

const unknown = ['law', 'threshold', 'results', 'observers', 'copy'] as const;

/** What changed on 1 July 2026 and what the school could not find out, before any list of rules. */
export function ChangedLaw() {
  const { t } = useText();
  return (
    <section className="note gold flow text" aria-labelledby="changed">
      <h2 className="name" id="changed">
        {t('law:changes.title')}
      </h2>
      <p>{t('law:changes.constitution')}</p>
      <p>{t('law:changes.history')}</p>
      <p>{t('law:changes.continuity')}</p>
      <h3 className="name">▲ {t('law:changes.unknownTitle')}</h3>
      <ul className="lines">
        {unknown.map((matter) => (
          <li key={matter}>{t(`law:changes.unknown.${matter}`)}</li>
        ))}
      </ul>
      <p>
        <b>{t('law:changes.ask')}</b>
      </p>
    </section>
  );
}
