CREATE TABLE "memberships" (
	"group_code" text collate "C" NOT NULL,
	"position" integer NOT NULL,
	"member_code" text collate "C" NOT NULL,
	"first_day" text collate "C" NOT NULL,
	"last_day" text collate "C" NOT NULL,
	CONSTRAINT "memberships_group_code_position_pk" PRIMARY KEY("group_code","position"),
	CONSTRAINT "memberships_days_check" CHECK (first_day <= last_day)
);
--> statement-breakpoint
CREATE TABLE "party_names" (
	"key" text collate "C" PRIMARY KEY NOT NULL,
	"party_code" text collate "C" NOT NULL,
	"is_code" boolean NOT NULL
);
--> statement-breakpoint
ALTER TABLE "parties" DROP CONSTRAINT "parties_kind_check";--> statement-breakpoint
ALTER TABLE "parties" ADD COLUMN "existed_from" integer;--> statement-breakpoint
ALTER TABLE "parties" ADD COLUMN "existed_to" integer;--> statement-breakpoint
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_group_code_parties_code_fk" FOREIGN KEY ("group_code") REFERENCES "public"."parties"("code") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_member_code_parties_code_fk" FOREIGN KEY ("member_code") REFERENCES "public"."parties"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "party_names" ADD CONSTRAINT "party_names_party_code_parties_code_fk" FOREIGN KEY ("party_code") REFERENCES "public"."parties"("code") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "memberships_member_index" ON "memberships" USING btree ("member_code","group_code");--> statement-breakpoint
CREATE INDEX "party_names_party_index" ON "party_names" USING btree ("party_code");--> statement-breakpoint
ALTER TABLE "parties" ADD CONSTRAINT "parties_kind_check" CHECK (kind in ('state', 'organisation', 'group'));