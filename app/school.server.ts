import { resolve } from 'node:path';
import type { i18n } from 'i18next';
import { createSessions, type Sessions } from '#app/auth/sessions.server.ts';
import { buildLibrary, type Library } from '#app/content/library.ts';
import { isMediaShown } from '#app/content/shown-media.ts';
import type { Manual } from '#app/content/manual/manual.ts';
import { readManuals } from '#app/content/manual/read-manuals.ts';
import { readContent } from '#app/content/read/read-content.ts';
import {
  createLessonRenderer,
  type LessonRenderer,
  type MediaBytes,
  type NarrowerCopies,
} from '#app/content/render/render-lesson.tsx';
import { mayWrite } from '#app/domain/authoring/access.ts';
import { importShipped } from '#app/domain/authoring/import-shipped.ts';
import { allSounds, begunCourseAt, mediaFile, studioCopies } from '#app/domain/authoring/media/media-of.ts';
import { publishedUnits } from '#app/domain/authoring/published-units.ts';
import { publishDue } from '#app/domain/authoring/review/publish-due.ts';
import { forgetGuests } from '#app/domain/people/forget-guests.ts';
import { readClientScripts, type ClientScripts } from '#app/http/client-scripts.server.ts';
import type { Env } from '#app/http/env.ts';
import { createLog, type Log } from '#app/http/log.ts';
import { createPageCache, type PageCache } from '#app/http/page-cache.ts';
import { createRateLimits, type RateLimits } from '#app/http/rate-limits.server.ts';
import type { Localized } from '#app/i18n/languages.ts';
import { loadTexts } from '#app/i18n/texts.server.ts';
import { createMediaStore, type MediaStore } from '#app/media/media-store.server.ts';
import { copyOf } from '#app/media/media-names.ts';
import { shippedCopies, shippedSounds } from '#app/media/shipped.server.ts';
import { createSearch, type Search } from '#app/search/search.ts';
import { openDatabase, type Db } from '#db/client.server.ts';
import { migrateDatabase } from '#db/migrate.ts';
import { createOneTimeNotes, type OneTimeNotes } from '#app/auth/one-time-notes.server.ts';

const aMinute = 60 * 1000;
const aDay = 24 * 60 * aMinute;

interface MediaAsked {
  /** The course's address or its id. */
  course: string;
  file: string;
  /** Of the request: they say who asks. */
  cookies: string | undefined;
}

interface ServedMedia {
  type: string;
  hash: string;
  path: string;
  /** A published text shows it: it is for everybody. */
  isPublished: boolean;
  /** To be set when the session of whoever asked was prolonged. */
  cookie: string | null;
}

/** Everything a request needs, opened once at boot and handed to the routes. Ask for its parts anew at every request. */
export interface School {
  env: Env;
  log: Log;
  db: Db;
  texts: Localized<i18n>;
  /** What trainers read about their work. */
  manuals: Localized<Manual>;
  /** What is published: another one after every publication. */
  library: Library;
  renderLesson: LessonRenderer;
  /** Narrower copies of the pictures of lessons. */
  picturesOf: NarrowerCopies;
  /** The bytes of pictures and sounds that the studio brought in. */
  media: MediaStore;
  /** A file the studio brought into a course, for whoever asks; null when there is none, or not for them. */
  mediaFile(asked: MediaAsked): Promise<ServedMedia | null>;
  search: Search;
  sessions: Sessions;
  limits: RateLimits;
  /** Recovery codes waiting to be shown once. */
  notes: OneTimeNotes;
  pages: PageCache;
  /** Scripts a document may ask for. */
  scripts: ClientScripts;
  /** Reads anew what is published: to be awaited after every publication, before the answer. */
  refresh(): Promise<void>;
  close(): Promise<void>;
}

/** Opens the database, brings in the shipped library, reads what is published. Throws when content cannot be read. */
export async function openSchool(env: Env): Promise<School> {
  const log = createLog(env.logLevel);
  const texts = loadTexts();
  const db = await openFilled(resolve(env.dataDir, 'sailau.sqlite'), { log, texts });
  const media = createMediaStore(resolve(env.dataDir, 'media'));
  const shelf = () => readShelf(db, texts, resolve(env.dataDir, 'cache'));
  const search = createSearch();
  const sessions = createSessions(db, env.secure);
  const timers = [await startSweeping({ db, log, sessions })];

  const school: School = {
    env,
    log,
    db,
    texts,
    manuals: readManuals(),
    ...(await shelf()),
    media,
    mediaFile: (asked) => studioFile(school, asked),
    search,
    sessions,
    limits: createRateLimits(),
    notes: createOneTimeNotes(),
    pages: createPageCache(),
    scripts: readClientScripts(),
    async refresh() {
      Object.assign(school, await shelf());
      school.pages.clear();
      search.prepare(school.library);
    },
    async close() {
      timers.forEach(clearInterval);
      await school.renderLesson.close();
      search.close();
      await db.close();
    },
  };
  timers.push(await startPublishing(school));
  return school;
}

