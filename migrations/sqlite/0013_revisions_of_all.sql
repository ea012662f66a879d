-- In place: a rebuilt table would lose the triggers that protect it, and copy every document. SQLite needs the default for the
-- existing rows and cannot drop it.
ALTER TABLE `revisions` RENAME COLUMN `statement_id` TO `resource_id`;--> statement-breakpoint
DROP INDEX `revisions_statement_index`;--> statement-breakpoint
ALTER TABLE `revisions` ADD COLUMN `type` text DEFAULT 'statement' NOT NULL CONSTRAINT "revisions_type_check" CHECK(type in ('statement', 'resolution', 'party'));--> statement-breakpoint
CREATE INDEX `revisions_type_index` ON `revisions` (`type`,`number`);--> statement-breakpoint
CREATE INDEX `revisions_resource_index` ON `revisions` (`type`,`resource_id`,`number`);
