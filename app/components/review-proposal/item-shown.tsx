import { languageNames } from '#app/i18n/languages.ts';
import { useText } from '#app/i18n/use-text.ts';
import type { ProposalView } from '#app/views/review/proposal-view.server.ts';
import { TextDiff } from '../diff/text-diff.tsx';
import { useUnitName } from './unit-name.tsx';

/** What differs in the text that is shown, in each of its languages, and how it looks to learners. */
export function ItemShown({ proposal }: { proposal: Pick<ProposalView, 'id' | 'item' | 'state'> }) {
  const { t, to } = useText();
  const nameOf = useUnitName();
  const { id, item, state } = proposal;
  return (
    <section className="flow" aria-labelledby="difference">
      <h2 id="difference">
        {t('review:proposal.difference')}: {nameOf(item.label)}
      </h2>
      {item.texts.map(({ language, rows }) => (
        <div key={language} className="flow">
          {item.texts.length > 1 && <h3>{languageNames[language].full}</h3>}
          <TextDiff
            rows={rows}
            lang={language}
            beside={
              state === 'open'
                ? (place) => (
                    <p className="small no-print">
                      <a
                        className="line-link"
                        href={`${to.studio.proposal(id, item.name, `${language}.${place}`)}#remark`}
                      >
                        {t('review:comments.beside', { number: place + 1 })}
                      </a>
                    </p>
                  )
                : undefined
            }
          />
        </div>
      ))}
      <RenderedSides proposal={proposal} />
    </section>
  );
}

/** Both texts as learners see them. The frames run no script: what is in them is not checked yet. */
function RenderedSides({ proposal: { id, item } }: { proposal: Pick<ProposalView, 'id' | 'item'> }) {
  const { t, to } = useText();
  if (item.rendered.length === 0) return null;
  return (
    <div className="flow no-print">
      <h3>{t('review:rendered.title')}</h3>
      {item.rendered.map((language) => (
        <div key={language} className="grid two">
          {(['old', 'new'] as const).map((side) => {
            const src = to.studio.rendered(id, { item: item.name, side, language });
            const title = `${t(`review:rendered.${side}`)} (${languageNames[language].full})`;
            return (
              <figure key={side} className="rendered-side">
                <figcaption className="small">
                  {title}.{' '}
                  <a href={src} target="_blank" rel="noreferrer">
                    {t('review:rendered.alone')}
                  </a>
                </figcaption>
                <iframe src={src} title={title} sandbox="allow-same-origin" loading="lazy" />
              </figure>
            );
          })}
        </div>
      ))}
    </div>
  );
}
