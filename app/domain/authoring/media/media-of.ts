import { and, asc, eq } from 'drizzle-orm';
import type { Db } from '#db/client.server.ts';
import { publications, revisions } from '#db/schema.ts';
import { drafts, mediaFiles, proposalItems, proposals } from '#db/studio-schema.ts';
import { waitingTexts } from '../review/waiting-texts.ts';

export type MediaFile = typeof mediaFiles.$inferSelect;

type Reading = Pick<Db, 'read'>;

/** `ballot-box.webp` 480 pixels wide is `ballot-box.480.webp`. */
const copyName = (name: string, width: number) => name.replace(/\.([a-z0-9]+)$/, `.${width}.$1`);

/** The pictures and sounds the studio brought into a course, by name. */
export async function mediaOf({ read }: Reading, courseId: string): Promise<MediaFile[]> {
  return read
    .select()
    .from(mediaFiles)
    .where(eq(mediaFiles.courseId, courseId))
    .orderBy(asc(mediaFiles.name));
}

/** All of the studio's files, with the name each narrower copy has beside it. */
export async function allMedia({ read }: Reading) {
  const rows = await read.select().from(mediaFiles).orderBy(asc(mediaFiles.courseId), asc(mediaFiles.name));
  return rows.flatMap(({ courseId, name, hash, sizes }) => [
    { courseId, name, hash },
    ...sizes.map((size) => ({ courseId, name: copyName(name, size.width), hash: size.hash })),
  ]);
}

/** What is served under a name: a file of a course or a narrower copy of one; null when there is none. */
export async function mediaFile(
  { read }: Reading,
  { courseId, file }: { courseId: string; file: string },
): Promise<{ type: string; hash: string } | null> {
  const [, stem = '', width, ending = ''] = /^([a-z0-9-]+)(?:\.(\d{3,4}))?\.([a-z0-9]+)$/.exec(file) ?? [];
  const [found] = await read
    .select()
    .from(mediaFiles)
    .where(and(eq(mediaFiles.courseId, courseId), eq(mediaFiles.name, `${stem}.${ending}`)));
  if (!found || !width) return found ? { type: found.type, hash: found.hash } : null;
  const copy = found.sizes.find((size) => size.width === Number(width));
  return copy ? { type: found.type, hash: copy.hash } : null;
}

/** The pictures that have narrower copies, by `courseId/name`; the picture itself is the last and widest. */
export async function studioCopies(db: Reading): Promise<Map<string, { width: number; file: string }[]>> {
  const rows = await db.read.select().from(mediaFiles);
  return new Map(
    rows
      .filter(({ width, sizes }) => width !== null && sizes.length > 0)
      .map(({ courseId, name, width, sizes }) => [
        `${courseId}/${name}`,
        [
          ...sizes.map((size) => ({ width: size.width, file: copyName(name, size.width) })),
          { width: width ?? 0, file: name },
        ],
      ]),
  );
}

/** Bytes of the studio's sounds, by `courseId/name`. */
export async function allSounds({ read }: Reading): Promise<Map<string, number>> {
  const { courseId, name, bytes } = mediaFiles;
  const rows = await read
    .select({ courseId, name, bytes })
    .from(mediaFiles)
    .where(eq(mediaFiles.type, 'audio/mpeg'));
  return new Map(rows.map((row) => [`${row.courseId}/${row.name}`, row.bytes]));
}

/** The course begun under an address that no published course has: its draft has it, or what waits for reviewers. */
export async function begunCourseAt({ read }: Reading, slug: string): Promise<string | null> {
  const begun = await read
    .select({ key: drafts.key, body: drafts.body })
    .from(drafts)
    .where(eq(drafts.kind, 'course'));
  const waiting = await read
    .select({ key: proposalItems.key, body: revisions.body })
    .from(proposalItems)
    .innerJoin(proposals, eq(proposals.id, proposalItems.proposalId))
    .innerJoin(revisions, eq(revisions.id, proposalItems.revisionId))
    .where(and(eq(proposalItems.kind, 'course'), eq(proposals.state, 'open')));
  const isThere = ({ body }: { body: string }) => body.includes(`"slug":${JSON.stringify(slug)}`);
  return [...begun, ...waiting].find(isThere)?.key ?? null;
}

/** A text in which a file is shown. */
export interface MediaUse {
  lessonId: string;
  language: string;
  published: boolean;
}

type Texts = Pick<Db['read'], 'select'>;

/** Names of files in `media/` that a lesson's text shows. */
const shownIn = (body: string) =>
  [...body.matchAll(/\bsrc="media\/([a-z0-9.-]+)"/g)].map(([, name = '']) => name);

/** Ids of the lessons of a course, published and begun. */
async function lessonsOf(read: Texts, courseId: string): Promise<Set<string>> {
  const published = await read
    .select({ body: revisions.body })
    .from(publications)
    .innerJoin(revisions, eq(revisions.id, publications.revisionId))
    .where(and(eq(publications.kind, 'course'), eq(publications.key, courseId)));
  const ids = published.flatMap(({ body }) => (JSON.parse(body) as { lessons: { id: string }[] }).lessons);
  return new Set(ids.map(({ id }) => id));
}

/** Where the files of a course are shown, by name: in what learners read, in drafts, in what waits for reviewers. */
export async function mediaUses(read: Texts, courseId: string): Promise<Map<string, MediaUse[]>> {
  const lessons = await lessonsOf(read, courseId);
  const published = await read
    .select({ key: publications.key, body: revisions.body })
    .from(publications)
    .innerJoin(revisions, eq(revisions.id, publications.revisionId))
    .where(eq(publications.kind, 'lesson'));
  const begun = await read
    .select({ key: drafts.key, body: drafts.body })
    .from(drafts)
    .where(and(eq(drafts.kind, 'lesson'), eq(drafts.courseId, courseId)));
  const waiting = await waitingTexts({ read }, courseId);
  const texts = [
    ...published
      .filter(({ key }) => lessons.has(key.split(':')[0] ?? ''))
      .map((text) => ({ ...text, published: true })),
    ...begun.map((text) => ({ ...text, published: false })),
    ...waiting
      .filter((text) => text.kind === 'lesson' && !begun.some(({ key }) => key === text.key))
      .map(({ key, body }) => ({ key, body, published: false })),
  ];
  const uses = new Map<string, MediaUse[]>();
  for (const { key, body, published: live } of texts) {
    const [lessonId = '', language = ''] = key.split(':');
    for (const name of new Set(shownIn(body)))
      uses.set(name, [...(uses.get(name) ?? []), { lessonId, language, published: live }]);
  }
  return uses;
}
