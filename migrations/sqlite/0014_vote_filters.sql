DROP INDEX `votes_party_index`;--> statement-breakpoint
CREATE INDEX `votes_party_index` ON `votes` (`party_code`,`vote`,`resolution_id`);--> statement-breakpoint
CREATE INDEX `resolutions_type_index` ON `resolutions` (`type`,`decided_on`,`id`);--> statement-breakpoint
CREATE INDEX `resolutions_known_index` ON `resolutions` (`known`,`decided_on`,`id`);--> statement-breakpoint
CREATE INDEX `resolutions_outcome_index` ON `resolutions` (`outcome`,`decided_on`,`id`);--> statement-breakpoint
CREATE INDEX `resolutions_procedure_index` ON `resolutions` (`procedure`,`decided_on`,`id`);--> statement-breakpoint
CREATE INDEX `resolutions_chapter_index` ON `resolutions` (`chapter`,`decided_on`,`id`);--> statement-breakpoint
CREATE INDEX `resolutions_draft_index` ON `resolutions` (`draft`);