import type { ReactNode } from 'react';
import type { Citation } from '#app/content/citations.ts';
import { ProvisionLink } from '../provision-link/provision-link.tsx';

interface Props {
  title: string;
  law: readonly Citation[];
  /** What was not found out, before the provisions. */
  children?: ReactNode;
}

/** The provisions a lab rests on. */
export function LabLaw({ title, law, children }: Props) {
  return (
    <section className="flow" aria-labelledby="law">
      <h2 id="law">{title}</h2>
      {children}
      {law.map((citation) => (
        <ProvisionLink key={citation.id} citation={citation} />
      ))}
    </section>
  );
}
