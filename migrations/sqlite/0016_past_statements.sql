CREATE TABLE `past_citations` (
	`claim_number` integer NOT NULL,
	`statement_number` integer GENERATED ALWAYS AS (claim_number / 4096) VIRTUAL NOT NULL,
	`position` integer NOT NULL,
	`resolution_id` text,
	PRIMARY KEY(`claim_number`, `position`)
);
--> statement-breakpoint
CREATE INDEX `past_citations_resolution_index` ON `past_citations` (`resolution_id`,`statement_number`,`claim_number`);--> statement-breakpoint
CREATE TABLE `past_claim_parties` (
	`claim_number` integer NOT NULL,
	`statement_number` integer GENERATED ALWAYS AS (claim_number / 4096) VIRTUAL NOT NULL,
	`position` integer NOT NULL,
	`party_code` text NOT NULL,
	`role` text NOT NULL,
	PRIMARY KEY(`claim_number`, `position`)
);
--> statement-breakpoint
CREATE INDEX `past_claim_parties_party_index` ON `past_claim_parties` (`party_code`,`statement_number`,`claim_number`);--> statement-breakpoint
CREATE INDEX `past_claim_parties_role_index` ON `past_claim_parties` (`role`,`statement_number`,`claim_number`);--> statement-breakpoint
CREATE TABLE `past_claim_words` (
	`number` integer PRIMARY KEY NOT NULL,
	`words` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `past_claims` (
	`number` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`statement_number` integer NOT NULL,
	`kind` text NOT NULL,
	`modality` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `past_claims_statement_index` ON `past_claims` (`statement_number`,`number`);--> statement-breakpoint
CREATE INDEX `past_claims_kind_index` ON `past_claims` (`kind`,`statement_number`,`number`);--> statement-breakpoint
CREATE INDEX `past_claims_modality_index` ON `past_claims` (`modality`,`statement_number`,`number`);--> statement-breakpoint
CREATE TABLE `past_signatories` (
	`statement_number` integer NOT NULL,
	`position` integer NOT NULL,
	`party_code` text NOT NULL,
	`role` text NOT NULL,
	PRIMARY KEY(`statement_number`, `position`)
);
--> statement-breakpoint
CREATE INDEX `past_signatories_party_index` ON `past_signatories` (`party_code`,`role`,`statement_number`);--> statement-breakpoint
CREATE INDEX `past_signatories_role_index` ON `past_signatories` (`role`,`statement_number`);--> statement-breakpoint
CREATE TABLE `past_statement_words` (
	`number` integer PRIMARY KEY NOT NULL,
	`words` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `past_statements` (
	`number` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`id` text NOT NULL,
	`issued_on` text NOT NULL,
	`language` text NOT NULL,
	`revision` integer NOT NULL,
	`superseded_by` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `past_statements_id_index` ON `past_statements` (`id`);--> statement-breakpoint
CREATE INDEX `past_statements_day_index` ON `past_statements` (`issued_on`,`number`);--> statement-breakpoint
CREATE INDEX `past_statements_language_index` ON `past_statements` (`language`,`number`);--> statement-breakpoint
CREATE UNIQUE INDEX `past_statements_revision_unique` ON `past_statements` (`revision`);--> statement-breakpoint
CREATE UNIQUE INDEX `past_statements_superseded_by_unique` ON `past_statements` (`superseded_by`);--> statement-breakpoint
CREATE INDEX `revisions_accepted_at_index` ON `revisions` (`accepted_at`,`number`);--> statement-breakpoint
CREATE INDEX `statements_revision_index` ON `statements` (`revision`);--> statement-breakpoint
-- Past words are only ever added: see 0010_search_index.sql.
CREATE VIRTUAL TABLE `past_statement_index` USING fts5(
  words,
  content = 'past_statement_words', content_rowid = 'number',
  tokenize = 'ascii', columnsize = 0
);
--> statement-breakpoint
CREATE TRIGGER `past_statement_index_insert` AFTER INSERT ON `past_statement_words` BEGIN
  INSERT INTO past_statement_index (rowid, words) VALUES (new.number, new.words);
END;
--> statement-breakpoint
CREATE VIRTUAL TABLE `past_claim_index` USING fts5(
  words,
  content = 'past_claim_words', content_rowid = 'number',
  tokenize = 'ascii', columnsize = 0
);
--> statement-breakpoint
CREATE TRIGGER `past_claim_index_insert` AFTER INSERT ON `past_claim_words` BEGIN
  INSERT INTO past_claim_index (rowid, words) VALUES (new.number, new.words);
END;
--> statement-breakpoint
INSERT INTO past_statement_index (past_statement_index, rank) VALUES ('automerge', 2);
--> statement-breakpoint
INSERT INTO past_claim_index (past_claim_index, rank) VALUES ('automerge', 2);
