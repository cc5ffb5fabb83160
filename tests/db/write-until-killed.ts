/** Run by durability.test.ts as a process of its own: writes guests until it is killed, and says which are safe. */
import { writeSync } from 'node:fs';
import { openDatabase } from '#db/client.server.ts';
import { people } from '#db/schema.ts';

const [file = '', round = ''] = process.argv.slice(2);
const db = openDatabase(file);

async function write(number: number): Promise<void> {
  const id = `${round}-${number}`;
  await db.write((tx) => tx.insert(people).values({ id, kind: 'guest', createdAt: new Date() }));
  writeSync(1, `${id}\n`);
}

// Five at a time: so there is always a change under way and others waiting when the end comes.
for (let number = 0; ; number += 5) {
  await Promise.all([0, 1, 2, 3, 4].map((more) => write(number + more)));
}
