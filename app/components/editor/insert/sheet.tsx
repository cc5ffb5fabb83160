import { useEffect, useId, useRef, type ReactNode } from 'react';

interface Props {
  title: string;
  onClose(): void;
  children: ReactNode;
}

/** A sheet above the page. Escape closes it; what had the focus before gets it back. */
export function Sheet({ title, onClose, children }: Props) {
  const element = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const sheet = element.current;
    if (sheet && !sheet.open) sheet.showModal();
    return () => sheet?.close();
  }, []);
  return (
    <dialog ref={element} className="sheet flow" aria-labelledby={id} onClose={onClose}>
      <h2 className="name" id={id}>
        {title}
      </h2>
      {children}
    </dialog>
  );
}
