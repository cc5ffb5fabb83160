import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Alphabet } from '#app/components/glossary/alphabet.tsx';
import { LetterSection } from '#app/components/glossary/letter-section.tsx';
import { languageOf } from '#app/http/requests.server.ts';
import { useText } from '#app/i18n/use-text.ts';
import { glossaryView } from '#app/views/glossary-view.server.ts';

export async function loader({ params, context }: LoaderFunctionArgs) {
  const language = languageOf(params);
  const { library, texts } = context.school;
  const { t } = texts[language];
  const letters = glossaryView(library, language);
  return json({ title: t('law:glossary.title'), description: t('law:glossary.lead'), letters });
}

export default function Glossary() {
  const { letters } = useLoaderData<typeof loader>();
  const { t } = useText();
  return (
    <main id="main" tabIndex={-1}>
      <div className="flow">
        <h1>{t('law:glossary.title')}</h1>
        <p className="lead text">{t('law:glossary.lead')}</p>
        {letters.length > 0 ? (
          <Alphabet letters={letters} />
        ) : (
          <p className="note">{t('law:glossary.empty')}</p>
        )}
      </div>
      {letters.map((letter) => (
        <LetterSection key={letter.anchor} letter={letter} />
      ))}
    </main>
  );
}
