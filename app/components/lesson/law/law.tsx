import type { Instrument, ProvisionVersion } from '#app/content/schema/law.ts';
import { lawCheckLastsDays, olderThan } from '../day-age.ts';
import { useLesson } from '../lesson-context.ts';

const versionMarks = {
  'as-known': null,
  historic: 'lesson:law.mark.historic',
  announced: 'lesson:law.mark.announced',
  'not-verified': 'lesson:law.mark.notVerified',
} as const;

function Marks({ version, instrument }: { version: ProvisionVersion; instrument: Instrument | null }) {
  const { t, now } = useLesson();
  const mark = versionMarks[version.status];
  return (
    <>
      {mark && <span className="law-mark">▲ {t(mark)}</span>}
      {instrument?.status === 'historic' && (
        <span className="law-mark">▲ {t('lesson:law.mark.instrumentHistoric')}</span>
      )}
      {olderThan(version.checkedOn, lawCheckLastsDays, now) && (
        <span className="law-mark">▲ {t('lesson:law.mark.old')}</span>
      )}
    </>
  );
}

/**
 * A provision of law: where it stands, when it was checked and how sure we are. Opened, it tells what the rule says in
 * our words, and leads to the page of the rule.
 */
export function Law({ id }: { id: string }) {
  const { library, language, lang, t, format, to } = useLesson();
  const provision = library.provision(id);
  if (!provision) {
    return (
      <div className="law" role="note" aria-label={t('lesson:law.label')} lang={lang}>
        <span className="law-mark">▲ {t('lesson:law.unknown')}</span>
      </div>
    );
  }
  const version = library.currentVersion(provision);
  const instrument = library.instrument(provision.instrument);
  return (
    <details className="law" aria-label={t('lesson:law.label')} lang={lang}>
      <summary>
        <b>{provision.article[language]}</b>
        {instrument && ` · ${instrument.shortName[language]}`}
        <span className="law-line">
          {t('lesson:law.checked')}{' '}
          <time dateTime={version.checkedOn}>{format.shortDate(version.checkedOn)}</time>
          {` · ${t(`lesson:law.confidence.${version.confidence}`)}`}
        </span>
        <Marks version={version} instrument={instrument} />
      </summary>
      <p>{version.text[language]}</p>
      {version.caution && <p className="law-mark">▲ {version.caution[language]}</p>}
      <p>
        {t('lesson:law.ownWords')}
        {version.knownAsOf && ` ${t('lesson:law.knownAsOf', { date: format.date(version.knownAsOf) })}`}
      </p>
      <a className="line-link" href={to.provision(id)}>
        {provision.article[language]}
      </a>
    </details>
  );
}
