import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { SearchForm } from '#app/components/search-form/search-form.tsx';
import { SearchExamples } from '#app/components/search-form/search-examples.tsx';
import { NothingFound } from '#app/components/search-results/nothing-found.tsx';
import { SearchResults } from '#app/components/search-results/search-results.tsx';
import { languageOf } from '#app/http/requests.server.ts';
import { useText } from '#app/i18n/use-text.ts';
import referenceStyles from '#app/styles/reference.css?url';
import { searchView } from '#app/views/search-view.server.ts';

export const handle = { styles: [referenceStyles] };

/** `?q=` is what to look for; longer than 200 letters it is refused with 422. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const language = languageOf(params);
  const { t } = context.school.texts[language];
  const view = searchView(context.school, {
    language,
    query: new URL(request.url).searchParams.get('q') ?? '',
  });
  const title = view.state === 'found' ? t('search:titleOf', { query: view.query }) : t('search:title');
  const page = { title, description: t('search:lead'), view };
  return json(page, { status: view.state === 'too-long' ? 422 : 200 });
}

export default function Search() {
  const { view } = useLoaderData<typeof loader>();
  const { t } = useText();
  return (
    <main id="main" tabIndex={-1}>
      <div className="flow text">
        <h1>{t('search:title')}</h1>
        {view.state !== 'found' && <p className="lead">{t('search:lead')}</p>}
        <SearchForm query={view.query} fault={view.state === 'too-long' ? t('search:tooLong') : undefined} />
        {view.state === 'empty' && <SearchExamples />}
        {view.state === 'found' &&
          (view.total === 0 ? <NothingFound view={view} /> : <SearchResults view={view} />)}
      </div>
    </main>
  );
}
