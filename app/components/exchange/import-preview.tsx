import type { Remark } from '#app/content/exchange/imported.ts';
import { useText } from '#app/i18n/use-text.ts';
import type { ImportLine, ImportPage } from '#app/views/studio/questions/import-view.server.ts';

/** The second step: every question of the file with what is wrong with it, and a tick for those that come in. */
export function ImportPreview({ page }: { page: ImportPage }) {
  const { t, to } = useText();
  const { asked, lines } = page;
  const can = lines.filter(({ type }) => type !== null).length;
  return (
    <form method="post" action="?" encType="multipart/form-data" className="flow">
      <h2>{t('exchange:import.preview')}</h2>
      <p role="status">{t('exchange:import.can', { can, total: lines.length })}</p>
      {(['format', 'language', 'lesson', 'text'] as const).map((name) => (
        <input key={name} type="hidden" name={name} value={asked[name] ?? ''} />
      ))}
      <ol className="who">
        {lines.map((line) => (
          <Line key={line.number} line={line} language={asked.language} />
        ))}
      </ol>
      <p className="row go">
        {can > 0 && (
          <button className="btn" name="intent" value="import">
            {t('exchange:import.chosen')}
          </button>
        )}
        <a className="line-link" href={to.studio.importQuestions(page.course.id)}>
          {t('exchange:import.again')}
        </a>
      </p>
    </form>
  );
}

function Line({ line, language }: { line: ImportLine; language: string }) {
  const { t } = useText();
  const { number, name, type, prompt, ticked, remarks } = line;
  return (
    <li className="flow" data-import-row={number}>
      <p className="meta">
        <b>{t('exchange:import.row', { row: number })}</b>
        <span lang={language}>{name}</span>
        {type ? (
          <span>{t(`questionForm:type.${type}`)}</span>
        ) : (
          <b className="bad">✕ {t('exchange:import.cannot')}</b>
        )}
      </p>
      {type && (
        <label className="choice">
          <input type="checkbox" name="take" value={number} defaultChecked={ticked} />
          <span lang={language}>{prompt}</span>
        </label>
      )}
      <Remarks remarks={remarks} bad={type === null} />
      {line.twin && <p className="small gold">▲ {t('exchange:import.twin')}</p>}
    </li>
  );
}

function Remarks({ remarks, bad }: { remarks: readonly Remark[]; bad: boolean }) {
  const { t } = useText();
  return remarks.map(({ code, values }) => (
    <p key={code} className={bad ? 'small bad' : 'small gold'}>
      {bad ? '✕' : '▲'} {t(`exchange:remark.${code}`, values ?? {})}
    </p>
  ));
}
