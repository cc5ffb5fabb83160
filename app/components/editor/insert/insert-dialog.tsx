import type { EditorView } from '#app/views/studio/lesson/editor-view.server.ts';
import type { Language } from '#app/i18n/languages.ts';
import { useText } from '#app/i18n/use-text.ts';
import { blockWithRoom, inline, linked } from '../text/marks.ts';
import type { TextField } from '../text/text-field.ts';
import { ComponentForm } from './component-form.tsx';
import type { ComponentName } from './component-names.ts';
import { LinkForm } from './link-form.tsx';
import { Sheet } from './sheet.tsx';

/** What is about to be put into the text. */
export type Inserting = { kind: 'link' } | { kind: 'component'; name: ComponentName };

interface Props {
  view: EditorView;
  language: Language;
  inserting: Inserting;
  field: TextField | null;
  onClose(): void;
}

/** Asks what a link or a component needs, and puts it where the cursor is. */
export function InsertDialog({ view, language, inserting, field, onClose }: Props) {
  const { t } = useText();
  if (!field) return null;
  const selected = field.selected();
  const text = field.text();
  const words = text.slice(selected.from, selected.to);
  const spec = inserting.kind === 'component' ? view.components[inserting.name] : undefined;
  // The sheet closes first: it would give the focus back to where it came from.
  const put = (change: Parameters<TextField['change']>[0]) => {
    onClose();
    setTimeout(() => field.change(change));
  };
  if (inserting.kind === 'link') {
    return (
      <Sheet title={t('editor:link.title')} onClose={onClose}>
        <LinkForm words={words} onDone={(shown, address) => put(linked(selected, shown, address))} />
      </Sheet>
    );
  }
  if (!spec) return null;
  return (
    <Sheet title={t(`editor:component.${inserting.name}.name`)} onClose={onClose}>
      <p className="small soft">{t(`editor:component.${inserting.name}.says`)}</p>
      <ComponentForm
        {...{ view, language, words, spec, name: inserting.name }}
        onDone={(insert) =>
          put(spec.place === 'inline' ? inline(selected, insert) : blockWithRoom(text, selected, insert))
        }
      />
    </Sheet>
  );
}
