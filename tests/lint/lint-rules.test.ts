import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { expect, test } from 'vitest';

// The rules of the house need no types, and the samples are no files: without types they are read in milliseconds.
const eslint = new ESLint({ overrideConfig: tseslint.configs.disableTypeChecked });

/** The rules that speak up about a text, as if it stood in this file. */
async function rulesAgainst(filePath: string, code: string): Promise<(string | null)[]> {
  const [result] = await eslint.lintText(code, { filePath });
  const { messages = [] } = result ?? {};
  const fatal = messages.find((message) => message.fatal);
  if (fatal) throw new Error(fatal.message);
  return messages.map(({ ruleId }) => ruleId);
}

const zone = 'import-x/no-restricted-paths';
const imports = '@typescript-eslint/no-restricted-imports';
const syntax = 'no-restricted-syntax';

/** An import whose value is used, so that no other rule has a say. */
const use = (path: string) => `import { it } from '${path}';\nexport const its = it;\n`;
const useType = (path: string) => `import type { It } from '${path}';\nexport type Its = It;\n`;
const element = (inside: string) => `export function It() {\n  return <p>${inside}</p>;\n}\n`;

test.for([
  ['the domain knows no HTTP', 'app/domain/people/it.ts', '#app/http/cookies.ts'],
  ['the domain knows no session', 'app/domain/people/it.ts', '#app/auth/credentials.server.ts'],
  ['the domain knows no components', 'app/domain/people/it.ts', '../../components/field/field.tsx'],
  ['the domain knows only the schemas of content', 'app/domain/learning/it.ts', '#app/content/library.ts'],
  ['people stand below learning', 'app/domain/people/it.ts', '../learning/enrol.ts'],
  ['learning stands below assessment', 'app/domain/learning/it.ts', '#app/domain/assessment/draw-paper.ts'],
  [
    'assessment stands below certificates',
    'app/domain/assessment/it.ts',
    '#app/domain/certificates/serial.ts',
  ],
  ['authoring may use only people', 'app/domain/authoring/it.ts', '#app/domain/learning/enrol.ts'],
  ['groups may use only people', 'app/domain/groups/it.ts', '#app/domain/certificates/serial.ts'],
  ['content knows no database', 'app/content/it.ts', '#db/schema.ts'],
  ['content knows no HTTP', 'app/content/it.ts', '#app/http/cookies.ts'],
  ['content knows only the components of lessons', 'app/content/it.ts', '#app/components/field/field.tsx'],
  ['schemas of content know only languages', 'app/content/schema/it.ts', '../library.ts'],
  ['certificates on paper know no database', 'app/credentials/it.ts', '#app/views/law-topics.ts'],
  ['auth knows only the people of the domain', 'app/auth/it.ts', '#app/domain/learning/enrol.ts'],
  ['components know no session', 'app/components/field/it.tsx', '#app/auth/credentials.server.ts'],
  ['arithmetic knows nothing', 'app/elections/it.ts', '#app/i18n/languages.ts'],
  ['arithmetic knows no database', 'app/elections/it.ts', '#db/ids.ts'],
  ['languages know nothing', 'app/i18n/languages.ts', './links.ts'],
  ['results know nothing', 'app/http/result.ts', './cookies.ts'],
  ['results know no database', 'app/http/result.ts', '#db/ids.ts'],
  ['texts know nothing above them', 'app/i18n/it.ts', '#app/http/cookies.ts'],
  ['http knows no pages', 'app/http/it.ts', '#app/views/law-topics.ts'],
  ['views know no HTTP', 'app/views/it.ts', '#app/http/requests.server.ts'],
  ['views know no components', 'app/views/it.ts', '#app/components/field/field.tsx'],
  ['only routes call views', 'app/root.tsx', '#app/views/law-topics.ts'],
  ['the database knows no domain', 'db/it.ts', '#app/domain/people/handle.ts'],
  ['routes never import each other', 'app/routes/site/it.ts', '../people/join.tsx'],
  ['nobody imports a route', 'app/http/it.ts', '#app/routes/people/join.tsx'],
] as const)('zones: %s', async ([, file, path]) => {
  expect(await rulesAgainst(file, use(path))).toContain(zone);
  expect(await rulesAgainst(file, useType(path))).toContain(zone);
});

