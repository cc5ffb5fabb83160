import { useText } from '#app/i18n/use-text.ts';

const promises = ['dated', 'safe', 'attributed'] as const;

/** What the school promises at its door. */
export function Promises() {
  const { t } = useText();
  return (
    <section className="flow" aria-labelledby="promises">
      <h2 id="promises">{t('home:promises.title')}</h2>
      <div className="grid three">
        {promises.map((promise) => (
          <div className="flow" key={promise}>
            <h3>{t(`home:promises.${promise}.title`)}</h3>
            <p>{t(`home:promises.${promise}.text`)}</p>
          </div>
        ))}
      </div>
    </section>
  );
}
