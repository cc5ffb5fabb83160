/** Habits of the house as `no-restricted-syntax` entries: each with the sentence that helps. */

/** What holds in the browser too, whose own database has transactions of another kind. */
export const inBrowsers = [
  { selector: 'ExportAllDeclaration', message: 'No barrels: import from the file that says it.' },
];

export const everywhere = [
  {
    selector: "CallExpression[callee.property.name='transaction']",
    message:
      'An async db.transaction() of better-sqlite3 throws and may leave rows behind. Use db.write(async (tx) => …).',
  },
  ...inBrowsers,
];

const sync = '[callee.property.name=/^(?:get|all|run)$/]';

/**
 * Queries are awaited, so that a second database engine can follow. Without an argument, or with the values of
 * placeholders, these names are calls of a query; `map.get(key)` and `Promise.all([…])` are something else.
 */
export const awaitedQueries = [
  `CallExpression[arguments.length=0]${sync}`,
  `CallExpression[arguments.0.type='ObjectExpression']${sync}`,
  "CallExpression[arguments.0.type='Identifier'][callee.property.name=/^(?:all|run)$/][callee.object.name!='Promise']",
].map((selector) => ({ selector, message: 'Await the query itself, never .get(), .all() or .run().' }));

export const namedExports = [
  {
    selector: 'ExportDefaultDeclaration',
    message: 'Only pages and settings have a default export; name this one.',
  },
];

/** Attributes that people read or hear. */
const spoken =
  '/^(?:alt|aria-label|aria-description|aria-roledescription|aria-valuetext|placeholder|title|label)$/';
const noText = 'Text for people stands in locales/ in three languages: use t().';

export const textInLocales = [
  { selector: 'JSXText[value=/\\p{L}/u]', message: noText },
  { selector: 'JSXExpressionContainer > Literal[value=/\\p{Script=Cyrillic}/u]', message: noText },
  {
    selector: 'JSXExpressionContainer > TemplateLiteral > TemplateElement[value.raw=/\\p{Script=Cyrillic}/u]',
    message: noText,
  },
  {
    selector: ':matches(JSXElement, JSXFragment) > JSXExpressionContainer > Literal[value=/\\p{L}/u]',
    message: noText,
  },
  { selector: `JSXAttribute[name.name=${spoken}] > Literal[value=/\\p{L}/u]`, message: noText },
];
