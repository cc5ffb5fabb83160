import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Breadcrumbs } from '#app/components/breadcrumbs/breadcrumbs.tsx';
import { InstrumentFacts } from '#app/components/law-instrument/instrument-facts.tsx';
import { LawStatus } from '#app/components/law-status/law-status.tsx';
import { ProvisionVersion } from '#app/components/provision-version/provision-version.tsx';
import { RestingLessons } from '#app/components/provision-version/resting-lessons.tsx';
import { languageOf, notFound } from '#app/http/requests.server.ts';
import { useText } from '#app/i18n/use-text.ts';
import { provisionView } from '#app/views/provision-view.server.ts';

export async function loader({ params, context }: LoaderFunctionArgs) {
  const provision = provisionView(context.school.library, params.provision ?? '', languageOf(params));
  if (!provision) throw notFound();
  return json({ title: `${provision.title}: ${provision.article}`, provision });
}

export default function Provision() {
  const { provision } = useLoaderData<typeof loader>();
  const { t, format, to } = useText();
  const { id, title, article, instrument, status, checkedOn, versions, lessons } = provision;
  const unsure = status !== 'as-known' || instrument?.status !== 'in-force';
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
          <article className="flow text">
            <h1>{title}</h1>
            <p className="lead">
              {article}
              {instrument && ` · ${instrument.name}`}
            </p>
            {unsure && (
              <div className="note gold">
                {status !== 'as-known' && (
                  <p>
                    <LawStatus status={status} />
                  </p>
                )}
                <p>{t('law:provision.safe', { date: format.date(checkedOn) })}</p>
              </div>
            )}
            <h2>{t('law:provision.says')}</h2>
            {versions.map((version, i) => (
              <ProvisionVersion key={i} version={version} />
            ))}
          </article>
          <aside className="flow">
            <RestingLessons lessons={lessons} />
            {instrument && (
              <>
                <h2 className="name">{instrument.name}</h2>
                <InstrumentFacts instrument={instrument} />
              </>
            )}
          </aside>
        </div>
      </main>
    </>
  );
}
