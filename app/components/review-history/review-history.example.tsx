import type { Language } from '#app/i18n/languages.ts';
import type { HistoryView } from '#app/views/review/history-view.server.ts';
import type { Example } from '../catalogue/example.ts';
import { localized, textsIn } from '../catalogue/catalogue-texts.ts';
import { Compared } from './compared.tsx';
import { UnitVersions } from './unit-versions.tsx';

function view(language: Language): HistoryView {
  const { course, lesson, first, second } = textsIn(language);
  const change = localized('explanation');
  const at = Date.parse('2026-11-22T08:00:00Z');
  const now = { revisionId: 'a', at: null, now: true };
  const from = { revisionId: 'b', at: at - 90_000_000, now: false };
  const act = { change, broughtBack: null, now: false };
  const acts = [
    { ...act, revisionId: 'a', at, broughtBack: now },
    { ...act, revisionId: 'b', at: from.at },
    { ...act, revisionId: 'a', at: null, change: null, now: true },
  ];
  const unit = {
    ...{ name: 'lesson.sample', label: { kind: 'lesson' as const, language: first }, acts },
    versions: [from, now],
  };
  const old = [{ text: first, change: 'removed' as const }];
  const rows = [
    { kind: 'changed' as const, place: 0, old, new: [{ text: second, change: 'added' as const }] },
  ];
  return {
    ...{ courseId: 'sample', course, lesson: { id: 'sample', title: lesson }, lessons: [], units: [unit] },
    compared: { unit, from, to: now, texts: [{ language, rows, marksOnly: false }] },
  };
}

export const examples: Example[] = [
  {
    name: 'versions of a text',
    render(language) {
      const history = view(language);
      return history.units.map((unit) => <UnitVersions key={unit.name} unit={unit} view={history} />);
    },
  },
  {
    name: 'two compared, and the way back',
    sheet: 4,
    render(language) {
      const history = view(language);
      return history.compared && <Compared view={history} compared={history.compared} reviews sent={null} />;
    },
  },
];
