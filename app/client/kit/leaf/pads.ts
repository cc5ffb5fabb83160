import { checkProtocol } from '#app/elections/protocol/check.ts';
import { figureNames, type FigureName, type Figures, type Message } from '#app/elections/protocol/types.ts';
import type { Notebook } from '../records/notebook.ts';
import type { Leaf } from '../records/shapes.ts';
import { find, say } from '../words.ts';
import { bindLedger } from './ledger.ts';

type Fields = Readonly<Record<string, string>>;

/** Copies of protocols, checked by the rules of the protocol lab while they are typed. */
export function bindPads(notebook: Notebook): void {
  const form = find<HTMLFormElement>('#kit-pad [data-form]');
  const results = find('[data-results]');
  if (!form || !results) return;
  bindLedger({
    kind: 'pad',
    notebook,
    form,
    nameOf: ({ label }) => (label ?? '').slice(0, 80),
    begin: () => ({}),
    show: (leaf: Leaf | null) => {
      form.hidden = leaf === null;
      results.replaceChildren(...(leaf ? told(leaf.fields) : []));
    },
  });
}

/** A whole or decimal number with the spaces and commas people write; null when there is none. */
function numberIn(text: string | undefined): number | null {
  const plain = (text ?? '').replace(/[\s\u00a0\u202f]/g, '').replace(',', '.');
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : null;
}

/** The figures of a sheet. A line for a candidate counts when something was typed into it. */
export function figuresOf(fields: Fields): Figures {
  const named = figureNames.map((name): [FigureName, number | null] => [name, numberIn(fields[name])]);
  const numbers = Object.keys(fields).flatMap((name) => /^(?:name|votes)-(\d+)$/.exec(name)?.[1] ?? []);
  const lines = [...new Set(numbers)].filter((n) => fields[`name-${n}`] || fields[`votes-${n}`]);
  const turnout = numberIn(fields.turnoutPercent);
  return {
    ...(Object.fromEntries(named) as Record<FigureName, number | null>),
    // While no line is begun the votes are not nought but unknown.
    votes:
      lines.length > 0
        ? lines.map((n) => ({ name: fields[`name-${n}`] || n, votes: numberIn(fields[`votes-${n}`]) }))
        : [{ name: '', votes: null }],
    againstAll: numberIn(fields.againstAll),
    turnoutPercent: turnout === null ? null : String(turnout),
  };
}

function paragraph(className: string, ...parts: string[]): HTMLElement {
  const element = document.createElement('p');
  element.className = className;
  element.textContent = parts.filter(Boolean).join(' ');
  return element;
}

function told(fields: Fields): HTMLElement[] {
  const { broken, checks, messages, warnings } = checkProtocol(figuresOf(fields));
  const known = checks.filter(({ relation, state }) => state !== 'open' && relation !== 'whole-numbers');
  if (known.length === 0 && messages.length === 0) return [paragraph('soft', say('wanting'))];
  const holding = known.filter(({ state }) => state === 'holds');
  return [
    ...messages.map((message) => paragraph('bad', `${say('differs')}.`, sentence('message', message))),
    ...(broken.length === 0 ? [paragraph('ok', say('allAgree'))] : []),
    ...holding.map(({ relation }) => paragraph('ok small', `${say('agrees')}.`, say(`relation.${relation}`))),
    ...warnings.map((warning) => paragraph('gold', `${say('attention')}.`, sentence('warning', warning))),
  ];
}

function sentence(family: 'message' | 'warning', { code, fields, party, params }: Message): string {
  return say(`${family}.${code}`, { ...params, field: party ?? say(`field.${fields[0] ?? ''}`) });
}
