import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Breadcrumbs } from '#app/components/breadcrumbs/breadcrumbs.tsx';
import { TimelineYears } from '#app/components/lesson/timeline/timeline-years.tsx';
import { YearLinks } from '#app/components/lesson/timeline/year-links.tsx';
import { languageOf } from '#app/http/requests.server.ts';
import { useText } from '#app/i18n/use-text.ts';
import { timeline } from '#app/content/law/timeline.ts';
import referenceStyles from '#app/styles/reference.css?url';

export const handle = { styles: [referenceStyles] };

export async function loader({ params, context }: LoaderFunctionArgs) {
  const language = languageOf(params);
  const { library, texts } = context.school;
  const { t } = texts[language];
  const years = timeline(library, language);
  return json({ title: t('law:timeline.title'), description: t('law:timeline.lead'), years });
}

export default function Timeline() {
  const { years } = useLoaderData<typeof loader>();
  const { t, to } = useText();
  return (
    <>
      <Breadcrumbs
        trail={[
          { to: to.law(), label: t('law:title') },
          { to: to.timeline(), label: t('law:timeline.title') },
        ]}
      />
      <main id="main" tabIndex={-1}>
        <div className="flow">
          <h1>{t('law:timeline.title')}</h1>
          <p className="lead text">{t('law:timeline.lead')}</p>
          {years.length > 0 ? <YearLinks years={years} /> : <p className="note">{t('law:timeline.empty')}</p>}
        </div>
        {years.length > 0 && <TimelineYears years={years} heading="h2" />}
        <p className="no-print">
          <a className="line-link" href={to.law()}>
            {t('law:timeline.toLaw')}
          </a>
        </p>
      </main>
    </>
  );
}
