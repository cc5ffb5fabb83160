import { useEffect, useRef } from 'react';
import type { EditorView } from '#app/views/studio/lesson/editor-view.server.ts';
import { languageNames, type Language } from '#app/i18n/languages.ts';
import { useText } from '#app/i18n/use-text.ts';
import type { Desk } from '../saving/desk.ts';
import type { OpenText } from '../saving/open-text.ts';
import { isReadOnly } from '../saving/saving.ts';
import { TroubleNote } from '../notes/trouble-note.tsx';
import { tellOthers } from '../saving/use-desk.ts';
import type { TextField } from './text-field.ts';
import { marked } from './marks.ts';
import { BeginOffer } from './begin-offer.tsx';
import { FrontFieldset } from './front-fieldset.tsx';

interface Props {
  view: EditorView;
  desk: Desk;
  language: Language;
  open: OpenText;
  /** It stands beside the other languages. */
  together: boolean;
  onField(field: TextField | null): void;
  onFocus(): void;
  onLink(): void;
  /** To a sentence of the source. */
  onSource(line: number, words: string): void;
}

/** One language of the lesson: what stands between its text and the school, its head, and its text. */
export function TextPane({ view, ...given }: Props) {
  const { desk, language, open, together, onSource } = given;
  const { t } = useText();
  const readOnly = isReadOnly(open.saving);
  const holder = useTextField(given);
  return (
    <section className="editor-pane" aria-label={languageNames[language].full}>
      {together && (
        <h2 className="name" lang={language}>
          {languageNames[language].full}
        </h2>
      )}
      <TroubleNote {...{ desk, language, open }} onTaken={() => tellOthers(view.lessonId)} />
      <BeginOffer {...{ desk, language, source: view.source }} title={view.titles[language]} />
      <FrontFieldset {...{ desk, language, open, readOnly, onSource, source: view.source }} />
      <p className="hint small" id={`leave-${language}`}>
        {t('editor:text.leave')}
      </p>
      <div className={readOnly ? 'editor-text locked' : 'editor-text'} ref={holder} />
    </section>
  );
}

/** The text field lives as long as its place on the page; what is new since then is asked of `newest`. */
function useTextField(given: Omit<Props, 'view' | 'together' | 'onSource'>) {
  const { t } = useText();
  const { language, open } = given;
  const holder = useRef<HTMLDivElement>(null);
  const field = useRef<TextField | null>(null);
  const newest = useRef(given);
  newest.current = given;
  const label = t('editor:text.in', { language: languageNames[language].full });

  useEffect(() => {
    let gone = false;
    void import('./text-field.ts').then(({ openTextField }) => {
      if (gone || !holder.current) return;
      const mark = (sign: '**' | '*') => () => {
        const opened = field.current;
        if (opened) opened.change(marked(opened.text(), opened.selected(), sign));
        return true;
      };
      const link = () => {
        newest.current.onLink();
        return true;
      };
      field.current = openTextField(holder.current, {
        ...{ language, label, describedBy: `leave-${language}` },
        text: newest.current.open.body,
        readOnly: isReadOnly(newest.current.open.saving),
        nonce: document.querySelector<HTMLScriptElement>('script[nonce]')?.nonce ?? '',
        keys: [
          { key: 'Mod-b', run: mark('**') },
          { key: 'Mod-i', run: mark('*') },
          { key: 'Mod-k', run: link },
        ],
        onChange: (body) => newest.current.desk.type(language, { body }),
        onFocus: () => newest.current.onFocus(),
      });
      newest.current.onField(field.current);
    });
    return () => {
      gone = true;
      field.current?.close();
      field.current = null;
      newest.current.onField(null);
    };
  }, [language, label]);

  const readOnly = isReadOnly(open.saving);
  useEffect(() => field.current?.setReadOnly(readOnly), [readOnly]);
  useEffect(() => {
    const opened = field.current;
    if (opened && opened.text() !== newest.current.open.body) opened.replaceAll(newest.current.open.body);
  }, [open.put]);
  return holder;
}
