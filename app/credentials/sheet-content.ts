import { formatsOf } from '#app/i18n/format.ts';
import { languages, type Language, type Localized } from '#app/i18n/languages.ts';

/** What a certificate says. No score, nothing private beyond the name the holder chose. */
export type CertificateFacts = {
  /** In the groups in which it is to be read. */
  serial: string;
  holderName: string;
  /** The holder's language: first and large on the sheet. */
  language: Language;
  title: Localized;
  lessonCount: number;
  /** "YYYY-MM-DD" */
  lawCheckedOn: string;
  issuedAt: Date;
  expiresAt: Date;
};

export type SheetKey =
  | `sheet.${'school' | 'heading' | 'fullHeading' | 'quoted' | 'earned' | 'disclaimer' | 'number' | 'check' | 'qrAlt'}`
  | `sheet.facts.${'lessons' | 'issued' | 'validUntil' | 'lawChecked'}`;

/** Texts of the namespace "certificate", such as ``(key, options) => i18n.t(`certificate:${key}`, { ...options })``. */
export type SheetTexts = Record<Language, (key: SheetKey, options?: { title: string }) => string>;

/** The whole certificate in one language. */
export type SheetBlock = {
  /** BCP 47, for readers of the document aloud. */
  locale: string;
  school: string;
  heading: string;
  fullHeading: string;
  /** A sentence cut at the title of the course, so that the title may stand on a line of its own. */
  earned: { before: string; title: string; after: string };
  facts: { label: string; value: string }[];
  disclaimer: string;
  number: string;
  check: string;
  qrAlt: string;
};

export type SheetContent = {
  holderName: string;
  serial: string;
  /** The holder's language, then the other two in the order of the school. */
  blocks: [SheetBlock, SheetBlock, SheetBlock];
};

const locales: Localized = { kk: 'kk-KZ', ru: 'ru-KZ', en: 'en-GB' };

const noBreakSpace = '\u00a0';

/** Line breaks and other control characters would tear the sheet. */
function onOneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp} ]+/gu, ' ').trim();
}

/** The text with `title` in it, cut at the title. The title itself never passes through interpolation. */
function around(text: (options: { title: string }) => string): { before: string; after: string } {
  const [before = '', ...after] = text({ title: '|' }).split('|');
  return { before, after: after.join('|') };
}

function sheetBlock(certificate: CertificateFacts, language: Language, t: SheetTexts[Language]): SheetBlock {
  const quotes = around((options) => t('sheet.quoted', options));
  const earned = around((options) => t('sheet.earned', options));
  const { date, number } = formatsOf(language);
  const day = (value: Date | string) => date(value).replaceAll(' ', noBreakSpace);
  return {
    locale: locales[language],
    school: t('sheet.school'),
    heading: t('sheet.heading'),
    fullHeading: t('sheet.fullHeading'),
    earned: {
      before: earned.before.trim(),
      title: quotes.before + onOneLine(certificate.title[language]) + quotes.after,
      after: earned.after.trim(),
    },
    facts: [
      { label: t('sheet.facts.lessons'), value: number(certificate.lessonCount) },
      { label: t('sheet.facts.issued'), value: day(certificate.issuedAt) },
      { label: t('sheet.facts.validUntil'), value: day(certificate.expiresAt) },
      { label: t('sheet.facts.lawChecked'), value: day(certificate.lawCheckedOn) },
    ],
    disclaimer: t('sheet.disclaimer'),
    number: t('sheet.number'),
    check: t('sheet.check'),
    qrAlt: t('sheet.qrAlt'),
  };
}

/** Everything the sheet says, in words. Throws a RangeError for a day that is not "YYYY-MM-DD". */
export function sheetContent(certificate: CertificateFacts, texts: SheetTexts): SheetContent {
  const block = (language: Language) => sheetBlock(certificate, language, texts[language]);
  const others = languages.filter((language) => language !== certificate.language);
  const [second, third] = others.map(block);
  if (!second || !third) throw new Error('a certificate needs three languages');
  return {
    holderName: onOneLine(certificate.holderName),
    serial: certificate.serial,
    blocks: [block(certificate.language), second, third],
  };
}
