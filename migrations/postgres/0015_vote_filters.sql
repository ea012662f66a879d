DROP INDEX "votes_party_index";--> statement-breakpoint
CREATE INDEX "resolutions_type_index" ON "resolutions" USING btree ("type","decided_on","id");--> statement-breakpoint
CREATE INDEX "resolutions_known_index" ON "resolutions" USING btree ("known","decided_on","id");--> statement-breakpoint
CREATE INDEX "resolutions_outcome_index" ON "resolutions" USING btree ("outcome","decided_on","id");--> statement-breakpoint
CREATE INDEX "resolutions_procedure_index" ON "resolutions" USING btree ("procedure","decided_on","id");--> statement-breakpoint
CREATE INDEX "resolutions_chapter_index" ON "resolutions" USING btree ("chapter","decided_on","id");--> statement-breakpoint
CREATE INDEX "resolutions_draft_index" ON "resolutions" USING btree ("draft");--> statement-breakpoint
CREATE INDEX "votes_party_index" ON "votes" USING btree ("party_code","vote","resolution_id");