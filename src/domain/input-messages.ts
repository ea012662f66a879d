import * as z from 'zod';

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

/** Sets the default messages of zod for parameters, documents and settings. Import this file for its side effect. */
z.config({
  customError: (issue) => {
    if (issue.code === 'invalid_type') {
      const kind = KINDS[issue.expected] ?? issue.expected;
      return issue.input === undefined ? 'is required' : `must be ${kind}`;
    }
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
