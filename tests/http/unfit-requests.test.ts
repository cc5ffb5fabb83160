import { expect, test } from 'vitest';
import { errorStatusOf } from '#app/components/error-page/error-page.tsx';
import { unfit } from '#app/http/server.server.ts';

test.for([
  ['GET', '/kk', 'school.kz', 0],
  ['HEAD', '/kk/%', 'localhost:3000', 0],
  ['POST', '//kk', '[::1]:3000', 0],
  ['GET', '/kk?x=1', undefined, 0],
  ['GET', '/kk', 'a b', 400],
  ['GET', '/kk', '[', 400],
  ['GET', '/kk', 'school.kz:99999', 400],
  ['GET', '*', 'school.kz', 400],
  ['GET', 'http://elsewhere/kk', 'school.kz', 400],
  ['TRACE', '/kk', 'school.kz', 405],
  ['DELETE', '/kk/account', 'school.kz', 405],
  ['OPTIONS', '*', 'school.kz', 405],
] as const)('%s %s of host %s is answered by %s', ([method, url, host, status]) => {
  const [answered, headers] = unfit({ method, url, headers: { host } });
  expect(answered).toBe(status);
  expect(headers.allow).toBe(status === 405 ? 'GET, HEAD, POST' : undefined);
});

test.for([
  [404, 404],
  [405, 400],
  [418, 400],
  [503, 500],
  [0, 500],
] as const)('status %s is shown by the page of %s', ([status, page]) => {
  expect(errorStatusOf(status)).toBe(page);
});
