import { useText } from '#app/i18n/use-text.ts';
import type { ProtocolPart } from '#app/views/labs/protocol/protocol-view.server.ts';

const addresses = { sheet: undefined, table: { table: '' }, shares: { share: '' } } as const;

/** The three things this lab checks: each has a form and an answer of its own. */
export function PartLinks({ here }: { here: ProtocolPart['part'] }) {
  const { t, to } = useText();
  return (
    <nav aria-label={t('sheet:parts.label')} className="no-print">
      <ul className="row small">
        {(['sheet', 'table', 'shares'] as const).map((part) => (
          <li key={part}>
            <a
              className="line-link"
              href={to.lab('protocol', addresses[part])}
              {...(part === here ? { 'aria-current': 'page' as const } : {})}
            >
              {part === here ? <b>{t(`sheet:parts.${part}`)}</b> : t(`sheet:parts.${part}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
