import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkProtocol } from '#app/elections/protocol/check.ts';
import { compareSets } from '#app/elections/protocol/compare.ts';
import { checkShares } from '#app/elections/protocol/shares.ts';
import { totalProtocols } from '#app/elections/protocol/totals.ts';
import {
  figureNames,
  relations,
  type FigureName,
  type Figures,
  type Relation,
} from '#app/elections/protocol/types.ts';
import { runs, sum } from '../arbitraries.ts';
import { brokenByHand, soundSheet } from './sheets.ts';

/** Which relations speak of a line. */
const relationsOf: Record<FigureName | 'votes' | 'turnoutPercent', readonly Relation[]> = {
  votersOnList: ['issued-voters', 'turnout'],
  votersSupplementary: ['issued-voters', 'turnout'],
  ballotsReceived: ['ballots-received'],
  issuedAtStation: ['ballots-received', 'station-box', 'issued-voters', 'turnout'],
  issuedOutside: ['ballots-received', 'mobile-box', 'issued-voters', 'turnout'],
  unusedCancelled: ['ballots-received'],
  inStationBox: ['station-box', 'boxes-split'],
  inMobileBox: ['mobile-box', 'boxes-split'],
  valid: ['boxes-split', 'valid-sum'],
  invalid: ['boxes-split'],
  votes: ['valid-sum'],
  turnoutPercent: ['turnout'],
};

test('a sheet whose numbers agree has nothing broken and nothing open', () => {
  fc.assert(
    fc.property(soundSheet, (figures) => {
      const { broken, open, messages, checks } = checkProtocol(figures);
      expect([broken, open, messages]).toEqual([[], [], []]);
      expect(checks.map(({ relation }) => relation)).toEqual([...relations]);
    }),
    runs,
  );
});

const anyLine = fc.constantFrom(...figureNames, 'votes' as const, 'turnoutPercent' as const);

/** A sheet with one line changed by a whole number, upwards or downwards. */
function changed(figures: Figures, line: FigureName | 'votes' | 'turnoutPercent', by: number): Figures {
  if (line === 'votes') {
    const [first = { name: 'list', votes: 0 }, ...others] = figures.votes;
    return { ...figures, votes: [{ ...first, votes: (first.votes ?? 0) + by }, ...others] };
  }
  const value = line === 'turnoutPercent' ? Number(figures.turnoutPercent) : (figures[line] ?? 0);
  return { ...figures, [line]: value + by };
}

test('one changed line breaks exactly the relations that no longer hold, and only those that speak of it', () => {
  fc.assert(
    fc.property(soundSheet, anyLine, fc.integer({ min: -50, max: 50 }), (sheet, line, by) => {
      const figures = changed(sheet, line, by);
      const { broken, messages } = checkProtocol(figures);
      expect(broken).toEqual(brokenByHand(figures));
      const may: Relation[] = ['whole-numbers', ...relationsOf[line]];
      expect(broken.filter((relation) => !may.includes(relation))).toEqual([]);
      expect([...new Set(messages.map(({ relation }) => relation))]).toEqual(broken);
    }),
    runs,
  );
});

const anyFigure = fc.integer({ min: -3, max: 40 });

test('numbers without any order are judged relation by relation', () => {
  const sheet = fc.record({
    lines: fc.tuple(...figureNames.map(() => anyFigure)),
    votes: fc.array(anyFigure, { maxLength: 3 }),
    againstAll: fc.option(anyFigure),
    turnout: fc.integer({ min: 0, max: 20_000 }),
  });
  fc.assert(
    fc.property(sheet, ({ lines, votes, againstAll, turnout }) => {
      const named = Object.fromEntries(figureNames.map((name, at) => [name, lines[at] ?? 0]));
      const figures: Figures = {
        ...(named as Record<FigureName, number>),
        votes: votes.map((count, at) => ({ name: `list ${at}`, votes: count })),
        ...{ againstAll, turnoutPercent: turnout / 100 },
      };
      const voters = (figures.votersOnList ?? 0) + (figures.votersSupplementary ?? 0);
      fc.pre(voters > 0);
      const without = (broken: readonly Relation[]) => broken.filter((relation) => relation !== 'turnout');
      expect(without(checkProtocol(figures).broken)).toEqual(without(brokenByHand(figures)));
    }),
    runs,
  );
});

test('a blank line leaves its relations open and judges the others as before', () => {
  fc.assert(
    fc.property(
      soundSheet,
      fc.constantFrom(...figureNames),
      anyLine,
      fc.integer({ min: -9, max: 9 }),
      (sheet, blank, line, by) => {
        const figures = changed(sheet, line, by);
        const whole = checkProtocol(figures);
        const partly = checkProtocol({ ...figures, [blank]: null });
        expect(partly.open).toEqual(relations.filter((relation) => relationsOf[blank].includes(relation)));
        const judged = whole.broken.filter(
          (relation) => !partly.open.includes(relation) && relation !== 'whole-numbers',
        );
        expect(partly.broken.filter((relation) => relation !== 'whole-numbers')).toEqual(judged);
        expect(partly.warnings).toEqual([]);
      },
    ),
    runs,
  );
});

test('totals are sums, in whatever order; a set equals itself', () => {
  fc.assert(
    fc.property(fc.array(soundSheet, { minLength: 1, maxLength: 3 }), (sheets) => {
      const { figures, gaps, brokenAt } = totalProtocols(sheets);
      const sums = figureNames.map((name) => sum(sheets.map((sheet) => sheet[name] ?? 0)));
      expect(figureNames.map((name) => figures[name])).toEqual(sums);
      expect([brokenAt, Object.keys(gaps).filter((name) => name !== 'againstAll')]).toEqual([[], []]);
      expect(checkProtocol(figures).broken).toEqual([]);
      const backwards = totalProtocols([...sheets].reverse()).figures;
      expect(compareSets(figures, backwards).findings).toEqual(['same']);
    }),
    runs,
  );
});

test('true shares, rounded, are never called wrong', () => {
  const parts = fc.array(fc.nat(1000), { minLength: 1, maxLength: 8 }).filter((list) => sum(list) > 0);
  fc.assert(
    fc.property(parts, fc.nat(2), (list, digits) => {
      const scale = 10 ** digits;
      const rounded = list.map((part) => String(Math.round((part * 100 * scale) / sum(list)) / scale));
      expect(checkShares(rounded, digits).roundingExplains).toBe(true);
    }),
    runs,
  );
});