test.for([
  ['domain', 'app/domain/assessment/it.ts', '#app/content/schema/question.ts'],
  ['certificates above assessment', 'app/domain/certificates/it.ts', '#app/domain/assessment/draw-paper.ts'],
  ['content and its components', 'app/content/it.ts', '#app/components/lesson/prose/prose.tsx'],
  ['auth', 'app/auth/it.ts', '#app/domain/people/handle.ts'],
  ['views', 'app/views/it.ts', '#app/domain/learning/enrol.ts'],
  ['routes', 'app/routes/site/it.ts', '#app/views/law-topics.ts'],
  ['components', 'app/components/field/it.tsx', '#app/i18n/use-text.ts'],
  ['the seed', 'db/seed.ts', '#app/domain/people/join.ts'],
] as const)('zones: what is allowed is left in peace: %s', async ([, file, path]) => {
  expect(await rulesAgainst(file, use(path))).toEqual([]);
});

test.for([
  ['app/components/field/it.tsx', '#app/views/law-topics.ts'],
  ['app/components/field/it.tsx', '#app/domain/people/handle.ts'],
  ['app/components/field/it.tsx', '#app/content/library.ts'],
  ['app/components/lesson/law/it.tsx', '../../../content/library.ts'],
  ['app/components/field/it.tsx', '#app/http/cookies.ts'],
  ['app/components/field/it.tsx', '#db/schema.ts'],
  ['app/credentials/it.ts', '#app/domain/certificates/state.ts'],
  ['app/views/it.ts', '#db/schema.ts'],
] as const)('%s may use types of %s, but no values', async ([file, path]) => {
  expect(await rulesAgainst(file, use(path))).toContain(imports);
  expect(await rulesAgainst(file, useType(path))).toEqual([]);
});

test.for([
  ['Lucia lives in auth', 'app/http/it.ts', 'lucia', 'app/auth/it.ts'],
  ['column builders live in db/columns.ts', 'db/schema.ts', 'drizzle-orm/sqlite-core', 'db/columns.ts'],
  ['another engine is no way round', 'app/domain/people/it.ts', 'drizzle-orm/pg-core', 'db/columns.ts'],
  ['the driver lives in db', 'app/domain/people/it.ts', 'better-sqlite3', 'db/it.ts'],
  ['pages know no SQL', 'app/routes/site/it.ts', 'drizzle-orm', 'app/domain/people/it.ts'],
  ['pages read no files', 'app/routes/site/it.ts', 'node:fs', 'app/content/it.ts'],
  ['components read no files', 'app/components/field/it.tsx', 'node:fs/promises', 'app/content/it.ts'],
] as const)('imports: %s', async ([, file, path, home]) => {
  expect(await rulesAgainst(file, use(path))).toEqual([imports]);
  expect(await rulesAgainst(home, use(path))).toEqual([]);
});

test('a circle of imports is seen', async () => {
  // join.ts imports handle.ts, so handle.ts may not import join.ts.
  expect(await rulesAgainst('app/domain/people/handle.ts', use('./join.ts'))).toEqual(['import-x/no-cycle']);
});

test('a type is imported as a type', async () => {
  const code = "import { Db } from '#db/client.server.ts';\nexport const nameOf = (db: Db) => typeof db;\n";
  expect(await rulesAgainst('app/domain/people/it.ts', code)).toEqual([
    '@typescript-eslint/consistent-type-imports',
  ]);
});

test('imports stand in order: Node, packages, ours, neighbours', async () => {
  const code =
    "import { a } from './a.ts';\nimport { join } from 'node:path';\nexport const b = [a, join];\n";
  expect(await rulesAgainst('app/http/it.ts', code)).toEqual(['import-x/order']);
});

test.for([
  ['app/http/PageCache.ts', true],
  ['app/http/page_cache.ts', true],
  ['app/http/utils.ts', true],
  ['app/http/date-helpers.ts', true],
  ['app/domain/people/misc.ts', true],
  ['app/domain/people/common.server.ts', true],
  ['app/domain/people/mail-service.ts', true],
  ['app/utils/day.ts', true],
  ['scripts/Start.mjs', true],
  ['tests/http/testHelpers.test.ts', true],
  ['app/http/page-cache.ts', false],
  ['app/domain/people/common-names.ts', false],
  ['app/http/requests.server.ts', false],
  ['tests/http/page-cache.test.ts', false],
] as const)('file names: %s refused: %s', async ([file, refused]) => {
  expect(await rulesAgainst(file, '')).toEqual(refused ? ['house/file-names'] : []);
});

