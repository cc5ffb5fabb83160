import { useText } from '#app/i18n/use-text.ts';
import type { HistoryOfUnit, HistoryView } from '#app/views/review/history-view.server.ts';
import type { Act, Version } from '#app/views/review/comparing/versions.ts';
import { useUnitName } from '../review-proposal/unit-name.tsx';
import { SelectField } from '../select-field/select-field.tsx';

/** What a version is called: the moment it was published, or that the school came with it. */
export function useVersionName(): (version: Pick<Version, 'at'>) => string {
  const { t, format } = useText();
  return ({ at }) => (at === null ? t('review:history.shipped') : format.dateAndTime(new Date(at)));
}

/** Everything that was published of a unit, and a form to compare two of its texts. */
export function UnitVersions({ unit, view }: { unit: HistoryOfUnit; view: HistoryView }) {
  const { t } = useText();
  const nameOf = useUnitName();
  const now = unit.versions.find((version) => version.now) ?? unit.versions[0];
  const other = unit.versions.find((version) => version !== now);
  return (
    <section className="panel flow" aria-labelledby={unit.name}>
      <h3 className="name" id={unit.name}>
        {nameOf(unit.label)}
      </h3>
      <ol className="plain-rows">
        {unit.acts.map((act) => (
          <PublishedAct key={`${act.revisionId} ${act.at}`} act={act} />
        ))}
      </ol>
      <form method="get" action="#compared" className="flow no-print">
        <input type="hidden" name="lesson" value={view.lesson?.id ?? ''} />
        <input type="hidden" name="unit" value={unit.name} />
        <div className="grid two">
          <Choice name="from" unit={unit} chosen={other?.revisionId ?? null} />
          <Choice name="to" unit={unit} chosen={now?.revisionId ?? null} />
        </div>
        <p className="go">
          <button className="btn alt">{t('review:history.compare')}</button>
        </p>
      </form>
    </section>
  );
}

function PublishedAct({ act: { at, change, broughtBack, now } }: { act: Act }) {
  const { t, language } = useText();
  const versionName = useVersionName();
  return (
    <li>
      <p className="meta">
        <b>{versionName({ at })}</b>
        {now && <span className="ok">✓ {t('review:history.now')}</span>}
        {broughtBack && (
          <span className="gold">
            ▲ {t('review:history.rolledBack')}: {versionName(broughtBack)}
          </span>
        )}
      </p>
      {change && <p>{change[language]}</p>}
    </li>
  );
}

function Choice({ name, unit, chosen }: { name: 'from' | 'to'; unit: HistoryOfUnit; chosen: string | null }) {
  const { t } = useText();
  const versionName = useVersionName();
  const options = unit.versions.map((version) => ({
    value: version.revisionId,
    text: version.now ? `${versionName(version)} (${t('review:history.now')})` : versionName(version),
  }));
  return (
    <SelectField
      name={name}
      id={`${name}-${unit.name}`}
      label={t(name === 'from' ? 'review:history.from' : 'review:history.with')}
      chosen={chosen}
      options={options}
    />
  );
}
