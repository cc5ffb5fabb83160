import { useEffect, type RefObject } from 'react';

/** Closes what was unfolded: by Escape, by a press outside of it, by the function it answers. Its title gets the focus. */
export function useClosing(element: RefObject<HTMLDetailsElement>): () => void {
  const close = () => {
    const unfolded = element.current;
    if (!unfolded?.open) return;
    unfolded.open = false;
    unfolded.querySelector('summary')?.focus();
  };
  useEffect(() => {
    const end = new AbortController();
    const { signal } = end;
    const isOpen = () => element.current?.open === true;
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || !isOpen() || document.querySelector('dialog[open]')) return;
      event.preventDefault();
      close();
    };
    const onPress = ({ target }: PointerEvent) => {
      const unfolded = element.current;
      if (unfolded && isOpen() && target instanceof Node && !unfolded.contains(target)) unfolded.open = false;
    };
    document.addEventListener('keydown', onKey, { signal });
    document.addEventListener('pointerdown', onPress, { signal });
    return () => end.abort();
  }, []);
  return close;
}
