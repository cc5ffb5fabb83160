import { useText } from '#app/i18n/use-text.ts';
import type { AskedDay } from '#app/views/law/as-of-view.server.ts';
import { DayField } from './day-field.tsx';

interface Props {
  /** Of the provision. */
  id: string;
  asked: AskedDay;
  /** Days on which a version began, "YYYY-MM-DD". */
  changeDays: string[];
}

/** The switch to another day: a plain form, and a link for each day on which the text changed. */
export function AsOfForm({ id, asked, changeDays }: Props) {
  const { t, to, format } = useText();
  return (
    <form method="get" action={to.provision(id)} className="panel flow no-print" aria-labelledby="as-of">
      <h2 className="name" id="as-of">
        {t('law:asOf.title')}
      </h2>
      <DayField label={t('law:asOf.label')} day={asked.day} bad={asked.bad} />
      <p className="row go">
        <button className="btn alt">{t('law:asOf.submit')}</button>
        {(asked.day !== null || asked.bad !== null) && (
          <a className="line-link" href={to.provision(id)}>
            {t('law:asOf.clear')}
          </a>
        )}
      </p>
      {changeDays.length > 0 && (
        <>
          <p className="small" id="change-days">
            {t('law:asOf.changeDays')}
          </p>
          <ul className="row small days" aria-labelledby="change-days">
            {changeDays.map((day) => (
              <li key={day}>
                <a
                  className="line-link"
                  href={to.provision(id, day)}
                  {...(day === asked.day ? { 'aria-current': 'true' as const } : {})}
                >
                  <time dateTime={day}>{format.date(day)}</time>
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </form>
  );
}
