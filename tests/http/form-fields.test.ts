import { expect, test } from 'vitest';
import { formOf, onlyTexts } from '#app/http/form-fields.ts';
import { action as join } from '#app/routes/people/join.tsx';
import { action as recover } from '#app/routes/people/recover.tsx';
import { action as signIn } from '#app/routes/people/sign-in.tsx';
import { testSchool } from '../test-school.ts';

const sent = (body: string) => new Request('http://school/kk/join', { method: 'POST', body, headers });
const headers = { 'content-type': 'application/x-www-form-urlencoded' };

test('of a form only the named texts are kept, each once', async () => {
  const form = await formOf(sent('handle=a&handle=b&handle[7]=c&password.x=d&__intent__=e&__proto__.f=g'));
  form.set('password', new File(['x'], 'x.txt'));
  expect([...onlyTexts(form, ['handle', 'password']).entries()]).toEqual([['handle', 'a']]);
});

/** A name such as `a[4294967294]` once made a list of that many places, and the whole school waited for it. */
test.for([
  ['join', join],
  ['sign-in', signIn],
  ['recover', recover],
] as const)('%s: a field that names a place in an endless list costs nothing', async ([, action]) => {
  const school = await testSchool();
  const context = { school, person: null, source: '192.0.2.7' };
  const request = sent(
    Array.from({ length: 500 }, (_, i) => `handle[${4294967294 - i}]=x&a${i}[99999999]=1`).join('&'),
  );
  const began = performance.now();
  const answer = await action({ request, params: { lang: 'kk' }, context });
  expect(answer.status).toBe(422);
  expect(performance.now() - began).toBeLessThan(2000);
});
