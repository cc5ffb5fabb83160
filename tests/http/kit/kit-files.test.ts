import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { kitIcons, readKitFiles } from '#app/http/kit/kit-files.server.ts';
import { kitWorker, lastWorker } from '#app/http/kit/kit-worker.server.ts';
import icon from '#app/styles/icon.svg?url';
import kitStyles from '#app/styles/kit/kit.css?url';
import styles from '#app/styles/school.css?url';

const scripts = {
  'app/client/kit.ts': {
    file: 'assets/kit-1.js',
    imports: ['_shared.js'],
    dynamicImports: ['app/client/kit/act/docx.ts'],
  },
  'app/client/kit/act/docx.ts': { file: 'assets/docx-1.js', imports: ['_shared.js'] },
  '_shared.js': { file: 'assets/shared-1.js' },
  'app/client/kit-worker.ts': { file: 'assets/kit-worker-1.js' },
  'app/client/lab-live.ts': { file: 'assets/lab-live-1.js' },
};
const standing = [styles, kitStyles, icon, ...kitIcons.map(({ src }) => src)].filter((address) =>
  address.startsWith('/'),
);

/** A folder as the build leaves it, each file of ten bytes. */
function built(): { client: string; write: (file: string, text: string) => void } {
  const client = mkdtempSync(join(tmpdir(), 'sailau-kit-'));
  onTestFinished(() => rmSync(client, { recursive: true, force: true }));
  const write = (file: string, text: string) => {
    mkdirSync(dirname(join(client, file)), { recursive: true });
    writeFileSync(join(client, file), text);
  };
  for (const { file } of Object.values(scripts)) write(file, '0123456789');
  for (const file of standing) write(file, '0123456789');
  write('scripts.json', JSON.stringify(scripts));
  return { client, write };
}

test('the list has everything the notebook loads, also what it loads late, and nothing else', () => {
  const files = readKitFiles(built().client);
  const late = ['/assets/kit-1.js', '/assets/shared-1.js', '/assets/docx-1.js'];
  expect(files?.assets.toSorted()).toEqual([...standing, ...late].toSorted());
  expect(files?.bytes).toBe(10 * (standing.length + late.length));
  expect(files?.worker).toBe('0123456789');
});

test('where nothing was built there is no list', () => {
  const { client, write } = built();
  expect(readKitFiles(join(client, 'nowhere'))).toBeNull();
  write('scripts.json', '{');
  expect(readKitFiles(client)).toBeNull();
});

test('any change makes a new version: of a file, of a page’s module, of words, of the library', () => {
  const { client, write } = built();
  const workerOf = (...made: string[]) => {
    const files = readKitFiles(client);
    if (!files) throw new Error('Nothing was built.');
    return kitWorker({ language: 'kk', files, pages: ['/kk/field-kit'], made });
  };
  const first = workerOf('library', 'words');
  expect(workerOf('library', 'words')).toBe(first);
  expect(workerOf('library', 'other words')).not.toBe(first);
  write('assets/field-kit-2.js', '');
  expect(workerOf('library', 'words')).not.toBe(first);
  const list = JSON.parse(/^self\.kit = (.*);$/m.exec(first)?.[1] ?? '') as {
    pages: string[];
    language: string;
  };
  expect(list).toMatchObject({ language: 'kk', pages: ['/kk/field-kit'] });
});

test('the last worker throws away copies of the notebook only, and touches no records', () => {
  expect(lastWorker).toContain("startsWith('kit-')");
  expect(lastWorker).toContain('unregister()');
  expect(lastWorker).not.toMatch(/indexedDB|localStorage/);
});
