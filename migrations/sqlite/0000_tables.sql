CREATE TABLE `api_keys` (
	`number` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`name` text NOT NULL,
	`sha256` text NOT NULL,
	`created_at` text NOT NULL,
	`revoked_at` text
);
--> statement-breakpoint
CREATE UNIQUE INDEX `api_keys_name_unique` ON `api_keys` (`name`);--> statement-breakpoint
CREATE UNIQUE INDEX `api_keys_sha256_unique` ON `api_keys` (`sha256`);--> statement-breakpoint
CREATE TABLE `citations` (
	`claim_number` integer NOT NULL,
	`position` integer NOT NULL,
	`resolution_id` text,
	`instrument` text,
	`quote_exact` text NOT NULL,
	`quote_prefix` text NOT NULL,
	`quote_suffix` text NOT NULL,
	`quote_start` integer NOT NULL,
	`quote_end` integer NOT NULL,
	PRIMARY KEY(`claim_number`, `position`),
	FOREIGN KEY (`claim_number`) REFERENCES `claims`(`number`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`resolution_id`) REFERENCES `resolutions`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "citations_resolved_once_check" CHECK(resolution_id is null or instrument is null),
	CONSTRAINT "citations_quote_check" CHECK(quote_start >= 0 and quote_end > quote_start)
);
--> statement-breakpoint
CREATE INDEX `citations_resolution_index` ON `citations` (`resolution_id`,`claim_number`);--> statement-breakpoint
CREATE TABLE `claim_parties` (
	`claim_number` integer NOT NULL,
	`position` integer NOT NULL,
	`party_code` text NOT NULL,
	`role` text NOT NULL,
	PRIMARY KEY(`claim_number`, `position`),
	FOREIGN KEY (`claim_number`) REFERENCES `claims`(`number`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`party_code`) REFERENCES `parties`(`code`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "claim_parties_role_check" CHECK(role in ('subject', 'addressee', 'beneficiary'))
);
--> statement-breakpoint
CREATE INDEX `claim_parties_role_index` ON `claim_parties` (`role`,`claim_number`);--> statement-breakpoint
CREATE UNIQUE INDEX `claim_parties_unique` ON `claim_parties` (`party_code`,`role`,`claim_number`);--> statement-breakpoint
CREATE TABLE `claims` (
	`number` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`statement_number` integer NOT NULL,
	`position` integer NOT NULL,
	`key` text NOT NULL,
	`kind` text NOT NULL,
	`modality` text NOT NULL,
	`intensifier` text,
	`breach` integer NOT NULL,
	`quote_exact` text NOT NULL,
	`quote_prefix` text NOT NULL,
	`quote_suffix` text NOT NULL,
	`quote_start` integer NOT NULL,
	`quote_end` integer NOT NULL,
	FOREIGN KEY (`statement_number`) REFERENCES `statements`(`number`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "claims_kind_check" CHECK(kind in ('assertion', 'assessment', 'concern', 'condemnation', 'appeal', 'demand', 'warning', 'commitment', 'support', 'welcome', 'recognition', 'announcement')),
	CONSTRAINT "claims_modality_check" CHECK(modality in ('actual', 'conditional', 'potential')),
	CONSTRAINT "claims_quote_check" CHECK(quote_start >= 0 and quote_end > quote_start)
);
--> statement-breakpoint
CREATE INDEX `claims_kind_index` ON `claims` (`kind`,`statement_number`,`position`);--> statement-breakpoint
CREATE INDEX `claims_modality_index` ON `claims` (`modality`,`statement_number`,`position`);--> statement-breakpoint
CREATE UNIQUE INDEX `claims_position_unique` ON `claims` (`statement_number`,`position`);--> statement-breakpoint
CREATE UNIQUE INDEX `claims_key_unique` ON `claims` (`statement_number`,`key`);--> statement-breakpoint
CREATE TABLE `parties` (
	`code` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`name` text NOT NULL,
	`alpha3` text,
	`numeric` text,
	`aliases` text NOT NULL,
	`search_text` text NOT NULL,
	`updated_at` text NOT NULL,
	CONSTRAINT "parties_kind_check" CHECK(kind in ('state', 'organisation'))
);
--> statement-breakpoint
CREATE INDEX `parties_kind_index` ON `parties` (`kind`,`code`);--> statement-breakpoint
CREATE INDEX `parties_updated_at_index` ON `parties` (`updated_at`);--> statement-breakpoint
CREATE UNIQUE INDEX `parties_alpha3_unique` ON `parties` (`alpha3`);--> statement-breakpoint
CREATE UNIQUE INDEX `parties_numeric_unique` ON `parties` (`numeric`);--> statement-breakpoint
CREATE TABLE `resolutions` (
	`id` text PRIMARY KEY NOT NULL,
	`symbol` text NOT NULL,
	`body` text NOT NULL,
	`year` integer NOT NULL,
	`adopted_on` text NOT NULL,
	`meeting` integer,
	`title` text,
	`chapter` text,
	`document_url` text NOT NULL,
	`search_text` text NOT NULL,
	`updated_at` text NOT NULL,
	CONSTRAINT "resolutions_body_check" CHECK(body in ('security-council', 'general-assembly')),
	CONSTRAINT "resolutions_adopted_on_check" CHECK(adopted_on like '____-__-__')
);
--> statement-breakpoint
CREATE INDEX `resolutions_adopted_on_index` ON `resolutions` (`adopted_on`,`id`);--> statement-breakpoint
CREATE INDEX `resolutions_body_index` ON `resolutions` (`body`,`adopted_on`,`id`);--> statement-breakpoint
CREATE INDEX `resolutions_year_index` ON `resolutions` (`year`,`adopted_on`,`id`);--> statement-breakpoint
CREATE INDEX `resolutions_updated_at_index` ON `resolutions` (`updated_at`);--> statement-breakpoint
CREATE UNIQUE INDEX `resolutions_symbol_unique` ON `resolutions` (`symbol`);--> statement-breakpoint
CREATE TABLE `revisions` (
	`number` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`statement_id` text NOT NULL,
	`action` text NOT NULL,
	`document` text,
	`sha256` text,
	`accepted_at` text NOT NULL,
	`author` text,
	CONSTRAINT "revisions_action_check" CHECK(action in ('put', 'delete')),
	CONSTRAINT "revisions_document_check" CHECK((action = 'put') = (document is not null and sha256 is not null))
);
--> statement-breakpoint
CREATE INDEX `revisions_statement_index` ON `revisions` (`statement_id`,`number`);--> statement-breakpoint
CREATE TABLE `signatories` (
	`statement_number` integer NOT NULL,
	`position` integer NOT NULL,
	`party_code` text NOT NULL,
	`name_as_signed` text NOT NULL,
	`office` text,
	`role` text NOT NULL,
	`quote_exact` text,
	`quote_prefix` text,
	`quote_suffix` text,
	`quote_start` integer,
	`quote_end` integer,
	PRIMARY KEY(`statement_number`, `position`),
	FOREIGN KEY (`statement_number`) REFERENCES `statements`(`number`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`party_code`) REFERENCES `parties`(`code`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "signatories_role_check" CHECK(role in ('signatory', 'on-behalf-of', 'aligned'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `signatories_party_unique` ON `signatories` (`party_code`,`statement_number`);--> statement-breakpoint
CREATE TABLE `statements` (
	`number` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`id` text NOT NULL,
	`title` text NOT NULL,
	`issued_on` text NOT NULL,
	`language` text NOT NULL,
	`text` text NOT NULL,
	`sources` text NOT NULL,
	`revision` integer NOT NULL,
	CONSTRAINT "statements_issued_on_check" CHECK(issued_on = '' or issued_on like '____-__-__')
);
--> statement-breakpoint
CREATE INDEX `statements_issued_on_index` ON `statements` (`issued_on`,`id`);--> statement-breakpoint
CREATE UNIQUE INDEX `statements_id_unique` ON `statements` (`id`);--> statement-breakpoint
CREATE TABLE `votes` (
	`resolution_id` text NOT NULL,
	`party_code` text NOT NULL,
	`vote` text NOT NULL,
	PRIMARY KEY(`resolution_id`, `party_code`),
	FOREIGN KEY (`resolution_id`) REFERENCES `resolutions`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`party_code`) REFERENCES `parties`(`code`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "votes_vote_check" CHECK(vote in ('yes', 'no', 'abstain', 'absent'))
);
--> statement-breakpoint
CREATE INDEX `votes_party_index` ON `votes` (`party_code`,`resolution_id`);