import { useText } from '#app/i18n/use-text.ts';
import type { CertificateView } from '#app/views/certificates-view.server.ts';
import { StateWord } from './state-word.tsx';
import { VisibilityChoices } from './visibility-choices.tsx';

/** One certificate in its holder's list: its state, its sheet, and who sees the name. */
export function CertificateCard({ certificate }: { certificate: CertificateView }) {
  const { t, format, to } = useText();
  const { serial, title, holderName, state, issuedAt, expiresAt, lawCheckedOn, visibility } = certificate;
  return (
    <section className="panel flow" id={serial} aria-labelledby={`${serial}-title`}>
      <h2 className="name" id={`${serial}-title`}>
        {title}
      </h2>
      <p>
        <StateWord state={state} />
      </p>
      <dl className="kv small">
        <dt>{t('certificate:verify.facts.holder')}</dt>
        <dd>{holderName}</dd>
        <dt>{t('certificate:verify.facts.number')}</dt>
        <dd className="mono">{serial}</dd>
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
        </dd>
      </dl>
      <p className="row go">
        <a className="btn" href={to.certificatePdf(serial)} download={`sailau-${serial}.pdf`}>
          {t('certificate:page.download')}
        </a>
        <a className="line-link" href={to.verify(serial)}>
          {t('certificate:page.verifyLink')}
        </a>
      </p>
      <p className="small soft">{t('certificate:page.downloadHint')}</p>
      <form method="post" action={to.certificates()} className="flow">
        <input type="hidden" name="serial" value={serial} />
        <VisibilityChoices chosen={visibility} />
        <p className="go">
          <button className="btn alt" name="intent" value="save">
            {t('certificate:page.visibility.save')}
          </button>
        </p>
      </form>
    </section>
  );
}
