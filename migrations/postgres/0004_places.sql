-- Statements and claims are numbered anew, in the order of their lists (src/db/places.ts): a statement by its day of issue
-- and, as lists had it, by its id, a claim by its statement and its position.
CREATE TABLE "citation_tallies" (
	"resolution_id" text collate "C" PRIMARY KEY NOT NULL,
	"statement_count" integer NOT NULL,
	"claim_count" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "citing_party_tallies" (
	"resolution_id" text collate "C" NOT NULL,
	"party_code" text collate "C" NOT NULL,
	"statement_count" integer NOT NULL,
	CONSTRAINT "citing_party_tallies_resolution_id_party_code_pk" PRIMARY KEY("resolution_id","party_code")
);
--> statement-breakpoint
CREATE TABLE "claim_tallies" (
	"party_code" text collate "C" NOT NULL,
	"kind" text collate "C" NOT NULL,
	"role" text collate "C" NOT NULL,
	"claim_count" integer NOT NULL,
	CONSTRAINT "claim_tallies_party_code_kind_role_pk" PRIMARY KEY("party_code","kind","role")
);
--> statement-breakpoint
CREATE TABLE "co_signatory_tallies" (
	"party_code" text collate "C" NOT NULL,
	"other_code" text collate "C" NOT NULL,
	"statement_count" integer NOT NULL,
	CONSTRAINT "co_signatory_tallies_party_code_other_code_pk" PRIMARY KEY("party_code","other_code")
);
--> statement-breakpoint
ALTER TABLE "claim_parties" DROP CONSTRAINT "claim_parties_claim_number_claims_number_fk";
--> statement-breakpoint
ALTER TABLE "citations" DROP CONSTRAINT "citations_claim_number_claims_number_fk";
--> statement-breakpoint
ALTER TABLE "claims" DROP CONSTRAINT "claims_statement_number_statements_number_fk";
--> statement-breakpoint
ALTER TABLE "signatories" DROP CONSTRAINT "signatories_statement_number_statements_number_fk";
--> statement-breakpoint
ALTER TABLE "claim_parties" DROP CONSTRAINT "claim_parties_unique";
--> statement-breakpoint
DROP INDEX "statements_issued_on_index";
--> statement-breakpoint
DROP INDEX "citations_resolution_index";
--> statement-breakpoint
DROP INDEX "claim_parties_role_index";
--> statement-breakpoint
DROP INDEX "claims_kind_index";
--> statement-breakpoint
DROP INDEX "claims_modality_index";
--> statement-breakpoint
ALTER TABLE "citations" ALTER COLUMN "claim_number" SET DATA TYPE bigint;
--> statement-breakpoint
ALTER TABLE "claim_parties" ALTER COLUMN "claim_number" SET DATA TYPE bigint;
--> statement-breakpoint
ALTER TABLE "claims" ALTER COLUMN "number" SET DATA TYPE bigint;
--> statement-breakpoint
ALTER TABLE "claims" ALTER COLUMN "number" DROP IDENTITY;
--> statement-breakpoint
ALTER TABLE "claims" ALTER COLUMN "statement_number" SET DATA TYPE bigint;
--> statement-breakpoint
ALTER TABLE "signatories" ALTER COLUMN "statement_number" SET DATA TYPE bigint;
--> statement-breakpoint
ALTER TABLE "statements" ALTER COLUMN "number" SET DATA TYPE bigint;
--> statement-breakpoint
ALTER TABLE "statements" ALTER COLUMN "number" DROP IDENTITY;
--> statement-breakpoint
CREATE TABLE "numbers_anew" ("old" bigint PRIMARY KEY, "new" bigint NOT NULL);
--> statement-breakpoint
INSERT INTO "numbers_anew" ("old", "new")
SELECT "number",
  CASE "issued_on" WHEN '' THEN 8192 ELSE 8193 + to_date("issued_on", 'YYYY-MM-DD') - to_date('0001-01-01', 'YYYY-MM-DD') + 366 END::bigint * 262144
    - row_number() OVER (PARTITION BY "issued_on" ORDER BY "id" DESC)
FROM "statements";
--> statement-breakpoint
UPDATE "claim_parties" SET "claim_number" = "new" * 4096 + 4095 - claims."position"
FROM "claims" JOIN "numbers_anew" ON "old" = claims."statement_number"
WHERE claims."number" = claim_parties."claim_number";
--> statement-breakpoint
UPDATE "citations" SET "claim_number" = "new" * 4096 + 4095 - claims."position"
FROM "claims" JOIN "numbers_anew" ON "old" = claims."statement_number"
WHERE claims."number" = citations."claim_number";
--> statement-breakpoint
UPDATE "claims" SET "number" = "new" * 4096 + 4095 - "position", "statement_number" = "new"
FROM "numbers_anew" WHERE "old" = "statement_number";
--> statement-breakpoint
UPDATE "signatories" SET "statement_number" = "new" FROM "numbers_anew" WHERE "old" = "statement_number";
--> statement-breakpoint
UPDATE "statements" SET "number" = "new" FROM "numbers_anew" WHERE "old" = "number";
--> statement-breakpoint
DROP TABLE "numbers_anew";
--> statement-breakpoint
ALTER TABLE "claim_parties" ADD CONSTRAINT "claim_parties_claim_number_claims_number_fk" FOREIGN KEY ("claim_number") REFERENCES "public"."claims"("number") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "citations" ADD CONSTRAINT "citations_claim_number_claims_number_fk" FOREIGN KEY ("claim_number") REFERENCES "public"."claims"("number") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "claims" ADD CONSTRAINT "claims_statement_number_statements_number_fk" FOREIGN KEY ("statement_number") REFERENCES "public"."statements"("number") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "signatories" ADD CONSTRAINT "signatories_statement_number_statements_number_fk" FOREIGN KEY ("statement_number") REFERENCES "public"."statements"("number") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "citations" ADD COLUMN "statement_number" bigint GENERATED ALWAYS AS (claim_number / 4096) STORED NOT NULL;
--> statement-breakpoint
ALTER TABLE "claim_parties" ADD COLUMN "statement_number" bigint GENERATED ALWAYS AS (claim_number / 4096) STORED NOT NULL;
--> statement-breakpoint
ALTER TABLE "citation_tallies" ADD CONSTRAINT "citation_tallies_resolution_id_resolutions_id_fk" FOREIGN KEY ("resolution_id") REFERENCES "public"."resolutions"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "citing_party_tallies" ADD CONSTRAINT "citing_party_tallies_resolution_id_resolutions_id_fk" FOREIGN KEY ("resolution_id") REFERENCES "public"."resolutions"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "citing_party_tallies" ADD CONSTRAINT "citing_party_tallies_party_code_parties_code_fk" FOREIGN KEY ("party_code") REFERENCES "public"."parties"("code") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "claim_tallies" ADD CONSTRAINT "claim_tallies_party_code_parties_code_fk" FOREIGN KEY ("party_code") REFERENCES "public"."parties"("code") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "co_signatory_tallies" ADD CONSTRAINT "co_signatory_tallies_party_code_parties_code_fk" FOREIGN KEY ("party_code") REFERENCES "public"."parties"("code") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "co_signatory_tallies" ADD CONSTRAINT "co_signatory_tallies_other_code_parties_code_fk" FOREIGN KEY ("other_code") REFERENCES "public"."parties"("code") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
CREATE INDEX "claim_parties_party_index" ON "claim_parties" USING btree ("party_code","statement_number","claim_number");
--> statement-breakpoint
CREATE INDEX "claims_place_index" ON "claims" USING btree ("statement_number","number");
--> statement-breakpoint
CREATE INDEX "citations_resolution_index" ON "citations" USING btree ("resolution_id","statement_number","claim_number");
--> statement-breakpoint
CREATE INDEX "claim_parties_role_index" ON "claim_parties" USING btree ("role","statement_number","claim_number");
--> statement-breakpoint
CREATE INDEX "claims_kind_index" ON "claims" USING btree ("kind","statement_number","number");
--> statement-breakpoint
CREATE INDEX "claims_modality_index" ON "claims" USING btree ("modality","statement_number","number");
--> statement-breakpoint
ALTER TABLE "claim_parties" ADD CONSTRAINT "claim_parties_unique" UNIQUE("party_code","role","statement_number","claim_number");
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
