CREATE TABLE "api_keys" (
	"number" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "api_keys_number_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"name" text NOT NULL,
	"sha256" text NOT NULL,
	"created_at" text NOT NULL,
	"revoked_at" text,
	CONSTRAINT "api_keys_name_unique" UNIQUE("name"),
	CONSTRAINT "api_keys_sha256_unique" UNIQUE("sha256")
);
--> statement-breakpoint
CREATE TABLE "citations" (
	"claim_number" integer NOT NULL,
	"position" integer NOT NULL,
	"resolution_id" text,
	"instrument" text,
	"quote_exact" text NOT NULL,
	"quote_prefix" text NOT NULL,
	"quote_suffix" text NOT NULL,
	"quote_start" integer NOT NULL,
	"quote_end" integer NOT NULL,
	CONSTRAINT "citations_claim_number_position_pk" PRIMARY KEY("claim_number","position"),
	CONSTRAINT "citations_resolved_once_check" CHECK (resolution_id is null or instrument is null),
	CONSTRAINT "citations_quote_check" CHECK (quote_start >= 0 and quote_end > quote_start)
);
--> statement-breakpoint
CREATE TABLE "claim_parties" (
	"claim_number" integer NOT NULL,
	"position" integer NOT NULL,
	"party_code" text NOT NULL,
	"role" text NOT NULL,
	CONSTRAINT "claim_parties_claim_number_position_pk" PRIMARY KEY("claim_number","position"),
	CONSTRAINT "claim_parties_unique" UNIQUE("party_code","role","claim_number"),
	CONSTRAINT "claim_parties_role_check" CHECK (role in ('subject', 'addressee', 'beneficiary'))
);
--> statement-breakpoint
CREATE TABLE "claims" (
	"number" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "claims_number_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"statement_number" integer NOT NULL,
	"position" integer NOT NULL,
	"key" text NOT NULL,
	"kind" text NOT NULL,
	"modality" text NOT NULL,
	"intensifier" text,
	"breach" boolean NOT NULL,
	"quote_exact" text NOT NULL,
	"quote_prefix" text NOT NULL,
	"quote_suffix" text NOT NULL,
	"quote_start" integer NOT NULL,
	"quote_end" integer NOT NULL,
	CONSTRAINT "claims_position_unique" UNIQUE("statement_number","position"),
	CONSTRAINT "claims_key_unique" UNIQUE("statement_number","key"),
	CONSTRAINT "claims_kind_check" CHECK (kind in ('assertion', 'assessment', 'concern', 'condemnation', 'appeal', 'demand', 'warning', 'commitment', 'support', 'welcome', 'recognition', 'announcement')),
	CONSTRAINT "claims_modality_check" CHECK (modality in ('actual', 'conditional', 'potential')),
	CONSTRAINT "claims_quote_check" CHECK (quote_start >= 0 and quote_end > quote_start)
);
--> statement-breakpoint
CREATE TABLE "parties" (
	"code" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"name" text NOT NULL,
	"alpha3" text,
	"numeric" text,
	"aliases" json NOT NULL,
	"search_text" text NOT NULL,
	"updated_at" text NOT NULL,
	CONSTRAINT "parties_alpha3_unique" UNIQUE("alpha3"),
	CONSTRAINT "parties_numeric_unique" UNIQUE("numeric"),
	CONSTRAINT "parties_kind_check" CHECK (kind in ('state', 'organisation'))
);
--> statement-breakpoint
CREATE TABLE "resolutions" (
	"id" text PRIMARY KEY NOT NULL,
	"symbol" text NOT NULL,
	"body" text NOT NULL,
	"year" integer NOT NULL,
	"adopted_on" text NOT NULL,
	"meeting" integer,
	"title" text,
	"chapter" text,
	"document_url" text NOT NULL,
	"search_text" text NOT NULL,
	"updated_at" text NOT NULL,
	CONSTRAINT "resolutions_symbol_unique" UNIQUE("symbol"),
	CONSTRAINT "resolutions_body_check" CHECK (body in ('security-council', 'general-assembly')),
	CONSTRAINT "resolutions_adopted_on_check" CHECK (adopted_on like '____-__-__')
);
--> statement-breakpoint
CREATE TABLE "revisions" (
	"number" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "revisions_number_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"statement_id" text NOT NULL,
	"action" text NOT NULL,
	"document" json,
	"sha256" text,
	"accepted_at" text NOT NULL,
	"author" text,
	CONSTRAINT "revisions_action_check" CHECK (action in ('put', 'delete')),
	CONSTRAINT "revisions_document_check" CHECK ((action = 'put') = (document is not null and sha256 is not null))
);
--> statement-breakpoint
CREATE TABLE "signatories" (
	"statement_number" integer NOT NULL,
	"position" integer NOT NULL,
	"party_code" text NOT NULL,
	"name_as_signed" text NOT NULL,
	"office" text,
	"role" text NOT NULL,
	"quote_exact" text,
	"quote_prefix" text,
	"quote_suffix" text,
	"quote_start" integer,
	"quote_end" integer,
	CONSTRAINT "signatories_statement_number_position_pk" PRIMARY KEY("statement_number","position"),
	CONSTRAINT "signatories_party_unique" UNIQUE("party_code","statement_number"),
	CONSTRAINT "signatories_role_check" CHECK (role in ('signatory', 'on-behalf-of', 'aligned'))
);
--> statement-breakpoint
CREATE TABLE "statements" (
	"number" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "statements_number_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"id" text NOT NULL,
	"title" text NOT NULL,
	"issued_on" text NOT NULL,
	"language" text NOT NULL,
	"text" text NOT NULL,
	"sources" json NOT NULL,
	"revision" integer NOT NULL,
	CONSTRAINT "statements_id_unique" UNIQUE("id"),
	CONSTRAINT "statements_issued_on_check" CHECK (issued_on = '' or issued_on like '____-__-__')
);
--> statement-breakpoint
CREATE TABLE "votes" (
	"resolution_id" text NOT NULL,
	"party_code" text NOT NULL,
	"vote" text NOT NULL,
	CONSTRAINT "votes_resolution_id_party_code_pk" PRIMARY KEY("resolution_id","party_code"),
	CONSTRAINT "votes_vote_check" CHECK (vote in ('yes', 'no', 'abstain', 'absent'))
);
--> statement-breakpoint
ALTER TABLE "citations" ADD CONSTRAINT "citations_claim_number_claims_number_fk" FOREIGN KEY ("claim_number") REFERENCES "public"."claims"("number") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "citations" ADD CONSTRAINT "citations_resolution_id_resolutions_id_fk" FOREIGN KEY ("resolution_id") REFERENCES "public"."resolutions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claim_parties" ADD CONSTRAINT "claim_parties_claim_number_claims_number_fk" FOREIGN KEY ("claim_number") REFERENCES "public"."claims"("number") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claim_parties" ADD CONSTRAINT "claim_parties_party_code_parties_code_fk" FOREIGN KEY ("party_code") REFERENCES "public"."parties"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claims" ADD CONSTRAINT "claims_statement_number_statements_number_fk" FOREIGN KEY ("statement_number") REFERENCES "public"."statements"("number") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "signatories" ADD CONSTRAINT "signatories_statement_number_statements_number_fk" FOREIGN KEY ("statement_number") REFERENCES "public"."statements"("number") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "signatories" ADD CONSTRAINT "signatories_party_code_parties_code_fk" FOREIGN KEY ("party_code") REFERENCES "public"."parties"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "votes" ADD CONSTRAINT "votes_resolution_id_resolutions_id_fk" FOREIGN KEY ("resolution_id") REFERENCES "public"."resolutions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "votes" ADD CONSTRAINT "votes_party_code_parties_code_fk" FOREIGN KEY ("party_code") REFERENCES "public"."parties"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "citations_resolution_index" ON "citations" USING btree ("resolution_id","claim_number");--> statement-breakpoint
CREATE INDEX "claim_parties_role_index" ON "claim_parties" USING btree ("role","claim_number");--> statement-breakpoint
CREATE INDEX "claims_kind_index" ON "claims" USING btree ("kind","statement_number","position");--> statement-breakpoint
CREATE INDEX "claims_modality_index" ON "claims" USING btree ("modality","statement_number","position");--> statement-breakpoint
CREATE INDEX "parties_kind_index" ON "parties" USING btree ("kind","code");--> statement-breakpoint
CREATE INDEX "parties_updated_at_index" ON "parties" USING btree ("updated_at");--> statement-breakpoint
CREATE INDEX "resolutions_adopted_on_index" ON "resolutions" USING btree ("adopted_on","id");--> statement-breakpoint
CREATE INDEX "resolutions_body_index" ON "resolutions" USING btree ("body","adopted_on","id");--> statement-breakpoint
CREATE INDEX "resolutions_year_index" ON "resolutions" USING btree ("year","adopted_on","id");--> statement-breakpoint
CREATE INDEX "resolutions_updated_at_index" ON "resolutions" USING btree ("updated_at");--> statement-breakpoint
CREATE INDEX "revisions_statement_index" ON "revisions" USING btree ("statement_id","number");--> statement-breakpoint
CREATE INDEX "statements_issued_on_index" ON "statements" USING btree ("issued_on","id");--> statement-breakpoint
CREATE INDEX "votes_party_index" ON "votes" USING btree ("party_code","resolution_id");