CREATE TABLE `claim_words` (
	`number` integer PRIMARY KEY NOT NULL,
	`words` text NOT NULL,
	FOREIGN KEY (`number`) REFERENCES `claims`(`number`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `statement_words` (
	`number` integer PRIMARY KEY NOT NULL,
	`words` text NOT NULL,
	FOREIGN KEY (`number`) REFERENCES `statements`(`number`) ON UPDATE no action ON DELETE cascade
);
