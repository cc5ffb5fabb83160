import type { ReactNode } from 'react';
import { useText } from '#app/i18n/use-text.ts';

interface Props {
  /** In the address of the part: `#id`. */
  id: string;
  title: string;
  /** A small line above the title. */
  above?: string;
  children: ReactNode;
}

/** One leaf of the notebook. Where it is the target of the address, only this leaf is shown and printed. */
export function KitPart({ id, title, above, children }: Props) {
  const { t } = useText();
  const name = `${id}-title`;
  return (
    <section className="kit-part flow" id={id} aria-labelledby={name} tabIndex={-1}>
      <p className="no-print kit-back small">
        <a href="#kit-start">‹ {t('kit:parts.back')}</a>
      </p>
      {above && <p className="small soft">{above}</p>}
      <h2 id={name}>{title}</h2>
      {children}
    </section>
  );
}
