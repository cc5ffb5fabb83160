import { languageNames } from '#app/i18n/languages.ts';
import { useText } from '#app/i18n/use-text.ts';
import type { ProposeView, TextToPropose } from '#app/views/review/propose-view.server.ts';
import { ProblemList } from '../problem-list/problem-list.tsx';
import { useMending } from '../problem-list/use-mending.ts';
import { useUnitName } from '../review-proposal/unit-name.tsx';

/** Every text that would be proposed, with what is wrong in it. */
export function TextsToPropose({ view }: { view: ProposeView }) {
  const { t } = useText();
  const mending = useMending(view);
  return (
    <section className="flow text" aria-labelledby="texts">
      <h2 id="texts">{t('review:propose.texts')}</h2>
      <Obstacles view={view} />
      <ul className="plain-rows">
        {view.texts.map((text) => (
          <Text key={text.name} text={text} view={view} />
        ))}
      </ul>
      <ProblemList problems={view.problems} href={mending} heading="h3" />
      {view.needsLawCheck && <p className="note">{t('review:propose.lawCheck')}</p>}
    </section>
  );
}

function Obstacles({ view: { obstacles } }: { view: ProposeView }) {
  const { t } = useText();
  if (obstacles.length === 0) return null;
  return (
    <div className="note bad" role="alert">
      {obstacles.map((obstacle) => (
        <p key={obstacle.kind}>
          ✕{' '}
          {obstacle.kind === 'three'
            ? t('review:propose.three', {
                languages: obstacle.missing.map((language) => languageNames[language].full).join(', '),
              })
            : t(`review:propose.${obstacle.kind}`)}
        </p>
      ))}
    </div>
  );
}

function Text({ text, view }: { text: TextToPropose; view: ProposeView }) {
  const { t, to } = useText();
  const nameOf = useUnitName();
  const { label, isNew, waiting, begunBefore } = text;
  return (
    <li>
      <p>
        <b>{nameOf(label)}</b>{' '}
        <span className="badge">
          {waiting ? t('review:propose.waiting') : t(isNew ? 'review:unit.new' : 'review:unit.changed')}
        </span>
      </p>
      {begunBefore && (
        <p className="note gold">
          ▲ {t('review:propose.begunBefore')}{' '}
          <a href={to.studio.history(view.courseId, view.lessonId ?? undefined)}>
            {t('review:propose.compare')}
          </a>
        </p>
      )}
    </li>
  );
}
