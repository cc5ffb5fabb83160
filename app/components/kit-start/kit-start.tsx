import type { KitSheet } from '#app/views/kit-view.server.ts';
import { useText } from '#app/i18n/use-text.ts';
import { KitOffline } from './kit-offline.tsx';

const tools = ['rights', 'act', 'pad', 'law', 'keeping'] as const;

/** The first leaf: what the notebook is, and everything in it. */
export function KitStart({ sheets }: { sheets: KitSheet[] }) {
  const { t } = useText();
  return (
    <section
      className="kit-part kit-first grid side"
      id="kit-start"
      tabIndex={-1}
      aria-label={t('kit:parts.back')}
    >
      <div className="flow">
        <p className="lead text">{t('kit:lead')}</p>
        {/* Until the script is at work, or for good where it never comes. */}
        <p className="note text" data-plain="">
          {t('kit:noScript')}
        </p>
        <KitOffline />
        <h2>{t('kit:parts.checklists')}</h2>
        <ol className="rows">
          {sheets.map((sheet, i) => (
            <SheetRow key={sheet.id} sheet={sheet} number={i + 1} />
          ))}
        </ol>
        <h2>{t('kit:parts.tools')}</h2>
        <ul className="kit-tools">
          {tools.map((tool) => (
            <li key={tool}>
              <h3>
                <a href={`#kit-${tool}`}>{t(`kit:tool.${tool}`)}</a>
              </h3>
              <p className="small soft">{t(`kit:tool.${tool}Hint`)}</p>
            </li>
          ))}
        </ul>
        <p className="small">
          <a className="line-link" href="#kit-all">
            {t('kit:parts.everything')}
          </a>
        </p>
      </div>
      <aside className="flow">
        <Honest />
      </aside>
    </section>
  );
}

function SheetRow({ sheet: { id, title, count }, number }: { sheet: KitSheet; number: number }) {
  const { t } = useText();
  return (
    <li>
      <span className="no" aria-hidden="true">
        {number}
      </span>
      <h3>
        <a href={`#${id}`}>{title}</a>
      </h3>
      <p className="meta soft" data-ticked-of={id}>
        {t('kit:parts.items', { count })}
      </p>
    </li>
  );
}

function Honest() {
  const { t } = useText();
  return (
    <div className="note gold flow small">
      <h2 className="name">{t('kit:honest.title')}</h2>
      <p>{t('kit:honest.notebook')}</p>
      <p>{t('kit:honest.certificate')}</p>
      <p>{t('kit:honest.changed')}</p>
    </div>
  );
}
