import type { ComponentSpec } from '#app/content/guard/components.ts';
import { useText } from '#app/i18n/use-text.ts';
import type { Inserting } from '../insert/insert-dialog.tsx';
import { Palette } from '../insert/palette.tsx';
import { headed, marked, prefixed, type Change, type Selected } from '../text/marks.ts';
import type { TextField } from '../text/text-field.ts';

interface Props {
  /** The field that was typed in last. */
  field(): TextField | null;
  components: Readonly<Record<string, ComponentSpec>>;
  /** Which column the palette may cover. */
  over: 'first' | 'last';
  onInsert(inserting: Inserting): void;
  onHelp(): void;
}

const buttons = [
  { name: 'heading', sign: 'H', change: (text: string, at: Selected) => headed(text, at) },
  { name: 'bold', sign: 'B', change: (text: string, at: Selected) => marked(text, at, '**') },
  { name: 'italic', sign: 'I', change: (text: string, at: Selected) => marked(text, at, '*') },
  { name: 'list', sign: '•', change: (text: string, at: Selected) => prefixed(text, at, '- ') },
  { name: 'quote', sign: '»', change: (text: string, at: Selected) => prefixed(text, at, '> ') },
] as const;

/** What can be done with the words that are selected, and what can be put in. */
export function Toolbar({ field, components, over, onInsert, onHelp }: Props) {
  const { t } = useText();
  const act = (change: (text: string, at: Selected) => Change) => {
    const opened = field();
    if (opened) opened.change(change(opened.text(), opened.selected()));
  };
  return (
    <div className="editor-tools">
      <div className="row tight" role="group" aria-label={t('editor:toolbar.label')}>
        {buttons.map(({ name, sign, change }) => (
          <button
            key={name}
            type="button"
            className={`tool tool-${name}`}
            aria-label={t(`editor:toolbar.${name}`)}
            title={t(`editor:toolbar.${name}`)}
            onClick={() => act(change)}
          >
            <span aria-hidden="true">{sign}</span>
          </button>
        ))}
        <button type="button" className="tool" onClick={() => onInsert({ kind: 'link' })}>
          {t('editor:toolbar.link')}
        </button>
        <button type="button" className="tool" onClick={onHelp}>
          {t('editor:toolbar.help')}
        </button>
      </div>
      <Palette {...{ components, over, onInsert }} />
    </div>
  );
}
