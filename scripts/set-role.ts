/**
 * `npm run people:role -- --handle H --role R`: gives an account a role (learner, trainer, reviewer, organiser, admin).
 * The act is written into the audit log.
 */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { setRole } from '#app/domain/people/set-role.ts';
import { readEnv } from '#app/http/env.ts';
import { openDatabase } from '#db/client.server.ts';
import { roles } from '#db/schema.ts';

const options = { handle: { type: 'string' }, role: { type: 'string' } } as const;
// What is not understood is answered with what is needed.
const { handle, role: asked } = parseArgs({ options, strict: false }).values;
const role = roles.find((one) => one === asked);
if (typeof handle !== 'string' || !role) {
  process.stderr.write(`Needed: --handle and --role (${roles.join(', ')}).\n`);
  process.exit(2);
}

const db = openDatabase(resolve(readEnv(process.env).dataDir, 'sailau.sqlite'));
try {
  const given = await setRole(db, { handle, role, actorId: null, now: new Date() });
  if (given.ok) process.stdout.write(given.changed ? 'Given.\n' : 'It has this role already.\n');
  else process.stderr.write('There is no account with this handle.\n');
  if (!given.ok) process.exitCode = 1;
} finally {
  await db.close();
}
