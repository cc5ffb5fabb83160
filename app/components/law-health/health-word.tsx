import type { ProvisionHealth } from '#app/content/law/provision-health.ts';
import type { Confidence } from '#app/content/schema/law.ts';
import { useText } from '#app/i18n/use-text.ts';
import { wasRead } from '../law-status/was-read.ts';

interface Props {
  health: ProvisionHealth;
  confidence: Confidence;
}

/** Whether one may stand by a rule today and how we know it, in words with a sign. What nobody read is not "checked". */
export function HealthWord({ health, confidence }: Props) {
  const { t } = useText();
  const unread = health === 'fresh' && !wasRead(confidence);
  const sure = health === 'fresh' && !unread;
  return (
    <span className={sure ? 'ok' : 'gold'}>
      {sure ? '✓' : '▲'} {!unread && `${t(`law:health.${health}`)} · `}
      {t(`law:confidence.${confidence}`)}
    </span>
  );
}
