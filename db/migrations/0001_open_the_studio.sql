CREATE TABLE `course_authors` (
	`course_id` text NOT NULL,
	`person_id` text NOT NULL,
	`added_at` integer NOT NULL,
	PRIMARY KEY(`course_id`, `person_id`),
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `course_authors_person` ON `course_authors` (`person_id`);--> statement-breakpoint
CREATE TABLE `drafts` (
	`kind` text NOT NULL,
	`key` text NOT NULL,
	`course_id` text NOT NULL,
	`body` text NOT NULL,
	`base_revision_id` text,
	`version` integer NOT NULL,
	`holder` text,
	`held_at` integer,
	`writers` text NOT NULL,
	`saved_at` integer NOT NULL,
	PRIMARY KEY(`kind`, `key`),
	FOREIGN KEY (`base_revision_id`) REFERENCES `revisions`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `drafts_course` ON `drafts` (`course_id`);--> statement-breakpoint
CREATE TABLE `media_files` (
	`course_id` text NOT NULL,
	`name` text NOT NULL,
	`type` text NOT NULL,
	`hash` text NOT NULL,
	`bytes` integer NOT NULL,
	`width` integer,
	`height` integer,
	`sizes` text NOT NULL,
	`alt` text NOT NULL,
	`added_at` integer NOT NULL,
	PRIMARY KEY(`course_id`, `name`)
);
--> statement-breakpoint
CREATE TABLE `proposal_items` (
	`proposal_id` text NOT NULL,
	`kind` text NOT NULL,
	`key` text NOT NULL,
	`revision_id` text NOT NULL,
	`base_revision_id` text,
	PRIMARY KEY(`proposal_id`, `kind`, `key`),
	FOREIGN KEY (`proposal_id`) REFERENCES `proposals`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`revision_id`) REFERENCES `revisions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`base_revision_id`) REFERENCES `revisions`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `proposals` (
	`id` text PRIMARY KEY NOT NULL,
	`course_id` text NOT NULL,
	`lesson_id` text,
	`state` text NOT NULL,
	`change` text NOT NULL,
	`legal` integer NOT NULL,
	`needs_law_check` integer NOT NULL,
	`proposed_by` text,
	`writers` text NOT NULL,
	`proposed_at` integer NOT NULL,
	`publish_at` integer,
	`closed_at` integer,
	FOREIGN KEY (`proposed_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `proposals_state` ON `proposals` (`state`,`proposed_at`);--> statement-breakpoint
CREATE INDEX `proposals_course` ON `proposals` (`course_id`);--> statement-breakpoint
CREATE TABLE `publication_log` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`key` text NOT NULL,
	`course_id` text NOT NULL,
	`lesson_id` text,
	`revision_id` text NOT NULL,
	`previous_revision_id` text,
	`proposal_id` text,
	`rolled_back` integer NOT NULL,
	`change` text NOT NULL,
	`legal` integer NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`revision_id`) REFERENCES `revisions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`previous_revision_id`) REFERENCES `revisions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`proposal_id`) REFERENCES `proposals`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `publication_log_lesson` ON `publication_log` (`lesson_id`,`at`);--> statement-breakpoint
CREATE INDEX `publication_log_unit` ON `publication_log` (`kind`,`key`,`at`);--> statement-breakpoint
CREATE TABLE `review_checks` (
	`proposal_id` text NOT NULL,
	`aspect` text NOT NULL,
	`reviewer_id` text,
	`passed` integer NOT NULL,
	`note` text NOT NULL,
	`checked_at` integer NOT NULL,
	PRIMARY KEY(`proposal_id`, `aspect`),
	FOREIGN KEY (`proposal_id`) REFERENCES `proposals`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`reviewer_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE TABLE `review_comments` (
	`id` text PRIMARY KEY NOT NULL,
	`proposal_id` text NOT NULL,
	`kind` text NOT NULL,
	`key` text NOT NULL,
	`quote` text NOT NULL,
	`body` text NOT NULL,
	`author_id` text,
	`written_at` integer NOT NULL,
	`settled_at` integer,
	FOREIGN KEY (`proposal_id`) REFERENCES `proposals`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`author_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `review_comments_proposal` ON `review_comments` (`proposal_id`,`written_at`);