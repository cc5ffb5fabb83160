import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { Lines } from '#app/components/text-section/lines.tsx';
import { TextSection } from '#app/components/text-section/text-section.tsx';
import { languageOf } from '#app/http/requests.server.ts';
import { useText } from '#app/i18n/use-text.ts';

/** Each is a column or table of db/schema.ts: what is kept there is said here. */
const kept = ['handle', 'secrets', 'progress', 'answers', 'attempts', 'certificate', 'sessions'] as const;
const never = ['contacts', 'address', 'others'] as const;
const cookies = ['session', 'lang', 'theme'] as const;

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { t } = context.school.texts[languageOf(params)];
  return json({ title: t('school:privacy.title'), description: t('school:privacy.lead') });
}

export default function Privacy() {
  const { t, to } = useText();
  return (
    <main id="main" tabIndex={-1}>
      <div className="flow">
        <h1>{t('school:privacy.title')}</h1>
        <p className="lead text">{t('school:privacy.lead')}</p>
      </div>
      <TextSection id="kept" title={t('school:privacy.kept.title')}>
        <Lines lines={kept.map((item) => t(`school:privacy.kept.${item}`))} />
      </TextSection>
      <TextSection id="guest" title={t('school:privacy.guest.title')}>
        <p>{t('school:privacy.guest.text')}</p>
      </TextSection>
      <TextSection id="never" title={t('school:privacy.never.title')}>
        <Lines lines={never.map((item) => t(`school:privacy.never.${item}`))} />
      </TextSection>
      <TextSection id="cookies" title={t('school:privacy.cookies.title')}>
        <p>{t('school:privacy.cookies.what')}</p>
        <Lines lines={cookies.map((cookie) => t(`school:privacy.cookies.${cookie}`))} />
      </TextSection>
      <TextSection id="logs" title={t('school:privacy.logs.title')}>
        <p>{t('school:privacy.logs.text')}</p>
      </TextSection>
      <TextSection id="limits" title={t('school:privacy.limits.title')}>
        <p>{t('school:privacy.limits.text')}</p>
      </TextSection>
      <TextSection id="delete" title={t('school:privacy.delete.title')}>
        <p>{t('school:privacy.delete.text', { button: t('people:account.delete') })}</p>
        <p>{t('school:privacy.delete.certificates')}</p>
        <p>
          <a className="line-link" href={to.account()}>
            {t('school:privacy.delete.link')}
          </a>
        </p>
      </TextSection>
      <TextSection id="beyond" title={t('school:privacy.beyond.title')}>
        <p>{t('school:privacy.beyond.text')}</p>
      </TextSection>
    </main>
  );
}
