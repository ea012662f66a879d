DROP INDEX `parties_updated_at_index`;--> statement-breakpoint
CREATE INDEX `parties_updated_at_index` ON `parties` (`updated_at`,`code`);--> statement-breakpoint
DROP INDEX `resolutions_updated_at_index`;--> statement-breakpoint
CREATE INDEX `resolutions_updated_at_index` ON `resolutions` (`updated_at`,`id`);--> statement-breakpoint
DROP INDEX `statements_day_index`;--> statement-breakpoint
ALTER TABLE `statements` ADD `updated_at` text DEFAULT '' NOT NULL;--> statement-breakpoint
CREATE INDEX `statements_updated_at_index` ON `statements` (`updated_at`,`number`);--> statement-breakpoint
CREATE INDEX `statements_day_index` ON `statements` (`issued_on`,`number`,`updated_at`);--> statement-breakpoint
UPDATE `statements` SET `updated_at` = (SELECT `accepted_at` FROM `revisions` WHERE `revisions`.`number` = `statements`.`revision`);
