import { expect, test } from 'vitest';
import { cleanDrawing } from '#app/media/drawing.ts';
import { svg } from './files.ts';

const shape = '<path d="M0 0h4"/>';

function cleaned(inside: string): string {
  const drawing = cleanDrawing(svg(inside + shape));
  if (!drawing.ok) throw new Error(drawing.reason);
  return drawing.bytes.toString();
}

test('what is on the list stays: shapes, words, gradients, parts used again, styles taken apart', () => {
  const inside =
    '<title>Жәшік</title><defs><linearGradient id="sky"><stop offset="0" stop-color="#fff"/></linearGradient></defs>' +
    '<g id="layer"><rect id="box" width="4" height="3" style="fill:url(#sky);stroke: #123;cursor:pointer"/>' +
    '<use xlink:href="#box" x="8"/></g><text x="1" y="2">1 &lt; 2 &amp; «қ»</text>';
  const drawing = cleaned(inside);
  expect(drawing).toContain('<title>Жәшік</title>');
  expect(drawing).toContain('<rect id="box" width="4" height="3" fill="url(#sky)" stroke="#123"/>');
  expect(drawing).toContain('<use href="#box" x="8"/>');
  expect(drawing).toContain('1 &#60; 2 &#38; «қ»');
  // Cleaning what is clean changes nothing.
  const again = cleanDrawing(Buffer.from(drawing));
  expect(again.ok && again.bytes.toString()).toBe(drawing);
});

test.each([
  '<script>alert(1)</script>',
  '<SCRIPT>alert(1)</SCRIPT>',
  '<x:script xmlns:x="http://www.w3.org/2000/svg">alert(1)</x:script>',
  '<script xmlns="http://www.w3.org/1999/xhtml">alert(1)</script>',
  '<style>@import url(https://evil.example/alert)</style>',
  '<foreignObject><body xmlns="http://www.w3.org/1999/xhtml" onload="alert(1)"/></foreignObject>',
  '<image href="https://evil.example/alert.png"/>',
  '<image href="data:image/svg+xml;base64,alert"/>',
  '<a href="javascript:alert(1)"><rect width="1" height="1"/></a>',
  '<animate attributeName="href" values="javascript:alert(1)"/>',
  '<set attributeName="onload" to="alert(1)"/>',
  '<rect width="1" height="1" onload="alert(1)" onclick="alert(2)"/>',
  '<rect width="1" height="1" style="background:url(https://evil.example/alert)"/>',
  '<rect width="1" height="1" style="fill:url(https://evil.example/alert#a)"/>',
  '<rect width="1" height="1" fill="url(\'https://evil.example/alert#a\')"/>',
  '<rect width="1" height="1" fill="u\\72l(https://evil.example/alert)"/>',
  '<rect width="1" height="1" fill="url(#a) url(https://evil.example/alert)"/>',
  '<use href="https://evil.example/alert.svg#a"/>',
  '<use xlink:href="data:image/svg+xml,alert#a"/>',
  '<filter id="f"><feImage href="https://evil.example/alert"/></filter>',
  '<metadata><rdf>alert</rdf></metadata>',
  '<handler type="text/ecmascript">alert(1)</handler>',
  '<svg onload="alert(1)"><rect width="1" height="1"/></svg>',
  '<!-- alert -->',
])('%s leaves nothing behind', (inside) => {
  expect(cleaned(inside)).not.toMatch(/alert|evil|script|style|javascript|data:|on\w+=/i);
});

test('text that was hidden as CDATA or as entities stays text', () => {
  expect(cleaned('<text><![CDATA[<script>alert(1)</script>]]></text>')).not.toContain('<script');
  expect(cleaned('<text>&lt;script&gt;alert(1)&lt;/script&gt;</text>')).not.toContain('<script');
  expect(cleaned('<title>"&gt;&lt;img src=x onerror=alert(1)&gt;</title>')).not.toContain('<img');
});

test.each<[string, Buffer, string]>([
  ['a document type', Buffer.from(`<!DOCTYPE svg>${svg(shape).toString()}`), 'drawing-declares'],
  [
    'entities',
    Buffer.from(`<!DOCTYPE svg [<!ENTITY a "aaaa">]>${svg('<text>&a;</text>').toString()}`),
    'drawing-declares',
  ],
  [
    'a style sheet',
    Buffer.from(`<?xml-stylesheet href="a.css"?>${svg(shape).toString()}`),
    'drawing-declares',
  ],
  ['an unknown entity', svg('<text>&a;</text>'), 'broken'],
  ['a tower of groups', svg('<g>'.repeat(40) + shape + '</g>'.repeat(40)), 'drawing-deep'],
  ['a crowd', svg('<g/>'.repeat(6_000) + shape), 'drawing-heavy'],
  ['too many bytes', svg(`<path d="${'M0 0 '.repeat(120_000)}"/>`), 'drawing-heavy'],
  ['no words of UTF-8', Buffer.concat([svg(shape), Buffer.from([0xc3, 0x28])]), 'broken'],
  [
    'another plane',
    Buffer.from('<svg xmlns="http://www.w3.org/1999/xhtml" viewBox="0 0 1 1"><path/></svg>'),
    'broken',
  ],
])('a drawing with %s is refused', (_what, bytes, reason) => {
  expect(cleanDrawing(bytes)).toEqual({ ok: false, reason });
});

test('a few lines cannot draw a billion shapes', () => {
  const laughs = Array.from({ length: 10 }, (_, level) => {
    const uses = `<use href="#l${level}"/>`.repeat(10);
    return `<g id="l${level + 1}">${uses}</g>`;
  });
  const drawing = cleaned(`<g id="l0">${shape}</g>${laughs.join('')}`);
  expect(drawing.match(/<use /g)).toHaveLength(10);
});
