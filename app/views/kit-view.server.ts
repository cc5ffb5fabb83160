import { citations, type Citation } from '#app/content/citations.ts';
import type { Library } from '#app/content/library.ts';
import {
  kitStages,
  type KitBasis,
  type KitChecklist,
  type KitItem,
  type KitPart,
  type KitRight,
} from '#app/content/schema/kit.ts';
import type { ProvisionVersion } from '#app/content/schema/law.ts';
import { languages, type Language } from '#app/i18n/languages.ts';

/** One point of a checklist. */
export interface KitLine {
  id: string;
  text: string;
  hint: string | null;
  basis: KitBasis;
  citation: Citation;
}

export interface KitSheet {
  id: string;
  title: string;
  groups: { title: string; lines: KitLine[] }[];
  count: number;
}

/** A right in the two languages of a commission; the reader's own when it is neither. */
export interface KitCard {
  id: string;
  when: string;
  sentences: { language: Language; text: string; citation: Citation }[];
  unverified: boolean;
  /** YYYY-MM-DD */
  checkedOn: string;
  knownAsOf: string | null;
  sources: string[];
}

export interface KitRule {
  citation: Citation;
  text: string;
  caution: string | null;
  knownAsOf: string | null;
}

export interface KitView {
  sheets: KitSheet[];
  cards: KitCard[];
  rules: KitRule[];
  /** Beginnings of words that judge, of all languages: people write in more than one. */
  judgementWords: string[];
}

type OfPart<Name extends KitPart['part']> = Extract<KitPart, { part: Name }>;

function partsOf<Name extends KitPart['part']>(library: Library, name: Name): OfPart<Name>[] {
  return library.kitParts.filter((part): part is OfPart<Name> => part.part === name);
}

/** The notebook for voting day in one language. Throws when a line rests on a provision that is not there. */
export function kitView(library: Library, language: Language): KitView {
  const lists = partsOf(library, 'checklist').toSorted(
    (a, b) => kitStages.indexOf(a.stage) - kitStages.indexOf(b.stage),
  );
  const rights = partsOf(library, 'right').toSorted((a, b) => a.order - b.order);
  const cited = [...lists.flatMap(linesOf), ...rights].map(({ provision }) => provision);
  return {
    sheets: lists.map((list) => sheetOf(library, list, language)),
    cards: rights.map((right) => cardOf(library, right, language)),
    rules: [...new Set(cited)].map((id) => ruleOf(library, id, language)),
    judgementWords: partsOf(library, 'judgement').flatMap(({ words }) => words),
  };
}

const linesOf = ({ groups }: KitChecklist) => groups.flatMap(({ items }) => items);

function citationOf(library: Library, id: string, language: Language): Citation {
  const [citation] = citations(library, [id], language);
  if (!citation) throw new Error(`The notebook rests on a provision that is not there: ${id}.`);
  return citation;
}

function versionOf(library: Library, id: string): ProvisionVersion {
  const provision = library.provision(id);
  if (!provision) throw new Error(`The notebook rests on a provision that is not there: ${id}.`);
  return library.currentVersion(provision);
}

/** A line is never surer than the provision it rests on. */
function basisOf(library: Library, { provision, basis }: { provision: string; basis: KitBasis }): KitBasis {
  const { status, confidence } = versionOf(library, provision);
  return basis === 'law' && (status !== 'as-known' || confidence === 'general') ? 'unverified' : basis;
}

function sheetOf(library: Library, list: KitChecklist, language: Language): KitSheet {
  const lineOf = (item: KitItem): KitLine => ({
    id: item.id,
    text: item.text[language],
    hint: item.hint?.[language] ?? null,
    basis: basisOf(library, item),
    citation: citationOf(library, item.provision, language),
  });
  return {
    id: list.id,
    title: list.title[language],
    groups: list.groups.map(({ title, items }) => ({ title: title[language], lines: items.map(lineOf) })),
    count: linesOf(list).length,
  };
}

function cardOf(library: Library, right: KitRight, language: Language): KitCard {
  const { checkedOn, knownAsOf, sources } = versionOf(library, right.provision);
  const spoken = languages.filter((other) => other !== 'en' || language === 'en');
  return {
    id: right.id,
    when: right.when[language],
    sentences: spoken.map((other) => ({
      language: other,
      text: right.says[other],
      citation: citationOf(library, right.provision, other),
    })),
    unverified: basisOf(library, right) === 'unverified',
    ...{ checkedOn, knownAsOf },
    sources: [...new Set(sources.flatMap(siteOf))],
  };
}

/** The site of a public page; a card has no room for whole addresses. */
function siteOf(source: string): string[] {
  return URL.canParse(source) && source.startsWith('http')
    ? [new URL(source).host.replace(/^www\./, '')]
    : [];
}

function ruleOf(library: Library, id: string, language: Language): KitRule {
  const { text, caution, knownAsOf } = versionOf(library, id);
  return {
    citation: citationOf(library, id, language),
    text: text[language],
    caution: caution?.[language] ?? null,
    knownAsOf,
  };
}
