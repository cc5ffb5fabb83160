import type { ProvisionStatus } from '#app/content/schema/law.ts';
import { useText } from '#app/i18n/use-text.ts';

/** How a provision stands, in words. Whatever is not known as today's law bears the sign of care. */
export function LawStatus({ status }: { status: ProvisionStatus }) {
  const { t } = useText();
  return (
    <span className={status === 'as-known' ? 'law-status' : 'law-status gold'}>
      {status === 'as-known' ? '●' : '▲'} {t(`law:status.${status}`)}
    </span>
  );
}
