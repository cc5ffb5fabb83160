import { languageNames } from '#app/i18n/languages.ts';
import { useText } from '#app/i18n/use-text.ts';
import type { ProposeView, TextToPropose } from '#app/views/review/propose-view.server.ts';
import { useUnitName } from '../review-proposal/unit-name.tsx';

/** Every text that would be proposed, with what is wrong in it. */
export function TextsToPropose({ view }: { view: ProposeView }) {
  const { t } = useText();
  return (
    <section className="flow text" aria-labelledby="texts">
      <h2 id="texts">{t('review:propose.texts')}</h2>
      <Obstacles view={view} />
      <ul className="plain-rows">
        {view.texts.map((text) => (
          <Text key={text.name} text={text} view={view} />
        ))}
      </ul>
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
  const { label, isNew, waiting, begunBefore, problems } = text;
  const errors = problems.filter(({ level }) => level === 'error');
  const others = problems.filter(({ level }) => level !== 'error');
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
          <a href={to.studio.history(view.courseId, view.lessonId)}>{t('review:propose.compare')}</a>
        </p>
      )}
      <Problems problems={errors} title={`✕ ${t('review:propose.errors', { number: errors.length })}`} open />
      <Problems problems={others} title={`▲ ${t('review:propose.warnings', { number: others.length })}`} />
    </li>
  );
}

interface ProblemsProps extends Pick<TextToPropose, 'problems'> {
  title: string;
  open?: boolean;
}

function Problems({ problems, title, open = false }: ProblemsProps) {
  const { t } = useText();
  if (problems.length === 0) return null;
  return (
    <details open={open}>
      <summary className={open ? 'bad' : 'gold'}>{title}</summary>
      <ul className="lines small">
        {problems.map(({ code, line, message }, i) => (
          <li key={i}>
            <span className="soft">
              {t('review:propose.line', { number: line })}, {code}
            </span>
            : <span lang="en">{message}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
