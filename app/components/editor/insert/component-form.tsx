import { useState } from 'react';
import type { ComponentSpec } from '#app/content/guard/components.ts';
import type { EditorView } from '#app/views/studio/lesson/editor-view.server.ts';
import type { Language } from '#app/i18n/languages.ts';
import { useText } from '#app/i18n/use-text.ts';
import { AttributeField } from './attribute-field.tsx';
import type { ComponentName } from './component-names.ts';
import { filledIn } from './filled-in.ts';
import { FormButtons } from './form-buttons.tsx';
import { componentText, insideOf, type Inside } from './component-text.ts';
import { missingOf } from './insertion.ts';
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

  function submit() {
    const lacking = missingOf(asked, { attributes, inside: typed });
    setMissing(lacking);
    if (lacking.length === 0) {
      const made = { inside, attributes, typed, placeholder: t('editor:placeholder') };
      onDone(componentText(name, view.components, made));
    }
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
          {...{ name, attribute, material, attributes, words }}
          field={key}
          missing={missing.includes(key)}
          onChange={(value) => setAttributes(filledIn(attributes, { field: key, value }, material))}
        />
      ))}
      {inside !== 'nothing' && (
        <InsideField
          {...{ inside, language, typed }}
          missing={missing.includes('inside')}
          onType={setTyped}
        />
      )}
      <FormButtons />
    </form>
  );
}

interface InsideProps {
  inside: Exclude<Inside, 'nothing'>;
  language: Language;
  typed: string;
  missing: boolean;
  onType(text: string): void;
}

/** What stands between the opening and the closing of a component. */
function InsideField({ inside, language, typed, missing, onType }: InsideProps) {
  const { t } = useText();
  return (
    <div className={missing ? 'field bad-field' : 'field'}>
      <label htmlFor="inside">{t(`editor:inside.${inside}`)}</label>
      <textarea
        className="input"
        id="inside"
        rows={inside === 'words' ? 2 : 5}
        lang={language}
        value={typed}
        onChange={(event) => onType(event.currentTarget.value)}
      />
    </div>
  );
}
