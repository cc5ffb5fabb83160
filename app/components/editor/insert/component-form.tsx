import { useState } from 'react';
import type { ComponentSpec } from '#app/content/guard/components.ts';
import type { EditorView } from '#app/views/studio/lesson/editor-view.server.ts';
import type { Language } from '#app/i18n/languages.ts';
import { useText } from '#app/i18n/use-text.ts';
import { AttributeField } from './attribute-field.tsx';
import type { ComponentName } from './component-names.ts';
import { FormButtons } from './form-buttons.tsx';
import { insertionOf, missingOf, stepsOf, tableOf } from './insertion.ts';
import { useMaterial } from './pick/use-material.ts';

interface Props {
  view: EditorView;
  language: Language;
  name: ComponentName;
  spec: ComponentSpec;
  /** The words that were selected: they come inside. */
  words: string;
  onDone(insert: string): void;
}

/** What the middle of a component is asked for as: nothing, words, a text, titles of steps, names of columns. */
type Inside = 'nothing' | 'words' | 'text' | 'steps' | 'columns' | 'position';

function insideOf(name: ComponentName, { content }: ComponentSpec): Inside {
  if (content === 'nothing' || content === 'words' || content === 'text') return content;
  if (content === 'table') return 'columns';
  return name === 'Steps' ? 'steps' : 'position';
}

/** The form of a component: a field for each of its attributes, made from what the guard will check. */
export function ComponentForm({ view, language, name, spec, words, onDone }: Props) {
  const { t, to } = useText();
  const inside = insideOf(name, spec);
  // A list of positions begins with its first one.
  const asked = inside === 'position' ? (view.components.Position ?? spec) : spec;
  const [attributes, setAttributes] = useState<Readonly<Record<string, string>>>({});
  const [typed, setTyped] = useState(words);
  const [missing, setMissing] = useState<readonly string[]>([]);
  const material = useMaterial(to.studio.material(view.courseId, view.lessonId), language);

  function written(): string {
    const placeholder = t('editor:placeholder');
    const text = typed.trim() === '' ? placeholder : typed;
    const step = view.components.Step;
    if (inside === 'steps' && step) {
      return insertionOf(name, spec, { attributes, inside: stepsOf(step, text, placeholder) });
    }
    if (inside === 'columns') return insertionOf(name, spec, { attributes, inside: tableOf(text, 2) });
    const part = insertionOf(inside === 'position' ? 'Position' : name, asked, { attributes, inside: text });
    return inside === 'position' ? insertionOf(name, spec, { attributes: {}, inside: part }) : part;
  }

  function submit() {
    const lacking = missingOf(asked, { attributes, inside: typed });
    setMissing(lacking);
    if (lacking.length === 0) onDone(written());
  }

  return (
    <form
      className="flow"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      {missing.length > 0 && (
        <p className="note bad small" role="alert">
          ✕ {t('editor:missing')}
        </p>
      )}
      {Object.entries(asked.attributes).map(([key, attribute]) => (
        <AttributeField
          key={key}
          {...{ name, attribute, material, attributes }}
          field={key}
          missing={missing.includes(key)}
          onChange={(value) => setAttributes({ ...attributes, [key]: value })}
        />
      ))}
      {inside !== 'nothing' && (
        <div className={missing.includes('inside') ? 'field bad-field' : 'field'}>
          <label htmlFor="inside">{t(`editor:inside.${inside}`)}</label>
          <textarea
            className="input"
            id="inside"
            rows={inside === 'words' ? 2 : 5}
            lang={language}
            value={typed}
            onChange={(event) => setTyped(event.currentTarget.value)}
          />
        </div>
      )}
      <FormButtons />
    </form>
  );
}
