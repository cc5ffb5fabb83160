import { expect, test } from 'vitest';
import { loggedError, loggedPath } from '#app/http/log.ts';

const id = '0199-person';

test.for([
  ['/', '/'],
  ['/kk', '/kk'],
  ['/kk/courses/observer-rights/01-who', '/kk/courses/observer-rights/01-who'],
  ['/kk/certificates', '/kk/certificates'],
  ['/kk/verify/', '/kk/verify/'],
  [`/kk/attempts/${id}`, '/kk/attempts/:id'],
  [`/kk/attempts/${id}/result`, '/kk/attempts/:id/result'],
  [`/kk/certificates/${id}.pdf`, '/kk/certificates/:id'],
  [`/kk/verify/${id}`, '/kk/verify/:id'],
  [`/KK/Verify/${id}`, '/KK/Verify/:id'],
  [`/kk//attempts//${id}`, '/kk//attempts//:id'],
  [`/kk/%76erify/${id}`, '/kk/%76erify/:id'],
  [`/kk/verify/${id}?name=%D3%98%D1%81%D0%B5%D0%BC`, '/kk/verify/:id'],
  ['/kk/search?q=%D3%98%D1%81%D0%B5%D0%BC', '/kk/search'],
] as const)('%s is logged as %s', ([path, logged]) => {
  expect(loggedPath(path)).toBe(logged);
});

test('an address nobody can read in a log is cut off', () => {
  expect(loggedPath(`/kk/${'a'.repeat(5000)}`)).toHaveLength(120);
});

test.for(['/%', '/kk/%E0%A4%A', '/kk/%zz/a'])('an address that is no address is no error: %s', (path) => {
  expect(loggedPath(path)).toBe(path);
});

test('of an error no address is logged whole, and nothing but its own four words', () => {
  const error = Object.assign(new TypeError(`No route matches "/kk/attempts/${id}?q=1"`), {
    code: 'ERR_INVALID_URL',
    input: `http://school/kk/verify/${id}`,
  });
  const logged = loggedError(error);
  expect(logged).toMatchObject({
    type: 'TypeError',
    message: 'No route matches "/kk/attempts/:id"',
    code: 'ERR_INVALID_URL',
  });
  expect(logged.stack).toContain('log.test.ts');
  expect(JSON.stringify(logged)).not.toContain(id);
  expect(loggedError({ data: id })).toEqual({ type: 'object' });
});
