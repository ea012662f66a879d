-- The full-text index takes tokens that the code has made (src/domain/search-words.ts), instead of making its own. The
-- tables of tokens are empty: code fills them after the migrations, and rebuilds the search columns that are empty then.
ALTER TABLE "statements" DROP COLUMN "search";
--> statement-breakpoint
ALTER TABLE "claims" DROP COLUMN "search";
--> statement-breakpoint
DROP INDEX "statements_joined_index";
--> statement-breakpoint
DROP TEXT SEARCH CONFIGURATION "communique";
--> statement-breakpoint
DROP TEXT SEARCH DICTIONARY "communique";
--> statement-breakpoint
DROP FUNCTION "search_words"(text);
--> statement-breakpoint
-- An array has none of the limits of a tsvector (a megabyte, 16,383 positions, 256 positions of a word).
CREATE INDEX "statement_words_index" ON "statement_words" USING gin (string_to_array("words", ' '));
--> statement-breakpoint
CREATE INDEX "claim_words_index" ON "claim_words" USING gin (string_to_array("words", ' '));
--> statement-breakpoint
-- Phrases are compared row by row: uncompressed, they are read several times faster.
ALTER TABLE "statement_words" ALTER COLUMN "words" SET STORAGE EXTERNAL;
--> statement-breakpoint
-- These functions always use the index; they return at most so many rows, or all if `most` is null. The planner doesn't
-- know how long it takes to split the words of a row, and would read the whole table for a frequent one.
CREATE FUNCTION "statements_with"("tokens" text[], "most" integer) RETURNS SETOF bigint LANGUAGE sql STABLE
  SET enable_seqscan = off SET enable_indexscan = off
AS $$ SELECT number FROM statement_words WHERE string_to_array(words, ' ') @> tokens LIMIT most $$;
--> statement-breakpoint
CREATE FUNCTION "claims_with"("tokens" text[], "most" integer) RETURNS SETOF bigint LANGUAGE sql STABLE
  SET enable_seqscan = off SET enable_indexscan = off
AS $$ SELECT number FROM claim_words WHERE string_to_array(words, ' ') @> tokens LIMIT most $$;
--> statement-breakpoint
UPDATE "parties" SET "search_text" = '';
--> statement-breakpoint
UPDATE "resolutions" SET "search_text" = '';
