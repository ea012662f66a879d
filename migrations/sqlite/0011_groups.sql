-- The parties are rebuilt for their new kind: SQLite can't change a CHECK constraint.
CREATE TABLE `__new_parties` (
	`code` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`name` text NOT NULL,
	`alpha3` text,
	`numeric` text,
	`aliases` text NOT NULL,
	`existed_from` integer,
	`existed_to` integer,
	`search_text` text NOT NULL,
	`updated_at` text NOT NULL,
	CONSTRAINT "parties_kind_check" CHECK(kind in ('state', 'organisation', 'group'))
);
--> statement-breakpoint
INSERT INTO `__new_parties`("code", "kind", "name", "alpha3", "numeric", "aliases", "search_text", "updated_at") SELECT "code", "kind", "name", "alpha3", "numeric", "aliases", "search_text", "updated_at" FROM `parties`;--> statement-breakpoint
DROP TABLE `parties`;--> statement-breakpoint
ALTER TABLE `__new_parties` RENAME TO `parties`;--> statement-breakpoint
CREATE INDEX `parties_kind_index` ON `parties` (`kind`,`code`);--> statement-breakpoint
CREATE INDEX `parties_updated_at_index` ON `parties` (`updated_at`);--> statement-breakpoint
CREATE UNIQUE INDEX `parties_alpha3_unique` ON `parties` (`alpha3`);--> statement-breakpoint
CREATE UNIQUE INDEX `parties_numeric_unique` ON `parties` (`numeric`);--> statement-breakpoint
CREATE TABLE `memberships` (
	`group_code` text NOT NULL,
	`position` integer NOT NULL,
	`member_code` text NOT NULL,
	`first_day` text NOT NULL,
	`last_day` text NOT NULL,
	PRIMARY KEY(`group_code`, `position`),
	FOREIGN KEY (`group_code`) REFERENCES `parties`(`code`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`member_code`) REFERENCES `parties`(`code`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "memberships_days_check" CHECK(first_day <= last_day)
);
--> statement-breakpoint
CREATE INDEX `memberships_member_index` ON `memberships` (`member_code`,`group_code`);--> statement-breakpoint
CREATE TABLE `party_names` (
	`key` text PRIMARY KEY NOT NULL,
	`party_code` text NOT NULL,
	`is_code` integer NOT NULL,
	FOREIGN KEY (`party_code`) REFERENCES `parties`(`code`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `party_names_party_index` ON `party_names` (`party_code`);
