ALTER TABLE "signatories" DROP CONSTRAINT "signatories_party_unique";--> statement-breakpoint
ALTER TABLE "signatories" ADD COLUMN "person" text collate "C";--> statement-breakpoint
CREATE INDEX "signatories_party_index" ON "signatories" USING btree ("party_code","role","statement_number");--> statement-breakpoint
CREATE INDEX "signatories_role_index" ON "signatories" USING btree ("role","statement_number");