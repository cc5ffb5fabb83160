import { judgingWords } from '../act/judgement.ts';
import type { Notebook } from '../records/notebook.ts';
import { all, clock, find, say } from '../words.ts';

type Tick = HTMLInputElement;

/** Ticks and notes of the checklists. */
export function bindTicks(notebook: Notebook, beginnings: readonly string[]): void {
  for (const box of all<Tick>('[data-tick]')) {
    show(box, notebook);
    box.addEventListener('change', () => {
      if (box.checked) notebook.day.ticks[box.id] = Date.now();
      else delete notebook.day.ticks[box.id];
      notebook.touch(notebook.day);
      show(box, notebook);
      count(box.closest('.kit-part'));
    });
  }
  for (const sheet of all('.kit-part')) count(sheet);
  for (const area of all<HTMLTextAreaElement>('[data-notes]')) bindNote(area, notebook, beginnings);
}

function show(box: Tick, { day }: Notebook): void {
  const at = day.ticks[box.id];
  box.checked = at !== undefined;
  const told = find(`[data-ticked-at="${box.id}"]`);
  if (!told) return;
  told.hidden = at === undefined;
  told.textContent = at === undefined ? '' : `✓ ${say('tickedAt', { time: clock(at) })}`;
}

function count(sheet: Element | null): void {
  const boxes = sheet ? all<Tick>('[data-tick]', sheet) : [];
  if (!sheet || boxes.length === 0) return;
  const ticked = boxes.filter(({ checked }) => checked).length;
  for (const told of all(`[data-ticked-of="${sheet.id}"]`))
    told.textContent = say('tickedOf', { ticked, all: boxes.length });
  const progress = find<HTMLProgressElement>(`[data-progress="${sheet.id}"]`);
  if (progress) progress.value = ticked;
}

function bindNote(area: HTMLTextAreaElement, notebook: Notebook, beginnings: readonly string[]): void {
  const id = area.dataset.notes ?? '';
  const flags = find(`#${area.id}-flags`);
  const judge = () => showJudging(flags, area.value, beginnings);
  area.value = notebook.day.notes[id] ?? '';
  judge();
  area.addEventListener('input', () => {
    notebook.day.notes[id] = area.value;
    notebook.touch(notebook.day);
    judge();
  });
}

/** Says which words judge; says nothing when none does. */
export function showJudging(place: Element | null, text: string, beginnings: readonly string[]): void {
  const words = judgingWords(text, beginnings);
  const told = words.length > 0 ? `▲ ${say('flagged', { words: words.join(', ') })}` : '';
  // Said again only when it changed, so that a screen reader does not repeat it at every letter.
  if (place && place.textContent !== told) place.textContent = told;
}
