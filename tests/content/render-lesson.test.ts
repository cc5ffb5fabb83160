import { afterAll, expect, test } from 'vitest';
import { closeCompiler } from '#app/content/compile/lesson-worker.ts';
import { buildLibrary } from '#app/content/library.ts';
import { readContent } from '#app/content/read/read-content.ts';
import { createLessonRenderer, renderLesson, type RenderedLesson } from '#app/content/render/render-lesson.tsx';
import type { Language } from '#app/i18n/languages.ts';
import { loadTexts } from '#app/i18n/texts.server.ts';
import { contentFolder, files, type ContentFolder } from './content-folder.ts';

afterAll(closeCompiler);

const now = new Date('2026-11-22T10:00:00Z');
const lessonId = 'les-first-steps';

const texts = loadTexts();

async function libraryOf({ dir }: ContentFolder) {
  const { units } = await readContent(dir);
  return buildLibrary(units.map((unit) => ({ ...unit, revisionId: unit.hash })));
}

async function rendered(folder: ContentFolder, language: Language = 'en', at = now): Promise<RenderedLesson> {
  return renderLesson(await libraryOf(folder), { lessonId, language, now: at }, { texts });
}

const htmlOf = ({ segments }: RenderedLesson) => segments.map((part) => ('html' in part ? part.html : '')).join('\n');

/** A lesson of these words only. */
async function pageOf(body: string, change: (folder: ContentFolder) => void = () => {}): Promise<string> {
  const folder = contentFolder();
  folder.write(files.en, `---\ntitle: T\nsummary: S\nlawCheckedOn: 2026-11-01\n---\n\n${body}\n`);
  change(folder);
  return htmlOf(await rendered(folder));
}

test('a sound says what it is and how heavy, fetches nothing unasked, and has its words beside it', async () => {
  const folder = contentFolder();
  const body = '<Sound src="media/hall.mp3" caption="The hall">\n\nThe **door** opens.\n\n</Sound>';
  folder.write(files.en, `---\ntitle: T\nsummary: S\nlawCheckedOn: 2026-11-01\n---\n\n${body}\n`);
  const library = await libraryOf(folder);
  const bytesOf = (_: string, file: string) => (file === 'hall.mp3' ? 312_400 : null);
  const html = htmlOf(await renderLesson(library, { lessonId, language: 'en', now }, { texts, bytesOf }));
  expect(html).toMatch(/<audio controls="" preload="none" src="\/media\/reading-room\/hall.mp3"/);
  expect(html).toContain('312 KB');
  expect(html).toMatch(/<details>.*The <strong>door<\/strong> opens\..*<\/details>/s);
  expect(await pageOf(body)).not.toContain('KB');
});

test('a lesson is cut where its practice questions stand', async () => {
  const { segments } = await rendered(contentFolder());
  expect(segments.map((part) => ('check' in part ? part.check : 'html'))).toEqual(['html', 'q-reading-room-101', 'html']);
  expect(htmlOf({ segments } as RenderedLesson)).not.toContain('data-check');
});

test('sections have ids by their place, and the list of headings knows them', async () => {
  const lesson = await rendered(contentFolder());
  expect(lesson.headings.slice(0, 2)).toEqual([
    { id: 's-1', text: 'The rule' },
    { id: 's-2', text: 'Steps' },
  ]);
  expect(htmlOf(lesson)).toContain('<h2 id="s-2">Steps</h2>');
});

test('what a lesson cites is gathered in order, each once', async () => {
  const { sources, provisions, facts } = await rendered(contentFolder());
  expect(sources.map(({ kind, id }) => `${kind} ${id}`)).toEqual([
    ...['provision house-rules-1', 'provision old-rules-9', 'fact visits-2021', 'document doc-yearbook'],
  ]);
  expect(provisions).toEqual(['house-rules-1', 'old-rules-9']);
  expect(facts).toEqual(['visits-2021']);
});

