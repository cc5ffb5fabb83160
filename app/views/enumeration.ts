/** A text whose middle is a list: what stands before, the points without their numbers, what follows. */
export interface Enumeration {
  lead: string;
  items: string[];
  tail: string;
}

/**
 * Finds "…: 1) …; 2) …; 3) …. …" in a paraphrase, so that a page can show it as a list. A text without at least two
 * points numbered in order is all lead.
 */
export function enumeration(text: string): Enumeration {
  const plain = { lead: text, items: [], tail: '' };
  const [lead = '', ...rest] = text.split(/\s1\)\s/);
  if (rest.length !== 1) return plain;
  const [first = '', ...numbered] = (rest[0] ?? '').split(/;\s(?=\d+\)\s)/);
  const inOrder = numbered.every((item, i) => item.startsWith(`${i + 2}) `));
  if (numbered.length === 0 || !inOrder) return plain;
  const items = [first, ...numbered.map((item) => item.replace(/^\d+\)\s/, ''))];
  const last = items.pop() ?? '';
  const end = last.search(/\.\s/);
  if (end === -1) return { lead, items: [...items, last], tail: '' };
  return { lead, items: [...items, last.slice(0, end + 1)], tail: last.slice(end + 2) };
}
