import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { ChangedLaw } from '#app/components/changed-law/changed-law.tsx';
import { LawFilter } from '#app/components/law-filter/law-filter.tsx';
import { NoProvisions } from '#app/components/law-filter/no-provisions.tsx';
import { LawInstrument } from '#app/components/law-instrument/law-instrument.tsx';
import { languageOf } from '#app/http/requests.server.ts';
import { useText } from '#app/i18n/use-text.ts';
import { lawFilter, lawView } from '#app/views/law-view.server.ts';

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const language = languageOf(params);
  const { library, texts } = context.school;
  const { t } = texts[language];
  const filter = lawFilter(new URL(request.url).searchParams);
  const view = lawView(library, { language, filter });
  return json({ title: t('law:title'), description: t('law:lead'), view });
}

export default function Law() {
  const { view } = useLoaderData<typeof loader>();
  const { t } = useText();
  return (
    <main id="main" tabIndex={-1}>
      <div className="flow">
        <h1>{t('law:title')}</h1>
        <p className="lead text">{t('law:lead')}</p>
        <ChangedLaw />
        <LawFilter view={view} />
        {view.found === 0 && <NoProvisions />}
      </div>
      {view.groups.map((group) => (
        <LawInstrument key={group.id} group={group} />
      ))}
    </main>
  );
}
