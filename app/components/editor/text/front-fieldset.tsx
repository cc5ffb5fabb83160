import type { FrontFields } from '#app/content/draft-parts.ts';
import { languageNames, type Language } from '#app/i18n/languages.ts';
import { useText } from '#app/i18n/use-text.ts';
import { Field } from '../../field/field.tsx';
import type { Desk } from '../saving/desk.ts';
import type { OpenText } from '../saving/open-text.ts';
import { SourceChanges } from './source-changes.tsx';

interface Props {
  desk: Desk;
  language: Language;
  open: OpenText;
  readOnly: boolean;
  /** The language the lesson was first written in. */
  source: Language | null;
  /** To a sentence of the source. */
  onSource(line: number, words: string): void;
}

/** Title, summary, the day the law was checked; for a translation, whether it follows its source. */
export function FrontFieldset({ desk, language, open, readOnly, source, onSource }: Props) {
  const { t } = useText();
  const { front, standing } = open;
  const field = (name: keyof FrontFields, type: 'text' | 'date') => ({
    ...{ id: `front-${language}-${name}`, name, type, readOnly, value: front[name] },
    label: t(`editor:front.${name}`),
    onChange: (event: { currentTarget: HTMLInputElement }) =>
      desk.type(language, { front: { ...front, [name]: event.currentTarget.value } }),
  });
  const behind = standing === 'stale' || standing === 'unstamped';
  return (
    <fieldset className="editor-front">
      <legend className="sr-only">{t('editor:front.legend')}</legend>
      <Field {...field('title', 'text')} lang={language} />
      <Field {...field('summary', 'text')} lang={language} maxLength={300} />
      <Field {...field('lawCheckedOn', 'date')} />
      {behind && source && (
        <p className="small editor-stamp">
          <span>▲ {t(`editor:stamp.${standing}`, { language: languageNames[source].full })}</span>{' '}
          <button
            type="button"
            className="btn alt"
            disabled={readOnly}
            onClick={() => void desk.stamp(language)}
          >
            {t('editor:stamp.now')}
          </button>
        </p>
      )}
      {standing === 'stale' && source && (
        <SourceChanges changes={open.changes} source={source} onGo={onSource} />
      )}
    </fieldset>
  );
}
