import type { Citation } from '#app/content/citations.ts';
import { useText } from '#app/i18n/use-text.ts';
import { LabLaw } from '../lab-frame/lab-law.tsx';

/** What the lab rests on, and what was not found out. */
export function QuotaLaw({ law }: { law: readonly Citation[] }) {
  const { t } = useText();
  return (
    <LabLaw title={t('quota:law')} law={law}>
      <p className="note small">{t('quota:note.rounding')}</p>
      <p className="note small">{t('quota:note.age')}</p>
      <p className="note gold small">{t('quota:note.today')}</p>
    </LabLaw>
  );
}
