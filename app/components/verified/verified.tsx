import { useText } from '#app/i18n/use-text.ts';
import type { VerifiedView } from '#app/views/certificates-view.server.ts';
import { StateWord, toneOfState } from '../certificate-card/state-word.tsx';
import { NameCheck, type Compared } from './name-check.tsx';

interface Props {
  certificate: VerifiedView;
  compared: Compared | null;
}

/** Is this paper genuine and still true? For anyone who asks. */
export function Verified({ certificate, compared }: Props) {
  const { t, format } = useText();
  const { serial, title, state, lessonCount, issuedAt, expiresAt, lawCheckedOn, holderName } = certificate;
  if (state === 'withdrawn') return <Withdrawn serial={serial} />;
  return (
    <>
      <section className="panel flow" aria-labelledby="state" data-state={state}>
        <h2 id="state">
          <StateWord state={state} />
        </h2>
        <p className={`note ${toneOfState[state]}`}>{t(`certificate:states.${state}.meaning`)}</p>
        <LawChanged certificate={certificate} />
        <dl className="kv small">
          <dt>{t('certificate:verify.facts.number')}</dt>
          <dd className="mono">{serial}</dd>
          <dt>{t('certificate:verify.facts.course')}</dt>
          <dd>{title}</dd>
          <dt>{t('certificate:verify.facts.lessons')}</dt>
          <dd>{format.number(lessonCount)}</dd>
          <dt>{t('certificate:verify.facts.issued')}</dt>
          <dd>
            <time dateTime={issuedAt}>{format.date(new Date(issuedAt))}</time>
          </dd>
          <dt>{t('certificate:verify.facts.validUntil')}</dt>
          <dd>
            <time dateTime={expiresAt}>{format.date(new Date(expiresAt))}</time>
          </dd>
          <dt>{t('certificate:verify.facts.lawChecked')}</dt>
          <dd>
            <time dateTime={lawCheckedOn}>{format.date(lawCheckedOn)}</time>
            <br />
            <span className="soft">{t('certificate:verify.lawHint')}</span>
          </dd>
          <Revoked certificate={certificate} />
          <dt>{t('certificate:verify.facts.holder')}</dt>
          <dd>
            {holderName && (
              <>
                <b>{holderName}</b>
                <br />
              </>
            )}
            <span className="soft">
              {t(holderName ? 'certificate:verify.holder.shown' : 'certificate:verify.holder.private')}
            </span>
          </dd>
        </dl>
        <p className="small soft">{t('certificate:verify.note')}</p>
      </section>
      {!holderName && <NameCheck compared={compared} />}
    </>
  );
}

/** The law its course rests on has moved on; a valid certificate stays valid. */
function LawChanged({ certificate: { lawChangedOn, state } }: { certificate: VerifiedView }) {
  const { t, format } = useText();
  if (lawChangedOn === null || state === 'revoked') return null;
  return (
    <p className="note gold">
      ▲ {t('law:certificate.changed', { date: format.date(lawChangedOn) })}
      {state === 'valid' && ` ${t('law:certificate.stillValid')}`}
    </p>
  );
}

/** Its holder took it back: nothing but the number is left. */
function Withdrawn({ serial }: { serial: string }) {
  const { t } = useText();
  return (
    <section className="panel flow" aria-labelledby="state" data-state="withdrawn">
      <h2 id="state">
        <StateWord state="withdrawn" />
      </h2>
      <p className="note gold">{t('certificate:states.withdrawn.meaning')}</p>
      <p className="mono">{serial}</p>
    </section>
  );
}

function Revoked({ certificate: { revokedAt, revokedReason } }: { certificate: VerifiedView }) {
  const { t, format } = useText();
  if (!revokedAt) return null;
  return (
    <>
      <dt>{t('certificate:verify.facts.revokedOn')}</dt>
      <dd>
        <time dateTime={revokedAt}>{format.date(new Date(revokedAt))}</time>
      </dd>
      {revokedReason && (
        <>
          <dt>{t('certificate:verify.facts.revokedReason')}</dt>
          <dd>{revokedReason}</dd>
        </>
      )}
    </>
  );
}
