import * as z from 'zod';
import { nearestName } from './nearest-name.js';

/** The names of JavaScript types in messages. */
const KINDS: Record<string, string> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a mapping of names to values',
};

/** The units of limits. */
const UNITS: Record<string, string> = { string: ' characters', array: ' entries' };

/** How many unknown names of an object get a suggestion. */
const MAX_SUGGESTIONS = 100;

/** The message of an issue about unknown names: for each of them a line with the nearest known one, or an empty line. */
function suggestNames({ keys, inst }: z.core.$ZodRawIssue<z.core.$ZodIssueUnrecognizedKeys>) {
  const known = inst instanceof z.ZodObject ? Object.keys(inst.shape) : [];
  return keys
    .map((key, at) => (at < MAX_SUGGESTIONS ? (nearestName(key, known) ?? '') : ''))
    .join('\n');
}

/** The suggestions of such an issue, in the order of its `keys`. */
export function readSuggestions({ message }: z.core.$ZodIssueUnrecognizedKeys): string[] {
  return message.split('\n');
}

/** Sets the default messages of zod for parameters, documents and settings. Import this file for its side effect. */
z.config({
  customError: (issue) => {
    if (issue.code === 'unrecognized_keys') return suggestNames(issue);
    if (issue.input === undefined) return 'is required';
    if (issue.code === 'invalid_type') return `must be ${KINDS[issue.expected] ?? issue.expected}`;
    if (issue.code === 'invalid_value') {
      const words = issue.values.map(String).join(', ');
      return issue.values.length === 1 ? `must be ${words}` : `must be one of: ${words}`;
    }
    const unit = 'origin' in issue ? UNITS[String(issue.origin)] : undefined;
    const verb = unit ? 'have' : 'be';
    if (issue.code === 'too_small') return `must ${verb} ${issue.minimum}${unit ?? ''} or more`;
    if (issue.code === 'too_big') {
      return `must ${verb} ${issue.maximum}${unit ?? ''} or ${unit ? 'fewer' : 'less'}`;
    }
    return undefined;
  },
});
