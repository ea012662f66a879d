import type * as z from 'zod';
import { readSuggestions } from './input-messages.js';

/** An error in a document. */
export interface Issue {
  /** The path from the root of the document. */
  path: readonly (string | number)[];
  /** What is wrong, and what is expected. */
  message: string;
}

/** Longer names are not repeated in messages. */
const MAX_NAME_LENGTH = 100;

/** Converts the issues of zod. Each unknown field becomes an issue of its own. */
export function toIssues(issues: readonly z.core.$ZodIssue[]): Issue[] {
  return issues.flatMap((issue) => {
    const path = issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key));
    if (issue.code !== 'unrecognized_keys') return [{ path, message: issue.message }];
    const suggestions = readSuggestions(issue);
    return issue.keys.map((key, at) => toUnknownField(path, key, suggestions[at]));
  });
}

function toUnknownField(path: Issue['path'], key: string, nearest?: string): Issue {
  return key.length > MAX_NAME_LENGTH
    ? { path, message: `has an unknown field whose name has ${key.length} characters` }
    : {
        path: [...path, key],
        message: nearest
          ? `is not a known field: did you mean ${nearest}?`
          : 'is not a known field',
      };
}
