import type { BodyProblem } from '../problem.ts';

/** What the parser throws, as far as it is used: never its sentence, which speaks to programmers. */
type ParserFault = { ruleId: string; source: string; reason: string; line: number | null };

function readFault(error: unknown): ParserFault {
  const text = (value: unknown) => (typeof value === 'string' ? value : '');
  if (error === null || typeof error !== 'object') return { ruleId: '', source: '', reason: '', line: null };
  const fault = error as Record<string, unknown>;
  return {
    ruleId: text(fault.ruleId),
    source: text(fault.source),
    reason: text(fault.reason),
    line: typeof fault.line === 'number' ? fault.line : null,
  };
}

/** "… for `<Callout>` (12:1-12:22)": the component spoken of and the line where it was opened. */
function openedAt(reason: string): { name: string; line: number | null } {
  const name =
    /for `<\/?([A-Za-z]\w*)/.exec(reason)?.[1] ?? /tag `<\/?([A-Za-z]\w*)/.exec(reason)?.[1] ?? 'component';
  const line = /\((\d+):\d+-/.exec(reason)?.[1];
  return { name, line: line === undefined ? null : Number(line) };
}

type Rule = {
  fits: (fault: ParserFault) => boolean;
  code: BodyProblem['code'];
  message: string;
};

/** In this order: the first that fits explains the fault. */
const rules: Rule[] = [
  {
    fits: ({ source }) => source.endsWith('mdxjs-esm'),
    code: 'code-import-export',
    message: 'A line may not begin with the word "import" or "export". Change the order of words.',
  },
  {
    fits: ({ source }) => source.endsWith('mdx-expression'),
    code: 'code-expression',
    message: 'Curly brackets { } are not allowed. Use round brackets ( ).',
  },
  {
    fits: ({ ruleId }) => ruleId === 'unexpected-closing-slash',
    code: 'component-closed-wrongly',
    message:
      'A component is closed here that was not opened, or was opened on a line with other words. Put both tags on lines of their own.',
  },
  {
    fits: ({ reason }) => reason.includes('before attribute value'),
    code: 'attribute-value',
    message: 'Put the value after "=" in double quotes, like id="observer".',
  },
  {
    fits: ({ source }) => source.endsWith('mdx-jsx'),
    code: 'syntax',
    message:
      'A component is written wrongly here. Compare its name, quotes and closing sign "/>" with the manual.',
  },
];

const unknownFault =
  'This place cannot be read. Retype the line in plain words, then add the marks one by one.';

function closedWrongly(fault: ParserFault, line: number): BodyProblem {
  const opened = openedAt(fault.reason);
  const message =
    `<${opened.name}> is opened here but not closed properly. Put <${opened.name} …> and </${opened.name}> ` +
    'each on a line of its own, with an empty line after the first and before the second.';
  return { code: 'component-closed-wrongly', line: opened.line ?? line, message, quoted: [opened.name] };
}

/** Turns a parser's fault into a sentence that tells the author what to do. */
export function explainSyntax(error: unknown, body: string): BodyProblem {
  const fault = readFault(error);
  const line = Math.min(fault.line ?? 1, body.split('\n').length);
  if (fault.ruleId === 'end-tag-mismatch') return closedWrongly(fault, line);
  const rule = rules.find(({ fits }) => fits(fault));
  return { code: rule?.code ?? 'syntax', line, message: rule?.message ?? unknownFault };
}
