import { Document, isMap, isScalar, isSeq, Scalar, visit, YAMLMap } from 'yaml';

/** The order in which people read the keys of our files; what is not here follows in alphabetical order. */
const reading = [
  ...['id', 'part', 'type', 'kind', 'order', 'lesson', 'objective', 'use', 'difficulty', 'folder', 'instrument'],
  ...['correct', 'article', 'title', 'name', 'kk', 'ru', 'en', 'summary', 'text', 'audience', 'objectives'],
  ...['minutes', 'provisions', 'facts', 'prompt', 'options', 'items', 'pairs', 'left', 'right', 'number'],
  ...['value', 'tolerance', 'unit', 'accept', 'feedback', 'explanation', 'lessons', 'exam', 'passMark'],
  ...['cooldownHours', 'count', 'draw', 'certificate', 'validMonths'],
];
const rankOf = new Map(reading.map((key, index) => [key, index]));

function compareKeys(a: string, b: string): number {
  const difference = (rankOf.get(a) ?? reading.length) - (rankOf.get(b) ?? reading.length);
  return difference !== 0 ? difference : a < b ? -1 : a > b ? 1 : 0;
}

/** What never needs quotes: ids, words of a choice, names of folders. */
const plain = /^[a-z][a-z0-9-]*$|^\d{2}-[a-z][a-z0-9-]*$/;

/** Values as YAML in the manner of our files: texts in double quotes, ids plain, short lists on one line. Ends with a line end. */
export function yamlText(value: unknown): string {
  const document = new Document(value, { schema: 'core', aliasDuplicateObjects: false });
  visit(document, {
    Map: (_key, node) => {
      node.items.sort((a, b) => compareKeys(String(a.key), String(b.key)));
    },
    Pair: (_key, pair) => {
      const list = pair.value;
      if (isSeq(list)) list.flow = list.items.every((item) => isScalar(item));
    },
    Scalar: (key, node) => {
      if (key === 'key' || typeof node.value !== 'string') return;
      node.type = plain.test(node.value) ? Scalar.PLAIN : Scalar.QUOTE_DOUBLE;
    },
  });
  spaceOut(document);
  return document.toString({ lineWidth: 0, flowCollectionPadding: false, doubleQuotedMinMultiLineLength: Infinity });
}

/** An empty line between the items of a file that is a list of long items. */
function spaceOut(document: Document): void {
  const list = document.contents;
  if (!isSeq(list)) return;
  for (const item of list.items.slice(1)) {
    if (isMap(item) && item instanceof YAMLMap && item.items.length > 6) item.spaceBefore = true;
  }
}
