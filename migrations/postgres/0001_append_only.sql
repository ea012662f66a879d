-- The history is append-only: what a revision says was accepted stays as it was accepted.
CREATE FUNCTION "refuse_to_change_revisions"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'revisions are append-only: % is refused', TG_OP;
END;
$$;
--> statement-breakpoint
CREATE TRIGGER "revisions_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "revisions"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_to_change_revisions"();
