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

/** Turns a parser's fault into a sentence that tells the author what to do. */
export function explainSyntax(error: unknown, body: string): BodyProblem {
  const fault = readFault(error);
  const lastLine = body.split('\n').length;
  const line = fault.line ?? 1;
  if (fault.source.endsWith('mdxjs-esm')) {
    return {
      code: 'code-import-export',
      line,
      message: 'A line may not begin with the word "import" or "export". Change the order of words.',
    };
  }
  if (fault.source.endsWith('mdx-expression')) {
    return {
      code: 'code-expression',
      line,
      message: 'Curly brackets { } are not allowed. Use round brackets ( ).',
    };
  }
  if (fault.ruleId === 'end-tag-mismatch') {
    const opened = openedAt(fault.reason);
    const message =
      `<${opened.name}> is opened here but not closed properly. Put <${opened.name} …> and </${opened.name}> ` +
      'each on a line of its own, with an empty line after the first and before the second.';
    return { code: 'component-closed-wrongly', line: opened.line ?? line, message };
  }
  if (fault.ruleId === 'unexpected-closing-slash') {
    const message =
      'A component is closed here that was not opened, or was opened on a line with other words. Put both tags on lines of their own.';
    return { code: 'component-closed-wrongly', line, message };
  }
  if (fault.reason.includes('before attribute value')) {
    return {
      code: 'attribute-value',
      line,
      message: 'Put the value after "=" in double quotes, like id="observer".',
    };
  }
  if (fault.source.endsWith('mdx-jsx')) {
    const at = Math.min(line, lastLine);
    return {
      code: 'syntax',
      line: at,
      message:
        'A component is written wrongly here. Compare its name, quotes and closing sign "/>" with the manual.',
    };
  }
  return {
    code: 'syntax',
    line: Math.min(line, lastLine),
    message: 'This place cannot be read. Retype the line in plain words, then add the marks one by one.',
  };
}
