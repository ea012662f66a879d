-- Passages in scripts that do not part words by spaces, or join words to others (Chinese, Korean, Arabic ...), are looked
-- up in the texts themselves. The index holds the few texts with letters of such scripts; its condition stands once more
-- in src/db/postgres.candidates.ts.
CREATE INDEX "statements_joined_index" ON "statements" ("number")
  WHERE text ~ '[\u0590-\u1CFF\u3040-\uD7FF\uF900-\uFEFE\U00020000-\U0003FFFD]';
