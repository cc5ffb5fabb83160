import { maxKilobytes } from './api/problem.ts';

/** Forms that hold more than any other, in kilobytes: the address after the language, and how much. */
const larger: readonly (readonly [RegExp, number])[] = [
  // A question of twelve options in three languages.
  [/^\/(?:kk|ru|en)\/teach\/courses\/[a-z0-9-]+\/questions\/[a-z0-9-]+\/?$/, 256],
  // A file of questions, at most 512 KB; line ends and old encodings grow on the way through a form.
  [/^\/(?:kk|ru|en)\/teach\/courses\/[a-z0-9-]+\/import\/?$/, 1152],
  // More than is taken in: a photograph that is too heavy is refused at its field, and nothing that was typed is lost.
  [/^\/(?:kk|ru|en)\/teach\/courses\/[a-z0-9-]+\/media\/?$/, 8 * 1024],
];

/** How many bytes a form sent to a path may have. Whoever may not use it is refused before the body is read. */
export function maxBodyOf(path: string): number {
  const [, kilobytes = maxKilobytes] = larger.find(([address]) => address.test(path)) ?? [];
  return kilobytes * 1024;
}
