import type { i18n } from 'i18next';
import { checkProtocol } from '#app/elections/protocol/check.ts';
import { turnoutText } from '#app/elections/protocol/turnout.ts';
import { figureNames, type Figures, type Relation } from '#app/elections/protocol/types.ts';
import { formatsOf } from '#app/i18n/format.ts';
import type { Language } from '#app/i18n/languages.ts';
import { csvOf } from '../csv.ts';
import { messageText, warningText } from '../protocol-words.ts';
import { formulaOf, written } from './formula.ts';
import { ballotWays, type BallotWay } from './ballot-ways.ts';

export interface ShownCheck {
  relation: Relation;
  /** The relation in words. */
  rule: string;
  state: 'holds' | 'broken' | 'open';
  /** With the numbers put in; null for a relation that has none. */
  formula: string | null;
  /** By how much the sides differ. */
  difference: string | null;
  /** What is to be done about it. */
  messages: string[];
}

export interface SheetShown {
  broken: number;
  open: number;
  checks: ShownCheck[];
  warnings: string[];
  ways: BallotWay[];
  /** What the ballots issued and the lists of voters give; null while it cannot be said. */
  turnout: string | null;
  csv: string;
  /** The sheet as one line of a table of sheets. */
  line: string;
}

/** What has to be asked about comes first. */
const states = ['broken', 'open', 'holds'] as const;

export interface SheetWords {
  language: Language;
  t: i18n['t'];
}

/** A checked sheet as a reader sees it. Pure: the same figures give the same page. */
export function sheetShown(figures: Figures, { language, t }: SheetWords): SheetShown {
  const format = formatsOf(language);
  const { checks, messages, warnings, broken, open } = checkProtocol(figures);
  const shown = checks.map(({ relation, state }): ShownCheck => {
    const own = messages.filter((message) => message.relation === relation);
    const difference = own[0]?.params.difference;
    return {
      ...{ relation, state },
      rule: t(`protocol:relation.${relation}`),
      formula: formulaOf(relation, figures, format),
      difference: difference === undefined ? null : written(difference, format),
      messages: own.map((message) => messageText(message, { t, language })),
    };
  });
  const turnout = turnoutText(figures);
  return {
    ...{ broken: broken.length, open: open.length },
    checks: states.flatMap((state) => shown.filter((check) => check.state === state)),
    warnings: warnings.map((warning) => warningText(warning, { t, language })),
    ways: ballotWays(figures, { t, format }),
    turnout: turnout && written(turnout, format),
    csv: csvOf([
      [t('sheet:check.relation'), t('sheet:check.state'), t('sheet:check.numbers')],
      ...shown.map(({ rule, state, formula }) => [rule, t(`sheet:state.${state}`), formula ?? '']),
    ]),
    line: lineOf(figures),
  };
}

/** In the order of the table's columns: the name, the ten figures, against all, turnout, then the votes. */
function lineOf(figures: Figures): string {
  const cells = [...figureNames.map((name) => figures[name]), figures.againstAll, figures.turnoutPercent];
  return csvOf([
    ['1', ...[...cells, ...figures.votes.map(({ votes }) => votes)].map((value) => String(value ?? ''))],
  ]);
}
