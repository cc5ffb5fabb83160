import { useText } from '#app/i18n/use-text.ts';
import type { HistoryOfUnit, HistoryView, Version } from '#app/views/review/history-view.server.ts';
import { useUnitName } from '../review-proposal/unit-name.tsx';
import { SelectField } from '../select-field/select-field.tsx';

/** What a version is called: the moment it was published, or that the school came with it. */
export function useVersionName(): (version: Pick<Version, 'at'>) => string {
  const { t, format } = useText();
  return ({ at }) => (at === null ? t('review:history.shipped') : format.dateAndTime(new Date(at)));
}

/** The texts a unit was published with, and a form to compare two of them. */
export function UnitVersions({ unit, view }: { unit: HistoryOfUnit; view: HistoryView }) {
  const { t, language } = useText();
  const nameOf = useUnitName();
  const versionName = useVersionName();
  const [newest, second] = unit.versions;
  return (
    <section className="panel flow" aria-labelledby={unit.name}>
      <h3 className="name" id={unit.name}>
        {nameOf(unit.label)}
      </h3>
      <ol className="plain-rows">
        {unit.versions.map((version) => (
          <li key={version.revisionId}>
            <p className="meta">
              <b>{versionName(version)}</b>
              {version.now && <span className="ok">✓ {t('review:history.now')}</span>}
              {version.rolledBack && <span className="gold">▲ {t('review:history.rolledBack')}</span>}
            </p>
            {version.change && <p>{version.change[language]}</p>}
          </li>
        ))}
      </ol>
      <form method="get" action="#compared" className="flow no-print">
        <input type="hidden" name="lesson" value={view.lesson?.id ?? ''} />
        <input type="hidden" name="unit" value={unit.name} />
        <div className="grid two">
          <Choice name="from" unit={unit} chosen={second?.revisionId ?? null} />
          <Choice name="to" unit={unit} chosen={newest?.revisionId ?? null} />
        </div>
        <p className="go">
          <button className="btn alt">{t('review:history.compare')}</button>
        </p>
      </form>
    </section>
  );
}

function Choice({ name, unit, chosen }: { name: 'from' | 'to'; unit: HistoryOfUnit; chosen: string | null }) {
  const { t } = useText();
  const versionName = useVersionName();
  const options = unit.versions.map((version) => ({ value: version.revisionId, text: versionName(version) }));
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
