import type { ReactNode } from 'react';
import { KitSure } from '../kit-keeping/kit-sure.tsx';

interface Props {
  name: 'act' | 'pad';
  words: { list: string; add: string; close: string; remove: string; untitled: string };
  /** What is there for the record that is open only. */
  desk?: ReactNode;
  /** The sheet: that of the record that is open, or a blank one. */
  children: ReactNode;
}

/** Records of one kind on this device: a list, and the one that is open. Without a script only the sheet is there. */
export function Ledger({ name, words, desk, children }: Props) {
  return (
    <div className="flow" data-ledger={name} data-untitled={words.untitled}>
      <Shelf words={words} />
      <div className="flow" data-desk="" hidden>
        <p className="no-print small">
          <button type="button" className="link" data-close="">
            ‹ {words.close}
          </button>
        </p>
        {desk}
      </div>
      {children}
      <div className="no-print" data-desk="" hidden>
        <KitSure action={`remove-${name}`} label={words.remove} />
      </div>
    </div>
  );
}

function Shelf({ words }: Pick<Props, 'words'>) {
  return (
    <div className="flow no-print" data-shelf="" data-live="" hidden>
      <p className="go">
        <button type="button" className="btn" data-new="">
          {words.add}
        </button>
      </p>
      <p className="small" role="status" data-removed="" />
      <div data-some="" hidden>
        <h3>{words.list}</h3>
        <ul className="kit-entries" data-list="" />
      </div>
      <template data-entry="">
        <li>
          <button type="button" className="link" data-open="" />
          <span className="small soft" data-changed="" />
        </li>
      </template>
    </div>
  );
}
