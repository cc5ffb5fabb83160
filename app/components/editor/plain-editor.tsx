import type { EditedText, EditorView } from '#app/views/studio/lesson/editor-view.server.ts';
import { languageNames, languages, type Language } from '#app/i18n/languages.ts';
import { useText } from '#app/i18n/use-text.ts';
import { Field } from '../field/field.tsx';
import { plainId } from './saving/typed-early.ts';

/** What became of a form that was sent. */
export interface PlainAnswer {
  language: Language;
  reason: 'newer' | 'held' | 'too-big' | 'of-another-course';
  /** As it was sent. */
  text: Pick<EditedText, 'front' | 'body'>;
}

interface Props {
  view: EditorView;
  refused: PlainAnswer | null;
  saved: Language | null;
}

/** The editor without JavaScript: one form per language, saved by its button. */
export function PlainEditor({ view, refused, saved }: Props) {
  return (
    <div className="flow">
      {languages.map((language) => (
        <PlainText
          key={language}
          view={view}
          text={view.texts[language]}
          refused={refused?.language === language ? refused : null}
          saved={saved === language}
        />
      ))}
    </div>
  );
}

interface TextProps {
  view: EditorView;
  text: EditedText;
  refused: PlainAnswer | null;
  saved: boolean;
}

function PlainText({ view, text, refused, saved }: TextProps) {
  const { t, to } = useText();
  const { language, version } = text;
  const { front, body } = refused?.text ?? text;
  return (
    <details open={refused !== null || saved || language === (view.source ?? 'kk')}>
      <summary>{languageNames[language].full}</summary>
      <form method="post" encType="multipart/form-data" className="flow" autoComplete="off">
        {refused && <p className="note bad">✕ {t(`editor:plain.refused.${refused.reason}`)}</p>}
        {saved && <p className="note ok">✓ {t('editor:plain.saved')}</p>}
        <input type="hidden" name="language" value={language} />
        <input type="hidden" name="version" value={version ?? ''} />
        <Field
          id={plainId(language, 'title')}
          name="title"
          label={t('editor:front.title')}
          lang={language}
          defaultValue={front.title}
        />
        <Field
          id={plainId(language, 'summary')}
          name="summary"
          label={t('editor:front.summary')}
          lang={language}
          defaultValue={front.summary}
        />
        <Field
          id={plainId(language, 'lawCheckedOn')}
          name="lawCheckedOn"
          type="date"
          label={t('editor:front.lawCheckedOn')}
          defaultValue={front.lawCheckedOn}
        />
        <div className="field">
          <label htmlFor={plainId(language, 'body')}>{t('editor:text.label')}</label>
          <textarea
            className="input plain-text"
            id={plainId(language, 'body')}
            name="body"
            rows={24}
            lang={language}
            defaultValue={body}
          />
        </div>
        <p className="row go">
          <button className="btn">{t('editor:plain.save')}</button>
          <a className="line-link" href={to.studio.preview(view.courseId, view.lessonId, language)}>
            {t('editor:preview.open')}
          </a>
        </p>
      </form>
    </details>
  );
}
