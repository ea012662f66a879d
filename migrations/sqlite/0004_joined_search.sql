-- Passages in scripts that do not part words by spaces, or join words to others (Chinese, Korean, Arabic ...), are looked
-- up by three letters in a row. The view holds the texts with letters of such scripts: the ranges are generous, since a
-- text in another script that is indexed too does no harm, and each range costs time. No positions are kept: a text
-- found is read in any case.
CREATE VIEW `statements_joined` AS SELECT number, text FROM statements WHERE text GLOB '*['
  || char(0x0590) || '-' || char(0x1CFF) -- Hebrew, Arabic, Thai, Lao, Myanmar, Hangul Jamo, Khmer
  || char(0x3040) || '-' || char(0xD7FF) -- Hiragana, Katakana, Han, Hangul
  || char(0xF900) || '-' || char(0xFEFE) -- compatibility ideographs, presentation forms
  || char(0x20000) || '-' || char(0x3FFFD) -- Han, supplementary
  || ']*';
--> statement-breakpoint
CREATE VIRTUAL TABLE `statements_joined_search` USING fts5(
  text,
  content = 'statements_joined', content_rowid = 'number',
  tokenize = 'trigram', detail = 'none', columnsize = 0
);
--> statement-breakpoint
CREATE TRIGGER `statements_joined_search_insert` AFTER INSERT ON `statements` BEGIN
  INSERT INTO statements_joined_search (rowid, text) SELECT number, text FROM statements_joined WHERE number = new.number;
END;
--> statement-breakpoint
CREATE TRIGGER `statements_joined_search_delete` BEFORE DELETE ON `statements` BEGIN
  INSERT INTO statements_joined_search (statements_joined_search, rowid, text)
    SELECT 'delete', number, text FROM statements_joined WHERE number = old.number;
END;
--> statement-breakpoint
CREATE TRIGGER `statements_joined_search_update_before` BEFORE UPDATE OF `number`, `text` ON `statements` BEGIN
  INSERT INTO statements_joined_search (statements_joined_search, rowid, text)
    SELECT 'delete', number, text FROM statements_joined WHERE number = old.number;
END;
--> statement-breakpoint
CREATE TRIGGER `statements_joined_search_update_after` AFTER UPDATE OF `number`, `text` ON `statements` BEGIN
  INSERT INTO statements_joined_search (rowid, text) SELECT number, text FROM statements_joined WHERE number = new.number;
END;
--> statement-breakpoint
INSERT INTO statements_joined_search (statements_joined_search) VALUES ('rebuild');
