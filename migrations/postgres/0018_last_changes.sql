DROP INDEX "parties_updated_at_index";--> statement-breakpoint
DROP INDEX "resolutions_updated_at_index";--> statement-breakpoint
DROP INDEX "statements_day_index";--> statement-breakpoint
ALTER TABLE "statements" ADD COLUMN "updated_at" text collate "C" DEFAULT '' NOT NULL;--> statement-breakpoint
CREATE INDEX "statements_updated_at_index" ON "statements" USING btree ("updated_at","number");--> statement-breakpoint
CREATE INDEX "parties_updated_at_index" ON "parties" USING btree ("updated_at","code");--> statement-breakpoint
CREATE INDEX "resolutions_updated_at_index" ON "resolutions" USING btree ("updated_at","id");--> statement-breakpoint
CREATE INDEX "statements_day_index" ON "statements" USING btree ("issued_on","number","updated_at");--> statement-breakpoint
UPDATE "statements" SET "updated_at" = "revisions"."accepted_at" FROM "revisions" WHERE "revisions"."number" = "statements"."revision";--> statement-breakpoint
ALTER TABLE "statements" ALTER COLUMN "updated_at" DROP DEFAULT;
