import { useRef } from 'react';
import type { ComponentSpec } from '#app/content/guard/components.ts';
import { useText } from '#app/i18n/use-text.ts';
import { paletteOrder } from './component-names.ts';
import type { Inserting } from './insert-dialog.tsx';
import { useClosing } from './use-closing.ts';

interface Props {
  components: Readonly<Record<string, ComponentSpec>>;
  /** On a wide screen it opens over the column nobody writes in. */
  over: 'first' | 'last';
  onInsert(inserting: Inserting): void;
}

/** Everything that can be put into a lesson, each with a word on what it is for. */
export function Palette({ components, over, onInsert }: Props) {
  const { t } = useText();
  const element = useRef<HTMLDetailsElement>(null);
  const close = useClosing(element);
  return (
    <details ref={element} className={`palette over-${over}`}>
      <summary>{t('editor:palette.title')}</summary>
      <ul>
        {paletteOrder
          .filter((name) => name in components)
          .map((name) => (
            <li key={name}>
              <button
                type="button"
                className="palette-entry"
                onClick={() => {
                  // The form gives the focus back to where it came from: to what stays on the page.
                  close();
                  onInsert({ kind: 'component', name });
                }}
              >
                <b>{t(`editor:component.${name}.name`)}</b>
                <span className="small soft">{t(`editor:component.${name}.says`)}</span>
              </button>
            </li>
          ))}
      </ul>
    </details>
  );
}
