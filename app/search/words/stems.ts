import type { Language } from '#app/i18n/languages.ts';

/**
 * What a folded word may be an inflection of. Every suffix that could be one is taken off, because a light rule cannot
 * know which reading is right («бюллетень» ends like an ablative): two words are forms of one another when they share a
 * reading. So a wrong reading does no harm unless another word has it too.
 */

const list = (text: string) => text.split(' ');

/** Past, participles, gerund, condition, infinitive. */
const kazakhVerb = list('ады еди йды йди атын етин йтын йтин ган ген кан кен ып ип са се у');

/** Kazakh, outermost suffix first. Vowel harmony gives each suffix in several dresses. */
const kazakh = [
  kazakhVerb,
  // Case, and «that which is in it».
  list(
    'нын нин дын дин тын тин га ге ка ке на не ны ни ды ди ты ти н да де та те нда нде дан ден тан тен нан нен ' +
      'мен бен пен дагы деги тагы теги ндагы ндеги',
  ),
  // Whose.
  list('ымыз имиз мыз миз ыныз иниз ныз низ сы си ы и ым им ын ин'),
  list('лар лер дар дер тар тер'),
  // «Of such a kind»: пайыздық, гендерлік.
  list('лык лик дык дик тык тик'),
  // A participle may be somebody's: бұрмалағаны.
  kazakhVerb,
];

const russian = [
  list('ся с'),
  list(
    'а я о е ы и у ю й ов ев ей ий ой ый ая яя ое ее ые ие ия ии ию ом ем им ым ам ям ах ях ами ями ого его ому ' +
      'ему ую юю ых их ыми ими ией ием иям иях иями ание ания анию анием ании аний ение ения ению ением ении ений ' +
      'ный ная ное ные ного ной ному ным ном ную ных ными ский ская ское ские ского ской скому ским ском скую ских скими ' +
      'ат ят ит ет ут ют ает ают ал ял ил ел ала ила али или ен ена ено ены',
  ),
];

const english = [list('s es ed ing er ers or ors e ation ations ion ions ment al ly')];

const stages: Readonly<Record<Language, readonly (readonly string[])[]>> = {
  kk: kazakh,
  ru: russian,
  en: english,
};

/** Shorter than this nothing of a word is left to know it by. */
const shortest = 3;

/** Letters that come and go, and the y of English plurals. */
function irregular(word: string, language: Language): string[] {
  if (language === 'ru') return /[оеи][кц]$/.test(word) ? [word.slice(0, -2) + word.slice(-1)] : [];
  return language === 'en' && word.endsWith('ies') ? [`${word.slice(0, -3)}y`] : [];
}

/** Every reading of a folded word, itself first. Numbers have no forms. */
export function stemsOf(word: string, language: Language): string[] {
  if (/^\d/.test(word)) return [word];
  const readings = new Set([word, ...irregular(word, language)]);
  for (const suffixes of stages[language]) {
    for (const reading of [...readings]) {
      for (const suffix of suffixes) {
        const least = suffix.length > 2 ? shortest + 1 : shortest;
        if (reading.length - suffix.length >= least && reading.endsWith(suffix))
          readings.add(reading.slice(0, -suffix.length));
      }
    }
  }
  return [...readings];
}

/** Words too small to be looked for, folded. */
const small: Readonly<Record<Language, ReadonlySet<string>>> = {
  kk: new Set(
    list(
      'мен бен пен жане да де та те не немесе ушин туралы бойынша деген бул осы ол а ал гой ма ме па пе ба бе',
    ),
  ),
  ru: new Set(
    list(
      'и в во на о об обо по с со к ко у от до за из для при не ли или а но что как это кто где такой такое такая его ее их',
    ),
  ),
  en: new Set(
    list('a an the of to in on at by for and or is are be what who how where when do does it with from as'),
  ),
};

export function isSmall(word: string, language: Language): boolean {
  return small[language].has(word);
}
