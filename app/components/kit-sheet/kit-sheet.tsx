import type { KitSheet as Sheet } from '#app/views/kit-view.server.ts';
import { useText } from '#app/i18n/use-text.ts';
import { KitLine } from './kit-line.tsx';
import { KitPart } from './kit-part.tsx';

interface Props {
  sheet: Sheet;
  /** 1 is the first. */
  number: number;
  total: number;
  next: Sheet | undefined;
}

/** The checklist of one stage of the day. */
export function KitSheet({ sheet, number, total, next }: Props) {
  const { t } = useText();
  const { id, title, groups, count } = sheet;
  return (
    <KitPart id={id} title={title} above={t('kit:stage.of', { number, total })}>
      <div data-live="" hidden>
        <p className="small soft" data-ticked-of={id} />
        <progress max={count} value={0} data-progress={id} aria-label={t('kit:stage.ticked')} />
      </div>
      <p className="small soft">{t('kit:stage.articles')}</p>
      {groups.map((group) => (
        <div className="kit-group" key={group.title}>
          <h3>{group.title}</h3>
          <ul className="kit-lines">
            {group.lines.map((line) => (
              <KitLine key={line.id} line={line} />
            ))}
          </ul>
        </div>
      ))}
      <Notes id={`${id}-notes`} sheetId={id} />
      <p className="row go no-print">
        {next && (
          <a className="btn" href={`#${next.id}`}>
            {t('kit:stage.next', { title: next.title })}
          </a>
        )}
        <PrintButton label={t('kit:parts.printSheet')} />
      </p>
    </KitPart>
  );
}

function Notes({ id, sheetId }: { id: string; sheetId: string }) {
  const { t } = useText();
  return (
    <div className="field" data-live="" hidden>
      <label htmlFor={id}>{t('kit:stage.notes')}</label>
      <span className="hint small" id={`${id}-hint`}>
        {t('kit:stage.notesHint')}
      </span>
      <textarea
        className="input"
        id={id}
        rows={3}
        autoComplete="off"
        data-notes={sheetId}
        aria-describedby={`${id}-hint ${id}-flags`}
      />
      <p className="small gold" id={`${id}-flags`} role="status" />
    </div>
  );
}

/** Prints what is shown: needs a script. */
export function PrintButton({ label }: { label: string }) {
  return (
    <button type="button" className="btn alt" data-print="" data-live="now" hidden>
      {label}
    </button>
  );
}
