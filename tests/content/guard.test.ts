import { expect, test } from 'vitest';
import type { FaultCode } from '#app/content/fault-codes.ts';
import { inspectBody } from '#app/content/guard/inspect-body.ts';

const codes = (body: string) => inspectBody(body).problems.map(({ code }) => code);

test.each<[string, string, FaultCode]>([
  ['import', 'import fs from "node:fs"', 'code-import-export'],
  ['import of a local file', 'import secrets from "./package.json"', 'code-import-export'],
  ['dynamic import', '{import("node:fs")}', 'code-expression'],
  ['export', 'export const a = process.env', 'code-import-export'],
  ['expression in a line', 'Two and two is {2 + 2}.', 'code-expression'],
  ['expression on its own line', '{process.exit()}', 'code-expression'],
  ['expression in an attribute', '<Law id={process.env.HOME} />', 'code-expression'],
  ['spread', '<Law {...globalThis} />', 'code-expression'],
  ['template literal', '<Term id={`a`}>a</Term>', 'code-expression'],
  ['javascript: link', '[a](javascript:alert(1))', 'link-refused'],
  ['hidden javascript: link', '[a](java&#115;cript&colon;alert(1))', 'link-refused'],
  ['javascript: with a tab', '[a](<java&Tab;script:alert(1)>)', 'link-refused'],
  ['data: link', '[a](data:text/html,x)', 'link-refused'],
  ['file: link', '[a](file:///etc/passwd)', 'link-refused'],
  ['link to another origin without scheme', '[a](//example.org)', 'link-refused'],
  ['link with a backslash', '[a](/\\\\example.org)', 'link-refused'],
  ['script tag', '<script>alert(1)</script>', 'html-tag'],
  ['event handler', '<img src="x" onerror="alert(1)" />', 'html-tag'],
  ['style', '<div style="color:red">a</div>', 'html-tag'],
  ['event handler on a component', '<Law id="a" onClick="alert(1)" />', 'attribute-unknown'],
  ['class on a component', '<Law id="a" className="x" />', 'attribute-unknown'],
  ['dangerous property', '<Callout kind="note" dangerouslySetInnerHTML="x">\n\na\n\n</Callout>', 'attribute-unknown'],
  ['unknown component', '<Video src="x" />', 'component-unknown'],
  ['component of an object', '<React.Fragment>a</React.Fragment>', 'component-unknown'],
  ['a name every object has', '<constructor />', 'html-tag'],
  ['property every object has', '<Law id="a" constructor="x" />', 'attribute-unknown'],
  ['fragment', '<>a</>', 'html-tag'],
  ['front matter in JavaScript', '---js\nprocess.exit()\n---\ntext', 'starts-with-dashes'],
  ['front matter after empty lines', '\n\n---js\nprocess.exit()\n---\n', 'starts-with-dashes'],
  ['front matter behind an invisible mark', '\uFEFF---js\nprocess.exit()\n---\n', 'byte-order-mark'],
  ['program code with an import in it', '```js\nimport fs from "fs"\n```', 'markdown-refused'],
  ['import inside a component', '<Card title="a">\n\nimport fs from "fs"\n\n</Card>', 'code-import-export'],
  ['picture from elsewhere', '![a](https://example.org/a.png)', 'image-bare'],
  ['picture outside the media folder', '<Figure src="../../../etc/passwd" alt="a" />', 'attribute-value'],
  ['sound that is a picture', '<Sound src="media/a.svg" caption="a">\n\nb\n\n</Sound>', 'attribute-value'],
  ['sound from another origin', '<Sound src="https://example.org/a.mp3" caption="a">\n\nb\n\n</Sound>', 'attribute-value'],
  ['picture from another origin', '<Figure src="https://example.org/a.svg" alt="a" />', 'attribute-value'],
  ['link by reference', '[a]\n\n[a]: https://example.org', 'markdown-refused'],
  ['footnote', 'a[^1]\n\n[^1]: b', 'markdown-refused'],
  ['huge text', 'word '.repeat(20_000), 'body-too-big'],
  ['deep nesting', `${'> '.repeat(40)}a`, 'too-deep'],
])('the guard refuses: %s', (_what, body, code) => {
  expect(codes(body)).toContain(code);
});

