import { useMemo, useState } from 'react';
import type { EditorView } from '#app/views/studio/lesson/editor-view.server.ts';
import { languages, type Language } from '#app/i18n/languages.ts';
import { useText } from '#app/i18n/use-text.ts';
import { InsertDialog, type Inserting } from './insert/insert-dialog.tsx';
import { HelpSheet } from './bars/help-sheet.tsx';
import { LanguageBar } from './bars/language-bar.tsx';
import { PlainEditor, type PlainAnswer } from './plain-editor.tsx';
import { PreviewPane } from './preview/preview-pane.tsx';
import { ProblemList } from './notes/problem-list.tsx';
import { SavedWords } from './bars/saved-words.tsx';
import type { Desk } from './saving/desk.ts';
import type { OpenTexts } from './saving/open-text.ts';
import type { TextField } from './text/text-field.ts';
import { TextPane } from './text/text-pane.tsx';
import { Toolbar } from './bars/toolbar.tsx';
import { useDesk } from './saving/use-desk.ts';
import { usePreview } from './preview/use-preview.ts';
import { useShortcuts } from './bars/use-shortcuts.ts';

interface Props {
  view: EditorView;
  /** The language to begin with. */
  first: Language;
  /** What became of a form that was sent without JavaScript. */
  refused: PlainAnswer | null;
  saved: Language | null;
}

/** A lesson is written here. On the server, and as long as no script runs, it is a form with plain fields. */
export function LessonEditor({ view, first, refused, saved }: Props) {
  const { to } = useText();
  const open = useDesk(view, to.studio.draft(view.courseId, view.lessonId));
  return (
    <>
      <h1>{view.lessonTitle}</h1>
      {open ? (
        <Alive view={view} first={first} desk={open.desk} texts={open.texts} />
      ) : (
        <PlainEditor view={view} refused={refused} saved={saved} />
      )}
    </>
  );
}

interface AliveProps extends Pick<Props, 'view' | 'first'> {
  desk: Desk;
  texts: OpenTexts;
}

function Alive({ view, first, desk, texts }: AliveProps) {
  const [language, setLanguage] = useState<Language>(first);
  const [together, setTogether] = useState(false);
  const [inserting, setInserting] = useState<Inserting | null>(null);
  const [help, setHelp] = useState(false);
  const fields = useMemo(() => new Map<Language, TextField>(), []);
  const preview = usePreview(view, language, texts[language]);
  const choose = (next: Language) => {
    setLanguage(next);
    setTimeout(() => fields.get(next)?.focus());
  };
  useShortcuts({ save: desk.saveAll, help: () => setHelp(true), choose });
  const shown = together ? languages : [language];
  return (
    <div className="editor flow">
      <div className="editor-head">
        <LanguageBar {...{ language, together, texts }} onChoose={choose} onTogether={setTogether} />
        <SavedWords texts={texts} looked={preview.looked} language={language} />
      </div>
      <Toolbar
        field={() => fields.get(language) ?? null}
        components={view.components}
        onInsert={setInserting}
        onHelp={() => setHelp(true)}
      />
      <div className={together ? 'editor-panes together' : 'editor-panes'}>
        {shown.map((one) => (
          <TextPane
            key={one}
            {...{ view, desk, together }}
            language={one}
            open={texts[one]}
            onField={(field) => (field ? fields.set(one, field) : fields.delete(one))}
            onFocus={() => setLanguage(one)}
            onLink={() => setInserting({ kind: 'link' })}
          />
        ))}
        <div className="editor-look">
          <ProblemList
            looked={preview.looked}
            onGo={(line) => line !== null && fields.get(language)?.goTo(line)}
          />
          <PreviewPane view={view} language={language} show={preview.frame} stale={preview.isStale} />
        </div>
      </div>
      {inserting && (
        <InsertDialog
          {...{ view, language, inserting }}
          field={fields.get(language) ?? null}
          onClose={() => setInserting(null)}
        />
      )}
      {help && <HelpSheet onClose={() => setHelp(false)} />}
    </div>
  );
}
