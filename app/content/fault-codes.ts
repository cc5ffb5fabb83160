/** Every code the check can report. The trainers' manual (`docs/authoring*.md`) has a cure for each one. */
const errors = [
  // files and front matter
  'file-missing',
  'file-unreadable',
  'folder-missing',
  'folder-unlisted',
  'front-matter',
  'id-duplicate',
  'law-date-missing',
  'schema',
  'yaml-syntax',
  // the body of a lesson
  'attribute-missing',
  'attribute-repeated',
  'attribute-unknown',
  'attribute-value',
  'body-too-big',
  'byte-order-mark',
  'code-expression',
  'code-import-export',
  'component-closed-wrongly',
  'component-content',
  'component-inline',
  'component-misplaced',
  'component-unknown',
  'heading-level',
  'html-comment',
  'html-tag',
  'image-bare',
  'less-than',
  'link-http',
  'link-refused',
  'markdown-refused',
  'starts-with-dashes',
  'syntax',
  'too-deep',
  // compiling and rendering
  'compile-failed',
  'compile-timeout',
  'render-failed',
  // what points to what
  'check-exam-question',
  'copied',
  'exam-pool',
  'figure-missing',
  'law-date-future',
  'link-unknown',
  'question-multiple-key',
  'question-option-twice',
  'question-rights-twice',
  'question-single-key',
  'question-unsupported',
  'unknown-course',
  'unknown-dataset',
  'unknown-document',
  'unknown-fact',
  'unknown-instrument',
  'unknown-lesson',
  'unknown-objective',
  'unknown-preset',
  'unknown-provision',
  'unknown-question',
  'unknown-term',
  // the three languages
  'language-apart',
  'language-components',
  'language-headings',
  'language-links',
  'letters-mixed',
  'not-translated',
  'translation-source',
] as const;

const warnings = [
  'language-numbers',
  'law-date-old',
  'letters-lone',
  'media-heavy',
  'positions-order',
  'provision-change',
  'reading-time',
  'term-avoided',
  'term-form',
  'translation-stale',
  'translation-unstamped',
  'words',
] as const;

export type FaultCode = (typeof errors)[number] | (typeof warnings)[number];

export const faultCodes: readonly FaultCode[] = [...errors, ...warnings];

const warningCodes: ReadonlySet<FaultCode> = new Set(warnings);

export function faultLevel(code: FaultCode): 'error' | 'warning' {
  return warningCodes.has(code) ? 'warning' : 'error';
}
