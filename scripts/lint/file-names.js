/**
 * File names say what is inside: kebab-case, and never a drawer for everything.
 * A drawer called "utils" is where the next forty unrelated functions go.
 */
import { basename, relative } from 'node:path';

const drawers = new Set(['util', 'utils', 'helper', 'helpers', 'misc', 'common', 'service', 'services']);

/** `save-answer.ts`, `client.server.ts`, `save-answer.test.ts`, `vite.config.ts`, `i18next.d.ts`. */
const kebab = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z0-9]+)*\.[a-z]+$/;

/** @type {import('eslint').Rule.RuleModule} */
export const fileNames = {
  meta: {
    type: 'suggestion',
    schema: [],
    messages: {
      kebab: '“{{name}}” is not kebab-case.',
      drawer: '“{{name}}” does not say what is inside. Name it after the one thing it does.',
    },
  },
  create(context) {
    return {
      Program(node) {
        const name = basename(context.filename);
        if (!kebab.test(name)) context.report({ node, messageId: 'kebab', data: { name } });
        const folders = relative(context.cwd, context.filename).split(/[\\/]/).slice(0, -1);
        const lastWord = name.split('.')[0]?.split('-').at(-1) ?? '';
        const drawer = [...folders, lastWord].find((part) => drawers.has(part));
        if (drawer) context.report({ node, messageId: 'drawer', data: { name: drawer } });
      },
    };
  },
};
