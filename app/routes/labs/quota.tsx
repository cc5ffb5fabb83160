import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { LabFrame } from '#app/components/lab-frame/lab-frame.tsx';
import { LabPresets } from '#app/components/lab-frame/lab-parts.tsx';
import { LocalForm } from '#app/components/lab-local/local-form.tsx';
import { QuotaLaw } from '#app/components/lab-quota/quota-law.tsx';
import { Markup } from '#app/components/markup/markup.tsx';
import { languageOf } from '#app/http/requests.server.ts';
import { useText } from '#app/i18n/use-text.ts';
import labStyles from '#app/styles/labs.css?url';
import { quotaView } from '#app/views/labs/quota/quota-view.server.ts';

export const handle = { scripts: ['lab-quota'], styles: [labStyles] };

/** The fields of the form are the address; what is in them is counted and forgotten. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const language = languageOf(params);
  const { library, texts } = context.school;
  const { t } = texts[language];
  const { searchParams } = new URL(request.url);
  const view = quotaView(library, searchParams, { language, texts: texts[language] });
  const page = { title: t('labs:names.quota'), description: t('labs:about.quota'), view };
  return json(page, { status: view.faulty ? 422 : 200 });
}

export default function QuotaLab() {
  const { view } = useLoaderData<typeof loader>();
  const { t } = useText();
  return (
    <LabFrame lab="quota" lead={t('labs:about.quota')} form={<LocalForm lab="quota" view={view} />}>
      <div className="flow" data-answer>
        {view.answer && <Markup pieces={view.answer} />}
      </div>
      <QuotaLaw law={view.law} />
      <LabPresets presets={view.presets} />
    </LabFrame>
  );
}