test('no lesson of the small library has inline styles or scripts, and every external link is closed off', async () => {
  for (const language of ['kk', 'ru', 'en'] as const) {
    const html = htmlOf(await rendered(contentFolder(), language));
    expect(html).not.toMatch(/ style=|<script| on[a-z]+=|javascript:/);
    expect(html).not.toContain('lesson:');
    for (const [link] of html.matchAll(/<a [^>]*href="https:[^>]*>/g)) expect(link).toContain('rel="noreferrer noopener"');
  }
});

test('a law note says where, by which act, when checked, how sure, and what the rule says in our words', async () => {
  const html = await pageOf('<Law id="house-rules-1" />');
  expect(html).toContain('<summary><b>article 1</b> · Room rules');
  expect(html).toContain('<a class="line-link" href="/en/law/house-rules-1">article 1</a></details>');
  expect(html).toMatch(/Checked: <time dateTime="2026-11-01">01\/11\/2026<\/time>/);
  expect(html).toContain('Text read on a public page');
  expect(html).toMatch(/<\/summary><p>People speak softly/);
  expect(html).toContain('▲ The text was read in a copy.');
  expect(html).not.toContain('History');
});

test.each<[string, (folder: ContentFolder) => void, string, string]>([
  ['a historic version', () => {}, 'old-rules-9', '▲ History: this rule no longer applies'],
  ['a historic act', () => {}, 'old-rules-9', '▲ The act itself is history'],
  ['an announced rule', (f) => f.edit(files.law, 'status: as-known', 'status: announced'), 'house-rules-1', '▲ Announced only'],
  ['a rule not verified', (f) => f.edit(files.law, 'status: as-known', 'status: not-verified'), 'house-rules-1', '▲ Not verified: do not rely'],
  ['a rule checked long ago', (f) => f.edit(files.law, 'checkedOn: "2026-11-01"', 'checkedOn: "2026-05-01"'), 'house-rules-1', '▲ Checked more than 180 days ago'],
  ['a rule nobody knows', () => {}, 'gone', '▲ This rule is not in the register'],
])('a law note warns of %s by a sign and words', async (_what, change, id, words) => {
  expect(await pageOf(`<Law id="${id}" />`, change)).toContain(words);
});

test('a term is a link to the glossary, or a button that shows its definition; both speak it', async () => {
  const html = await pageOf('A <Term id="reader">reader</Term> comes.');
  expect(html).toContain('<a class="term" href="/en/glossary#reader" aria-describedby="t-reader">reader</a>');
  expect(html).toContain(
    '<button type="button" class="term" aria-describedby="t-reader" popovertarget="t-reader">reader</button>',
  );
  expect(html).not.toContain('title=');
});

test('a definition stands once at the end, with a link to the glossary, however often its word is used', async () => {
  const html = await pageOf('A <Term id="reader">reader</Term> comes.\n\nThe <Term id="reader">reader</Term> sits.');
  expect(html.match(/popovertarget="t-reader"/g)).toHaveLength(2);
  expect(html.match(/<div id="t-reader"/g)).toHaveLength(1);
  expect(html).toMatch(
    /<div id="t-reader" class="definition" popover="auto"><a class="line-link" href="\/en\/glossary#reader">reader<\/a><p>A person who reads a book\.<\/p><\/div>$/,
  );
});

test('a word nobody explained is a link and calls for nothing', async () => {
  const html = await pageOf('A <Term id="gone">stranger</Term> comes.');
  expect(html).toContain('<dfn><a class="term" href="/en/glossary#gone">stranger</a></dfn>');
  expect(html).not.toContain('popover');
});

test('a source says what kind of statement it is, who says it, when and where', async () => {
  const html = await pageOf('<Source fact="visits-2021" />');
  for (const words of ['Observers’ figure', 'The readers&#x27; circle', '2021', 'Yearbook of the room']) expect(html).toContain(words);
  expect(html).toMatch(/2021.*<\/summary><p>The room had 40 visitors\.<\/p>/);
  expect(html).toContain('Others may disagree');
  expect(await pageOf('<Source document="doc-yearbook" />')).toContain('The librarian');
  expect(await pageOf('<Source fact="gone" />')).toContain('▲ This source is not in the register');
});

test.each([
  ['note', 'note flow', 'Note'],
  ['history', 'note gold flow', '▲ This is history'],
  ['caution', 'note gold flow', '▲ Take care'],
  ['remember', 'note flow', 'Remember'],
])('a callout of kind %s has a name of its own', async (kind, look, name) => {
  const html = await pageOf(`<Callout kind="${kind}">\n\nWords.\n\n</Callout>`);
  expect(html).toContain(`class="${look} callout" role="note"`);
  expect(html).toMatch(new RegExp(`aria-labelledby="([^"]+)"><p class="name" id="\\1">${name}</p><p>Words.</p>`));
});

test('steps are an ordered list, positions name who, when and what kind', async () => {
  const html = htmlOf(await rendered(contentFolder()));
  expect(html).toContain('<ol class="steps"><li><p class="name">Come in</p><p>Close the door softly.</p></li>');
  expect(html).toContain('<ul class="who" aria-label="Who says what">');
  expect(html).toContain('<b class="name">The librarian</b><span>2020 · rule</span>');
  expect(html).toContain('<a class="line-link" href="/en/law/house-rules-1">article 1</a></p></li>');
});

test('a table that is too wide for a phone keeps its meaning when it is shown as cards', async () => {
  const html = await pageOf(
    '<DataTable caption="Visitors">\n\n| Time of the day | Readers of newspapers | Representatives | People |\n| --- | --- | --- | ---: |\n| morning | seven | five | 12 |\n\n</DataTable>',
  );
  expect(html).toContain('<table class="cards" role="table"><caption>Visitors</caption>');
  expect(html).toContain('<th scope="col" role="columnheader" class="n">People</th>');
  expect(html).toContain('<tr role="row"><th scope="row" role="rowheader">morning</th>');
  expect(html).toContain('<td role="cell" class="n" data-th="People"><span>12</span></td>');
});

test('a table that fits a phone stays a table', async () => {
  const html = htmlOf(await rendered(contentFolder()));
  expect(html).toContain('<table class="fits"><caption>Visitors on one day</caption>');
  expect(html).toContain('<th scope="row">morning</th><td class="n">12</td>');
});

test('a figure has its description, its caption and the address of the course', async () => {
  const html = htmlOf(await rendered(contentFolder()));
  expect(html).toContain('<img src="/media/reading-room/shelf.svg" alt="Drawing of a shelf"');
  expect(html).toContain('<figcaption>The shelf stands at the wall</figcaption>');
});

test('a picture with narrower copies lets the browser choose; the others of the course stay as they are', async () => {
  const picturesOf = (slug: string, file: string) =>
    slug === 'reading-room' && file === 'shelf.svg'
      ? [{ width: 480, file: 'shelf.480.svg' }, { width: 1200, file }]
      : [];
  const library = await libraryOf(contentFolder());
  const html = htmlOf(await renderLesson(library, { lessonId, language: 'en', now }, { texts, picturesOf }));
  expect(html).toContain('<img src="/media/reading-room/shelf.svg" srcSet="/media/reading-room/shelf.480.svg 480w, /media/reading-room/shelf.svg 1200w" sizes="(min-width: 34rem) 30rem, 92vw" alt="Drawing of a shelf"');
});

test('a card is a named group, and its boxes are signs to tick by pen', async () => {
  const html = htmlOf(await rendered(contentFolder()));
  expect(html).toMatch(/class="panel flow card" role="group" aria-labelledby="([^"]+)"><p class="name" id="\1">A list<\/p>/);
  expect(html).toContain('<li class="tick"><span aria-hidden="true">☐</span> A book</li>');
  expect(html).not.toContain('<input');
});

test.each([
  ['[a](/law/house-rules-1)', '<a href="/en/law/house-rules-1">'],
  ['[a](second-look#s-1)', '<a href="/en/courses/reading-room/second-look#s-1">'],
  ['[a](#s-1)', '<a href="#s-1">'],
  ['[a](https://example.org/x)', '<a href="https://example.org/x" rel="noreferrer noopener">'],
  ['[a](mailto:a@example.org)', '<a href="mailto:a@example.org">'],
])('the link %s leads to the reader’s language', async (link, html) => {
  expect(await pageOf(link)).toContain(html);
});

test('a lesson missing in a language is shown in its own, with the words around it in the page’s', async () => {
  const folder = contentFolder();
  folder.remove(files.en);
  const lesson = await rendered(folder);
  expect(lesson).toMatchObject({ language: 'kk', stale: false });
  expect(htmlOf(lesson)).toContain('<h2 id="s-1">Ереже</h2>');
  expect(htmlOf(lesson)).toContain('<details class="law" aria-label="Law reference" lang="en">');
});

test('an unknown lesson and a lesson that cannot be compiled are refused', async () => {
  const folder = contentFolder();
  const library = await libraryOf(folder);
  await expect(renderLesson(library, { lessonId: 'les-x', language: 'en', now }, { texts })).rejects.toThrow('no lesson');
  folder.write(files.en, `${folder.read(files.en)}\n# No\n`);
  await expect(rendered(folder)).rejects.toThrow('heading-level in line');
});

test('a renderer renders a lesson once a day and language', async () => {
  let today = now;
  const library = await libraryOf(contentFolder());
  const render = createLessonRenderer({ library, texts, clock: () => today });
  const first = await render({ lessonId, language: 'en' });
  expect(await render({ lessonId, language: 'en' })).toBe(first);
  expect(await render({ lessonId, language: 'ru' })).not.toBe(first);
  today = new Date('2027-06-22T10:00:00Z');
  const later = await render({ lessonId, language: 'en' });
  expect(later).not.toBe(first);
  expect(htmlOf(later)).toContain('Checked more than 180 days ago');
  await render.close();
});
