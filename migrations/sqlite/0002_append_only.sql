-- The history is append-only: what a revision says was accepted stays as it was accepted.
CREATE TRIGGER `revisions_update` BEFORE UPDATE ON `revisions` BEGIN
  SELECT RAISE(ABORT, 'revisions are append-only: a revision cannot be changed');
END;
--> statement-breakpoint
CREATE TRIGGER `revisions_delete` BEFORE DELETE ON `revisions` BEGIN
  SELECT RAISE(ABORT, 'revisions are append-only: a revision cannot be deleted');
END;
--> statement-breakpoint
-- INSERT OR REPLACE deletes without a word to the trigger above.
CREATE TRIGGER `revisions_replace` BEFORE INSERT ON `revisions`
WHEN EXISTS (SELECT 1 FROM revisions WHERE number = new.number) BEGIN
  SELECT RAISE(ABORT, 'revisions are append-only: a revision cannot be replaced');
END;
