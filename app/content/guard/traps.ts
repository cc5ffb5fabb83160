import type { BodyProblem } from '../problem.ts';

/** Signs that stop the parser, with what authors usually meant by them. */
const traps: { pattern: RegExp; code: BodyProblem['code']; message: string }[] = [
  {
    pattern: /<!--[\s\S]*?(?:-->|$)/g,
    code: 'html-comment',
    message:
      'Comments <!-- … --> are not allowed in a lesson. Delete the comment, or keep your note outside the file.',
  },
  {
    pattern: /(?<!\\)<(?:https?:|mailto:|[^\s<>]+@)[^\s>]*>/g,
    code: 'syntax',
    message: 'An address in <…> does not work here. Write [words](https://…) instead.',
  },
  {
    pattern: /(?<!\\)<(?=[^\sA-Za-z/>!])/g,
    code: 'less-than',
    message:
      'A bare "<" before a digit or sign looks like the start of a component. Write it in words: "less than 5".',
  },
  {
    pattern: /(?<!\\)[{}]/g,
    code: 'code-expression',
    message: 'Curly brackets { } mean program code and are not allowed. Use round brackets ( ).',
  },
  {
    pattern: /^(?:import|export)(?=\s|\{|\*)/gm,
    code: 'code-import-export',
    message:
      'A line may not begin with the word "import" or "export": it would be program code. Change the order of words.',
  },
];

/** Inline code is shown as it is: nothing in it can be a trap. */
function withoutInlineCode(body: string): string {
  return body.replace(/`[^`\n]*`/g, (code) => ' '.repeat(code.length));
}

function lineAt(text: string, index: number): number {
  return text.slice(0, index).split('\n').length;
}

export function findTraps(body: string): BodyProblem[] {
  const found: BodyProblem[] = [];
  let rest = withoutInlineCode(body);
  for (const trap of traps) {
    for (const match of rest.matchAll(trap.pattern)) {
      const line = lineAt(rest, match.index);
      if (!found.some((known) => known.line === line && known.code === trap.code)) {
        found.push({ code: trap.code, line, message: trap.message });
      }
    }
    rest = blankOut(rest, trap.pattern);
  }
  return found;
}

function blankOut(text: string, pattern: RegExp): string {
  return text.replace(pattern, (match) => match.replace(/[^\n]/g, '_'));
}

/** The same text, line for line, with every trap made harmless. */
export function withoutTraps(body: string): string {
  return traps.reduce((text, trap) => blankOut(text, trap.pattern), body);
}
