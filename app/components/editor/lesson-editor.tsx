import { useState } from 'react';
import type { DraftProblem } from '#app/content/check/check-draft.ts';
import type { EditorView } from '#app/views/studio/lesson/editor-view.server.ts';
import type { OpenedAt } from '#app/views/studio/lesson/opened-at.ts';
import { languages, type Language } from '#app/i18n/languages.ts';
import { useText } from '#app/i18n/use-text.ts';
import { useMending } from '../problem-list/use-mending.ts';
import { InsertDialog, type Inserting } from './insert/insert-dialog.tsx';
import { HelpSheet } from './bars/help-sheet.tsx';
import { LanguageBar } from './bars/language-bar.tsx';
import { PlainEditor, type PlainAnswer } from './plain-editor.tsx';
import { PreviewPane } from './preview/preview-pane.tsx';
import { mendingHere } from './notes/mending-here.ts';
import { WhatToMend } from './notes/what-to-mend.tsx';
import { SavedWords } from './bars/saved-words.tsx';
import type { Desk } from './saving/desk.ts';
import type { OpenTexts } from './saving/open-text.ts';
import { usePlaces } from './text/use-places.ts';
import { TextPane } from './text/text-pane.tsx';
import { Toolbar } from './bars/toolbar.tsx';
import { useDesk } from './saving/use-desk.ts';
import { usePreview } from './preview/use-preview.ts';
import { useShortcuts } from './bars/use-shortcuts.ts';

interface Props {
  view: EditorView;
  /** Where to begin. */
  opened: OpenedAt;
  /** What became of a form that was sent without JavaScript. */
  refused: PlainAnswer | null;
  saved: Language | null;
}

/** A lesson is written here. On the server, and as long as no script runs, it is a form with plain fields. */
export function LessonEditor({ view, opened, refused, saved }: Props) {
  const { to } = useText();
  const open = useDesk(view, to.studio.draft(view.courseId, view.lessonId));
  return (
    <>
      <h1>{view.lessonTitle}</h1>
      {open ? (
        <Alive view={view} opened={opened} desk={open.desk} texts={open.texts} />
      ) : (
        <PlainEditor view={view} refused={refused} saved={saved} />
      )}
    </>
  );
}

interface AliveProps extends Pick<Props, 'view' | 'opened'> {
  desk: Desk;
  texts: OpenTexts;
}

function Alive({ view, opened, desk, texts }: AliveProps) {
  const places = usePlaces(view, opened);
  const { language, together, fields } = places;
  const [inserting, setInserting] = useState<Inserting | null>(null);
  const [help, setHelp] = useState(false);
  const preview = usePreview(view, language, texts);
  useShortcuts({ save: desk.saveAll, help: () => setHelp(true), choose: places.choose });
  return (
    <div className="editor flow">
      <div className="editor-head">
        <LanguageBar
          {...{ language, texts, together: together.length === languages.length }}
          onChoose={places.choose}
          onTogether={places.setAll}
        />
        <SavedWords texts={texts} looked={preview.looked} planned={view.minutes} />
      </div>
      <Toolbar
        field={() => fields.of(language)}
        components={view.components}
        over={places.beside}
        onInsert={setInserting}
        onHelp={() => setHelp(true)}
      />
      <div className={`editor-panes ${together.length > 0 ? `together of-${together.length}` : ''}`.trim()}>
        {places.shown.map((one) => (
          <TextPane
            key={one}
            {...{ view, desk }}
            together={together.length > 0}
            language={one}
            open={texts[one]}
            onField={(field) => fields.put(one, field)}
            onFocus={() => places.setLanguage(one)}
            onSource={(line, words) => places.goToSource(one, line, words)}
            onLink={() => setInserting({ kind: 'link' })}
          />
        ))}
        <Look {...{ view, language, preview }} {...mendingHere({ view, desk, places })} />
      </div>
      {inserting && (
        <InsertDialog
          {...{ view, language, inserting }}
          field={fields.of(language)}
          onClose={() => setInserting(null)}
        />
      )}
      {help && <HelpSheet onClose={() => setHelp(false)} />}
    </div>
  );
}

interface LookProps extends Pick<Props, 'view'> {
  language: Language;
  preview: ReturnType<typeof usePreview>;
  onGo(problem: DraftProblem): void;
  onAdd(problem: DraftProblem): (() => void) | null;
}

/** What is to be mended, and how learners will see the text. */
function Look({ view, language, preview, onGo, onAdd }: LookProps) {
  const { to } = useText();
  const mending = useMending(view);
  const address = to.studio.preview(view.courseId, view.lessonId, language);
  return (
    <div className="editor-look">
      <WhatToMend
        looked={preview.looked}
        href={(problem) => (problem.target.kind === 'lesson' ? null : mending(problem))}
        {...{ onGo, onAdd }}
      />
      <PreviewPane
        address={address}
        framed={`${address}&framed=1`}
        show={preview.frame}
        stale={preview.isStale}
      />
    </div>
  );
}
