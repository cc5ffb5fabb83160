import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { LabFrame } from '#app/components/lab-frame/lab-frame.tsx';
import { LabLaw } from '#app/components/lab-frame/lab-law.tsx';
import { LabPresets } from '#app/components/lab-frame/lab-parts.tsx';
import { ProtocolForm } from '#app/components/lab-protocol/protocol-form.tsx';
import { SharesResult } from '#app/components/lab-protocol/shares-result.tsx';
import { SheetResult } from '#app/components/lab-protocol/sheet-result.tsx';
import { TableResult } from '#app/components/lab-protocol/table-result.tsx';
import { languageOf } from '#app/http/requests.server.ts';
import { useText } from '#app/i18n/use-text.ts';
import labStyles from '#app/styles/labs.css?url';
import { protocolView } from '#app/views/labs/protocol/protocol-view.server.ts';

export const handle = { scripts: ['lab-live'], styles: [labStyles] };

/** One sheet by default; `?table=` adds up many, `?share=` shares of one whole. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const language = languageOf(params);
  const { library, texts } = context.school;
  const { t } = texts[language];
  const { searchParams } = new URL(request.url);
  const view = protocolView(library, searchParams, { language, texts: texts[language] });
  const page = { title: t('labs:names.protocol'), description: t('labs:about.protocol'), view };
  return json(page, { status: view.faults.length > 0 ? 422 : 200 });
}

export default function ProtocolLab() {
  const { asked, faults, presets, law } = useLoaderData<typeof loader>().view;
  const { t } = useText();
  return (
    <LabFrame lab="protocol" lead={t('sheet:lead')} form={<ProtocolForm asked={asked} faults={faults} />}>
      {asked.part === 'sheet' && asked.shown && <SheetResult shown={asked.shown} />}
      {asked.part === 'table' && faults.length === 0 && <TableResult shown={asked.shown} />}
      {asked.part === 'shares' && faults.length === 0 && <SharesResult shown={asked.shown} />}
      <LabLaw title={t('sheet:law')} law={law} />
      <LabPresets presets={presets} />
    </LabFrame>
  );
}
