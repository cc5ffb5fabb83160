import { expect, test } from 'vitest';
import { readEnv } from '#app/http/env.ts';

/** What the administrator reads when the school does not open. */
function faultsOf(source: Record<string, string>): string {
  try {
    readEnv(source);
    return '';
  } catch (error) {
    return (error as Error).message;
  }
}

test('nothing needs to be set: the school opens on this machine', () => {
  expect(readEnv({})).toMatchObject({
    production: false,
    port: 3000,
    host: 'localhost',
    origin: 'http://localhost:3000',
    secure: false,
    dataDir: 'data',
    logLevel: 'info',
    trustProxy: 0,
  });
});

test('the public address decides whether cookies are for https only', () => {
  const env = readEnv({ NODE_ENV: 'production', ORIGIN: 'https://school.example.kz/', TRUST_PROXY: '1' });
  expect(env).toMatchObject({
    ...{ production: true, origin: 'https://school.example.kz', secure: true, trustProxy: 1 },
  });
});

test('the address follows the port unless it is given', () => {
  expect(readEnv({ PORT: '8080' }).origin).toBe('http://localhost:8080');
  expect(readEnv({ PORT: '8080', ORIGIN: 'http://school.local' }).origin).toBe('http://school.local');
});

test.for([
  ['PORT', '0'],
  ['PORT', '65536'],
  ['PORT', 'eighty'],
  ['PORT', '80.5'],
  ['PORT', ''],
  ['HOST', ''],
  ['ORIGIN', 'school.example.kz'],
  ['ORIGIN', 'ftp://school.example.kz'],
  ['ORIGIN', 'javascript:alert(1)'],
  ['DATA_DIR', ''],
  ['LOG_LEVEL', 'loud'],
  ['TRUST_PROXY', '-1'],
  ['TRUST_PROXY', 'yes'],
  ['NODE_ENV', 'prod'],
] as const)('%s=“%s” is refused by name', ([name, value]) => {
  expect(() => readEnv({ [name]: value })).toThrow(
    new RegExp(`\\n {2}${name}: .+\\nSee docs/operations\\.md\\.$`),
  );
});

test('all faults are named at once, each on a line of its own', () => {
  const faulty = { PORT: 'eighty', ORIGIN: 'here', LOG_LEVEL: 'loud', DATA_DIR: '' };
  const message = faultsOf(faulty);
  const named = message
    .split('\n')
    .slice(1, -1)
    .map((line) => line.trim().split(':')[0]);
  expect(named.sort()).toEqual(Object.keys(faulty).sort());
});

test.for([
  [{}, true],
  [{ NODE_ENV: 'production' }, false],
  [{ NODE_ENV: 'production', SHOW_CATALOGUE: 'yes' }, true],
  [{ SHOW_CATALOGUE: 'no' }, false],
] as const)('the catalogue of components is for building, not for learners: %j → %s', ([source, shown]) => {
  expect(readEnv(source).catalogue).toBe(shown);
});

test('variables of others are left alone', () => {
  expect(readEnv({ PATH: '/bin', EDITOR: 'vi' }).port).toBe(3000);
});
