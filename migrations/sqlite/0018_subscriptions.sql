CREATE TABLE `deliveries` (
	`subscription_number` integer NOT NULL,
	`revision` integer NOT NULL,
	`id` text NOT NULL,
	`match` text,
	`state` text NOT NULL,
	`attempts` text NOT NULL,
	`created_at` text NOT NULL,
	`delivered_at` text,
	PRIMARY KEY(`subscription_number`, `revision`),
	FOREIGN KEY (`subscription_number`) REFERENCES `subscriptions`(`number`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "deliveries_state_check" CHECK(state in ('waiting', 'delivered'))
);
--> statement-breakpoint
CREATE INDEX `deliveries_next_index` ON `deliveries` (`subscription_number`,`state`,`revision`);--> statement-breakpoint
CREATE INDEX `deliveries_state_index` ON `deliveries` (`state`,`created_at`);--> statement-breakpoint
CREATE INDEX `deliveries_delivered_index` ON `deliveries` (`delivered_at`);--> statement-breakpoint
CREATE UNIQUE INDEX `deliveries_id_unique` ON `deliveries` (`id`);--> statement-breakpoint
CREATE TABLE `followers` (
	`name` text PRIMARY KEY NOT NULL,
	`revision` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `subscription_terms` (
	`term` text NOT NULL,
	`subscription_number` integer NOT NULL,
	PRIMARY KEY(`term`, `subscription_number`),
	FOREIGN KEY (`subscription_number`) REFERENCES `subscriptions`(`number`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `subscription_terms_subscription_index` ON `subscription_terms` (`subscription_number`);--> statement-breakpoint
CREATE TABLE `subscriptions` (
	`number` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`id` text NOT NULL,
	`key_number` integer NOT NULL,
	`url` text NOT NULL,
	`host` text NOT NULL,
	`description` text,
	`filter` text NOT NULL,
	`secret` text NOT NULL,
	`old_secret` text,
	`old_secret_until` text,
	`state` text NOT NULL,
	`paused_reason` text,
	`paused_at` text,
	`starts_after` integer NOT NULL,
	`behind_at` integer,
	`waiting` integer NOT NULL,
	`due_at` text,
	`failures` integer NOT NULL,
	`failing_since` text,
	`lease_holder` text,
	`lease_until` text,
	`last_success_at` text,
	`last_failure_at` text,
	`last_failure` text,
	`created_at` text NOT NULL,
	FOREIGN KEY (`key_number`) REFERENCES `api_keys`(`number`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "subscriptions_state_check" CHECK(state in ('active', 'paused'))
);
--> statement-breakpoint
CREATE INDEX `subscriptions_key_index` ON `subscriptions` (`key_number`,`number`);--> statement-breakpoint
CREATE INDEX `subscriptions_due_index` ON `subscriptions` (`state`,`due_at`);--> statement-breakpoint
CREATE INDEX `subscriptions_behind_index` ON `subscriptions` (`state`,`behind_at`);--> statement-breakpoint
CREATE UNIQUE INDEX `subscriptions_id_unique` ON `subscriptions` (`id`);--> statement-breakpoint
ALTER TABLE `api_keys` ADD `scope` text DEFAULT 'write' NOT NULL;