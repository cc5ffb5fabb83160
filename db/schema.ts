import { sql } from 'drizzle-orm';
import type { Answer } from '../app/content/schema/question.ts';
import type { Language, Localized } from '../app/i18n/languages.ts';
import {
  boolean,
  id,
  index,
  integer,
  json,
  primaryKey,
  table,
  text,
  timestamp,
  uniqueIndex,
} from './columns.ts';

export const roles = ['learner', 'trainer', 'reviewer', 'organiser', 'admin'] as const;
export type Role = (typeof roles)[number];

/** Whoever did an act worth keeping. A guest lives on one device; joining makes the guest an account. */
export const people = table('people', {
  id: id().primaryKey(),
  kind: text('kind', { enum: ['guest', 'account'] }).notNull(),
  role: text('role', { enum: roles }).notNull().default('learner'),
  createdAt: timestamp('created_at').notNull(),
});

export const accounts = table('accounts', {
  personId: id('person_id')
    .primaryKey()
    .references(() => people.id, { onDelete: 'cascade' }),
  /** As typed. */
  handle: text('handle').notNull(),
  /** Folded by case and look-alike letters: what must be unique. */
  handleKey: text('handle_key').notNull().unique(),
  passwordHash: text('password_hash').notNull(),
  recoveryHash: text('recovery_hash').notNull(),
});

export const sessions = table(
  'sessions',
  {
    /** SHA-256 of the session id, so that a stolen database opens no session. */
    idHash: text('id_hash').primaryKey(),
    personId: id('person_id')
      .notNull()
      .references(() => people.id, { onDelete: 'cascade' }),
    expiresAt: timestamp('expires_at').notNull(),
  },
  (t) => [index('sessions_person').on(t.personId), index('sessions_expiry').on(t.expiresAt)],
);

export const unitKinds = [
  'course',
  'lesson',
  'question',
  'programme',
  'instrument',
  'provision',
  'term',
  'document',
  'fact',
  'dataset',
  'preset',
  'event',
  'kit',
] as const;
export type UnitKind = (typeof unitKinds)[number];

/** Every text that was ever published, by content. Never changed, never deleted: attempts and certificates pin them. */
export const revisions = table(
  'revisions',
  {
    id: id().primaryKey(),
    kind: text('kind', { enum: unitKinds }).notNull(),
    /** Stable id of the unit; for a lesson's text `lessonId:language`. */
    key: text('key').notNull(),
    hash: text('hash').notNull(),
    body: text('body').notNull(),
    origin: text('origin', { enum: ['shipped', 'studio'] }).notNull(),
    createdAt: timestamp('created_at').notNull(),
  },
  (t) => [uniqueIndex('revisions_content').on(t.kind, t.key, t.hash)],
);

