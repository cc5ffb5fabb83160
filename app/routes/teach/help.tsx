import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { trainerOf } from '#app/auth/guards.server.ts';
import { Breadcrumbs } from '#app/components/breadcrumbs/breadcrumbs.tsx';
import { ManualPage } from '#app/components/manual/manual-page.tsx';
import { languageOf } from '#app/http/requests.server.ts';
import { useText } from '#app/i18n/use-text.ts';
import studioStyles from '#app/styles/studio.css?url';

export const handle = { styles: [studioStyles] };

export function loader({ params, context }: LoaderFunctionArgs) {
  const language = languageOf(params);
  trainerOf(context);
  const manual = context.school.manuals[language];
  return json({ title: manual.title, manual });
}

/** The trainers' manual. */
export default function Help() {
  const { manual } = useLoaderData<typeof loader>();
  const { t, to } = useText();
  const trail = [
    { to: to.studio.courses(), label: t('studio:title') },
    { to: to.studio.help(), label: t('studio:courses.help') },
  ];
  return (
    <>
      <Breadcrumbs trail={trail} />
      <main id="main" tabIndex={-1}>
        <ManualPage manual={manual} />
      </main>
    </>
  );
}
