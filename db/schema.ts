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

/** Who writes a course. Nobody else sees its drafts or the answer key of its questions, but admins. */
export const courseAuthors = table(
  'course_authors',
  {
    courseId: text('course_id').notNull(),
    personId: id('person_id')
      .notNull()
      .references(() => people.id, { onDelete: 'cascade' }),
    addedAt: timestamp('added_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.courseId, t.personId] }), index('course_authors_person').on(t.personId)],
);

/** The newest text of a unit that is being written. There is none once it reads as what is published. */
export const drafts = table(
  'drafts',
  {
    kind: text('kind', { enum: unitKinds }).notNull(),
    key: text('key').notNull(),
    courseId: text('course_id').notNull(),
    /** As typed: it need not fit a schema, nor compile. */
    body: text('body').notNull(),
    /** The published revision it was begun from; null for a new unit. */
    baseRevisionId: id('base_revision_id').references(() => revisions.id),
    /** Counts every saving: who saves says which version was read. */
    version: integer('version').notNull(),
    /** The window that writes; another one is told, and can take over. */
    holder: text('holder'),
    heldAt: timestamp('held_at'),
    /** Ids of everybody who wrote in it since its base: none of them may check it. */
    writers: json<string[]>('writers').notNull(),
    savedAt: timestamp('saved_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.kind, t.key] }), index('drafts_course').on(t.courseId)],
);

export const proposalStates = ['open', 'returned', 'withdrawn', 'published'] as const;
export type ProposalState = (typeof proposalStates)[number];

/** Texts handed to reviewers together: a lesson in its languages, its questions, the course that lists it. */
export const proposals = table(
  'proposals',
  {
    id: id().primaryKey(),
    courseId: text('course_id').notNull(),
    /** Null when the course itself, and no lesson, is proposed. */
    lessonId: text('lesson_id'),
    state: text('state', { enum: proposalStates }).notNull(),
    /** What changed, in words learners read. */
    change: json<Localized>('change').notNull(),
    /** The rule itself changed, not only its wording. */
    legal: boolean('legal').notNull(),
    /** Exam questions or paragraphs of law are in it: the check of the law is needed too. */
    needsLawCheck: boolean('needs_law_check').notNull(),
    /** Null for a file of the shipped library that met a newer text of the studio. */
    proposedBy: id('proposed_by').references(() => people.id, { onDelete: 'set null' }),
    /** Ids of everybody who wrote in it. */
    writers: json<string[]>('writers').notNull(),
    proposedAt: timestamp('proposed_at').notNull(),
    /** Published by itself from this moment on, once it is checked. */
    publishAt: timestamp('publish_at'),
    closedAt: timestamp('closed_at'),
  },
  (t) => [index('proposals_state').on(t.state, t.proposedAt), index('proposals_course').on(t.courseId)],
);

export const proposalItems = table(
  'proposal_items',
  {
    proposalId: id('proposal_id')
      .notNull()
      .references(() => proposals.id, { onDelete: 'cascade' }),
    kind: text('kind', { enum: unitKinds }).notNull(),
    key: text('key').notNull(),
    revisionId: id('revision_id')
      .notNull()
      .references(() => revisions.id),
    /** What was published when it was proposed. */
    baseRevisionId: id('base_revision_id').references(() => revisions.id),
  },
  (t) => [primaryKey({ columns: [t.proposalId, t.kind, t.key] })],
);

export const reviewAspects = ['law', 'language'] as const;
export type ReviewAspect = (typeof reviewAspects)[number];

/** What a reviewer found, once per aspect and proposal. */
export const reviewChecks = table(
  'review_checks',
  {
    proposalId: id('proposal_id')
      .notNull()
      .references(() => proposals.id, { onDelete: 'cascade' }),
    aspect: text('aspect', { enum: reviewAspects }).notNull(),
    reviewerId: id('reviewer_id').references(() => people.id, { onDelete: 'set null' }),
    passed: boolean('passed').notNull(),
    note: text('note').notNull(),
    checkedAt: timestamp('checked_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.proposalId, t.aspect] })],
);

/** What is said about a passage of a proposal. */
export const reviewComments = table(
  'review_comments',
  {
    id: id().primaryKey(),
    proposalId: id('proposal_id')
      .notNull()
      .references(() => proposals.id, { onDelete: 'cascade' }),
    kind: text('kind', { enum: unitKinds }).notNull(),
    key: text('key').notNull(),
    /** The passage, as it stands in the text; empty for the whole text. */
    quote: text('quote').notNull(),
    body: text('body').notNull(),
    authorId: id('author_id').references(() => people.id, { onDelete: 'set null' }),
    writtenAt: timestamp('written_at').notNull(),
    settledAt: timestamp('settled_at'),
  },
  (t) => [index('review_comments_proposal').on(t.proposalId, t.writtenAt)],
);

/** Every publication by the studio, in words: what learners read as "What changed", what a roll-back goes back to. */
export const publicationLog = table(
  'publication_log',
  {
    id: id().primaryKey(),
    kind: text('kind', { enum: unitKinds }).notNull(),
    key: text('key').notNull(),
    courseId: text('course_id').notNull(),
    /** Null for the course file. */
    lessonId: text('lesson_id'),
    revisionId: id('revision_id')
      .notNull()
      .references(() => revisions.id),
    /** Null when it was published for the first time. */
    previousRevisionId: id('previous_revision_id').references(() => revisions.id),
    proposalId: id('proposal_id').references(() => proposals.id),
    rolledBack: boolean('rolled_back').notNull(),
    change: json<Localized>('change').notNull(),
    legal: boolean('legal').notNull(),
    at: timestamp('at').notNull(),
  },
  (t) => [
    index('publication_log_lesson').on(t.lessonId, t.at),
    index('publication_log_unit').on(t.kind, t.key, t.at),
  ],
);

/** Pictures and sounds brought in by the studio; the bytes lie in the data folder, by hash. */
export const mediaFiles = table(
  'media_files',
  {
    courseId: text('course_id').notNull(),
    /** Name in the course's `media` folder, `ballot-box.webp`. */
    name: text('name').notNull(),
    type: text('type').notNull(),
    /** SHA-256 of the bytes, hex. */
    hash: text('hash').notNull(),
    bytes: integer('bytes').notNull(),
    /** Pixels; null for a sound. */
    width: integer('width'),
    height: integer('height'),
    /** Narrower copies of a picture: pixels wide, hash and bytes. */
    sizes: json<{ width: number; hash: string; bytes: number }[]>('sizes').notNull(),
    alt: json<Localized>('alt').notNull(),
    addedAt: timestamp('added_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.courseId, t.name] })],
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