/** Which revision learners read now. */
export const publications = table(
  'publications',
  {
    kind: text('kind', { enum: unitKinds }).notNull(),
    key: text('key').notNull(),
    revisionId: id('revision_id')
      .notNull()
      .references(() => revisions.id),
    publishedAt: timestamp('published_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.kind, t.key] })],
);

export const enrolments = table(
  'enrolments',
  {
    personId: id('person_id')
      .notNull()
      .references(() => people.id, { onDelete: 'cascade' }),
    courseId: text('course_id').notNull(),
    /** Where "Continue" leads. */
    lastLessonId: text('last_lesson_id').notNull(),
    startedAt: timestamp('started_at').notNull(),
    updatedAt: timestamp('updated_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.personId, t.courseId] })],
);

export const lessonCompletions = table(
  'lesson_completions',
  {
    personId: id('person_id')
      .notNull()
      .references(() => people.id, { onDelete: 'cascade' }),
    lessonId: text('lesson_id').notNull(),
    courseId: text('course_id').notNull(),
    completedAt: timestamp('completed_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.personId, t.lessonId] }),
    index('completions_course').on(t.personId, t.courseId),
  ],
);

/** The latest answer to each practice question. */
export const practiceAnswers = table(
  'practice_answers',
  {
    personId: id('person_id')
      .notNull()
      .references(() => people.id, { onDelete: 'cascade' }),
    questionId: text('question_id').notNull(),
    lessonId: text('lesson_id').notNull(),
    revisionId: id('revision_id')
      .notNull()
      .references(() => revisions.id),
    answer: json<Answer>('answer').notNull(),
    correct: boolean('correct').notNull(),
    answeredAt: timestamp('answered_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.personId, t.questionId] }),
    index('practice_lesson').on(t.personId, t.lessonId),
  ],
);

export const attempts = table(
  'attempts',
  {
    id: id().primaryKey(),
    personId: id('person_id')
      .notNull()
      .references(() => people.id, { onDelete: 'cascade' }),
    courseId: text('course_id').notNull(),
    /** Revision of the course file whose exam rules this attempt follows to its end. */
    courseRevisionId: id('course_revision_id')
      .notNull()
      .references(() => revisions.id),
    language: text('language').$type<Language>().notNull(),
    /** Seed of the draw: the same seed and bank give the same paper. */
    seed: text('seed').notNull(),
    startedAt: timestamp('started_at').notNull(),
    submittedAt: timestamp('submitted_at'),
    /** Questions answered right, and asked, fixed at submission. */
    points: integer('points'),
    maxPoints: integer('max_points').notNull(),
    passed: boolean('passed'),
  },
  (t) => [
    uniqueIndex('attempts_one_open')
      .on(t.personId, t.courseId)
      .where(sql`submitted_at is null`),
    index('attempts_person').on(t.personId, t.courseId, t.submittedAt),
  ],
);

export const attemptQuestions = table(
  'attempt_questions',
  {
    attemptId: id('attempt_id')
      .notNull()
      .references(() => attempts.id, { onDelete: 'cascade' }),
    /** 1, 2, 3 … */
    position: integer('position').notNull(),
    questionId: text('question_id').notNull(),
    revisionId: id('revision_id')
      .notNull()
      .references(() => revisions.id),
    /** Ids of options, items or right sides in the order this learner sees them. */
    shown: json<string[]>('shown').notNull(),
    answer: json<Answer>('answer'),
    flagged: boolean('flagged').notNull().default(false),
    savedAt: timestamp('saved_at'),
    /** Graded at submission. */
    correct: boolean('correct'),
  },
  (t) => [primaryKey({ columns: [t.attemptId, t.position] })],
);

export const visibilities = ['name-checked', 'name-shown', 'hidden'] as const;
export type Visibility = (typeof visibilities)[number];

/** A snapshot: nothing here changes when the course or the account changes. */
export const certificates = table(
  'certificates',
  {
    id: id().primaryKey(),
    serial: text('serial').notNull().unique(),
    personId: id('person_id').references(() => people.id, { onDelete: 'set null' }),
    attemptId: id('attempt_id').notNull().unique(),
    courseId: text('course_id').notNull(),
    holderName: text('holder_name').notNull(),
    /** The holder's language comes first on the sheet. */
    language: text('language').$type<Language>().notNull(),
    title: json<Localized>('title').notNull(),
    lessonCount: integer('lesson_count').notNull(),
    /** Hash over the published course, lessons and questions the exam was taken on. */
    contentRevision: text('content_revision').notNull(),
    lawCheckedOn: text('law_checked_on').notNull(),
    visibility: text('visibility', { enum: visibilities }).notNull().default('name-checked'),
    issuedAt: timestamp('issued_at').notNull(),
    expiresAt: timestamp('expires_at').notNull(),
    revokedAt: timestamp('revoked_at'),
    revokedReason: text('revoked_reason'),
    /** Set when the holder deleted the account; the name is gone then. */
    withdrawnAt: timestamp('withdrawn_at'),
  },
  (t) => [index('certificates_person').on(t.personId)],
);

/** Who did what to what. No names, addresses or texts of learners. */
export const auditLog = table(
  'audit_log',
  {
    id: id().primaryKey(),
    at: timestamp('at').notNull(),
    actorId: text('actor_id'),
    act: text('act').notNull(),
    subject: text('subject').notNull(),
    details: json<Record<string, string>>('details').notNull(),
  },
  (t) => [index('audit_subject').on(t.subject, t.at)],
);
