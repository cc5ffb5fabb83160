import type { Notebook } from '../records/notebook.ts';
import { newLeaf, type Leaf } from '../records/shapes.ts';
import { all, dayAndClock, find, say } from '../words.ts';

type Field = HTMLInputElement | HTMLTextAreaElement;

interface Options {
  kind: Leaf['kind'];
  notebook: Notebook;
  form: HTMLFormElement;
  /** How the list calls a record; empty when it has no name yet. */
  nameOf(fields: Readonly<Record<string, string>>): string;
  /** What a new record begins with. */
  begin(): Record<string, string>;
  /** Called when another record is on the desk (null: none), and at every change of it. */
  show(leaf: Leaf | null): void;
}

export interface Ledger {
  open(leaf: Leaf): void;
}

/** Records of one kind: the list, and the one whose form is open. Every change is kept at once. */
export function bindLedger(options: Options): Ledger {
  const { kind, notebook, form, begin, show } = options;
  const root = find(`[data-ledger="${kind}"]`);
  const shelf = root && find('[data-shelf]', root);
  if (!root || !shelf) throw new Error(`The page has no place for ${kind}.`);
  const fields = all<Field>('input[name], textarea[name]', form);
  let current: Leaf | null = null;
  const place = (leaf: Leaf | null) => {
    shelf.hidden = leaf !== null;
    for (const desk of all('[data-desk]', root)) desk.hidden = leaf === null;
    if (!leaf) list(root, options, lay);
  };

  function lay(leaf: Leaf | null): void {
    current = leaf;
    for (const field of fields) field.value = leaf?.fields[field.name] ?? '';
    place(leaf);
    show(leaf);
  }

  keepTyping(options, () => current);
  find('[data-new]', root)?.addEventListener('click', () => {
    lay(addTo(notebook, kind, begin()));
    fields[0]?.focus();
  });
  find('[data-close]', root)?.addEventListener('click', () => lay(null));
  find(`[data-do="remove-${kind}"]`, root)?.addEventListener('click', (event) => {
    (event.target as Element).closest('details')?.removeAttribute('open');
    if (current) void notebook.remove(current.id).then(() => lay(null));
    const said = find('[data-removed]', root);
    if (said) said.textContent = say('removed');
  });
  lay(null);
  return { open: lay };
}

function keepTyping({ form, notebook, show }: Options, current: () => Leaf | null): void {
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('input', (event) => {
    const leaf = current();
    const field = event.target as Field;
    if (!leaf) return;
    leaf.fields[field.name] = field.value;
    notebook.touch(leaf);
    show(leaf);
  });
}

function addTo(notebook: Notebook, kind: Leaf['kind'], fields: Record<string, string>): Leaf {
  const leaf = newLeaf(kind, Date.now(), fields);
  notebook.add(leaf);
  return leaf;
}

function list(root: Element, { kind, notebook, nameOf }: Options, open: (leaf: Leaf) => void): void {
  const template = find<HTMLTemplateElement>('template[data-entry]', root);
  const place = find('[data-list]', root);
  const some = find('[data-some]', root);
  if (!template || !place || !some) return;
  const untitled = (root as HTMLElement).dataset.untitled ?? '';
  const rows = notebook.leaves(kind).map((leaf) => {
    const row = template.content.cloneNode(true) as DocumentFragment;
    const button = find('[data-open]', row);
    const changed = find('[data-changed]', row);
    if (button) button.textContent = nameOf(leaf.fields) || untitled;
    if (changed) changed.textContent = dayAndClock(leaf.changedAt);
    button?.addEventListener('click', () => open(leaf));
    return row;
  });
  some.hidden = rows.length === 0;
  place.replaceChildren(...rows);
}
