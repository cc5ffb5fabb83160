import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { expect, onTestFinished, test } from 'vitest';
import { sha256 } from '#app/content/unit.ts';
import { addAuthor } from '#app/domain/authoring/courses/add-author.ts';
import { addMedia } from '#app/domain/authoring/media/add-media.ts';
import { addRevision, publish } from '#app/domain/authoring/publications.ts';
import { publishedUnits } from '#app/domain/authoring/published-units.ts';
import { mediaOfCourses } from '#app/http/media.server.ts';
import type { School } from '#app/school.server.ts';
import type { Role } from '#db/schema.ts';
import { addAccount } from '../builders.ts';
import { testSchool } from '../test-school.ts';

const now = new Date('2026-11-22T06:00:00Z');
const courseId = 'crs-observer-rights';
const alt = { kk: 'Жәшік', ru: 'Ящик', en: 'Box' };

async function cookieOf(school: School, handle: string, role: Role): Promise<string> {
  const id = await addAccount(school, { handle, role, now });
  return (await school.sessions.start(id)).split(';')[0] ?? '';
}

/** A school with a picture that was brought into a course, and its narrower copy; `ask` fetches it. */
async function withPicture() {
  const school = await testSchool();
  const author = await cookieOf(school, 'aigul', 'trainer');
  await addAuthor(school.db, { courseId, handle: 'aigul', actorId: null, now });
  const [hash, narrow] = [
    await school.media.keep(Buffer.from('wide')),
    await school.media.keep(Buffer.from('narrow')),
  ];
  const file = {
    ...{ courseId, name: 'new-box.webp', type: 'image/webp', hash, bytes: 4, width: 1200, height: 800, alt },
    sizes: [{ width: 480, hash: narrow, bytes: 6 }],
  };
  await addMedia(school.db, { personId: 'somebody', file, now });
  await school.refresh();

  const app = express().use('/media/:course', mediaOfCourses(school));
  const server = createServer(app);
  await once(server.listen(0, '127.0.0.1'), 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  const ask = (path: string, cookie = '') =>
    fetch(`http://127.0.0.1:${port}/media/${path}`, { headers: cookie ? { cookie } : {} });
  return { school, author, ask };
}

/** Publishes the first lesson with the picture in its Kazakh text. */
async function publishWithPicture(school: School): Promise<void> {
  const units = await publishedUnits(school.db, { kinds: ['lesson'] });
  const text = units.find(({ key }) => key === 'les-who-observes:kk');
  if (!text) throw new Error('The lesson is gone.');
  const body = `${text.body}\n\n<Figure src="media/new-box.webp" alt="Жәшік" />\n`;
  const unit = { kind: 'lesson', key: text.key, body, hash: sha256(body) } as const;
  await school.db.write(async (tx) =>
    publish(tx, unit, (await addRevision(tx, unit, now, 'studio')).id, now),
  );
  await school.refresh();
}

const addresses = [
  'crs-observer-rights/new-box.webp',
  'observer-rights/new-box.webp',
  'observer-rights/new-box.480.webp',
];

test.for(addresses)(
  '%s: until a published text shows it, only its authors and reviewers see it',
  async (path) => {
    const { school, author, ask } = await withPicture();
    const strangers = [
      '',
      await cookieOf(school, 'learner', 'learner'),
      await cookieOf(school, 'other', 'trainer'),
      await cookieOf(school, 'organiser', 'organiser'),
    ];
    for (const cookie of strangers) expect((await ask(path, cookie)).status).toBe(404);
    for (const cookie of [
      author,
      await cookieOf(school, 'rev', 'reviewer'),
      await cookieOf(school, 'adm', 'admin'),
    ]) {
      const answer = await ask(path, cookie);
      expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, 'private, no-store']);
      expect(answer.headers.get('content-type')).toBe('image/webp');
    }
  },
);

test.for(addresses)(
  '%s: shown by a published text it is for everybody, and kept by browsers',
  async (path) => {
    const { school, ask } = await withPicture();
    await publishWithPicture(school);
    const answer = await ask(path);
    expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, 'public, max-age=86400']);
    expect(answer.headers.get('etag')).toMatch(/^"[0-9a-f]{64}"$/);
  },
);

test('what comes with the school is for everybody', async () => {
  const { ask } = await withPicture();
  expect((await ask('observer-rights/station-plan.svg')).status).toBe(200);
});
