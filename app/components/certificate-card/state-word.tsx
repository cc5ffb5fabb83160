import type { CertificateState } from '#app/domain/certificates/state.ts';
import { useText } from '#app/i18n/use-text.ts';

export const toneOfState = { valid: 'ok', expired: 'gold', revoked: 'bad', withdrawn: 'gold' } as const;

/** A sign and a word: colour never speaks alone. */
export function StateWord({ state }: { state: CertificateState }) {
  const { t } = useText();
  return (
    <b className={toneOfState[state]}>
      {t(`certificate:states.${state}.sign`)} {t(`certificate:states.${state}.word`)}
    </b>
  );
}
