import { draftParts } from '#app/content/draft-parts.ts';
import { sourceStamp } from '#app/content/front-matter.ts';
import { withRuleDay } from '#app/content/stamp/with-stamp.ts';
import { sha256 } from '#app/content/unit.ts';
import type { ProposedUnit } from '#app/domain/authoring/review/propose.ts';
import type { Gathered } from './propose-gather.server.ts';

type Text = Gathered['units'][number] | Gathered['waiting'][number];

interface Said {
  legal: boolean;
  today: string;
}

/** The day a source would say. It is taken back only by whoever takes back that the rule changed. */
function dayOf({ body, before }: Text, { legal, today }: Said, open: Gathered['open']): string | null {
  if (legal) return today;
  return draftParts((open?.legal ? before : body) ?? '').ruleChangedOn;
}

/** What is handed over: as written, or with the day of the rule, when that is another. */
function withDay(text: Text, day: string | null): ProposedUnit {
  const { kind, key, baseRevisionId } = text;
  const body = withRuleDay(text.body, day);
  return { kind, key, baseRevisionId, body, hash: sha256(body), asWritten: text.body };
}

/**
 * The texts to propose, which know whether the rule itself changed: the text that others are translated from says on
 * which day, and translations that follow it say the same. Others keep what they say, and so fall behind the law. A
 * text that waits in the open proposal is proposed again when its day becomes another.
 */
export function withRuleChange(
  { units, waiting, open }: Pick<Gathered, 'units' | 'waiting' | 'open'>,
  said: Said,
): ProposedUnit[] {
  const all: readonly Text[] = [...units, ...waiting];
  const lessons = all
    .filter(({ kind }) => kind === 'lesson')
    .map((text) => ({ text, ...draftParts(text.body) }));
  const days = new Map<Text, string | null>();
  for (const source of lessons.filter(({ translatedFrom }) => translatedFrom === null)) {
    const day = dayOf(source.text, said, open);
    days.set(source.text, day);
    const stamp = sourceStamp(source.body);
    for (const { text, translatedFrom, sourceHash } of lessons) {
      if (translatedFrom !== null && source.text.key.endsWith(`:${translatedFrom}`) && sourceHash === stamp)
        days.set(text, day);
    }
  }
  const changed = lessons.filter(
    ({ text, ruleChangedOn }) => days.has(text) && days.get(text) !== ruleChangedOn,
  );
  const again = new Map(changed.map(({ text }) => [text, withDay(text, days.get(text) ?? null)]));
  const rewritten = waiting.flatMap((text) => again.get(text) ?? []);
  return [...units.map((unit) => again.get(unit) ?? unit), ...rewritten];
}
