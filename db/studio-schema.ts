import type { Localized } from '../app/i18n/languages.ts';
import { boolean, id, index, integer, json, primaryKey, table, text, timestamp } from './columns.ts';
import { people, revisions, unitKinds } from './schema.ts';

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
