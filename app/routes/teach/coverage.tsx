import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { staffOf } from '#app/auth/guards.server.ts';
import { CoverageSummary } from '#app/components/law-coverage/coverage-summary.tsx';
import { CoverageTable } from '#app/components/law-coverage/coverage-table.tsx';
import { languageOf } from '#app/http/requests.server.ts';
import { schoolDay } from '#app/i18n/school-day.ts';
import { useText } from '#app/i18n/use-text.ts';
import referenceStyles from '#app/styles/reference.css?url';
import { coverageView } from '#app/views/law/coverage-view.server.ts';

export const handle = { styles: [referenceStyles] };

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const language = languageOf(params);
  staffOf(context, ['trainer', 'reviewer', 'admin']);
  const { library, texts } = context.school;
  const gapsOnly = new URL(request.url).searchParams.get('gaps') === 'only';
  const view = coverageView(library, { language, gapsOnly, today: schoolDay(new Date()) });
  return json({ title: texts[language].t('law:coverage.title'), view });
}

export default function Coverage() {
  const { view } = useLoaderData<typeof loader>();
  const { t } = useText();
  return (
    <main id="main" tabIndex={-1}>
      <div className="flow">
        <h1>{t('law:coverage.title')}</h1>
        <p className="lead text">{t('law:coverage.lead')}</p>
        <CoverageSummary view={view} />
        {view.found === 0 && <p className="note ok">✓ {t('law:coverage.noGaps')}</p>}
      </div>
      {view.groups.map((group) => (
        <CoverageTable key={group.id} group={group} />
      ))}
    </main>
  );
}
