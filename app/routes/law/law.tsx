import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { ChangedLaw } from '#app/components/changed-law/changed-law.tsx';
import { LawFilter } from '#app/components/law-filter/law-filter.tsx';
import { NoProvisions } from '#app/components/law-filter/no-provisions.tsx';
import { LawInstrument } from '#app/components/law-instrument/law-instrument.tsx';
import { languageOf } from '#app/http/requests.server.ts';
import { schoolDay } from '#app/i18n/school-day.ts';
import { useText } from '#app/i18n/use-text.ts';
import referenceStyles from '#app/styles/reference.css?url';
import { askedDay } from '#app/views/law/as-of-view.server.ts';
import { lawFilter, lawView } from '#app/views/law/law-view.server.ts';

export const handle = { styles: [referenceStyles] };

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const language = languageOf(params);
  const { library, texts } = context.school;
  const { t } = texts[language];
  const { searchParams } = new URL(request.url);
  const { day, bad } = askedDay(searchParams);
  const filter = { ...lawFilter(searchParams, library), on: day };
  const view = lawView(library, { language, filter, today: schoolDay(new Date()) });
  const page = { title: t('law:title'), description: t('law:lead'), view, bad };
  return json(page, { status: bad === null ? 200 : 422 });
}

/** So many rules fit on a screen or two: they are shown at once. */
const fewRules = 12;

export default function Law() {
  const { view, bad } = useLoaderData<typeof loader>();
  const { t, to } = useText();
  // Who has chosen came for the rules: the whole story of 2026 stands on the page without a filter.
  const isNarrowed = bad !== null || Object.values(view.filter).some((value) => value !== null);
  return (
    <main id="main" tabIndex={-1}>
      <div className="flow">
        <h1>{t('law:title')}</h1>
        <p className="lead text">{t('law:lead')}</p>
        <p className="row no-print">
          <a className="line-link" href={to.timeline()}>
            {t('law:timelineLink')}
          </a>
          <a className="line-link" href={to.search()}>
            {t('search:everywhere')}
          </a>
        </p>
        <div className="grid side">
          {isNarrowed ? <p className="note gold text">▲ {t('law:changed2026')}</p> : <ChangedLaw />}
          <LawFilter view={view} bad={bad} />
        </div>
        {view.found === 0 && <NoProvisions />}
      </div>
      {view.groups.length > 0 && (
        <div className="laws">
          {view.groups.map((group) => (
            <LawInstrument key={group.id} group={group} on={view.filter.on} open={view.found <= fewRules} />
          ))}
        </div>
      )}
    </main>
  );
}
