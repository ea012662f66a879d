-- Statements and claims are numbered anew, in the order of their lists (src/db/places.ts): a statement by its day of issue
-- and, as lists had it, by its id, a claim by its statement and its position.
PRAGMA defer_foreign_keys = ON;
--> statement-breakpoint
CREATE TABLE `numbers_anew` (`old` integer PRIMARY KEY NOT NULL, `new` integer NOT NULL);
--> statement-breakpoint
INSERT INTO `numbers_anew` (`old`, `new`)
SELECT `number`,
  CASE `issued_on` WHEN '' THEN 8192 ELSE 8193 + CAST(julianday(`issued_on`) - 1721059.5 AS integer) END * 262144
    - row_number() OVER (PARTITION BY `issued_on` ORDER BY `id` DESC)
FROM `statements`;
--> statement-breakpoint
DROP TRIGGER `statements_search_update`;
--> statement-breakpoint
DROP TRIGGER `claims_search_update`;
--> statement-breakpoint
DROP INDEX `statements_issued_on_index`;
--> statement-breakpoint
DROP INDEX `citations_resolution_index`;
--> statement-breakpoint
DROP INDEX `claim_parties_role_index`;
--> statement-breakpoint
DROP INDEX `claim_parties_unique`;
--> statement-breakpoint
DROP INDEX `claims_kind_index`;
--> statement-breakpoint
DROP INDEX `claims_modality_index`;
--> statement-breakpoint
UPDATE `claim_parties` SET `claim_number` = (
  SELECT `new` * 4096 + 4095 - claims.`position`
  FROM `claims` JOIN `numbers_anew` ON `old` = claims.`statement_number`
  WHERE claims.`number` = claim_parties.`claim_number`
);
--> statement-breakpoint
UPDATE `citations` SET `claim_number` = (
  SELECT `new` * 4096 + 4095 - claims.`position`
  FROM `claims` JOIN `numbers_anew` ON `old` = claims.`statement_number`
  WHERE claims.`number` = citations.`claim_number`
);
--> statement-breakpoint
UPDATE `claims` SET
  `number` = (SELECT `new` * 4096 + 4095 - claims.`position` FROM `numbers_anew` WHERE `old` = claims.`statement_number`),
  `statement_number` = (SELECT `new` FROM `numbers_anew` WHERE `old` = claims.`statement_number`);
--> statement-breakpoint
UPDATE `signatories` SET
  `statement_number` = (SELECT `new` FROM `numbers_anew` WHERE `old` = signatories.`statement_number`);
--> statement-breakpoint
UPDATE `statements` SET `number` = (SELECT `new` FROM `numbers_anew` WHERE `old` = statements.`number`);
--> statement-breakpoint
DROP TABLE `numbers_anew`;
--> statement-breakpoint
INSERT INTO `statements_search` (`statements_search`) VALUES ('rebuild');
--> statement-breakpoint
INSERT INTO `claims_search` (`claims_search`) VALUES ('rebuild');
--> statement-breakpoint
CREATE TRIGGER `statements_search_update` AFTER UPDATE OF `number`, `title`, `text` ON `statements` BEGIN
  INSERT INTO statements_search (statements_search, rowid, title, text) VALUES ('delete', old.number, old.title, old.text);
  INSERT INTO statements_search (rowid, title, text) VALUES (new.number, new.title, new.text);
END;
--> statement-breakpoint
CREATE TRIGGER `claims_search_update` AFTER UPDATE OF `number`, `quote_exact` ON `claims` BEGIN
  INSERT INTO claims_search (claims_search, rowid, quote_exact) VALUES ('delete', old.number, old.quote_exact);
  INSERT INTO claims_search (rowid, quote_exact) VALUES (new.number, new.quote_exact);
