CREATE TABLE `resolution_sponsors` (
	`resolution_id` text NOT NULL,
	`position` integer NOT NULL,
	`party_code` text NOT NULL,
	PRIMARY KEY(`resolution_id`, `position`),
	FOREIGN KEY (`resolution_id`) REFERENCES `resolutions`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`party_code`) REFERENCES `parties`(`code`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `resolution_sponsors_party_index` ON `resolution_sponsors` (`party_code`,`resolution_id`);--> statement-breakpoint
CREATE TABLE `resolution_terms` (
	`resolution_id` text NOT NULL,
	`kind` text NOT NULL,
	`position` integer NOT NULL,
	`term` text NOT NULL,
	`key` text NOT NULL,
	PRIMARY KEY(`resolution_id`, `kind`, `position`),
	FOREIGN KEY (`resolution_id`) REFERENCES `resolutions`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "resolution_terms_kind_check" CHECK(kind in ('agenda', 'subject'))
);
--> statement-breakpoint
CREATE INDEX `resolution_terms_key_index` ON `resolution_terms` (`kind`,`key`,`resolution_id`);--> statement-breakpoint
-- The resolutions are rebuilt: SQLite can't change a CHECK constraint. All that exist were adopted.
CREATE TABLE `__new_resolutions` (
	`id` text PRIMARY KEY NOT NULL,
	`symbol` text NOT NULL,
	`body` text NOT NULL,
	`type` text NOT NULL,
	`known` integer NOT NULL,
	`year` integer,
	`outcome` text,
	`decided_on` text NOT NULL,
	`meeting` integer,
	`title` text,
	`titles` text NOT NULL,
	`chapter` text,
	`draft` text,
	`procedure` text,
	`yes_count` integer,
	`no_count` integer,
	`abstain_count` integer,
	`absent_count` integer,
	`sources` text NOT NULL,
	`search_text` text NOT NULL,
	`updated_at` text NOT NULL,
	CONSTRAINT "resolutions_body_check" CHECK(body in ('security-council', 'general-assembly', 'human-rights-council', 'economic-and-social-council', 'iaea-board')),
	CONSTRAINT "resolutions_type_check" CHECK(type in ('resolution', 'presidential-statement', 'draft', 'other')),
	CONSTRAINT "resolutions_outcome_check" CHECK(outcome in ('adopted', 'not-adopted')),
	CONSTRAINT "resolutions_procedure_check" CHECK(procedure in ('vote', 'without-vote')),
	CONSTRAINT "resolutions_decided_on_check" CHECK(decided_on = '' or decided_on like '____-__-__')
);
--> statement-breakpoint
INSERT INTO `__new_resolutions`("id", "symbol", "body", "type", "known", "year", "outcome", "decided_on", "meeting", "title", "titles", "chapter", "yes_count", "no_count", "abstain_count", "absent_count", "sources", "search_text", "updated_at") SELECT "id", "symbol", "body", 'resolution', 1, "year", 'adopted', "adopted_on", "meeting", "title", '{}', "chapter", sum("vote" = 'yes'), sum("vote" = 'no'), sum("vote" = 'abstain'), sum("vote" = 'absent'), '[]', "search_text", "updated_at" FROM `resolutions` LEFT JOIN `votes` ON "resolution_id" = "id" GROUP BY "id";--> statement-breakpoint
DROP TABLE `resolutions`;--> statement-breakpoint
ALTER TABLE `__new_resolutions` RENAME TO `resolutions`;--> statement-breakpoint
CREATE INDEX `resolutions_decided_on_index` ON `resolutions` (`decided_on`,`id`);--> statement-breakpoint
CREATE INDEX `resolutions_body_index` ON `resolutions` (`body`,`decided_on`,`id`);--> statement-breakpoint
CREATE INDEX `resolutions_year_index` ON `resolutions` (`year`,`decided_on`,`id`);--> statement-breakpoint
CREATE INDEX `resolutions_updated_at_index` ON `resolutions` (`updated_at`);--> statement-breakpoint
CREATE UNIQUE INDEX `resolutions_symbol_unique` ON `resolutions` (`symbol`);--> statement-breakpoint
-- A letter at the end of a symbol is separated: A/RES/48/75L is A/RES/48/75 L, with the id A-RES-48-75-L.
UPDATE `votes` SET `resolution_id` = substr(`resolution_id`, 1, length(`resolution_id`) - 1) || '-' || substr(`resolution_id`, -1) WHERE `resolution_id` GLOB '*[0-9][A-Z]';--> statement-breakpoint
UPDATE `citations` SET `resolution_id` = substr(`resolution_id`, 1, length(`resolution_id`) - 1) || '-' || substr(`resolution_id`, -1) WHERE `resolution_id` GLOB '*[0-9][A-Z]';--> statement-breakpoint
UPDATE `resolutions` SET `symbol` = substr(`symbol`, 1, length(`symbol`) - 1) || ' ' || substr(`symbol`, -1), `id` = substr(`id`, 1, length(`id`) - 1) || '-' || substr(`id`, -1), `search_text` = '' WHERE `id` GLOB '*[0-9][A-Z]';
