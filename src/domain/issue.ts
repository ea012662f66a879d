import type * as z from 'zod';
import './input-messages.js';

/** One thing wrong with a document, and where. */
export interface Issue {
  /** The way to it from the document's root. */
  path: readonly (string | number)[];
  /** What is wrong, and what would be right. */
  message: string;
}

/** A longer name is not said again. */
const MAX_NAME_LENGTH = 100;

/** What a schema refuses, as issues: one for each name that it does not know. */
export function toIssues(issues: readonly z.core.$ZodIssue[]): Issue[] {
  return issues.flatMap((issue) => {
    const path = issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key));
    return issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => toUnknown(path, key))
      : [{ path, message: issue.message }];
  });
}

function toUnknown(path: Issue['path'], key: string): Issue {
  return key.length > MAX_NAME_LENGTH
    ? { path, message: `a name of ${key.length} characters is unknown here` }
    : { path: [...path, key], message: 'is unknown here' };
}
