import type { ReactNode } from 'react';
import type { LabName } from '#app/content/schema/dataset.ts';
import { useText } from '#app/i18n/use-text.ts';
import { Breadcrumbs } from '../breadcrumbs/breadcrumbs.tsx';

interface Props {
  lab: LabName;
  lead: string;
  /** The form with the figures, at the left of a wide page. */
  form: ReactNode;
  children: ReactNode;
}

/** The page of a lab: figures to fill in, and what becomes of them. A script may exchange `#result` as they change. */
export function LabFrame({ lab, lead, form, children }: Props) {
  const { t, to } = useText();
  const title = t(`labs:names.${lab}`);
  return (
    <>
      <Breadcrumbs
        trail={[
          { to: to.labs(), label: t('labs:title') },
          { to: to.lab(lab), label: title },
        ]}
      />
      <main id="main" tabIndex={-1}>
        <div className="flow">
          <h1>{title}</h1>
          <p className="lead text">{lead}</p>
        </div>
        <div className="grid lab-grid">
          {form}
          <div id="result" className="flow" aria-live="polite" data-offline={t('labs:offline')}>
            {children}
          </div>
        </div>
      </main>
    </>
  );
}
