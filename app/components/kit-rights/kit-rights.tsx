import { languageNames } from '#app/i18n/languages.ts';
import type { KitCard } from '#app/views/kit-view.server.ts';
import { useText } from '#app/i18n/use-text.ts';
import { KitPart } from '../kit-sheet/kit-part.tsx';

const steps = ['ask', 'paper', 'note', 'leave'] as const;

/** Rights in big type, to show; one card alone when it is the target of the address. */
export function KitRights({ cards }: { cards: KitCard[] }) {
  const { t } = useText();
  return (
    <KitPart id="kit-rights" title={t('kit:rights.title')}>
      <p className="text kit-intro">{t('kit:rights.lead')}</p>
      <p className="note gold text kit-intro">{t('kit:honest.changed')}</p>
      <div className="kit-cards">
        {cards.map((card) => (
          <Card key={card.id} card={card} />
        ))}
      </div>
      <div className="kit-intro flow text">
        <h3>{t('kit:rights.refusedTitle')}</h3>
        <ol className="steps">
          {steps.map((step) => (
            <li key={step}>{t(`kit:rights.refused.${step}`)}</li>
          ))}
        </ol>
      </div>
    </KitPart>
  );
}

function Card({ card }: { card: KitCard }) {
  const { t, format } = useText();
  const { id, when, sentences, unverified, knownAsOf, sources } = card;
  return (
    <article className="kit-card panel flow" id={id} aria-labelledby={`${id}-when`} tabIndex={-1}>
      <h3 className="name" id={`${id}-when`}>
        {when}
      </h3>
      {sentences.map(({ language, text, citation }) => (
        <div key={language} lang={language} className="kit-sentence">
          <p className="sr-only">{languageNames[language].full}</p>
          <p className="kit-big serif">{text}</p>
          <p className="small gold">
            <b>{citation.article}</b> · {citation.instrument}
          </p>
        </div>
      ))}
      <p className="small soft">
        {unverified && <span className="gold">▲ {t('kit:basis.unverified')}. </span>}
        {knownAsOf && `${t('kit:rights.known', { date: format.shortDate(knownAsOf) })}. `}
        {t('kit:law.checkedOn', { date: format.shortDate(card.checkedOn) })}.
        {sources.length > 0 && ` ${t('kit:rights.source')}: ${sources.join(', ')}.`}
      </p>
      <p className="no-print small">
        <a className="line-link kit-enlarge" href={`#${id}`}>
          {t('kit:rights.big')}
        </a>
        <a className="line-link kit-reduce" href="#kit-rights">
          {t('kit:rights.all')}
        </a>
      </p>
    </article>
  );
}
