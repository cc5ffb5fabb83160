import { languageNames } from '#app/i18n/languages.ts';
import { useText } from '#app/i18n/use-text.ts';
import type { ProposalView } from '#app/views/review/proposal-view.server.ts';
import { TextDiff } from '../diff/text-diff.tsx';
import { RenderedSides } from '../review-rendered/rendered-sides.tsx';
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
      {item.texts.map(({ language, rows, marksOnly }) => (
        <div key={language} className="flow">
          {item.texts.length > 1 && <h3>{languageNames[language].full}</h3>}
          <TextDiff
            rows={rows}
            lang={language}
            marksOnly={marksOnly}
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
      <RenderedSides
        shown={item.rendered.map((language) => ({
          language,
          sides: (['old', 'new'] as const).map((side) => ({
            label: t(`review:rendered.${side}`),
            src: to.studio.rendered(id, { item: item.name, side, language }),
          })),
        }))}
      />
    </section>
  );
}
