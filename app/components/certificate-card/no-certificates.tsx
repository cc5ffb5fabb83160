import { useText } from '#app/i18n/use-text.ts';

export function NoCertificates() {
  const { t, to } = useText();
  return (
    <section className="panel flow">
      <h2 className="name">{t('certificate:page.empty.title')}</h2>
      <p>{t('certificate:page.empty.text')}</p>
      <p className="go">
        <a className="btn" href={to.courses()}>
          {t('certificate:page.empty.action')}
        </a>
      </p>
    </section>
  );
}
