import { useText } from '#app/i18n/use-text.ts';
import type { HistoryView } from '#app/views/review/history-view.server.ts';
import { Breadcrumbs } from '../breadcrumbs/breadcrumbs.tsx';
import { useUnitName } from '../review-proposal/unit-name.tsx';
import { StatusNote } from '../note/status-note.tsx';
import { SelectField } from '../select-field/select-field.tsx';
import { Compared } from './compared.tsx';
import type { TypedRollBack } from './roll-back-form.tsx';
import { UnitVersions } from './unit-versions.tsx';

interface Props {
  view: HistoryView;
  /** A reviewer or an admin: may bring an earlier text back. */
  reviews: boolean;
  sent: TypedRollBack | null;
  /** An earlier text was just brought back. */
  done: boolean;
}

/** What was published of a lesson, two texts side by side, and the way back. */
export function HistoryPage({ view, reviews, sent, done }: Props) {
  const { t, to } = useText();
  const { courseId, lesson, compared } = view;
  const trail = [
    { to: to.studio.courses(), label: t('studio:title') },
    // Reviewers need not be authors of the course.
    reviews
      ? { to: to.studio.review(), label: t('review:queue.title') }
      : { to: to.studio.course(courseId), label: view.course },
    { to: to.studio.history(courseId), label: t('review:history.title') },
  ];
  return (
    <>
      <Breadcrumbs trail={trail} />
      <main id="main" tabIndex={-1}>
        <div className="flow text">
          <p className="small soft">{lesson?.title ?? view.course}</p>
          <h1>{t('review:history.title')}</h1>
          <p className="lead">{t('review:history.lead')}</p>
          {done && <StatusNote>{t('review:done.rolled-back')}</StatusNote>}
        </div>
        <form method="get" className="panel flow no-print">
          <SelectField
            name="lesson"
            label={t('review:history.choose')}
            chosen={lesson?.id ?? ''}
            options={view.lessons}
          />
          <p className="go">
            <button className="btn alt">{t('review:history.open')}</button>
          </p>
        </form>
        {compared && <Compared view={view} compared={compared} reviews={reviews} sent={sent} />}
        <Units view={view} />
      </main>
    </>
  );
}

function Units({ view }: { view: HistoryView }) {
  const { t } = useText();
  const nameOf = useUnitName();
  const changed = view.units.filter(({ versions }) => versions.length > 1);
  const others = view.units.filter(({ versions }) => versions.length < 2);
  return (
    <section className="flow" aria-labelledby="units">
      <h2 id="units">{t('review:history.units')}</h2>
      {changed.map((unit) => (
        <UnitVersions key={unit.name} unit={unit} view={view} />
      ))}
      {others.length > 0 && (
        <details>
          <summary>{t('review:history.unchanged', { number: others.length })}</summary>
          <ul className="lines">
            {others.map(({ name, label }) => (
              <li key={name}>{nameOf(label)}</li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
