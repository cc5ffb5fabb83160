import { useText } from '#app/i18n/use-text.ts';

/** The same words for a number that does not exist and for a certificate its holder hides. */
export function NotVerified() {
  const { t, to } = useText();
  return (
    <>
      <h1>{t('certificate:verify.notFound.title')}</h1>
      <p className="note gold">▲ {t('certificate:verify.notFound.text')}</p>
      <h2>{t('certificate:verify.notFound.adviceTitle')}</h2>
      <ul className="lines">
        <li>{t('certificate:verify.notFound.adviceNumber')}</li>
        <li>{t('certificate:verify.notFound.adviceQr')}</li>
        <li>{t('certificate:verify.notFound.adviceHolder')}</li>
      </ul>
      <p className="go">
        <a className="btn" href={to.verify()}>
          {t('certificate:verify.notFound.again')}
        </a>
      </p>
    </>
  );
}
