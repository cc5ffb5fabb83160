import type { ReactNode } from 'react';

/** Says that what was asked for is done. It stands where the page is opened after the act. */
export function StatusNote({ children }: { children: ReactNode }) {
  return (
    <p className="note ok" role="status">
      ✓ {children}
    </p>
  );
}
