import type { KitLine as Line } from '#app/views/kit-view.server.ts';
import { useText } from '#app/i18n/use-text.ts';

/** A point to tick, the rule behind it, and a way to an act about it. Scripts bring the tick and the button to life. */
export function KitLine({ line }: { line: Line }) {
  const { t } = useText();
  const { id, text, hint } = line;
  return (
    <li>
      <label className="kit-task" htmlFor={id}>
        <input type="checkbox" id={id} autoComplete="off" data-tick="" />
        <span>
          {text}
          {hint && <span className="small soft kit-hint">{hint}</span>}
          <span className="small ok kit-hint" data-ticked-at={id} hidden />
        </span>
      </label>
      <div className="kit-rule small">
        <RuleLink line={line} />
        <button
          type="button"
          className="link small"
          data-act-from={id}
          aria-label={t('kit:stage.toActAbout', { item: text })}
          data-live=""
          hidden
        >
          {t('kit:stage.toAct')}
        </button>
      </div>
    </li>
  );
}

function RuleLink({ line: { basis, citation } }: { line: Line }) {
  const { t, format } = useText();
  const { id, article, instrument, checkedOn } = citation;
  const isOther = !id.startsWith('kz-elections-');
  return (
    <a href={`#rule-${id}`} data-rule={`${instrument}, ${article}`}>
      <span className={basis === 'unverified' ? 'gold' : ''}>
        {basis === 'unverified' && '▲ '}
        {basis !== 'law' && `${t(`kit:basis.${basis}`)} · `}
      </span>
      <b>{article}</b>
      {isOther && `, ${instrument}`} · {t('kit:checked')}{' '}
      <time dateTime={checkedOn}>{format.shortDate(checkedOn)}</time>
    </a>
  );
}
