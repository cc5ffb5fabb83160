import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Breadcrumbs } from '#app/components/breadcrumbs/breadcrumbs.tsx';
import { AsOfForm } from '#app/components/law-as-of/as-of-form.tsx';
import { AsOfText } from '#app/components/law-as-of/as-of-text.tsx';
import { InstrumentFacts } from '#app/components/law-instrument/instrument-facts.tsx';
import { isSure, LawStatus } from '#app/components/law-status/law-status.tsx';
import { wasRead } from '#app/components/law-status/was-read.ts';
import { ProvisionVersions } from '#app/components/provision-version/provision-versions.tsx';
import { RestingLessons } from '#app/components/provision-version/resting-lessons.tsx';
import { languageOf, notFound } from '#app/http/requests.server.ts';
import { useText } from '#app/i18n/use-text.ts';
import referenceStyles from '#app/styles/reference.css?url';
import { askedDay } from '#app/views/law/as-of-view.server.ts';
import { provisionView } from '#app/views/law/provision-view.server.ts';

export const handle = { styles: [referenceStyles] };

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const asked = askedDay(new URL(request.url).searchParams);
  const id = params.provision ?? '';
  const provision = provisionView(context.school.library, {
    id,
    language: languageOf(params),
    on: asked.day,
  });
  if (!provision) throw notFound();
  const title = `${provision.title}: ${provision.article}`;
  return json({ title, provision, asked }, { status: asked.bad === null ? 200 : 422 });
}

export default function Provision() {
  const { provision, asked } = useLoaderData<typeof loader>();
  const { t, format, to } = useText();
  const { id, title, article, instrument, status, confidence, checkedOn, lessons } = provision;
  const sure = isSure({ status, confidence });
  return (
    <>
      <Breadcrumbs
        trail={[
          { to: to.law(), label: t('law:title') },
          { to: to.provision(id), label: article },
        ]}
      />
      <main id="main" tabIndex={-1}>
        <div className="grid side">
          <div className="flow text">
            <h1>{title}</h1>
            <p className="lead">
              {article}
              {instrument && ` · ${instrument.name}`}
            </p>
            {(!sure || instrument?.status !== 'in-force') && (
              <div className="note gold">
                {!sure && (
                  <p>
                    <LawStatus {...{ status, confidence }} />
                  </p>
                )}
                <p>
                  {wasRead(confidence)
                    ? t('law:provision.safe', { date: format.date(checkedOn) })
                    : t('law:changes.ask')}
                </p>
              </div>
            )}
            {asked.day && <AsOfText provision={provision} day={asked.day} />}
          </div>
          <AsOfForm id={id} asked={asked} changeDays={provision.changeDays} />
        </div>
        <ProvisionVersions provision={provision} />
        <section className="grid two">
          <RestingLessons lessons={lessons} />
          {instrument && (
            <div className="flow">
              <h2 className="name">{instrument.name}</h2>
              <InstrumentFacts instrument={instrument} />
            </div>
          )}
        </section>
      </main>
    </>
  );
}
