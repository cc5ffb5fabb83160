import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { accountOf } from '#app/auth/guards.server.ts';
import { ResultDetails } from '#app/components/exam-result/result-details.tsx';
import { ResultHead } from '#app/components/exam-result/result-head.tsx';
import { languageOf, notFound } from '#app/http/requests.server.ts';
import { resultView } from '#app/views/exam-view.server.ts';

export async function loader({ params, context }: LoaderFunctionArgs) {
  const language = languageOf(params);
  accountOf(context);
  const result = await resultView(context, { attemptId: params.attempt ?? '', language });
  if (!result) throw notFound();
  return json({ title: context.school.texts[language].t('exam:result.pageTitle'), result });
}

export default function Result() {
  const { result } = useLoaderData<typeof loader>();
  return (
    <main id="main" tabIndex={-1}>
      <ResultHead result={result} />
      <ResultDetails result={result} />
    </main>
  );
}
