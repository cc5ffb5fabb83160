/**
 * `npm run certificate:revoke -- --serial S --by HANDLE --reason "…"`: withdraws a certificate in the name of an
 * administrator. The reason is shown to everybody who checks it; the act is written into the audit log.
 */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { revokeCertificate } from '#app/domain/certificates/revoke-certificate.ts';
import { findAccount } from '#app/domain/people/find-account.ts';
import { readEnv } from '#app/http/env.ts';
import { openDatabase } from '#db/client.server.ts';

const options = { serial: { type: 'string' }, by: { type: 'string' }, reason: { type: 'string' } } as const;
const { serial, by, reason } = parseArgs({ options }).values;
if (!serial || !by || !reason) {
  process.stderr.write('Needed: --serial, --by (the handle of an administrator) and --reason.\n');
  process.exit(2);
}

const db = openDatabase(resolve(readEnv(process.env).dataDir, 'sailau.sqlite'));
try {
  const actor = await findAccount(db, by);
  const now = new Date();
  const revoked = await revokeCertificate(db, { actorId: actor?.personId ?? '', serial, reason, now });
  process.stdout.write(revoked.ok ? 'Revoked.\n' : `Not revoked: ${revoked.reason}.\n`);
  if (!revoked.ok) process.exitCode = 1;
} finally {
  await db.close();
}
