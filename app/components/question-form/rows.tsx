import type { ReactNode } from 'react';
import type { RowKind } from '#app/content/question-draft/question-form.ts';
import { useText } from '#app/i18n/use-text.ts';
import type { Faults } from './use-faults.ts';

/** Each is a submit button: rows come and go without a script, and what was typed is kept on the way. */
const most = 12;

interface RowsProps {
  title: string;
  hint: string;
  count: number;
  faults: Faults;
  fault?: { id: string; text: string };
  children: ReactNode;
}

export function Rows({ title, hint, count, faults, fault, children }: RowsProps) {
  const { t } = useText();
  const few = faults.of('rows');
  return (
    <section className="flow" aria-labelledby="rows-title">
      <h2 id="rows-title">{title}</h2>
      <p className="hint small">{hint}</p>
      {fault && (
        <p className="msg small" id={fault.id} tabIndex={-1}>
          ✕ {fault.text}
        </p>
      )}
      {few && (
        <p className="msg small" id="rows" tabIndex={-1}>
          ✕ {few}
        </p>
      )}
      <ol className="grid tight">{children}</ol>
      {count < most && (
        <button className="btn alt" name="intent" value="add-row">
          + {t('questionForm:rows.add')}
        </button>
      )}
    </section>
  );
}

interface RowProps {
  id: string;
  place: number;
  count: number;
  kind: RowKind;
  /** Its place matters: it can be moved. */
  ordered?: boolean;
  children: ReactNode;
}

export function Row({ id, place, count, kind, ordered, children }: RowProps) {
  const { t } = useText();
  const number = place + 1;
  const name = `${kind}.${place}`;
  return (
    <li className="panel flow row-panel" id={`row-${id}`} tabIndex={-1}>
      <div className="row">
        <h3 className="name">{t(`questionForm:${kind}.number`, { number })}</h3>
        {ordered && place > 0 && (
          <button className="link small" name="intent" value={`up:${id}`}>
            ↑ {t('questionForm:rows.up')}
            <span className="sr-only"> {number}</span>
          </button>
        )}
        {ordered && place < count - 1 && (
          <button className="link small" name="intent" value={`down:${id}`}>
            ↓ {t('questionForm:rows.down')}
            <span className="sr-only"> {number}</span>
          </button>
        )}
        <button className="link small" name="intent" value={`remove-row:${id}`}>
          {t('questionForm:rows.remove')}
          <span className="sr-only"> {number}</span>
        </button>
      </div>
      <input type="hidden" name={`${name}.id`} value={id} />
      {children}
    </li>
  );
}
