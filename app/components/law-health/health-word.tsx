import type { ProvisionHealth } from '#app/content/law/provision-health.ts';
import { useText } from '#app/i18n/use-text.ts';

/** Whether one may stand by a rule today, in words with a sign. */
export function HealthWord({ health }: { health: ProvisionHealth }) {
  const { t } = useText();
  return (
    <span className={health === 'fresh' ? 'ok' : 'gold'}>
      {health === 'fresh' ? '✓' : '▲'} {t(`law:health.${health}`)}
    </span>
  );
}