test.each<[string, string, FaultCode, number, string]>([
  ['"<" before a digit', 'One.\n\nTurnout <5 per cent.', 'less-than', 3, 'less than 5'],
  ['an opening curly bracket', 'One.\n\nTwo { three', 'code-expression', 3, 'round brackets'],
  ['an HTML comment', 'One.\n\n<!-- later -->', 'html-comment', 3, 'Delete the comment'],
  ['component closed on a line with words', 'One.\n\n<Callout kind="note">words\n\nmore</Callout>', 'component-closed-wrongly', 3, 'line of its own'],
  ['component not closed', 'One.\n\n<Callout kind="note">\n\nwords', 'component-closed-wrongly', 3, '</Callout>'],
  ['component closed that is not open', 'One.\n\n</Callout>', 'component-closed-wrongly', 3, 'not opened'],
  ['component closed by another name', '<Callout kind="note">\n\na\n\n</Card>', 'component-closed-wrongly', 1, '<Callout>'],
  ['address with http', 'One.\n\nSee [it](http://example.org).', 'link-http', 3, 'https://'],
  ['address with www', 'One.\n\nSee www.example.org', 'link-http', 3, 'www.'],
  ['address in angle brackets', 'One.\n\n<https://example.org>', 'syntax', 3, '[words](https://…)'],
  ['sentence that begins with "import"', 'One.\n\nimport of goods is free.', 'code-import-export', 3, 'order of words'],
  ['value without quotes', 'One.\n\n<Law id=a />', 'attribute-value', 3, 'double quotes'],
  ['block component within a line', 'Words <Law id="a" /> words.', 'component-inline', 1, 'lines of its own'],
  ['block component with its text on one line', '<Callout kind="note">a</Callout>', 'component-inline', 1, 'lines of its own'],
  ['step without steps', '<Step title="a">\n\nb\n\n</Step>', 'component-misplaced', 1, '<Steps>'],
  ['question inside a component', '<Card title="a">\n\n<Check id="q" />\n\n</Card>', 'component-misplaced', 3, 'of its own'],
  ['question inside a list', '- <Check id="q" />', 'component-misplaced', 1, 'of its own'],
  ['words between steps', '<Steps>\n\nwords\n\n</Steps>', 'component-content', 1, '<Step>'],
  ['table component without a table', '<DataTable caption="a">\n\nwords\n\n</DataTable>', 'component-content', 1, 'one table'],
  ['words in a law note', '<Law id="a">\n\nwords\n\n</Law>', 'component-content', 1, 'holds no text'],
  ['an empty callout', '<Callout kind="note">\n</Callout>', 'component-content', 1, 'is empty'],
  ['missing attribute', '<Law />', 'attribute-missing', 1, 'id="…"'],
  ['source of nothing', '<Source />', 'attribute-missing', 1, 'fact="…" or document="…"'],
  ['source of two things', '<Source fact="a" document="b" />', 'attribute-unknown', 1, 'not both'],
  ['position that rests on nothing', '<Positions>\n\n<Position who="a" when="2021" kind="rule">\n\nb\n\n</Position>\n\n</Positions>', 'attribute-missing', 3, 'fact="…" or provision="…"'],
  ['attribute twice', '<Law id="a" id="b" />', 'attribute-repeated', 1, 'twice'],
  ['kind that does not exist', '<Callout kind="warning">\n\na\n\n</Callout>', 'attribute-value', 1, 'note, history, caution, remember'],
  ['id in capitals', '<Law id="KZ-20" />', 'attribute-value', 1, 'lower-case'],
  ['empty description of a picture', '<Figure src="media/a.svg" alt="" />', 'attribute-value', 1, 'empty'],
  ['title as a heading', '# Title', 'heading-level', 1, '##'],
  ['heading of the fourth level', '#### Small', 'heading-level', 1, '###'],
  ['heading inside a component', '<Card title="a">\n\n## b\n\n</Card>', 'heading-level', 3, '**bold**'],
])('authors are told how to mend: %s', (_what, body, code, line, words) => {
  const found = inspectBody(body).problems.find((fault) => fault.code === code);
  expect(found).toMatchObject({ code, line });
  expect(found?.message).toContain(words);
});

test('messages are sentences for authors, never the parser’s own', () => {
  const bodies = ['a <5', '{', '<!-- a -->', '<Law id=', '<Callout kind="note">a\n\nb</Callout>', 'export a'];
  for (const { message } of bodies.flatMap((body) => inspectBody(body).problems)) {
    expect(message).not.toMatch(/acorn|U\+00|micromark|esbuild|unexpected|\(\d+:\d+/i);
    expect(message).toMatch(/^[A-Z<"].*\.$/);
  }
});

test('all faults are found in one run, even behind one that stops the parser', () => {
  const body = 'A <5 b.\n\n<!-- c -->\n\n# Title\n\n<Law />\n\n[x](http://example.org)';
  expect(codes(body)).toEqual(['less-than', 'html-comment', 'heading-level', 'attribute-missing', 'link-http']);
});

test.each([
  ['bare "<" with a space', 'One < two.'],
  ['an escaped "<"', 'One \\<5 two.'],
  ['curly brackets in inline code', 'Write `{x}` here.'],
  ['links the school knows', '[a](https://example.org) [b](mailto:a@example.org) [c](tel:+7) [d](/law/x) [e](next) [f](#s-1)'],
  ['a list to tick off', '- [ ] a\n- [x] b'],
  ['a term in a list item', '- <Term id="observer">a</Term>\n- b'],
  ['a law note in a list item', '- a\n\n  <Law id="x" />'],
  ['a callout with a list', '<Callout kind="history" title="a">\n\n- b\n- c\n\n</Callout>'],
  ['a table with aligned columns', '| a | b |\n|---|---:|\n| c | 1 |'],
  ['quotation, rule, bold, italic', '> a\n\n---\n\n**b** *c* ~~d~~'],
])('the guard lets through: %s', (_what, body) => {
  expect(inspectBody(body).problems).toEqual([]);
});

test('the outline tells what stands in a lesson', () => {
  const body = 'Three words here.\n\n## Part one\n\n<Law id="a" />\n\n[more](/law/a) and <Term id="t">term</Term>.\n';
  const { outline } = inspectBody(body);
  expect(outline.headings).toEqual([{ depth: 2, text: 'Part one', line: 3 }]);
  expect(outline.components).toEqual([
    { name: 'Law', attributes: { id: 'a' }, line: 5 },
    { name: 'Term', attributes: { id: 't' }, words: 'term', line: 7 },
  ]);
  expect(outline.links).toEqual([{ url: '/law/a', line: 7 }]);
  expect(outline.words).toBe(8);
});