/** Finds a file the studio brought into a course: what no published text shows is for authors and reviewers alone. */
async function studioFile(
  { db, library, media, sessions }: School,
  { course, file, cookies }: MediaAsked,
): Promise<ServedMedia | null> {
  const courseId = library.course(course)?.id ?? (await begunCourseAt(db, course)) ?? course;
  const found = await mediaFile(db, { courseId, file });
  if (!found) return null;
  const isPublished = isMediaShown(library, { courseId, name: copyOf(file)?.name ?? file });
  const served = { ...found, path: media.pathOf(found.hash), isPublished };
  if (isPublished) return { ...served, cookie: null };
  const { person, cookie } = await sessions.read(cookies);
  const may = person && (person.role === 'reviewer' || (await mayWrite(db, person, courseId)));
  return may ? { ...served, cookie } : null;
}

/** The database with the shipped library in it. */
async function openFilled(file: string, { log, texts }: Pick<School, 'log' | 'texts'>): Promise<Db> {
  migrateDatabase(file);
  const db = openDatabase(file);
  await bringIn({ db, log, texts }).catch(async (error: unknown) => {
    await db.close();
    throw error;
  });
  return db;
}

/** What is published now, and what shows it. */
async function readShelf(db: Db, texts: Localized<i18n>, cacheDir: string) {
  const library = buildLibrary(await publishedUnits(db));
  const picturesOf = await readPictures(db, library);
  const bytesOf = await readSounds(db, library);
  return {
    library,
    picturesOf,
    renderLesson: createLessonRenderer({ library, texts, cacheDir, picturesOf, bytesOf }),
  };
}

/** The narrower copies of the pictures of a course: those of the content folder and those of the studio. */
async function readPictures(db: Db, library: Library): Promise<NarrowerCopies> {
  const shipped = await shippedCopies(resolve('content/courses'));
  const added = await studioCopies(db);
  return (slug, file) =>
    added.get(`${library.course(slug)?.id ?? slug}/${file}`) ?? shipped.get(`${slug}/${file}`) ?? [];
}

/** How heavy the sounds of a course are. */
async function readSounds(db: Db, library: Library): Promise<MediaBytes> {
  const shipped = await shippedSounds(resolve('content/courses'));
  const added = await allSounds(db);
  return (slug, file) =>
    added.get(`${library.course(slug)?.id ?? slug}/${file}`) ?? shipped.get(`${slug}/${file}`) ?? null;
}

/** Imports the shipped library; throws when it has faults. */
async function bringIn({ db, log, texts }: Pick<School, 'db' | 'log' | 'texts'>): Promise<void> {
  const { units, problems } = await readContent(resolve('content'));
  const faults = problems.filter(({ level }) => level === 'error');
  if (faults.length > 0) {
    throw new Error(`The content has ${faults.length} faults. Run \`npm run content:check\` to see them.`);
  }
  const imported = await importShipped(db, units, new Date(), {
    kk: texts.kk.t('media:shipped.change'),
    ru: texts.ru.t('media:shipped.change'),
    en: texts.en.t('media:shipped.change'),
  });
  if (!imported.ok) throw new Error(`The content folder cannot be imported: ${imported.reason}.`);
  log.info({ added: imported.added, published: imported.published }, 'library imported');
  for (const unit of imported.conflicts) log.warn(unit, 'a shipped file waits as a proposal');
}

/** Forgets ended sessions and guests nobody can come back to: now, and every day. */
async function startSweeping({ db, log, sessions }: Pick<School, 'db' | 'log' | 'sessions'>) {
  const sweep = async () => {
    await sessions.forgetExpired();
    log.info(await forgetGuests(db, { now: new Date() }), 'ended sessions swept');
  };
  await sweep();
  const failed = (error: unknown) => log.error({ err: error }, 'sweep failed');
  return setInterval(() => void sweep().catch(failed), aDay).unref();
}

/** Publishes checked proposals whose hour has come: now, and every minute. */
async function startPublishing({ db, log, refresh }: Pick<School, 'db' | 'log' | 'refresh'>) {
  const named = new Set<string>();
  const publish = async () => {
    const { published, outdated } = await publishDue(db, { now: new Date() });
    for (const id of outdated.filter((found) => !named.has(found))) {
      log.warn({ proposal: id }, 'a proposal was due, but another text was published meanwhile');
      named.add(id);
    }
    if (published.length === 0) return;
    await refresh();
    log.info({ proposals: published }, 'published when due');
  };
  await publish();
  const failed = (error: unknown) => log.error({ err: error }, 'publishing when due failed');
  return setInterval(() => void publish().catch(failed), aMinute).unref();
}
