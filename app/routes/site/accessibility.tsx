import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { Lines } from '#app/components/text-section/lines.tsx';
import { TextSection } from '#app/components/text-section/text-section.tsx';
import { languageOf } from '#app/http/requests.server.ts';
import { useText } from '#app/i18n/use-text.ts';

const works = ['noScript', 'keyboard', 'zoom', 'small', 'contrast', 'time', 'language', 'motion'] as const;
const limits = ['people', 'media', 'pdf', 'outside', 'old', 'contact'] as const;

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { t } = context.school.texts[languageOf(params)];
  return json({ title: t('school:accessibility.title'), description: t('school:accessibility.lead') });
}

export default function Accessibility() {
  const { t } = useText();
  return (
    <main id="main" tabIndex={-1}>
      <div className="flow">
        <h1>{t('school:accessibility.title')}</h1>
        <p className="lead text">{t('school:accessibility.lead')}</p>
      </div>
      <TextSection id="works" title={t('school:accessibility.works.title')}>
        <Lines lines={works.map((item) => t(`school:accessibility.works.${item}`))} />
      </TextSection>
      <TextSection id="limits" title={t('school:accessibility.limits.title')}>
        <Lines lines={limits.map((item) => t(`school:accessibility.limits.${item}`))} />
      </TextSection>
    </main>
  );
}
