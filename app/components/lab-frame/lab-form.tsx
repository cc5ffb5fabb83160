import type { ReactNode } from 'react';
import type { LabName } from '#app/content/schema/dataset.ts';
import { useText } from '#app/i18n/use-text.ts';
import type { LabFault } from '#app/views/labs/lab-form.ts';
import { ErrorSummary } from '../error-summary/error-summary.tsx';

interface Props {
  lab: LabName;
  /** What the figures are called here. */
  title: string;
  faults?: readonly LabFault[];
  /** Which script looks after the form: one that asks the server for the result, or one that counts in the browser. */
  script: 'live' | 'local';
  children: ReactNode;
}

/** The figures of a lab. A plain form: what it says is the address of the page. */
export function LabForm({ lab, title, faults = [], script, children }: Props) {
  const { to } = useText();
  return (
    <form
      method="get"
      action={to.lab(lab)}
      className="panel flow no-print"
      aria-labelledby="settings"
      {...(script === 'live' ? { 'data-live': true } : { 'data-local': true })}
    >
      <h2 className="name" id="settings">
        {title}
      </h2>
      <ErrorSummary faults={faults.map(({ field, text }) => (field ? { field, text } : { text }))} />
      {children}
    </form>
  );
}
