ALTER TABLE "revisions" RENAME COLUMN "statement_id" TO "resource_id";--> statement-breakpoint
DROP INDEX "revisions_statement_index";--> statement-breakpoint
-- The existing revisions are of statements.
ALTER TABLE "revisions" ADD COLUMN "type" text collate "C" DEFAULT 'statement' NOT NULL;--> statement-breakpoint
ALTER TABLE "revisions" ALTER COLUMN "type" DROP DEFAULT;--> statement-breakpoint
CREATE INDEX "revisions_type_index" ON "revisions" USING btree ("type","number");--> statement-breakpoint
CREATE INDEX "revisions_resource_index" ON "revisions" USING btree ("type","resource_id","number");--> statement-breakpoint
ALTER TABLE "revisions" ADD CONSTRAINT "revisions_type_check" CHECK (type in ('statement', 'resolution', 'party'));
