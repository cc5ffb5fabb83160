import { resolve } from 'node:path';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { faultCodes } from '#app/content/fault-codes.ts';
import { languages } from '#app/i18n/languages.ts';

type Cures = { codes: Record<string, { title?: string; cure?: string }> };

const curesIn = (language: string) =>
  JSON.parse(readFileSync(resolve('locales', language, 'cures.json'), 'utf8')) as Cures;

test.for(languages)(
  '%s: every code of the check has a title and a cure, and nothing else has',
  (language) => {
    const { codes } = curesIn(language);
    expect(Object.keys(codes).toSorted()).toEqual(faultCodes.toSorted());
    const silent = Object.entries(codes).filter(([, { title, cure }]) => !title?.trim() || !cure?.trim());
    expect(silent).toEqual([]);
  },
);

test.for(languages)(
  '%s: a title fits a line, a cure ends its sentence, and nobody is sent to files',
  (language) => {
    for (const [code, { title = '', cure = '' }] of Object.entries(curesIn(language).codes)) {
      expect(title.length, code).toBeLessThanOrEqual(60);
      expect(title, code).not.toMatch(/[.]$/);
      expect(cure, code).toMatch(/[.]$/);
      expect(`${title} ${cure}`, code).not.toMatch(/\.(?:mdx|yaml)|npm run|law\/|courses\//);
    }
  },
);
