import { useText } from '#app/i18n/use-text.ts';
import type { CourseFacts } from '#app/views/course-view.server.ts';

/** What the course rests on and leads to: dates of the law, aims, certificate. */
export function CourseAside({ facts }: { facts: CourseFacts }) {
  const { t, format, to } = useText();
  const unsure = facts.citations.filter(({ status }) => status !== 'as-known').length;
  return (
    <aside className="flow">
      <p className="law">
        <b>{t('law:lawCheckedOn')}</b>
        <br />
        {facts.lawCheckedOn && <time dateTime={facts.lawCheckedOn}>{format.date(facts.lawCheckedOn)}</time>}
        <br />
        <a href={to.law()}>{t('learn:restsOn', { number: facts.citations.length })}</a>
      </p>
      <p className="note gold small">
        {t('law:changed2026')}
        {unsure > 0 && ` ${t('learn:unsure', { number: unsure })}`}
      </p>
      <h2 className="name">{t('learn:objectives')}</h2>
      <ul className="lines small">
        {facts.objectives.map((objective) => (
          <li key={objective}>{objective}</li>
        ))}
      </ul>
      <h2 className="name">{t('learn:certificateTitle')}</h2>
      <p className="small">{t('learn:certificateText', { months: facts.certificateMonths })}</p>
    </aside>
  );
}
