-- The full-text index takes tokens that the code has made (src/domain/search-words.ts), instead of making its own. The
-- tables of tokens are empty: code fills them after the migrations, and rebuilds the search columns that are empty then.
DROP TRIGGER `statements_search_insert`;
--> statement-breakpoint
DROP TRIGGER `statements_search_delete`;
--> statement-breakpoint
DROP TRIGGER `statements_search_update`;
--> statement-breakpoint
DROP TRIGGER `claims_search_insert`;
--> statement-breakpoint
DROP TRIGGER `claims_search_delete`;
--> statement-breakpoint
DROP TRIGGER `claims_search_update`;
--> statement-breakpoint
DROP TRIGGER `statements_joined_search_insert`;
--> statement-breakpoint
DROP TRIGGER `statements_joined_search_delete`;
--> statement-breakpoint
DROP TRIGGER `statements_joined_search_update_before`;
--> statement-breakpoint
DROP TRIGGER `statements_joined_search_update_after`;
--> statement-breakpoint
DROP TABLE `statements_search`;
--> statement-breakpoint
DROP TABLE `claims_search`;
--> statement-breakpoint
DROP TABLE `statements_joined_search`;
--> statement-breakpoint
DROP VIEW `statements_joined`;
--> statement-breakpoint
-- To the tokenizer `ascii`, every character outside ASCII belongs to a word, so it takes the tokens as they are.
CREATE VIRTUAL TABLE `statement_index` USING fts5(
  words,
  content = 'statement_words', content_rowid = 'number',
  tokenize = 'ascii', columnsize = 0
);
--> statement-breakpoint
CREATE TRIGGER `statement_index_insert` AFTER INSERT ON `statement_words` BEGIN
  INSERT INTO statement_index (rowid, words) VALUES (new.number, new.words);
END;
--> statement-breakpoint
CREATE TRIGGER `statement_index_delete` AFTER DELETE ON `statement_words` BEGIN
  INSERT INTO statement_index (statement_index, rowid, words) VALUES ('delete', old.number, old.words);
END;
--> statement-breakpoint
CREATE TRIGGER `statement_index_update` AFTER UPDATE ON `statement_words` BEGIN
  INSERT INTO statement_index (statement_index, rowid, words) VALUES ('delete', old.number, old.words);
  INSERT INTO statement_index (rowid, words) VALUES (new.number, new.words);
END;
--> statement-breakpoint
CREATE VIRTUAL TABLE `claim_index` USING fts5(
  words,
  content = 'claim_words', content_rowid = 'number',
  tokenize = 'ascii', columnsize = 0
);
--> statement-breakpoint
CREATE TRIGGER `claim_index_insert` AFTER INSERT ON `claim_words` BEGIN
  INSERT INTO claim_index (rowid, words) VALUES (new.number, new.words);
END;
--> statement-breakpoint
CREATE TRIGGER `claim_index_delete` AFTER DELETE ON `claim_words` BEGIN
  INSERT INTO claim_index (claim_index, rowid, words) VALUES ('delete', old.number, old.words);
END;
--> statement-breakpoint
CREATE TRIGGER `claim_index_update` AFTER UPDATE ON `claim_words` BEGIN
  INSERT INTO claim_index (claim_index, rowid, words) VALUES ('delete', old.number, old.words);
  INSERT INTO claim_index (rowid, words) VALUES (new.number, new.words);
END;
--> statement-breakpoint
-- Segments are merged early, which keeps the index small.
INSERT INTO statement_index (statement_index, rank) VALUES ('automerge', 2);
--> statement-breakpoint
INSERT INTO claim_index (claim_index, rank) VALUES ('automerge', 2);
--> statement-breakpoint
UPDATE `parties` SET `search_text` = '';
--> statement-breakpoint
UPDATE `resolutions` SET `search_text` = '';