test.for([
  ['db.transaction(async () => 1);', true],
  ['db.write(async () => 1);', false],
  ["export * from './handle.ts';", true],
  ['export default 1;', true],
  ['await db.read.select().from(people).get();', true],
  ['await db.read.select().from(people).all();', true],
  ['await db.delete(people).run();', true],
  ['await found.get({ id });', true],
  ['await found.all({ id });', true],
  ['await found.all(values);', true],
  ['await db.read.select().from(people);', false],
  ['known.get(id);', false],
  ['await Promise.all(all);', false],
  ['await Promise.all([one, two]);', false],
] as const)('domain: %s refused: %s', async ([code, refused]) => {
  const names = 'export function it(db, people, found, id, values, known, all, one, two) {}\n';
  const rules = await rulesAgainst('app/domain/people/it.ts', `${code}\n${names}`);
  expect(rules.includes(syntax)).toBe(refused);
});

test('no db.transaction in tests and scripts either', async () => {
  for (const file of [
    'tests/it.test.ts',
    'scripts/it.ts',
    'scripts/it.mjs',
    'db/it.ts',
    'app/routes/site/it.ts',
  ]) {
    expect(await rulesAgainst(file, 'export const it = (db) => db.transaction(() => 1);\n')).toEqual([
      syntax,
    ]);
  }
});

test.for([
  [element('Курстар'), true],
  [element('Courses'), true],
  [element("{'Курсы'}"), true],
  [element("{'Courses'}"), true],
  [element('{`Курс ${1}`}'), true],
  ['export const It = () => <img src="a.png" alt="A picture" />;\n', true],
  ['export const It = () => <p aria-label="Menu">·</p>;\n', true],
  ["export const It = () => <p title={'Мәзір'}>·</p>;\n", true],
  [element('{t("common:skip")}'), false],
  [element('✓ · 2026'), false],
  [element("{' · '}"), false],
  ['export const It = () => <p className="lead" lang="kk">·</p>;\n', false],
] as const)('JSX: %s refused: %s', async ([code, refused]) => {
  const all = `const t = String;\n${code}export const used = t;\n`;
  for (const file of ['app/components/field/it.tsx', 'app/routes/site/it.tsx', 'app/root.tsx']) {
    const rules = await rulesAgainst(file, all);
    expect(rules.includes(syntax)).toBe(refused);
  }
});

test('the console is silent in app/, and speaks in scripts', async () => {
  expect(await rulesAgainst('app/http/it.ts', "console.log('here');\n")).toEqual(['no-console']);
  expect(await rulesAgainst('scripts/it.ts', "console.log('here');\n")).toEqual([]);
});

test('pages must be usable by everyone', async () => {
  const picture = 'export const It = () => <img src="a.png" />;\n';
  expect(await rulesAgainst('app/components/field/it.tsx', picture)).toEqual(['jsx-a11y/alt-text']);
});

test('only the summary of errors takes the focus by itself', async () => {
  const focus = 'export const It = () => <input autoFocus />;\n';
  expect(await rulesAgainst('app/components/field/field.tsx', focus)).toEqual(['jsx-a11y/no-autofocus']);
  expect(await rulesAgainst('app/components/error-summary/error-summary.tsx', focus)).toEqual([]);
});

test.for([
  ['app/http/it.ts', 250],
  ['app/routes/site/it.tsx', 120],
  ['app/components/field/it.tsx', 150],
  ['tests/it.test.ts', 400],
] as const)('%s has at most %i lines', async ([file, most]) => {
  const lines = (count: number) => 'export {};\n'.repeat(count).trimEnd();
  expect(await rulesAgainst(file, lines(most))).toEqual([]);
  expect(await rulesAgainst(file, lines(most + 1))).toEqual(['max-lines']);
});

test.for([
  ['app/http/it.ts', 40],
  ['app/components/field/it.tsx', 60],
  ['tests/it.test.ts', 60],
] as const)('a function in %s has at most %i lines', async ([file, most]) => {
  const lines = (count: number) => `export function it() {\n${'  void 0;\n'.repeat(count - 2)}}\n`;
  expect(await rulesAgainst(file, lines(most))).toEqual([]);
  expect(await rulesAgainst(file, lines(most + 1))).toEqual(['max-lines-per-function']);
});

test('a comment in the code switches no rule off', async () => {
  const code = "// eslint-disable-next-line no-console\nconsole.log('here');\n";
  expect(await rulesAgainst('app/http/it.ts', code)).toContain('no-console');
});
