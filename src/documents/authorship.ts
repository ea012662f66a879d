/** Who changes a statement, and when: what stands on every revision. */
export interface Authorship {
  /** The name of the key that writes, or null for the registry's own seed. */
  author: string | null;
  acceptedAt: Date;
}

/** How long a name of an author may be. */
export const MAX_AUTHOR_LENGTH = 100;

/** Whether a name can stand on revisions, in lists and in the feed. */
export function isAuthorName(name: string): boolean {
  return name.length <= MAX_AUTHOR_LENGTH && /^\P{Cc}+$/u.test(name) && name.trim() === name;
}
