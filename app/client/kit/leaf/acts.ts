import { fillPaper, readPaper } from '../act/paper.ts';
import type { Notebook } from '../records/notebook.ts';
import { newLeaf, type Leaf } from '../records/shapes.ts';
import { all, find, say } from '../words.ts';
import { bindLedger } from './ledger.ts';
import { save } from './saving-files.ts';
import { showJudging } from './ticks.ts';

/** What one act has in common with the next of the same day. */
const repeated = ['observer', 'organisation', 'precinct', 'address', 'date'];

/** Drafts of acts: their form, their paper, and the way from a point of a checklist to an act about it. */
export function bindActs(notebook: Notebook, beginnings: readonly string[]): void {
  const part = find('#kit-act');
  const form = part && find<HTMLFormElement>('[data-form]', part);
  const sheet = part && find('[data-paper]', part);
  const blank = part && find('[data-blank]', part);
  if (!part || !form || !sheet) return;

  const show = (leaf: Leaf | null) => {
    fillPaper(sheet, leaf?.fields ?? {});
    if (blank) blank.hidden = leaf !== null;
    for (const place of all('[data-flags]', form))
      showJudging(place, leaf?.fields[place.dataset.flags ?? ''] ?? '', beginnings);
  };
  const begin = () => begun(notebook);
  const nameOf = ({ precinct, about, seen, date }: Readonly<Record<string, string>>) =>
    [precinct && `№ ${precinct}`, date, about || seen]
      .filter(Boolean)
      .map((text) => (text ?? '').slice(0, 60))
      .join(' · ');
  const ledger = bindLedger({ kind: 'act', notebook, form, nameOf, begin, show });

  for (const button of all('[data-act-from]')) {
    button.addEventListener('click', () => {
      const leaf = newLeaf('act', Date.now(), { ...begin(), ...fromPoint(button) });
      notebook.add(leaf);
      ledger.open(leaf);
      location.hash = 'kit-act';
    });
  }
  bindDocx(sheet);
}

function begun(notebook: Notebook): Record<string, string> {
  const last = notebook.leaves('act')[0]?.fields ?? {};
  const now = new Date();
  const two = (part: number) => String(part).padStart(2, '0');
  return {
    ...Object.fromEntries(repeated.flatMap((name) => (last[name] ? [[name, last[name]]] : []))),
    date: `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`,
    from: `${two(now.getHours())}:${two(now.getMinutes())}`,
  };
}

/** The point itself and the rule behind it. What was seen is left to the one who saw it. */
function fromPoint(button: HTMLElement): Record<string, string> {
  const line = button.closest('li');
  const text = line && find('.kit-task > span', line)?.firstChild?.textContent;
  const rule = line && find('[data-rule]', line)?.dataset.rule;
  return { about: text ?? '', rule: rule ?? '' };
}

function bindDocx(sheet: Element): void {
  const button = find('[data-docx]');
  const said = find('[data-docx-said]');
  button?.addEventListener('click', () => {
    const make = async () => {
      const { docxOf } = await import('../act/docx.ts');
      save(await docxOf(readPaper(sheet)), `${button.dataset.docx ?? 'act'}.docx`);
      if (said) said.textContent = say('exported');
    };
    void make().catch(() => {
      if (said) said.textContent = say('docxFailed');
    });
  });
}
