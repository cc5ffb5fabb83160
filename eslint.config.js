import js from '@eslint/js';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import { importX } from 'eslint-plugin-import-x';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import tseslint from 'typescript-eslint';
import { fileNames } from './scripts/lint/file-names.js';
import {
  awaitedQueries,
  everywhere,
  inBrowsers,
  namedExports,
  textInLocales,
} from './scripts/lint/syntax.js';
import { typesOnly, zones } from './scripts/lint/zones.js';

const typescript = ['**/*.{ts,tsx}'];
const tests = ['tests/**/*.{ts,tsx}'];

/** A whole setting of `no-restricted-syntax`: blocks of this file replace each other, they do not add up. */
const syntax = (...lists) => ({ 'no-restricted-syntax': ['error', ...everywhere, ...lists.flat()] });

const lucia = { name: 'lucia', message: 'Sessions live in app/auth only.' };
const columns = {
  regex: '^drizzle-orm/[a-z]+-core$',
  message: 'Only db/columns.ts names column builders of one engine.',
};
const drivers = {
  regex: '^(?:better-sqlite3|drizzle-orm/better-sqlite3.*)$',
  message: 'Only db/ opens a database.',
};
const pageless = ['drizzle-orm', 'node:fs', 'node:fs/promises', 'fs', 'mdx-bundler', 'better-sqlite3'].map(
  (name) => ({
    name,
    message: 'A page knows no SQL, no files and no MDX: call a verb, a query or a view.',
  }),
);

/** A whole setting of `no-restricted-imports`, for the same reason. */
function imports({ paths = [], patterns = [], valuesOf = [] }) {
  const types = valuesOf.map((regex) => ({
    regex,
    allowTypeImports: true,
    message: 'Here only its types may be used.',
  }));
  return {
    '@typescript-eslint/no-restricted-imports': ['error', { paths, patterns: [...patterns, ...types] }],
  };
}