END;
--> statement-breakpoint
ALTER TABLE `citations` ADD `statement_number` integer GENERATED ALWAYS AS (claim_number / 4096) VIRTUAL NOT NULL;
--> statement-breakpoint
CREATE INDEX `citations_resolution_index` ON `citations` (`resolution_id`,`statement_number`,`claim_number`);
--> statement-breakpoint
ALTER TABLE `claim_parties` ADD `statement_number` integer GENERATED ALWAYS AS (claim_number / 4096) VIRTUAL NOT NULL;
--> statement-breakpoint
CREATE INDEX `claim_parties_party_index` ON `claim_parties` (`party_code`,`statement_number`,`claim_number`);
--> statement-breakpoint
CREATE INDEX `claim_parties_role_index` ON `claim_parties` (`role`,`statement_number`,`claim_number`);
--> statement-breakpoint
CREATE UNIQUE INDEX `claim_parties_unique` ON `claim_parties` (`party_code`,`role`,`statement_number`,`claim_number`);
--> statement-breakpoint
CREATE INDEX `claims_place_index` ON `claims` (`statement_number`,`number`);
--> statement-breakpoint
CREATE INDEX `claims_kind_index` ON `claims` (`kind`,`statement_number`,`number`);
--> statement-breakpoint
CREATE INDEX `claims_modality_index` ON `claims` (`modality`,`statement_number`,`number`);
--> statement-breakpoint
CREATE TABLE `citation_tallies` (
	`resolution_id` text PRIMARY KEY NOT NULL,
	`statement_count` integer NOT NULL,
	`claim_count` integer NOT NULL,
	FOREIGN KEY (`resolution_id`) REFERENCES `resolutions`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `citing_party_tallies` (
	`resolution_id` text NOT NULL,
	`party_code` text NOT NULL,
	`statement_count` integer NOT NULL,
	PRIMARY KEY(`resolution_id`, `party_code`),
	FOREIGN KEY (`resolution_id`) REFERENCES `resolutions`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`party_code`) REFERENCES `parties`(`code`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `claim_tallies` (
	`party_code` text NOT NULL,
	`kind` text NOT NULL,
	`role` text NOT NULL,
	`claim_count` integer NOT NULL,
	PRIMARY KEY(`party_code`, `kind`, `role`),
	FOREIGN KEY (`party_code`) REFERENCES `parties`(`code`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `co_signatory_tallies` (
	`party_code` text NOT NULL,
	`other_code` text NOT NULL,
	`statement_count` integer NOT NULL,
	PRIMARY KEY(`party_code`, `other_code`),
	FOREIGN KEY (`party_code`) REFERENCES `parties`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`other_code`) REFERENCES `parties`(`code`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
-- What is to be counted is counted once here, and kept in step by each write from now on.
INSERT INTO "co_signatory_tallies" ("party_code", "other_code", "statement_count")
SELECT own."party_code", other."party_code", count(*)
FROM "signatories" own JOIN "signatories" other ON other."statement_number" = own."statement_number"
GROUP BY own."party_code", other."party_code";
--> statement-breakpoint
INSERT INTO "claim_tallies" ("party_code", "kind", "role", "claim_count")
SELECT named."party_code", claims."kind", named."role", count(*)
FROM "claim_parties" named JOIN "claims" ON claims."number" = named."claim_number"
GROUP BY named."party_code", claims."kind", named."role";
--> statement-breakpoint
INSERT INTO "citation_tallies" ("resolution_id", "statement_count", "claim_count")
SELECT "resolution_id", count(DISTINCT "statement_number"), count(DISTINCT "claim_number")
FROM "citations" WHERE "resolution_id" IS NOT NULL
GROUP BY "resolution_id";
--> statement-breakpoint
INSERT INTO "citing_party_tallies" ("resolution_id", "party_code", "statement_count")
SELECT cited."resolution_id", signatories."party_code", count(*)
FROM (SELECT DISTINCT "resolution_id", "statement_number" FROM "citations" WHERE "resolution_id" IS NOT NULL) cited
JOIN "signatories" ON signatories."statement_number" = cited."statement_number"
GROUP BY cited."resolution_id", signatories."party_code";
