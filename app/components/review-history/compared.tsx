import { languageNames } from '#app/i18n/languages.ts';
import { useText } from '#app/i18n/use-text.ts';
import type { Comparison, HistoryView } from '#app/views/review/history-view.server.ts';
import { TextDiff } from '../diff/text-diff.tsx';
import { RenderedSides } from '../review-rendered/rendered-sides.tsx';
import { useUnitName } from '../review-proposal/unit-name.tsx';
import { RollBackForm, type TypedRollBack } from './roll-back-form.tsx';
import { useVersionName } from './unit-versions.tsx';

interface Props {
  view: HistoryView;
  compared: Comparison;
  reviews: boolean;
  sent: TypedRollBack | null;
}

/** Two texts of a unit beside each other; reviewers can bring the earlier one back. */
export function Compared({ view, compared, reviews, sent }: Props) {
  const { t, to } = useText();
  const nameOf = useUnitName();
  const versionName = useVersionName();
  const { unit, from, to: later, texts } = compared;
  const isSeen = unit.label.kind === 'lesson' || unit.label.kind === 'question';
  const here = to.studio.comparison(view.courseId, {
    ...{ lesson: view.lesson?.id ?? '', unit: unit.name, from: from.revisionId, to: later.revisionId },
  });
  return (
    <section className="flow" aria-labelledby="compared">
      <h2 id="compared">
        {t('review:history.compared')}: {nameOf(unit.label)}
      </h2>
      <p className="meta">
        <span>
          {t('review:diff.before')}: {versionName(from)}
        </span>
        <span>
          {t('review:diff.after')}: {versionName(later)}
        </span>
      </p>
      {texts.map(({ language, rows, marksOnly }) => (
        <div key={language} className="flow">
          {texts.length > 1 && <h3>{languageNames[language].full}</h3>}
          <TextDiff rows={rows} lang={language} marksOnly={marksOnly} />
        </div>
      ))}
      <RenderedSides
        shown={(isSeen ? texts : []).map(({ language }) => ({
          language,
          sides: [from, later].map((version) => ({
            label: versionName(version),
            src: to.studio.historyRendered(view.courseId, {
              ...{ unit: unit.name, revision: version.revisionId, language },
            }),
          })),
        }))}
      />
      {reviews && !from.now && (
        <RollBackForm address={here} revisionId={from.revisionId} when={versionName(from)} sent={sent} />
      )}
    </section>
  );
}
