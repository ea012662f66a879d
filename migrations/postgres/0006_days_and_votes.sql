ALTER TABLE "co_signatory_tallies" ADD COLUMN "first_issued_on" text collate "C";
--> statement-breakpoint
ALTER TABLE "co_signatory_tallies" ADD COLUMN "last_issued_on" text collate "C";
--> statement-breakpoint
ALTER TABLE "resolutions" ADD COLUMN "yes_count" integer DEFAULT 0 NOT NULL;
--> statement-breakpoint
ALTER TABLE "resolutions" ADD COLUMN "no_count" integer DEFAULT 0 NOT NULL;
--> statement-breakpoint
ALTER TABLE "resolutions" ADD COLUMN "abstain_count" integer DEFAULT 0 NOT NULL;
--> statement-breakpoint
ALTER TABLE "resolutions" ADD COLUMN "absent_count" integer DEFAULT 0 NOT NULL;
--> statement-breakpoint
-- Looked up and counted once here, and kept in step by each write from now on.
UPDATE "co_signatory_tallies" SET "first_issued_on" = days."first", "last_issued_on" = days."last"
FROM (
  SELECT own."party_code", other."party_code" AS "other_code",
    min(nullif("issued_on", '')) AS "first", max(nullif("issued_on", '')) AS "last"
  FROM "statements"
  JOIN "signatories" own ON own."statement_number" = "statements"."number"
  JOIN "signatories" other ON other."statement_number" = own."statement_number"
  GROUP BY own."party_code", other."party_code"
) days
WHERE days."party_code" = co_signatory_tallies."party_code" AND days."other_code" = co_signatory_tallies."other_code";
--> statement-breakpoint
UPDATE "resolutions" SET
  "yes_count" = (SELECT count(*) FROM "votes" WHERE "resolution_id" = resolutions."id" AND "vote" = 'yes'),
  "no_count" = (SELECT count(*) FROM "votes" WHERE "resolution_id" = resolutions."id" AND "vote" = 'no'),
  "abstain_count" = (SELECT count(*) FROM "votes" WHERE "resolution_id" = resolutions."id" AND "vote" = 'abstain'),
  "absent_count" = (SELECT count(*) FROM "votes" WHERE "resolution_id" = resolutions."id" AND "vote" = 'absent');
