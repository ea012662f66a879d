CREATE TABLE "deliveries" (
	"subscription_number" integer NOT NULL,
	"revision" integer NOT NULL,
	"id" text collate "C" NOT NULL,
	"match" text collate "C",
	"state" text collate "C" NOT NULL,
	"attempts" json NOT NULL,
	"created_at" text collate "C" NOT NULL,
	"delivered_at" text collate "C",
	CONSTRAINT "deliveries_subscription_number_revision_pk" PRIMARY KEY("subscription_number","revision"),
	CONSTRAINT "deliveries_id_unique" UNIQUE("id"),
	CONSTRAINT "deliveries_state_check" CHECK (state in ('waiting', 'delivered'))
);
--> statement-breakpoint
CREATE TABLE "followers" (
	"name" text collate "C" PRIMARY KEY NOT NULL,
	"revision" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "subscription_terms" (
	"term" text collate "C" NOT NULL,
	"subscription_number" integer NOT NULL,
	CONSTRAINT "subscription_terms_term_subscription_number_pk" PRIMARY KEY("term","subscription_number")
);
--> statement-breakpoint
CREATE TABLE "subscriptions" (
	"number" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "subscriptions_number_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"id" text collate "C" NOT NULL,
	"key_number" integer NOT NULL,
	"url" text collate "C" NOT NULL,
	"host" text collate "C" NOT NULL,
	"description" text collate "C",
	"filter" json NOT NULL,
	"secret" text collate "C" NOT NULL,
	"old_secret" text collate "C",
	"old_secret_until" text collate "C",
	"state" text collate "C" NOT NULL,
	"paused_reason" text collate "C",
	"paused_at" text collate "C",
	"starts_after" integer NOT NULL,
	"behind_at" integer,
	"waiting" integer NOT NULL,
	"due_at" text collate "C",
	"failures" integer NOT NULL,
	"failing_since" text collate "C",
	"lease_holder" text collate "C",
	"lease_until" text collate "C",
	"last_success_at" text collate "C",
	"last_failure_at" text collate "C",
	"last_failure" text collate "C",
	"created_at" text collate "C" NOT NULL,
	CONSTRAINT "subscriptions_id_unique" UNIQUE("id"),
	CONSTRAINT "subscriptions_state_check" CHECK (state in ('active', 'paused'))
);
--> statement-breakpoint
ALTER TABLE "api_keys" ADD COLUMN "scope" text collate "C" DEFAULT 'write' NOT NULL;--> statement-breakpoint
ALTER TABLE "deliveries" ADD CONSTRAINT "deliveries_subscription_number_subscriptions_number_fk" FOREIGN KEY ("subscription_number") REFERENCES "public"."subscriptions"("number") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "subscription_terms" ADD CONSTRAINT "subscription_terms_subscription_number_subscriptions_number_fk" FOREIGN KEY ("subscription_number") REFERENCES "public"."subscriptions"("number") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "subscriptions" ADD CONSTRAINT "subscriptions_key_number_api_keys_number_fk" FOREIGN KEY ("key_number") REFERENCES "public"."api_keys"("number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "deliveries_next_index" ON "deliveries" USING btree ("subscription_number","state","revision");--> statement-breakpoint
CREATE INDEX "deliveries_state_index" ON "deliveries" USING btree ("state","created_at");--> statement-breakpoint
CREATE INDEX "deliveries_delivered_index" ON "deliveries" USING btree ("delivered_at");--> statement-breakpoint
CREATE INDEX "subscription_terms_subscription_index" ON "subscription_terms" USING btree ("subscription_number");--> statement-breakpoint
CREATE INDEX "subscriptions_key_index" ON "subscriptions" USING btree ("key_number","number");--> statement-breakpoint
CREATE INDEX "subscriptions_due_index" ON "subscriptions" USING btree ("state","due_at");--> statement-breakpoint
CREATE INDEX "subscriptions_behind_index" ON "subscriptions" USING btree ("state","behind_at");