import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { labNames } from '#app/content/schema/dataset.ts';
import { languageOf } from '#app/http/requests.server.ts';
import { useText } from '#app/i18n/use-text.ts';

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { t } = context.school.texts[languageOf(params)];
  return json({ title: t('labs:title'), description: t('labs:lead') });
}

/** What can be worked out here. */
export default function Labs() {
  const { t, to } = useText();
  return (
    <main id="main" tabIndex={-1}>
      <div className="flow">
        <h1>{t('labs:title')}</h1>
        <p className="lead text">{t('labs:lead')}</p>
      </div>
      <ul className="grid two">
        {labNames.map((lab) => (
          <li key={lab} className="panel flow">
            <h2 className="name">
              <a href={to.lab(lab)}>{t(`labs:names.${lab}`)}</a>
            </h2>
            <p>{t(`labs:about.${lab}`)}</p>
          </li>
        ))}
      </ul>
    </main>
  );
}
