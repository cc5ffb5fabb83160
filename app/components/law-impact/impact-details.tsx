import { languageNames } from '#app/i18n/languages.ts';
import { useText } from '#app/i18n/use-text.ts';
import type { ImpactView } from '#app/views/law/impact-view.server.ts';
import { HealthWord } from '../law-health/health-word.tsx';
import { ImpactCourses } from './impact-courses.tsx';

/** Everything that rests on one rule. */
export function ImpactDetails({ impact }: { impact: ImpactView }) {
  const { t, to, format } = useText();
  const { provision, checkedOn, health, confidence, practice, exam, terms, events } = impact;
  return (
    <section className="flow" aria-labelledby="impact">
      <h2 id="impact">{provision.title}</h2>
      <p className="meta">
        <span>
          {provision.article} · {provision.instrument}
        </span>
        <span>
          {t('law:checkedOn')} <time dateTime={checkedOn}>{format.shortDate(checkedOn)}</time>
        </span>
        <HealthWord {...{ health, confidence }} />
        <span className="mono">{provision.id}</span>
      </p>
      <p>
        <a className="line-link" href={to.provision(provision.id)}>
          {t('law:impact.open')}
        </a>
      </p>
      <h3>{t('law:impact.lessons')}</h3>
      <Lessons lessons={impact.lessons} confidence={confidence} />
      <h3>{t('law:impact.questions')}</h3>
      <dl className="kv">
        <dt>{t('law:impact.practice')}</dt>
        <dd>{format.number(practice)}</dd>
        <dt>{t('law:impact.exam')}</dt>
        <dd>{format.number(exam.all)}</dd>
        <dt>{t('law:impact.askedToday')}</dt>
        <dd>{format.number(exam.asked)}</dd>
      </dl>
      <ImpactCourses courses={impact.courses} />
      <p className="meta">
        {t('law:impact.also')}: <span>{t('law:impact.terms', { number: terms })}</span>
        <span>{t('law:impact.events', { number: events })}</span>
      </p>
    </section>
  );
}

function Lessons({ lessons, confidence }: Pick<ImpactView, 'lessons' | 'confidence'>) {
  const { t, to, format } = useText();
  if (lessons.length === 0) return <p>{t('law:impact.noLessons')}</p>;
  return (
    <ul className="rows law-rows">
      {lessons.map(({ course, slug, number, title, texts }) => (
        <li key={`${course}/${slug}`}>
          <p>
            <a href={to.lesson(course, slug)}>{title}</a>{' '}
            <span className="soft">({t('learn:lessonNumber', { number })})</span>
          </p>
          <ul className="small">
            {texts.map(({ language, lawCheckedOn, health }) => (
              <li key={language} className="meta">
                <b>{languageNames[language].short}</b>
                <time dateTime={lawCheckedOn}>{format.shortDate(lawCheckedOn)}</time>
                <HealthWord {...{ health, confidence }} />
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}
