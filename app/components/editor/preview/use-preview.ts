import { useEffect, useRef, useState } from 'react';
import type { EditorView } from '#app/views/studio/lesson/editor-view.server.ts';
import { languages, type Language } from '#app/i18n/languages.ts';
import { useText } from '#app/i18n/use-text.ts';
import type { OpenTexts } from '../saving/open-text.ts';
import { createPreviewer, type Looked } from './previewer.ts';
import { createFrame, type Frame } from './frame.ts';

/** Looks at the newest text of a language, puts it into the frame, and says what is wrong with it. */
export function usePreview(view: EditorView, language: Language, texts: OpenTexts) {
  const { front, body, put, standing } = texts[language];
  // The languages are compared with one another: what is saved or marked in one of them may mend another.
  const others = languages.filter((one) => one !== language).map((one) => texts[one].saving.savedAt);
  const { to } = useText();
  const address = to.studio.preview(view.courseId, view.lessonId);
  const [looked, setLooked] = useState<Looked | null>(null);
  const [isStale, setStale] = useState(false);
  const [frame] = useState<Frame>(() => createFrame());
  const previewer = useRef<ReturnType<typeof createPreviewer> | null>(null);
  useEffect(() => {
    const opened = createPreviewer(address, (answer, asked) => {
      // The quick look knows only what stands in the way; the rest is kept until everything was looked for again.
      setLooked((before) =>
        asked.check || answer.html === null || !before ? answer : { ...answer, problems: before.problems },
      );
      setStale(answer.html === null);
      if (answer.html !== null) frame.put(answer.html, asked.language);
    });
    previewer.current = opened;
    return () => opened.close();
  }, [address, frame]);
  const seen = useRef('');
  useEffect(() => {
    // Another language, or a text from elsewhere, is shown at once; what is typed waits for a rest.
    const place = `${language} ${put}`;
    previewer.current?.look({ language, front, body }, seen.current === place ? undefined : 0);
    seen.current = place;
  }, [language, front, body, put, standing, others.join()]);
  return { looked, isStale, frame };
}
