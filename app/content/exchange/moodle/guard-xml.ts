import type { Remark } from '../imported.ts';

/** Elements inside elements: a question of Moodle needs no more than eight. */
export const maxDepth = 30;

/** What is not read for its elements, and where it ends. */
const passages = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
] as const;

/** How deep the elements of a text stand in one another, without building any of them. */
function depthOf(xml: string): number {
  let depth = 0;
  let deepest = 0;
  let at = xml.indexOf('<');
  while (at >= 0) {
    const passage = passages.find(([opens]) => xml.startsWith(opens, at));
    const end = xml.indexOf(passage ? passage[1] : '>', at + 1);
    if (end < 0) break;
    if (!passage) {
      if (xml[at + 1] === '/') depth -= 1;
      else if (xml[end - 1] !== '/') depth += 1;
      deepest = Math.max(deepest, depth);
    }
    at = xml.indexOf('<', passage ? end + passage[1].length : end + 1);
  }
  return deepest;
}

/** Why a text is not even handed to the parser: null when it is. */
export function xmlRefusal(xml: string): Remark | null {
  // Declarations of entities can name files of this machine, or grow a page into gigabytes: none of them, anywhere.
  if (/<!\s*(?:DOCTYPE|ENTITY|ELEMENT|ATTLIST|NOTATION)/i.test(xml)) return { code: 'xmlDtd' };
  return depthOf(xml) > maxDepth ? { code: 'xmlTooDeep', values: { max: maxDepth } } : null;
}
