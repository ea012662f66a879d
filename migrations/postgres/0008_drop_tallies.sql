DROP TABLE "citation_tallies" CASCADE;--> statement-breakpoint
DROP TABLE "citing_party_tallies" CASCADE;--> statement-breakpoint
DROP TABLE "claim_tallies" CASCADE;--> statement-breakpoint
DROP TABLE "co_signatory_tallies" CASCADE;--> statement-breakpoint
ALTER TABLE "resolutions" DROP COLUMN "yes_count";--> statement-breakpoint
ALTER TABLE "resolutions" DROP COLUMN "no_count";--> statement-breakpoint
ALTER TABLE "resolutions" DROP COLUMN "abstain_count";--> statement-breakpoint
ALTER TABLE "resolutions" DROP COLUMN "absent_count";