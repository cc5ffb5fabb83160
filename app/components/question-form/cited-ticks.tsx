import { useText } from '#app/i18n/use-text.ts';
import type { Cited } from '#app/views/studio/questions/cited.server.ts';
import { HealthWord } from '../law-health/health-word.tsx';

interface Props {
  kind: 'provision' | 'fact';
  list: readonly Cited[];
  ticked?: boolean;
}

/** Provisions or facts by their names, each with a tick; its id stands there only when no register knows it. */
export function CitedTicks({ kind, list, ticked = false }: Props) {
  return (
    <ul className="cited">
      {list.map((cited) => (
        <li key={cited.id}>
          <label className="choice">
            <input type="checkbox" name={kind} value={cited.id} defaultChecked={ticked} />
            <CitedText cited={cited} />
          </label>
        </li>
      ))}
    </ul>
  );
}

function CitedText({ cited: { id, label, state } }: { cited: Cited }) {
  const { t } = useText();
  if (label === '')
    return (
      <span className="small">
        <b className="bad">✕ {t('questionForm:cited.unknown')}</b> <span className="mono soft">{id}</span>
      </span>
    );
  return (
    <span className="small">
      {label}
      {state && (
        <>
          <br />
          <HealthWord {...state} />
        </>
      )}
    </span>
  );
}
