import { expect, test } from 'vitest';
import { renderManual } from '#app/content/manual/render-manual.ts';

const page = (text: string) => renderManual(`# Title\n\nLead.\n\n## Part {#part}\n\n${text}\n`, 'kk');
const html = (text: string) => page(text).parts[0]?.html ?? '';

test('headings become parts and sections with their anchors', () => {
  const manual = page('Before.\n\n### Section {#part-section}\n\nInside.');
  expect(manual).toEqual({
    title: 'Title',
    html: '<p>Lead.</p>',
    parts: [
      {
        ...{ id: 'part', title: 'Part', html: '<p>Before.</p>' },
        sections: [{ id: 'part-section', title: 'Section', html: '<p>Inside.</p>' }],
      },
    ],
  });
});

test('what looks like a heading inside a sample is none', () => {
  expect(html('```yaml\n# remark\n## Words\n```')).toContain('# remark\n## Words');
});

test.each([
  ['## No anchor', 'No anchor'],
  ['## Twice {#part}', 'Twice'],
  ['### No anchor either', 'No anchor either'],
])('a heading needs an anchor of its own: %s', (line, title) => {
  expect(() => page(line)).toThrow(title);
});

test('HTML is shown as text', () => {
  expect(html('<script>alert(1)</script>\n\nand <b onclick="x">this</b>')).not.toMatch(/<(?:script|b)\b/);
});

test.each([
  ['[in Russian](authoring.ru.md)', '<a href="/ru/teach/help">in Russian</a>'],
  ['[a part in English](authoring.md#media)', '<a href="/en/teach/help#media">a part in English</a>'],
  ['[here](authoring.kk.md#part)', '<a href="#part">here</a>'],
  ['[here](#part)', '<a href="#part">here</a>'],
  ['[there](https://example.org/a?b=1&c=2)', '<a href="https://example.org/a?b=1&amp;c=2">there</a>'],
  ['[a document](architecture.md)', 'a document'],
  ['[a folder](../content/)', 'a folder'],
  ['[a script](javascript:alert)', 'a script'],
  ['[in the clear](http://example.org)', 'in the clear'],
  ['[another language](authoring.de.md)', 'another language'],
])('a link leads somewhere or is plain text: %s', (markdown, shown) => {
  expect(html(markdown)).toBe(`<p>${shown}</p>`);
});

test('a table keeps its meaning when its rows become cards', () => {
  const table = html('| code | cure |\n|---|---|\n| `words` | Say more. |');
  expect(table).toContain('<table role="table">');
  expect(table).toContain('<th role="columnheader" scope="col">code</th>');
  expect(table).not.toContain('id="cure-');
});

test('rows of the part about cures can be linked to', () => {
  const { parts } = renderManual('# Title\n\n## Cures {#cures}\n\n### Text {#cures-text}\n\n| code | cure |\n|---|---|\n| `html-tag` | Delete it. |', 'en');
  expect(parts[0]?.sections[0]?.html).toContain('<tr role="row" id="cure-html-tag">');
});
