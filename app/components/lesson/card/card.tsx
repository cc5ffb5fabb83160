import type { ReactNode } from 'react';
import { useId } from 'react';

/** A sheet worth printing or copying: a checklist, words to say. */
export function Card({ title, children }: { title: string; children?: ReactNode }) {
  const name = useId();
  return (
    <div className="panel flow card" role="group" aria-labelledby={name}>
      <p className="name" id={name}>
        {title}
      </p>
      {children}
    </div>
  );
}
