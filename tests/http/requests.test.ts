import { expect, test } from 'vitest';
import { textField } from '#app/http/form-fields.ts';
import { languageOf, notFound, refused, tooMany } from '#app/http/requests.server.ts';

test.for(['kk', 'ru', 'en'] as const)('/%s/… is a language', (lang) => {
  expect(languageOf({ lang })).toBe(lang);
});

test.for(['de', 'KK', '', 'kk-KZ', '__proto__', undefined])('/%s/… is not: 404', (lang) => {
  const thrown = (() => {
    try {
      return languageOf({ lang });
    } catch (error) {
      return error;
    }
  })();
  expect(thrown).toBeInstanceOf(Response);
  expect((thrown as Response).status).toBe(404);
});

test('answers have the status that belongs to them', async () => {
  expect(notFound().status).toBe(404);
  expect(refused({ typed: 'what was typed' }).status).toBe(422);
  expect(await refused({ typed: 'what was typed' }).json()).toEqual({ typed: 'what was typed' });
  expect(refused({}, 409).status).toBe(409);
  const later = tooMany(90);
  expect([later.status, later.headers.get('retry-after')]).toEqual([429, '90']);
});

test('a field of a form is its text, and nothing when it is missing or a file', () => {
  const form = new FormData();
  form.set('name', ' Әсем ');
  form.set('picture', new File(['x'], 'x.png'));
  expect(textField(form, 'name')).toBe(' Әсем ');
  expect(textField(form, 'picture')).toBe('');
  expect(textField(form, 'nothing')).toBe('');
});
