DROP INDEX `signatories_party_unique`;--> statement-breakpoint
ALTER TABLE `signatories` ADD `person` text;--> statement-breakpoint
CREATE INDEX `signatories_party_index` ON `signatories` (`party_code`,`role`,`statement_number`);--> statement-breakpoint
CREATE INDEX `signatories_role_index` ON `signatories` (`role`,`statement_number`);