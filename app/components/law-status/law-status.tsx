import type { Confidence, ProvisionStatus } from '#app/content/schema/law.ts';
import { useText } from '#app/i18n/use-text.ts';
import { wasRead } from './was-read.ts';

interface Props {
  status: ProvisionStatus;
  confidence: Confidence;
}

/** Whether a provision may be named without the sign of care: it is today's law, and its text was read. */
export function isSure({ status, confidence }: Props): boolean {
  return status === 'as-known' && wasRead(confidence);
}

/** How a provision stands and how we know it, in words. Whatever is not sure bears the sign of care. */
export function LawStatus({ status, confidence }: Props) {
  const { t } = useText();
  const sure = isSure({ status, confidence });
  return (
    <span className={sure ? 'law-status' : 'law-status gold'}>
      {sure ? '●' : '▲'} {status !== 'as-known' && `${t(`law:status.${status}`)} · `}
      {t(`law:confidence.${confidence}`)}
    </span>
  );
}
