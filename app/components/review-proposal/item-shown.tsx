import { languageNames, type Language } from '#app/i18n/languages.ts';
import { useText } from '#app/i18n/use-text.ts';
import type { ProposalView } from '#app/views/review/proposal-view.server.ts';
import { NewText } from '../diff/new-text.tsx';
import { TextDiff, type DiffProps } from '../diff/text-diff.tsx';
import { RenderedSides } from '../review-rendered/rendered-sides.tsx';
import { useUnitName } from './unit-name.tsx';

interface Props {
  proposal: Pick<ProposalView, 'id' | 'item' | 'state'>;
}

/** The text that is shown: what differs and how it looks to learners; of a new one the whole, as learners see it first. */
export function ItemShown({ proposal }: Props) {
  const { t } = useText();
  const nameOf = useUnitName();
  const { isNew, label, rendered } = proposal.item;
  return (
    <section className="flow" aria-labelledby="difference">
      <h2 id="difference">
        {t(isNew ? 'review:proposal.newText' : 'review:proposal.difference')}: {nameOf(label)}
      </h2>
      {isNew && <p className="note">{t('review:proposal.newNote')}</p>}
      {isNew && <Rendered proposal={proposal} />}
      {isNew && rendered.length > 0 ? (
        <details>
          <summary>{t('review:proposal.source')}</summary>
          <Texts proposal={proposal} />
        </details>
      ) : (
        <Texts proposal={proposal} />
      )}
      {!isNew && <Rendered proposal={proposal} />}
    </section>
  );
}

/** The texts of each language, and beside each paragraph a way to a remark on it. */
function Texts({ proposal: { id, item, state } }: Props) {
  const { t, to } = useText();
  const besideIn = (language: Language): DiffProps['beside'] =>
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
      : undefined;
  return item.texts.map(({ language, rows, marksOnly }) => (
    <div key={language} className="flow">
      {item.texts.length > 1 && <h3>{languageNames[language].full}</h3>}
      {item.isNew ? (
        <NewText rows={rows} lang={language} beside={besideIn(language)} />
      ) : (
        <TextDiff rows={rows} lang={language} beside={besideIn(language)} marksOnly={marksOnly} />
      )}
    </div>
  ));
}

function Rendered({ proposal: { id, item } }: Props) {
  const { t, to } = useText();
  const sides = item.isNew ? (['new'] as const) : (['old', 'new'] as const);
  return (
    <RenderedSides
      shown={item.rendered.map((language) => ({
        language,
        sides: sides.map((side) => ({
          label: t(`review:rendered.${side}`),
          src: to.studio.rendered(id, { item: item.name, side, language }),
        })),
      }))}
    />
  );
}
