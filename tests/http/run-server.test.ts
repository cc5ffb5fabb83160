import { EventEmitter } from 'node:events';
import { expect, test } from 'vitest';
import { whenAskedToEnd, whyNotOpened } from '#app/http/run-server.server.ts';

test('asked twice to end, the school ends once and does not die of the second signal', () => {
  const signals = new EventEmitter();
  let ended = 0;
  whenAskedToEnd(signals, () => (ended += 1));
  for (const signal of ['SIGINT', 'SIGINT', 'SIGTERM']) expect(signals.emit(signal)).toBe(true);
  expect(ended).toBe(1);
});

test.for([
  [new Error('EACCES: permission denied'), 'EACCES: permission denied'],
  [new Error('a query\n', { cause: new Error('file is not a database') }), 'a query\nfile is not a database'],
  ['odd', 'odd'],
] as const)('why the school did not open is said without a stack: %s', ([error, said]) => {
  expect(whyNotOpened(error)).toBe(said);
});
