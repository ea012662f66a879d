-- Full-text search. Words are what FTS5 takes for words on SQLite: runs of letters and digits, without accents and case,
-- each without its English ending. PostgreSQL's own parser would take addresses, signed numbers and compounds for words.
CREATE FUNCTION "search_words"("words" text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  -- A tsvector holds a megabyte at the most. Porter leaves words of two letters alone, and PostgreSQL's Porter does not:
  -- a digit behind them keeps it from making "a" of "as".
  SELECT regexp_replace(
    regexp_replace(
      normalize(
        regexp_replace(normalize(left("words", 200000) COLLATE "default", NFD), '[\u0300-\u036F]', '', 'g'),
        NFC
      ),
      '[^[:alnum:]]+', ' ', 'g'
    ),
    '\m([[:alnum:]]s)\M', '\10', 'gi'
  )
$$;
--> statement-breakpoint
CREATE TEXT SEARCH DICTIONARY "communique" (TEMPLATE = snowball, LANGUAGE = 'porter');
--> statement-breakpoint
CREATE TEXT SEARCH CONFIGURATION "communique" (PARSER = "default");
--> statement-breakpoint
ALTER TEXT SEARCH CONFIGURATION "communique"
  ADD MAPPING FOR asciiword, word, numword, uint, int, float, sfloat, version, host, hword, numhword, asciihword,
    hword_part, hword_numpart, hword_asciipart
  WITH "communique";
--> statement-breakpoint
ALTER TABLE "statements" ADD COLUMN "search" tsvector NOT NULL GENERATED ALWAYS AS (
  setweight(to_tsvector('communique', search_words("title")), 'A') || to_tsvector('communique', search_words("text"))
) STORED;
--> statement-breakpoint
ALTER TABLE "claims" ADD COLUMN "search" tsvector NOT NULL GENERATED ALWAYS AS (
  to_tsvector('communique', search_words("quote_exact"))
) STORED;
--> statement-breakpoint
CREATE INDEX "statements_search_index" ON "statements" USING gin ("search");
--> statement-breakpoint
CREATE INDEX "claims_search_index" ON "claims" USING gin ("search");
