-- Full-text search. Both indexes take their words from the tables themselves (external content), and triggers keep
-- them in step inside the transaction that writes the row.
CREATE VIRTUAL TABLE `statements_search` USING fts5(
  title, text,
  content = 'statements', content_rowid = 'number',
  tokenize = 'porter unicode61 remove_diacritics 2'
);
--> statement-breakpoint
CREATE TRIGGER `statements_search_insert` AFTER INSERT ON `statements` BEGIN
  INSERT INTO statements_search (rowid, title, text) VALUES (new.number, new.title, new.text);
END;
--> statement-breakpoint
CREATE TRIGGER `statements_search_delete` AFTER DELETE ON `statements` BEGIN
  INSERT INTO statements_search (statements_search, rowid, title, text) VALUES ('delete', old.number, old.title, old.text);
END;
--> statement-breakpoint
CREATE TRIGGER `statements_search_update` AFTER UPDATE OF `number`, `title`, `text` ON `statements` BEGIN
  INSERT INTO statements_search (statements_search, rowid, title, text) VALUES ('delete', old.number, old.title, old.text);
  INSERT INTO statements_search (rowid, title, text) VALUES (new.number, new.title, new.text);
END;
--> statement-breakpoint
CREATE VIRTUAL TABLE `claims_search` USING fts5(
  quote_exact,
  content = 'claims', content_rowid = 'number',
  tokenize = 'porter unicode61 remove_diacritics 2'
);
--> statement-breakpoint
CREATE TRIGGER `claims_search_insert` AFTER INSERT ON `claims` BEGIN
  INSERT INTO claims_search (rowid, quote_exact) VALUES (new.number, new.quote_exact);
END;
--> statement-breakpoint
CREATE TRIGGER `claims_search_delete` AFTER DELETE ON `claims` BEGIN
  INSERT INTO claims_search (claims_search, rowid, quote_exact) VALUES ('delete', old.number, old.quote_exact);
END;
--> statement-breakpoint
CREATE TRIGGER `claims_search_update` AFTER UPDATE OF `number`, `quote_exact` ON `claims` BEGIN
  INSERT INTO claims_search (claims_search, rowid, quote_exact) VALUES ('delete', old.number, old.quote_exact);
  INSERT INTO claims_search (rowid, quote_exact) VALUES (new.number, new.quote_exact);
END;
