import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { trainerOf } from '#app/auth/guards.server.ts';
import { TranslationQueue } from '#app/components/translation-queue/translation-queue.tsx';
import { languageOf } from '#app/http/requests.server.ts';
import { useText } from '#app/i18n/use-text.ts';
import studioStyles from '#app/styles/studio.css?url';
import { translationQueue } from '#app/views/studio/translations.server.ts';

export const handle = { styles: [studioStyles] };

export async function loader({ params, context }: LoaderFunctionArgs) {
  const language = languageOf(params);
  const person = trainerOf(context);
  const title = context.school.texts[language].t('translation:queue.title');
  return json({ title, tasks: await translationQueue(context.school, person, language) });
}

export default function Translations() {
  const { tasks } = useLoaderData<typeof loader>();
  const { t, to } = useText();
  return (
    <main id="main" tabIndex={-1}>
      <div className="flow">
        <h1>{t('translation:queue.title')}</h1>
        <p className="lead text">{t('translation:queue.lead')}</p>
        <p>
          <a className="line-link" href={to.studio.courses()}>
            {t('studio:courses.title')}
          </a>
        </p>
        <TranslationQueue tasks={tasks} />
      </div>
    </main>
  );
}
