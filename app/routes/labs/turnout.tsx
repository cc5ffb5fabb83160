import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { LabFrame } from '#app/components/lab-frame/lab-frame.tsx';
import { LabLaw } from '#app/components/lab-frame/lab-law.tsx';
import { LabCsv, LabPresets, LabSteps } from '#app/components/lab-frame/lab-parts.tsx';
import { TurnoutForm } from '#app/components/lab-turnout/turnout-form.tsx';
import { TurnoutResult } from '#app/components/lab-turnout/turnout-result.tsx';
import { PairsTable, SourcesTable } from '#app/components/lab-turnout/turnout-tables.tsx';
import { languageOf } from '#app/http/requests.server.ts';
import { useText } from '#app/i18n/use-text.ts';
import labStyles from '#app/styles/labs.css?url';
import { turnoutView } from '#app/views/labs/turnout/turnout-view.server.ts';

export const handle = { scripts: ['lab-live'], styles: [labStyles] };

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const language = languageOf(params);
  const { library, texts } = context.school;
  const { t } = texts[language];
  const { searchParams } = new URL(request.url);
  const view = turnoutView(library, searchParams, { language, texts: texts[language] });
  const page = { title: t('labs:names.turnout'), description: t('labs:about.turnout'), view };
  return json(page, { status: view.faults.length > 0 ? 422 : 200 });
}

export default function TurnoutLab() {
  const { rows, faults, shown, presets, law } = useLoaderData<typeof loader>().view;
  const { t } = useText();
  return (
    <LabFrame lab="turnout" lead={t('turnout:lead')} form={<TurnoutForm rows={rows} faults={faults} />}>
      {shown && (
        <>
          <TurnoutResult shown={shown} />
          <SourcesTable shown={shown} />
          <PairsTable shown={shown} />
          <LabSteps steps={shown.steps} />
          <LabCsv csv={shown.csv} />
        </>
      )}
      <LabLaw title={t('turnout:law')} law={law} />
      <LabPresets presets={presets} />
    </LabFrame>
  );
}
