import { useEffect, useRef } from 'react';
import { languages, type Language } from '#app/i18n/languages.ts';

interface Acts {
  save(): void;
  help(): void;
  choose(language: Language): void;
}

function actOf(event: KeyboardEvent, acts: Acts): (() => void) | null {
  const control = (event.ctrlKey || event.metaKey) && !event.altKey;
  // The place of the key, not its letter: on a Cyrillic layout the letter is another one.
  if (control && event.code === 'KeyS') return acts.save;
  if (event.key === 'F1' || (control && event.code === 'Slash')) return acts.help;
  const digit = /^Digit([123])$/.exec(event.code)?.[1];
  const language = digit === undefined ? undefined : languages[Number(digit) - 1];
  if (event.altKey && !event.ctrlKey && !event.metaKey && language) return () => acts.choose(language);
  return null;
}

/** Keys that work anywhere on the page. */
export function useShortcuts(acts: Acts): void {
  const newest = useRef(acts);
  newest.current = acts;
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (document.querySelector('dialog[open]')) return;
      const act = actOf(event, newest.current);
      if (!act) return;
      event.preventDefault();
      act();
    };
    // Before the text field hears it, whose own keys mean something else.
    document.addEventListener('keydown', listen, { capture: true });
    return () => document.removeEventListener('keydown', listen, { capture: true });
  }, []);
}
