import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { LabFrame } from '#app/components/lab-frame/lab-frame.tsx';
import { LabCsv, LabPresets, LabSteps } from '#app/components/lab-frame/lab-parts.tsx';
import { SeatRules } from '#app/components/lab-seats/seat-rules.tsx';
import { SeatsForm } from '#app/components/lab-seats/seats-form.tsx';
import { SeatsResult } from '#app/components/lab-seats/seats-result.tsx';
import { Awards, Remainders, SeatsTable } from '#app/components/lab-seats/seats-table.tsx';
import { languageOf } from '#app/http/requests.server.ts';
import { useText } from '#app/i18n/use-text.ts';
import labStyles from '#app/styles/labs.css?url';
import { seatsLabView } from '#app/views/labs/seats-view.server.ts';

export const handle = { scripts: ['lab-live'], styles: [labStyles] };

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const language = languageOf(params);
  const { library, texts } = context.school;
  const { t } = texts[language];
  const view = seatsLabView(library, new URL(request.url).searchParams, { language, t });
  const page = { title: t('labs:names.seats'), description: t('labs:about.seats'), view };
  return json(page, { status: view.faults.length > 0 ? 422 : 200 });
}

export default function SeatsLab() {
  const { form, faults, shown, presets, rules } = useLoaderData<typeof loader>().view;
  const { t } = useText();
  return (
    <LabFrame lab="seats" lead={t('labs:about.seats')} form={<SeatsForm form={form} faults={faults} />}>
      {shown && (
        <>
          <SeatsResult shown={shown} />
          <SeatsTable rows={shown.rows} />
          <Remainders rows={shown.rows} />
          <LabSteps steps={shown.steps} />
          <Awards awards={shown.awards} />
          <LabCsv csv={shown.csv} />
          <p className="note small">{t('labs:seats.reconstructed')}</p>
          <p className="note gold">{t('labs:seats.whatIf')}</p>
        </>
      )}
      <SeatRules rules={rules} />
      <LabPresets presets={presets} />
    </LabFrame>
  );
}
