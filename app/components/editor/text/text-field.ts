import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { defineLanguageFacet, Language as Grammar, syntaxHighlighting } from '@codemirror/language';
import { Compartment, EditorState } from '@codemirror/state';
import { drawSelection, EditorView, keymap, lineNumbers, type KeyBinding } from '@codemirror/view';
import { classHighlighter, styleTags, tags } from '@lezer/highlight';
import { parser, Strikethrough, Table, TaskList } from '@lezer/markdown';
import type { Language } from '#app/i18n/languages.ts';
import { nextItem, type Change, type Selected } from './marks.ts';

/** Markdown alone: the grammars of other languages that a ready-made package brings would treble its weight. */
const markdown = new Grammar(
  defineLanguageFacet(),
  parser.configure([
    ...[Table, Strikethrough, TaskList],
    { props: [styleTags({ 'HTMLTag HTMLBlock': tags.tagName, HeaderMark: tags.processingInstruction })] },
  ]),
  [],
  'markdown',
);

export interface TextFieldSetup {
  text: string;
  language: Language;
  /** Names the field for those who hear it, and says how to leave it. */
  label: string;
  describedBy: string;
  readOnly: boolean;
  /** The style element of the field bears it. */
  nonce: string;
  keys: readonly KeyBinding[];
  onChange(text: string): void;
  onFocus(): void;
}

/** The field as the page around it uses it. */
export interface TextField {
  text(): string;
  selected(): Selected;
  change(change: Change): void;
  replaceAll(text: string): void;
  setReadOnly(readOnly: boolean): void;
  /** The cursor to the beginning of a line, counted from 1, in the middle of the field; or these words of it selected. */
  goTo(line: number, words?: string): void;
  focus(): void;
  close(): void;
}

function continueList(view: EditorView): boolean {
  const { main } = view.state.selection;
  if (!main.empty || view.state.readOnly) return false;
  const line = view.state.doc.lineAt(main.head);
  const next = main.head === line.to ? nextItem(line.text) : null;
  if (!next) return false;
  const from = next.ends ? line.from : main.head;
  view.dispatch({
    changes: { from, to: main.head, insert: next.insert },
    selection: { anchor: from + next.insert.length },
    ...{ userEvent: 'input', scrollIntoView: true },
  });
  return true;
}

/** Opens the text field. Tab is not bound: it always leads on, so that nobody is caught in it. */
export function openTextField(parent: HTMLElement, setup: TextFieldSetup): TextField {
  const lock = new Compartment();
  const locked = (readOnly: boolean) => [
    EditorState.readOnly.of(readOnly),
    EditorView.editable.of(!readOnly),
  ];
  let quiet = false;
  const view = new EditorView({
    parent,
    doc: setup.text,
    extensions: [
      ...[markdown, syntaxHighlighting(classHighlighter), history(), lineNumbers(), drawSelection()],
      ...[EditorView.lineWrapping, EditorView.cspNonce.of(setup.nonce), lock.of(locked(setup.readOnly))],
      keymap.of([...setup.keys, { key: 'Enter', run: continueList }, ...defaultKeymap, ...historyKeymap]),
      EditorView.contentAttributes.of({
        ...{ lang: setup.language, spellcheck: 'true', autocorrect: 'on', autocapitalize: 'sentences' },
        ...{ 'aria-label': setup.label, 'aria-describedby': setup.describedBy, tabindex: '0' },
      }),
      EditorView.updateListener.of((update) => {
        if (update.docChanged && !quiet) setup.onChange(update.state.doc.toString());
        if (update.focusChanged && update.view.hasFocus) setup.onFocus();
      }),
    ],
  });
  return fieldOf(view, {
    quietly(act) {
      quiet = true;
      act();
      quiet = false;
    },
    setReadOnly: (readOnly) => view.dispatch({ effects: lock.reconfigure(locked(readOnly)) }),
  });
}

function fieldOf(
  view: EditorView,
  { quietly, setReadOnly }: { quietly(act: () => void): void; setReadOnly(readOnly: boolean): void },
): TextField {
  return {
    text: () => view.state.doc.toString(),
    selected: () => ({ from: view.state.selection.main.from, to: view.state.selection.main.to }),
    change({ from, to, insert, select }) {
      if (view.state.readOnly) return;
      const selection = { anchor: select.from, head: select.to };
      view.dispatch({ changes: { from, to, insert }, selection, scrollIntoView: true, userEvent: 'input' });
      view.focus();
    },
    replaceAll: (text) =>
      quietly(() => view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: text } })),
    setReadOnly,
    goTo(number, words = '') {
      const line = view.state.doc.line(Math.min(Math.max(1, number), view.state.doc.lines));
      const anchor = line.from + Math.max(0, line.text.indexOf(words));
      const head = line.text.includes(words) ? anchor + words.length : anchor;
      const effects = EditorView.scrollIntoView(anchor, { y: 'center' });
      view.dispatch({ selection: { anchor, head }, effects });
      view.focus();
    },
    focus: () => view.focus(),
    close: () => view.destroy(),
  };
}
