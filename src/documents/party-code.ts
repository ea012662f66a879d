import * as z from 'zod';
import { LIMITS } from '../domain/document-limits.js';
import { visibleText } from '../domain/text-schema.js';

/**
 * A party in a document. Which codes exist depends on the registry, so anything else is refused with the nearest parties once
 * they are looked up. Unquoted in YAML, a numeric code is a number and has lost its zeros.
 */
export const partyCode = z
  .preprocess(
    (input) =>
      typeof input === 'number' && Number.isInteger(input) && input >= 0 && input < 1000
        ? String(input).padStart(3, '0')
        : input,
    visibleText(LIMITS.nameLength),
  )
  .meta({
    description:
      'A party, by any of its codes, in any case: ISO 3166-1 alpha-2 (`KR`), alpha-3 or numeric, ISO 3166-3 for a former state (`SUHH`), the code of an organisation or group (`OSCE`, `G7`), or an alias that is a code (`UK`). The canonical code is stored.',
  }) as z.ZodType as z.ZodType<string, string>;
