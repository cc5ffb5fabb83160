/** The notebook for voting day: wakes the page up. What it must never do is ask the network for anything entered. */
import { bindActs } from './kit/leaf/acts.ts';
import { bindHiding, hide, isHidden } from './kit/leaf/hiding.ts';
import { bindKeeping, lastWord } from './kit/leaf/keeping.ts';
import { bindOffline, bindTheme, keepAtFirstRecord, linkManifest } from './kit/leaf/offline.ts';
import { openKept, showNotice, takeTurn, wakeUp } from './kit/leaf/opening.ts';
import { bindPads } from './kit/leaf/pads.ts';
import { bindTicks } from './kit/leaf/ticks.ts';
import { Notebook } from './kit/records/notebook.ts';
import type { Saving } from './kit/records/writing.ts';
import { all, clock, find, say, write } from './kit/words.ts';

function tellSaving(state: Saving, at: number): void {
  const words = {
    saving: say('saving'),
    saved: say('saved', { time: clock(at) }),
    failed: `✕ ${say('notSaved')}`,
  };
  write('[data-saved]', words[state]);
  find('[data-saved]')?.classList.toggle('bad', state === 'failed');
  if (state === 'saved') keepAtFirstRecord();
}

/** Nothing is lost when the phone rings, the screen goes dark or the page is left. */
function flushWhenLeft(notebook: Notebook): void {
  const flush = () => void notebook.flush();
  document.addEventListener('visibilitychange', flush);
  document.addEventListener('kit-flush', flush);
  addEventListener('pagehide', flush);
}

function judgingBeginnings(): string[] {
  const words = find<HTMLTemplateElement>('#kit-judgement')?.content.textContent ?? '';
  return words.split(/\s+/).filter(Boolean);
}

async function open(): Promise<void> {
  const taken = new AbortController();
  await takeTurn(() => taken.abort());
  const store = await openKept();
  const notebook = new Notebook(store, await store.all(), tellSaving);
  taken.signal.addEventListener('abort', () => {
    notebook.close();
    location.reload();
  });
  if (taken.signal.aborted) location.reload();
  const beginnings = judgingBeginnings();
  bindTicks(notebook, beginnings);
  bindActs(notebook, beginnings);
  bindPads(notebook);
  bindKeeping(notebook, store);
  flushWhenLeft(notebook);
  write('[data-saved]', say('ready'));
  wakeUp('all');
}

async function start(): Promise<void> {
  bindTheme();
  if (isHidden()) return hide();
  linkManifest();
  for (const button of all('[data-print]')) button.addEventListener('click', () => print());
  const said = lastWord();
  if (said) showNotice('erased', true, said);
  bindHiding(() => document.dispatchEvent(new Event('kit-flush')));
  wakeUp('now');
  void bindOffline();
  await open().catch(() => showNotice('broken', true, say('noStorage')));
}

void start();
