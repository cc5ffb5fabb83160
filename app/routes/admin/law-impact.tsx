import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { staffOf } from '#app/auth/guards.server.ts';
import { ImpactChoice } from '#app/components/law-impact/impact-choice.tsx';
import { ImpactDetails } from '#app/components/law-impact/impact-details.tsx';
import { TroubledRules } from '#app/components/law-impact/troubled-rules.tsx';
import { languageOf } from '#app/http/requests.server.ts';
import { schoolDay } from '#app/i18n/school-day.ts';
import { useText } from '#app/i18n/use-text.ts';
import referenceStyles from '#app/styles/reference.css?url';
import { impactPage } from '#app/views/law/impact-view.server.ts';

export const handle = { styles: [referenceStyles] };

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const language = languageOf(params);
  staffOf(context, ['reviewer', 'admin']);
  const id = (new URL(request.url).searchParams.get('provision') ?? '').slice(0, 80);
  const page = await impactPage(context, { id, language, today: schoolDay(new Date()) });
  const title = context.school.texts[language].t('law:impact.title');
  return json({ title, page }, { status: page.unknown === null ? 200 : 404 });
}

export default function LawImpact() {
  const { page } = useLoaderData<typeof loader>();
  const { t } = useText();
  return (
    <main id="main" tabIndex={-1}>
      <div className="flow">
        <h1>{t('law:impact.title')}</h1>
        <p className="lead text">{t('law:impact.lead')}</p>
        {page.unknown !== null && (
          <p className="note bad" role="alert">
            ✕ {t('law:impact.unknown', { id: page.unknown })}
          </p>
        )}
        <ImpactChoice choices={page.choices} chosen={page.impact?.provision.id ?? ''} />
        {page.impact && <ImpactDetails impact={page.impact} />}
        <TroubledRules rules={page.troubled} />
      </div>
    </main>
  );
}
