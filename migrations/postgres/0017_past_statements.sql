CREATE TABLE "past_citations" (
	"claim_number" bigint NOT NULL,
	"statement_number" bigint GENERATED ALWAYS AS (claim_number / 4096) STORED NOT NULL,
	"position" integer NOT NULL,
	"resolution_id" text collate "C",
	CONSTRAINT "past_citations_claim_number_position_pk" PRIMARY KEY("claim_number","position")
);
--> statement-breakpoint
CREATE TABLE "past_claim_parties" (
	"claim_number" bigint NOT NULL,
	"statement_number" bigint GENERATED ALWAYS AS (claim_number / 4096) STORED NOT NULL,
	"position" integer NOT NULL,
	"party_code" text collate "C" NOT NULL,
	"role" text collate "C" NOT NULL,
	CONSTRAINT "past_claim_parties_claim_number_position_pk" PRIMARY KEY("claim_number","position")
);
--> statement-breakpoint
CREATE TABLE "past_claim_words" (
	"number" bigint PRIMARY KEY NOT NULL,
	"words" text collate "C" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "past_claims" (
	"number" bigint PRIMARY KEY NOT NULL,
	"statement_number" bigint NOT NULL,
	"kind" text collate "C" NOT NULL,
	"modality" text collate "C" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "past_signatories" (
	"statement_number" bigint NOT NULL,
	"position" integer NOT NULL,
	"party_code" text collate "C" NOT NULL,
	"role" text collate "C" NOT NULL,
	CONSTRAINT "past_signatories_statement_number_position_pk" PRIMARY KEY("statement_number","position")
);
--> statement-breakpoint
CREATE TABLE "past_statement_words" (
	"number" bigint PRIMARY KEY NOT NULL,
	"words" text collate "C" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "past_statements" (
	"number" bigint PRIMARY KEY NOT NULL,
	"id" text collate "C" NOT NULL,
	"issued_on" text collate "C" NOT NULL,
	"language" text collate "C" NOT NULL,
	"revision" integer NOT NULL,
	"superseded_by" integer NOT NULL,
	CONSTRAINT "past_statements_revision_unique" UNIQUE("revision"),
	CONSTRAINT "past_statements_superseded_by_unique" UNIQUE("superseded_by")
);
--> statement-breakpoint
CREATE INDEX "past_citations_resolution_index" ON "past_citations" USING btree ("resolution_id","statement_number","claim_number");--> statement-breakpoint
CREATE INDEX "past_claim_parties_party_index" ON "past_claim_parties" USING btree ("party_code","statement_number","claim_number");--> statement-breakpoint
CREATE INDEX "past_claim_parties_role_index" ON "past_claim_parties" USING btree ("role","statement_number","claim_number");--> statement-breakpoint
CREATE INDEX "past_claims_statement_index" ON "past_claims" USING btree ("statement_number","number");--> statement-breakpoint
CREATE INDEX "past_claims_kind_index" ON "past_claims" USING btree ("kind","statement_number","number");--> statement-breakpoint
CREATE INDEX "past_claims_modality_index" ON "past_claims" USING btree ("modality","statement_number","number");--> statement-breakpoint
CREATE INDEX "past_signatories_party_index" ON "past_signatories" USING btree ("party_code","role","statement_number");--> statement-breakpoint
CREATE INDEX "past_signatories_role_index" ON "past_signatories" USING btree ("role","statement_number");--> statement-breakpoint
CREATE INDEX "past_statements_id_index" ON "past_statements" USING btree ("id");--> statement-breakpoint
CREATE INDEX "past_statements_day_index" ON "past_statements" USING btree ("issued_on","number");--> statement-breakpoint
CREATE INDEX "past_statements_language_index" ON "past_statements" USING btree ("language","number");--> statement-breakpoint
CREATE INDEX "revisions_accepted_at_index" ON "revisions" USING btree ("accepted_at","number");--> statement-breakpoint
CREATE INDEX "statements_revision_index" ON "statements" USING btree ("revision");--> statement-breakpoint
-- The index of past words is that of the current ones: see 0011_search_index.sql.
CREATE INDEX "past_statement_words_index" ON "past_statement_words" USING gin (string_to_array("words", ' '));
--> statement-breakpoint
CREATE INDEX "past_claim_words_index" ON "past_claim_words" USING gin (string_to_array("words", ' '));
--> statement-breakpoint
ALTER TABLE "past_statement_words" ALTER COLUMN "words" SET STORAGE EXTERNAL;
--> statement-breakpoint
CREATE FUNCTION "past_statements_with"("tokens" text[], "most" integer) RETURNS SETOF bigint LANGUAGE sql STABLE
  SET enable_seqscan = off SET enable_indexscan = off
AS $$ SELECT number FROM past_statement_words WHERE string_to_array(words, ' ') @> tokens LIMIT most $$;
--> statement-breakpoint
CREATE FUNCTION "past_claims_with"("tokens" text[], "most" integer) RETURNS SETOF bigint LANGUAGE sql STABLE
  SET enable_seqscan = off SET enable_indexscan = off
AS $$ SELECT number FROM past_claim_words WHERE string_to_array(words, ' ') @> tokens LIMIT most $$;
