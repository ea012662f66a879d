import type { Fault } from '../domain/issue.js';
import { Problem, toPointer } from './problem.js';

/** The problem of a body that was parsed but is invalid, with every error. */
export function invalidBody(faults: readonly Fault[]): Problem {
  const [first] = faults;
  const at = first && first.path.length > 0 ? `${toPointer(first.path)} ` : '';
  const others = faults.length > 1 ? `, and ${faults.length - 1} more` : '';
  return new Problem('invalid-body', `Invalid body: ${at}${first?.message}${others}.`, {
    errors: faults.map(({ path, message }) => ({
      in: 'body',
      pointer: toPointer(path),
      detail: message,
    })),
  });
}
