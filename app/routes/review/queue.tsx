import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { staffOf } from '#app/auth/guards.server.ts';
import { ReviewQueue } from '#app/components/review-queue/review-queue.tsx';
import { languageOf } from '#app/http/requests.server.ts';
import { useText } from '#app/i18n/use-text.ts';
import reviewStyles from '#app/styles/review.css?url';
import { queueView } from '#app/views/review/queue-view.server.ts';

export const handle = { styles: [reviewStyles] };

export async function loader({ params, context }: LoaderFunctionArgs) {
  const language = languageOf(params);
  const { id } = staffOf(context, ['reviewer', 'admin']);
  const title = context.school.texts[language].t('review:queue.title');
  return json({ title, waiting: await queueView(context, { personId: id, language }) });
}

export default function Queue() {
  const { waiting } = useLoaderData<typeof loader>();
  const { t } = useText();
  return (
    <main id="main" tabIndex={-1}>
      <div className="flow">
        <h1>{t('review:queue.title')}</h1>
        <p className="lead text">{t('review:queue.lead')}</p>
        <ReviewQueue waiting={waiting} />
      </div>
    </main>
  );
}
