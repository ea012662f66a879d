-- All resolutions that exist were adopted.
CREATE TABLE "resolution_sponsors" (
	"resolution_id" text collate "C" NOT NULL,
	"position" integer NOT NULL,
	"party_code" text collate "C" NOT NULL,
	CONSTRAINT "resolution_sponsors_resolution_id_position_pk" PRIMARY KEY("resolution_id","position")
);
--> statement-breakpoint
CREATE TABLE "resolution_terms" (
	"resolution_id" text collate "C" NOT NULL,
	"kind" text collate "C" NOT NULL,
	"position" integer NOT NULL,
	"term" text collate "C" NOT NULL,
	"key" text collate "C" NOT NULL,
	CONSTRAINT "resolution_terms_resolution_id_kind_position_pk" PRIMARY KEY("resolution_id","kind","position"),
	CONSTRAINT "resolution_terms_kind_check" CHECK (kind in ('agenda', 'subject'))
);
--> statement-breakpoint
ALTER TABLE "resolutions" DROP CONSTRAINT "resolutions_adopted_on_check";--> statement-breakpoint
ALTER TABLE "resolutions" DROP CONSTRAINT "resolutions_body_check";--> statement-breakpoint
DROP INDEX "resolutions_adopted_on_index";--> statement-breakpoint
DROP INDEX "resolutions_body_index";--> statement-breakpoint
DROP INDEX "resolutions_year_index";--> statement-breakpoint
ALTER TABLE "resolutions" ALTER COLUMN "year" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "resolutions" ADD COLUMN "type" text collate "C" NOT NULL DEFAULT 'resolution';--> statement-breakpoint
ALTER TABLE "resolutions" ALTER COLUMN "type" DROP DEFAULT;--> statement-breakpoint
ALTER TABLE "resolutions" ADD COLUMN "known" boolean NOT NULL DEFAULT true;--> statement-breakpoint
ALTER TABLE "resolutions" ALTER COLUMN "known" DROP DEFAULT;--> statement-breakpoint
ALTER TABLE "resolutions" ADD COLUMN "outcome" text collate "C" DEFAULT 'adopted';--> statement-breakpoint
ALTER TABLE "resolutions" ALTER COLUMN "outcome" DROP DEFAULT;--> statement-breakpoint
ALTER TABLE "resolutions" RENAME COLUMN "adopted_on" TO "decided_on";--> statement-breakpoint
ALTER TABLE "resolutions" ADD COLUMN "titles" json NOT NULL DEFAULT '{}';--> statement-breakpoint
ALTER TABLE "resolutions" ALTER COLUMN "titles" DROP DEFAULT;--> statement-breakpoint
ALTER TABLE "resolutions" ADD COLUMN "draft" text collate "C";--> statement-breakpoint
ALTER TABLE "resolutions" ADD COLUMN "procedure" text collate "C";--> statement-breakpoint
ALTER TABLE "resolutions" ADD COLUMN "yes_count" integer;--> statement-breakpoint
ALTER TABLE "resolutions" ADD COLUMN "no_count" integer;--> statement-breakpoint
ALTER TABLE "resolutions" ADD COLUMN "abstain_count" integer;--> statement-breakpoint
ALTER TABLE "resolutions" ADD COLUMN "absent_count" integer;--> statement-breakpoint
ALTER TABLE "resolutions" ADD COLUMN "sources" json NOT NULL DEFAULT '[]';--> statement-breakpoint
ALTER TABLE "resolutions" ALTER COLUMN "sources" DROP DEFAULT;--> statement-breakpoint
ALTER TABLE "resolution_sponsors" ADD CONSTRAINT "resolution_sponsors_resolution_id_resolutions_id_fk" FOREIGN KEY ("resolution_id") REFERENCES "public"."resolutions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "resolution_sponsors" ADD CONSTRAINT "resolution_sponsors_party_code_parties_code_fk" FOREIGN KEY ("party_code") REFERENCES "public"."parties"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "resolution_terms" ADD CONSTRAINT "resolution_terms_resolution_id_resolutions_id_fk" FOREIGN KEY ("resolution_id") REFERENCES "public"."resolutions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "resolution_sponsors_party_index" ON "resolution_sponsors" USING btree ("party_code","resolution_id");--> statement-breakpoint
CREATE INDEX "resolution_terms_key_index" ON "resolution_terms" USING btree ("kind","key","resolution_id");--> statement-breakpoint
CREATE INDEX "resolutions_decided_on_index" ON "resolutions" USING btree ("decided_on","id");--> statement-breakpoint
CREATE INDEX "resolutions_body_index" ON "resolutions" USING btree ("body","decided_on","id");--> statement-breakpoint
CREATE INDEX "resolutions_year_index" ON "resolutions" USING btree ("year","decided_on","id");--> statement-breakpoint
ALTER TABLE "resolutions" DROP COLUMN "document_url";--> statement-breakpoint
ALTER TABLE "resolutions" ADD CONSTRAINT "resolutions_type_check" CHECK (type in ('resolution', 'presidential-statement', 'draft', 'other'));--> statement-breakpoint
ALTER TABLE "resolutions" ADD CONSTRAINT "resolutions_outcome_check" CHECK (outcome in ('adopted', 'not-adopted'));--> statement-breakpoint
ALTER TABLE "resolutions" ADD CONSTRAINT "resolutions_procedure_check" CHECK (procedure in ('vote', 'without-vote'));--> statement-breakpoint
ALTER TABLE "resolutions" ADD CONSTRAINT "resolutions_decided_on_check" CHECK (decided_on = '' or decided_on like '____-__-__');--> statement-breakpoint
ALTER TABLE "resolutions" ADD CONSTRAINT "resolutions_body_check" CHECK (body in ('security-council', 'general-assembly', 'human-rights-council', 'economic-and-social-council', 'iaea-board'));--> statement-breakpoint
UPDATE "resolutions" SET "yes_count" = "yes", "no_count" = "no", "abstain_count" = "abstain", "absent_count" = "absent"
FROM (
	SELECT "resolution_id", count(*) FILTER (WHERE "vote" = 'yes') AS "yes", count(*) FILTER (WHERE "vote" = 'no') AS "no", count(*) FILTER (WHERE "vote" = 'abstain') AS "abstain", count(*) FILTER (WHERE "vote" = 'absent') AS "absent"
	FROM "votes" GROUP BY "resolution_id"
) AS "tallies" WHERE "resolution_id" = "id";--> statement-breakpoint
-- A letter at the end of a symbol is separated: A/RES/48/75L is A/RES/48/75 L, with the id A-RES-48-75-L.
INSERT INTO "resolutions" ("id", "symbol", "search_text", "body", "year", "decided_on", "meeting", "title", "chapter", "updated_at", "type", "known", "outcome", "titles", "sources", "yes_count", "no_count", "abstain_count", "absent_count")
SELECT regexp_replace("id", '([A-Z])$', '-\1'), regexp_replace("symbol", '([A-Z])$', ' \1'), '', "body", "year", "decided_on", "meeting", "title", "chapter", "updated_at", "type", "known", "outcome", "titles", "sources", "yes_count", "no_count", "abstain_count", "absent_count"
FROM "resolutions" WHERE "id" ~ '[0-9][A-Z]$';--> statement-breakpoint
UPDATE "votes" SET "resolution_id" = regexp_replace("resolution_id", '([A-Z])$', '-\1') WHERE "resolution_id" ~ '[0-9][A-Z]$';--> statement-breakpoint
UPDATE "citations" SET "resolution_id" = regexp_replace("resolution_id", '([A-Z])$', '-\1') WHERE "resolution_id" ~ '[0-9][A-Z]$';--> statement-breakpoint
DELETE FROM "resolutions" WHERE "id" ~ '[0-9][A-Z]$';
