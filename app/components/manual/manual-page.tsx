import type { Manual, ManualPart } from '#app/content/manual/manual.ts';
import { useText } from '#app/i18n/use-text.ts';

/** The whole manual on one page, so that the browser's own search and printing find all of it. */
export function ManualPage({ manual }: { manual: Manual }) {
  const { t } = useText();
  return (
    <div className="manual">
      <div className="flow text">
        <h1>{manual.title}</h1>
        <Words html={manual.html} />
      </div>
      <nav className="manual-contents" id="contents" aria-label={t('manual:contents')} tabIndex={-1}>
        <p className="name">{t('manual:contents')}</p>
        <ol>
          {manual.parts.map(({ id, title }) => (
            <li key={id}>
              <a className="line-link" href={`#${id}`}>
                {title}
              </a>
            </li>
          ))}
        </ol>
      </nav>
      <div className="manual-parts">
        {manual.parts.map((part) => (
          <Part key={part.id} part={part} />
        ))}
      </div>
    </div>
  );
}

function Part({ part }: { part: ManualPart }) {
  const { t } = useText();
  const { id, title, html, sections } = part;
  return (
    <section className="flow text" id={id} aria-labelledby={`title-${id}`}>
      <h2 id={`title-${id}`}>{title}</h2>
      <Words html={html} />
      {sections.length > 2 && (
        <Sections sections={sections} label={t('manual:inThisPart', { part: title })} />
      )}
      {sections.map((section) => (
        <div className="flow" key={section.id} id={section.id}>
          <h3>{section.title}</h3>
          <Words html={section.html} />
        </div>
      ))}
      <p className="small no-print">
        <a className="line-link" href="#contents">
          {t('manual:toContents')}
        </a>
      </p>
    </section>
  );
}

function Sections({ sections, label }: { sections: ManualPart['sections']; label: string }) {
  return (
    <nav className="small no-print" aria-label={label}>
      <ul className="manual-sections">
        {sections.map(({ id, title }) => (
          <li key={id}>
            <a className="line-link" href={`#${id}`}>
              {title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** HTML that the server made of the manual's Markdown, with every tag of the writer's escaped. */
function Words({ html }: { html: string }) {
  if (html === '') return null;
  return <div className="flow" dangerouslySetInnerHTML={{ __html: html }} />;
}