export default tseslint.config(
  {
    ignores: [
      'build/',
      'data/',
      'node_modules/',
      'public/',
      'content/',
      'db/migrations/',
      'coverage/',
      'test-results/',
      'playwright-report/',
    ],
  },
  {
    // A rule is changed here, with a reason, or kept: a comment in the code cannot switch it off.
    linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' },
  },

  // ── everything ───────────────────────────────────────────────────────────────────────────────────
  js.configs.recommended,
  {
    plugins: { 'import-x': importX, house: { rules: { 'file-names': fileNames } } },
    settings: {
      'import-x/resolver-next': [createTypeScriptImportResolver({ project: 'tsconfig.json' })],
      // Without this list only .js files are read, and no circle of .ts files is ever seen.
      'import-x/extensions': ['.ts', '.tsx', '.js', '.mjs'],
    },
    rules: {
      'house/file-names': 'error',
      eqeqeq: 'error',
      'object-shorthand': 'error',
      'prefer-template': 'error',
      'max-lines': ['error', { max: 250 }],
      'import-x/no-cycle': ['error', { ignoreExternal: true }],
      'import-x/no-restricted-paths': ['error', { zones }],
      'import-x/no-duplicates': ['error', { 'prefer-inline': false, considerQueryString: true }],
      'import-x/order': [
        'error',
        {
          groups: ['builtin', 'external', 'internal', 'parent', 'sibling'],
          pathGroups: [{ pattern: '#*/**', group: 'internal' }],
          pathGroupsExcludedImportTypes: ['builtin'],
        },
      ],
      ...syntax(),
    },
  },
  {
    files: ['**/*.{js,mjs}'],
    languageOptions: { globals: { process: 'readonly', console: 'readonly', URL: 'readonly' } },
  },

  // ── TypeScript ───────────────────────────────────────────────────────────────────────────────────
  { files: typescript, extends: [tseslint.configs.recommendedTypeChecked] },
  {
    files: typescript,
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { varsIgnorePattern: '^_', argsIgnorePattern: '^_' }],
      // Verbs and loaders are async because their callers await them, whether or not this one waits for anything.
      '@typescript-eslint/require-await': 'off',
      // Routes end a request by throwing a Response; `redirect()` and `json()` make a TypedResponse.
      '@typescript-eslint/only-throw-error': [
        'error',
        {
          allow: [
            { from: 'lib', name: 'Response' },
            { from: 'package', package: '@remix-run/server-runtime', name: 'TypedResponse' },
          ],
        },
      ],
      // What has methods here is a closure without `this`: `const { t } = texts` is how it is meant.
      '@typescript-eslint/unbound-method': 'off',
      // Declarations of libraries are completed by an interface that only extends ours.
      '@typescript-eslint/no-empty-object-type': ['error', { allowInterfaces: 'with-single-extends' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      ...imports({ paths: [lucia], patterns: [columns, drivers] }),
    },
  },

  // ── the rooms of app/ ────────────────────────────────────────────────────────────────────────────
  { files: ['app/**/*.{ts,tsx}'], rules: { 'no-console': 'error' } },
  { files: ['app/**/*.{ts,tsx}', 'db/**/*.ts'], rules: syntax(awaitedQueries, namedExports) },
  {
    files: ['app/client/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', ...inBrowsers, ...namedExports] },
  },
  {
    files: ['app/**/*.tsx'],
    extends: [jsxA11y.flatConfigs.recommended],
    rules: syntax(awaitedQueries, namedExports, textInLocales),
  },
  {
    files: ['app/root.tsx', 'app/entry.*.tsx', 'app/routes.ts', 'app/routes/**/*.{ts,tsx}'],
    rules: syntax(awaitedQueries, textInLocales),
  },
  {
    files: ['app/components/**/*.{ts,tsx}'],
    rules: {
      'max-lines': ['error', { max: 150 }],
      ...imports({
        paths: [lucia, ...pageless],
        patterns: [columns, drivers],
        valuesOf: typesOnly.components,
      }),
    },
  },
  {
    files: ['app/routes/**/*.{ts,tsx}'],
    rules: {
      'max-lines': ['error', { max: 120 }],
      ...imports({ paths: [lucia, ...pageless], patterns: [columns, drivers] }),
    },
  },
  {
    files: ['app/views/**/*.ts'],
    rules: imports({ paths: [lucia, ...pageless], patterns: [columns, drivers], valuesOf: typesOnly.views }),
  },
  {
    files: ['app/credentials/**/*.ts'],
    rules: imports({ paths: [lucia], patterns: [columns, drivers], valuesOf: typesOnly.credentials }),
  },
  { files: ['app/auth/**/*.ts'], rules: imports({ patterns: [columns, drivers] }) },
  { files: ['db/columns.ts'], rules: imports({ paths: [lucia] }) },
  {
    files: ['db/**/*.ts'],
    ignores: ['db/columns.ts'],
    rules: imports({ paths: [lucia], patterns: [columns] }),
  },
  {
    // Everything that is heard stands beside it in words (WCAG 1.2.1); a track is for what is seen at the same time.
    files: ['app/components/lesson/sound/sound.tsx'],
    rules: { 'jsx-a11y/media-has-caption': 'off' },
  },
  {
    // The summary of what is wrong takes the focus when a form comes back, also without JavaScript:
    // the reader of a screen hears it first. Nothing else on any page may take the focus by itself.
    files: ['app/components/error-summary/error-summary.tsx'],
    rules: { 'jsx-a11y/no-autofocus': 'off' },
  },

  {
    // Here the database is that of the browser.
    files: ['tests/e2e/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', ...inBrowsers] },
  },

  // ── sizes ────────────────────────────────────────────────────────────────────────────────────────
  { files: ['**/*.tsx'], rules: { 'max-lines-per-function': ['error', { max: 60 }] } },
  { files: ['**/*.ts'], ignores: tests, rules: { 'max-lines-per-function': ['error', { max: 40 }] } },
  {
    files: tests,
    rules: { 'max-lines': ['error', { max: 400 }], 'max-lines-per-function': ['error', { max: 60 }] },
  },

  // ── tests ────────────────────────────────────────────────────────────────────────────────────────
  {
    files: tests,
    rules: {
      // `expect.any(Date)` and its like are `any` by their own types.
      '@typescript-eslint/no-unsafe-assignment': 'off',
      ...imports({ paths: [lucia], patterns: [columns] }),
    },
  },
);
