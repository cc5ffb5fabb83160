import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { TextSection } from '#app/components/text-section/text-section.tsx';
import { languageOf } from '#app/http/requests.server.ts';
import { useText } from '#app/i18n/use-text.ts';

/** The statement of 2012 that proposed such a school. */
const proposal = 'doc-ariptes-2012';
const rules = ['dated', 'neutral', 'equal'] as const;

export async function loader({ params, context }: LoaderFunctionArgs) {
  const language = languageOf(params);
  const { library, texts } = context.school;
  const { t } = texts[language];
  const document = library.document(proposal);
  const source = document && {
    author: document.author[language],
    title: document.title[language],
    date: document.date.slice(0, 4),
  };
  return json({ title: t('school:about.title'), description: t('school:about.lead'), source });
}

export default function About() {
  const { source } = useLoaderData<typeof loader>();
  const { t, to } = useText();
  return (
    <main id="main" tabIndex={-1}>
      <div className="flow">
        <h1>{t('school:about.title')}</h1>
        <p className="lead text">{t('school:about.lead')}</p>
      </div>
      <TextSection id="why" title={t('school:about.why.title')}>
        <p>{t('school:about.why.call')}</p>
        <p>{t('school:about.why.online')}</p>
        <p>{t('school:about.why.now')}</p>
        {source && <p className="small soft">{t('school:about.why.source', source)}</p>}
      </TextSection>
      <TextSection id="rules" title={t('school:about.rules.title')}>
        {rules.map((rule) => (
          <div key={rule}>
            <h3>{t(`school:about.rules.${rule}.title`)}</h3>
            <p>{t(`school:about.rules.${rule}.text`)}</p>
          </div>
        ))}
        <p>
          <a className="line-link" href={to.law()}>
            {t('school:about.law.link')}
          </a>
        </p>
      </TextSection>
      <TextSection id="certificates" title={t('school:about.certificates.title')}>
        <p>{t('school:about.certificates.text')}</p>
        <p>
          <a className="line-link" href={to.verify()}>
            {t('school:about.certificates.link')}
          </a>
        </p>
      </TextSection>
    </main>
  );
}
