CREATE TABLE "claim_words" (
	"number" bigint PRIMARY KEY NOT NULL,
	"words" text collate "C" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "statement_words" (
	"number" bigint PRIMARY KEY NOT NULL,
	"words" text collate "C" NOT NULL
);
--> statement-breakpoint
ALTER TABLE "claim_words" ADD CONSTRAINT "claim_words_number_claims_number_fk" FOREIGN KEY ("number") REFERENCES "public"."claims"("number") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "statement_words" ADD CONSTRAINT "statement_words_number_statements_number_fk" FOREIGN KEY ("number") REFERENCES "public"."statements"("number") ON DELETE cascade ON UPDATE no action;