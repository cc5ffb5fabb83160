import { expect, test } from 'vitest';
import { languages } from '#app/i18n/languages.ts';
import { loader } from '#app/routes/teach/help.tsx';
import type { Role } from '#db/schema.ts';
import { testSchool } from '../test-school.ts';

test('trainers, reviewers and admins read the manual in their language; others do not', async () => {
  const school = await testSchool();
  const ask = (lang: string, role: Role | null) => {
    const person = role && ({ id: 'one', kind: 'account', role, handle: 'Әсем' } as const);
    const request = new Request(`http://school/${lang}/teach/help`);
    return loader({ request, params: { lang }, context: { school, person, source: '192.0.2.7' } });
  };
  for (const lang of languages) {
    const { title, manual } = await ask(lang, 'trainer').json();
    expect(title).toBe(manual.title);
    expect(manual).toEqual(school.manuals[lang]);
  }
  expect(ask('kk', 'reviewer').status).toBe(200);
  expect(ask('kk', 'admin').status).toBe(200);
  const refused = (role: Role | null) => {
    try {
      return ask('kk', role).status;
    } catch (answer) {
      return (answer as Response).status;
    }
  };
  expect(refused(null)).toBe(401);
  expect(refused('learner')).toBe(403);
  expect(refused('organiser')).toBe(403);
});
