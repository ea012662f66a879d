import * as z from 'zod';

/** What our schemas call a JavaScript type. */
const KINDS: Record<string, string> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a mapping of names to values',
};

/** What a bound counts. */
const UNITS: Record<string, string> = { string: ' characters', array: ' entries' };

/**
 * Says what would be right, wherever a schema says nothing itself: in parameters, documents and settings alike. Loaded
 * for what it does; every reader of input imports it.
 */
z.config({
  customError: (issue) => {
    if (issue.code === 'invalid_type') {
      const kind = KINDS[issue.expected] ?? issue.expected;
      return issue.input === undefined ? 'must be given' : `must be ${kind}`;
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
