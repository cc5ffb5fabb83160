import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Alphabet } from '#app/components/glossary/alphabet.tsx';
import { GlossaryFilter } from '#app/components/glossary/glossary-filter.tsx';
import { LetterSection } from '#app/components/glossary/letter-section.tsx';
import { NoWords } from '#app/components/glossary/no-words.tsx';
import { languageOf } from '#app/http/requests.server.ts';
import { useText } from '#app/i18n/use-text.ts';
import referenceStyles from '#app/styles/reference.css?url';
import { glossaryView } from '#app/views/glossary-view.server.ts';

export const handle = { styles: [referenceStyles] };

/** `?q=` shows the words that begin so. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const language = languageOf(params);
  const { library, texts } = context.school;
  const { t } = texts[language];
  const query = new URL(request.url).searchParams.get('q') ?? '';
  const view = glossaryView(library, { language, query });
  return json({ title: t('law:glossary.title'), description: t('law:glossary.lead'), view });
}

export default function Glossary() {
  const { view } = useLoaderData<typeof loader>();
  const { t } = useText();
  return (
    <main id="main" tabIndex={-1}>
      <div className="flow">
        <h1>{t('law:glossary.title')}</h1>
        <p className="lead text">{t('law:glossary.lead')}</p>
        {view.total === 0 ? (
          <p className="note">{t('law:glossary.empty')}</p>
        ) : (
          <GlossaryFilter view={view} />
        )}
        {view.found > 0 && <Alphabet letters={view.letters} />}
        {view.total > 0 && view.found === 0 && <NoWords />}
      </div>
      {view.letters.map((letter) => (
        <LetterSection key={letter.anchor} letter={letter} />
      ))}
    </main>
  );
}
