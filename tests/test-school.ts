import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { readEnv } from '#app/http/env.ts';
import { openSchool, type School } from '#app/school.server.ts';

/** A school of its own for the running test, with the shipped library; closed and removed when the test ends. */
export async function testSchool(): Promise<School> {
  const dataDir = mkdtempSync(join(tmpdir(), 'sailau-school-'));
  const school = await openSchool(readEnv({ DATA_DIR: dataDir, LOG_LEVEL: 'silent' }));
  onTestFinished(async () => {
    await school.close();
    rmSync(dataDir, { recursive: true, force: true });
  });
  return school;
}
