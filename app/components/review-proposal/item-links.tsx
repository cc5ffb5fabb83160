import { useText } from '#app/i18n/use-text.ts';
import type { ProposalView } from '#app/views/review/proposal-view.server.ts';
import { useUnitName } from './unit-name.tsx';

/** The texts of a proposal; one of them is shown on the page. */
export function ItemLinks({
  proposal: { id, items, item },
}: {
  proposal: Pick<ProposalView, 'id' | 'items' | 'item'>;
}) {
  const { t, to } = useText();
  const nameOf = useUnitName();
  return (
    <nav className="flow" aria-labelledby="texts">
      <h2 id="texts">{t('review:proposal.texts')}</h2>
      <ul className="item-links">
        {items.map(({ name, label, isNew, outdated, remarks }) => (
          <li key={name}>
            <a
              className="line-link"
              href={`${to.studio.proposal(id, name)}#difference`}
              {...(name === item.name ? { 'aria-current': 'true' as const } : {})}
            >
              {nameOf(label)}
            </a>
            <span className="meta">
              <span className="soft">{t(isNew ? 'review:unit.new' : 'review:unit.changed')}</span>
              {remarks > 0 && <span>{t('review:proposal.remarks', { number: remarks })}</span>}
              {outdated && <span className="gold">▲ {t('review:proposal.meanwhile')}</span>}
            </span>
          </li>
        ))}
      </ul>
    </nav>
  );
}
