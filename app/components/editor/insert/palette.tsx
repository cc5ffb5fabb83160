import type { ComponentSpec } from '#app/content/guard/components.ts';
import { useText } from '#app/i18n/use-text.ts';
import { paletteOrder } from './component-names.ts';
import type { Inserting } from './insert-dialog.tsx';

interface Props {
  components: Readonly<Record<string, ComponentSpec>>;
  onInsert(inserting: Inserting): void;
}

/** Everything that can be put into a lesson, each with a word on what it is for. */
export function Palette({ components, onInsert }: Props) {
  const { t } = useText();
  return (
    <details className="palette">
      <summary>{t('editor:palette.title')}</summary>
      <ul>
        {paletteOrder
          .filter((name) => name in components)
          .map((name) => (
            <li key={name}>
              <button
                type="button"
                className="palette-entry"
                onClick={() => onInsert({ kind: 'component', name })}
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
