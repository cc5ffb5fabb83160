import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { CatalogueEntry } from '#app/components/catalogue/catalogue-entry.tsx';
import type { ExampleFile } from '#app/components/catalogue/example.ts';
import { SheetLinks } from '#app/components/catalogue/sheet-links.tsx';
import { languageOf, notFound } from '#app/http/requests.server.ts';
import kitStyles from '#app/styles/kit/kit.css?url';
import reviewStyles from '#app/styles/review.css?url';
import mediaStyles from '#app/styles/studio-media.css?url';
import questionStyles from '#app/styles/studio-questions.css?url';
import studioStyles from '#app/styles/studio.css?url';

const styles = [kitStyles, reviewStyles, studioStyles, mediaStyles, questionStyles];

const files = import.meta.glob<ExampleFile>('../../components/**/*.example.tsx', { eager: true });

/** Every component that has examples, by the path of its folder. */
const entries = Object.entries(files).map(([path, { examples }]) => ({
  component: path.replace(/^.*\/components\//, '').replace(/\/[^/]+$/, ''),
  examples,
}));

const sheets = Math.max(...entries.flatMap(({ examples }) => examples.map(({ sheet = 1 }) => sheet)));

/** All components in all their states, for the eye and for the test of accessibility; not a page of the school. */
export function loader({ request, params, context }: LoaderFunctionArgs) {
  if (!context.school.env.catalogue) throw notFound();
  const language = languageOf(params);
  const asked = Number(new URL(request.url).searchParams.get('sheet') ?? 1);
  const sheet = Number.isInteger(asked) && asked >= 1 && asked <= sheets ? asked : 1;
  return json({ title: 'Components', language, sheet });
}

export default function Components() {
  const { title, language, sheet } = useLoaderData<typeof loader>();
  return (
    <div className="wrap">
      <main id="main" tabIndex={-1}>
        {styles.map((href) => (
          <link key={href} rel="stylesheet" href={href} />
        ))}
        <h1 lang="en">{title}</h1>
        <SheetLinks language={language} sheets={sheets} current={sheet} />
        {entries.map(({ component, examples }) => {
          const shown = examples.filter(({ sheet: own = 1 }) => own === sheet);
          if (shown.length === 0) return null;
          return (
            <CatalogueEntry key={component} component={component} examples={shown} language={language} />
          );
        })}
      </main>
    </div>
  );
}
