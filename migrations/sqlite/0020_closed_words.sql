-- The tables are rebuilt: SQLite can't add a CHECK constraint.
CREATE TABLE `__new_api_keys` (
	`number` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`name` text NOT NULL,
	`sha256` text NOT NULL,
	`scope` text DEFAULT 'write' NOT NULL,
	`created_at` text NOT NULL,
	`revoked_at` text,
	CONSTRAINT "api_keys_scope_check" CHECK(scope in ('write', 'follow'))
);
--> statement-breakpoint
INSERT INTO `__new_api_keys`("number", "name", "sha256", "scope", "created_at", "revoked_at") SELECT "number", "name", "sha256", "scope", "created_at", "revoked_at" FROM `api_keys`;--> statement-breakpoint
DROP TABLE `api_keys`;--> statement-breakpoint
ALTER TABLE `__new_api_keys` RENAME TO `api_keys`;--> statement-breakpoint
CREATE UNIQUE INDEX `api_keys_name_unique` ON `api_keys` (`name`);--> statement-breakpoint
CREATE UNIQUE INDEX `api_keys_sha256_unique` ON `api_keys` (`sha256`);--> statement-breakpoint
CREATE TABLE `__new_deliveries` (
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
	CONSTRAINT "deliveries_match_check" CHECK(match in ('began', 'continued', 'ended')),
	CONSTRAINT "deliveries_state_check" CHECK(state in ('waiting', 'delivered'))
);
--> statement-breakpoint
INSERT INTO `__new_deliveries`("subscription_number", "revision", "id", "match", "state", "attempts", "created_at", "delivered_at") SELECT "subscription_number", "revision", "id", "match", "state", "attempts", "created_at", "delivered_at" FROM `deliveries`;--> statement-breakpoint
DROP TABLE `deliveries`;--> statement-breakpoint
ALTER TABLE `__new_deliveries` RENAME TO `deliveries`;--> statement-breakpoint
CREATE INDEX `deliveries_next_index` ON `deliveries` (`subscription_number`,`state`,`revision`);--> statement-breakpoint
CREATE INDEX `deliveries_state_index` ON `deliveries` (`state`,`created_at`);--> statement-breakpoint
CREATE INDEX `deliveries_delivered_index` ON `deliveries` (`delivered_at`);--> statement-breakpoint
CREATE UNIQUE INDEX `deliveries_id_unique` ON `deliveries` (`id`);