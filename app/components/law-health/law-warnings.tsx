import { useText } from '#app/i18n/use-text.ts';
import type { LawLines, WarnedRule } from '#app/views/law/law-lines.ts';

/** Amber lines over a lesson: rules that changed after it was checked, and rules not looked at for long. */
export function LawWarnings({ lines }: { lines: LawLines }) {
  const { t } = useText();
  return (
    <>
      {lines.changed.length > 0 && <Warning text={t('law:lines.changed')} rules={lines.changed} />}
      {lines.stale.length > 0 && <Warning text={t('law:lines.stale')} rules={lines.stale} />}
    </>
  );
}

function Warning({ text, rules }: { text: string; rules: WarnedRule[] }) {
  const { to, format } = useText();
  return (
    <div className="note gold">
      <p>▲ {text}</p>
      <ul className="lines small">
        {rules.map(({ id, label, date }) => (
          <li key={id}>
            <a href={to.provision(id)}>{label}</a> · <time dateTime={date}>{format.shortDate(date)}</time>
          </li>
        ))}
      </ul>
    </div>
  );
}
