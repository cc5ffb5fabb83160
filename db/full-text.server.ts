import Database from 'better-sqlite3';

/** One text of the index: words that are folded already, set apart by spaces. */
export interface IndexedText {
  title: string;
  names: string;
  body: string;
}

export interface FullText {
  /**
   * Places of texts in the order given at opening, best first by BM25, at most `limit`. Each word wanted is a list of
   * its forms, one of which is enough; `all` asks for every word wanted, else one is enough.
   */
  find(wanted: readonly (readonly string[])[], options: { all: boolean; limit: number }): number[];
  /** Every word of the index and how many texts have it. */
  words(): Map<string, number>;
  close(): void;
}

/** How much a word counts where it stands: title, names, body. */
const weights = [8, 4, 1];

/** FTS5 reads what stands between quotation marks as a word and nothing else; one inside is written twice. */
function quoted(word: string): string {
  return `"${word.replaceAll('"', '""')}"`;
}

function matchOf(wanted: readonly (readonly string[])[], all: boolean): string {
  const words = wanted
    .filter((forms) => forms.length > 0)
    .map((forms) => `(${forms.map(quoted).join(' OR ')})`);
  return words.join(all ? ' AND ' : ' OR ');
}

/**
 * A full-text index in memory, apart from the database of the school: it is made from the library and nothing in it
 * needs to be kept. The only place that knows SQLite's FTS5; another engine would bring a twin of this file.
 */
export function openFullText(texts: Iterable<IndexedText>): FullText {
  const connection = new Database(':memory:');
  // Folding has been done: the plainest tokenizer only cuts at spaces. Joined numbers (20-1, 7.4) stay whole.
  connection.exec(
    `CREATE VIRTUAL TABLE texts USING fts5(title, names, body, tokenize = "ascii tokenchars '-.,'");
     CREATE VIRTUAL TABLE vocabulary USING fts5vocab(texts, 'row');
     BEGIN`,
  );
  const add = connection.prepare('INSERT INTO texts (rowid, title, names, body) VALUES (?, ?, ?, ?)');
  let place = 0;
  for (const { title, names, body } of texts) add.run(place++, title, names, body);
  connection.exec('COMMIT');

  const found = connection
    .prepare<[string, number], number>(
      `SELECT rowid FROM texts WHERE texts MATCH ? ORDER BY bm25(texts, ${weights.join(', ')}) LIMIT ?`,
    )
    .pluck();
  const vocabulary = connection.prepare<[], [string, number]>('SELECT term, doc FROM vocabulary').raw();

  return {
    find(wanted, { all, limit }) {
      const match = matchOf(wanted, all);
      return match === '' ? [] : [...found.iterate(match, limit)];
    },
    words: () => new Map(vocabulary.iterate()),
    close() {
      connection.close();
    },
  };
}
