import { Problem } from './problem.js';

/** The media type of forms with files (RFC 7578). */
export const FORM_TYPE = 'multipart/form-data';

/** The media type of forms without files (URL Standard §5). */
export const URLENCODED_TYPE = 'application/x-www-form-urlencoded';

/** A form as a browser sends it. */
export interface Form {
  /** What was typed and chosen, by the name of the field. Line breaks are line feeds, as in the page. */
  fields: ReadonlyMap<string, string>;
  /** Null if none was chosen. */
  file: { bytes: Uint8Array<ArrayBuffer>; mediaType: string } | null;
}

/** The form of the largest draft has fewer. */
const MAX_FIELDS = 6_000;

/** Begins every field. */
const FIELD = 'content-disposition:';

/** @throws Problem `malformed-request`, or `payload-too-large` if there are too many fields */
export async function readForm(bytes: Buffer, contentType: string): Promise<Form> {
  if (hasTooManyFields(bytes)) {
    throw new Problem('payload-too-large', `A form may have ${MAX_FIELDS} fields.`);
  }
  const entries = await parse(bytes, contentType);
  const fields = new Map<string, string>();
  let file: Form['file'] = null;
  for (const [name, value] of entries) {
    if (typeof value === 'string') {
      // Browsers send all line breaks as CRLF (HTML Standard §4.10.21.5).
      if (!fields.has(name)) fields.set(name, value.replace(/\r\n?/g, '\n'));
    } else if (value.name !== '' || value.size > 0) {
      file ??= { bytes: new Uint8Array(await value.arrayBuffer()), mediaType: value.type };
    }
  }
  return { fields, file };
}

/** The fields of a form without files. @throws Problem `malformed-request` if a field is sent twice */
export function readUrlEncoded(bytes: Buffer): Record<string, string> {
  const fields = [...new URLSearchParams(bytes.toString('utf8'))];
  const names = new Set(fields.map(([name]) => name));
  if (names.size < fields.length) {
    throw new Problem('malformed-request', 'The form has a field twice.');
  }
  return Object.fromEntries(fields);
}

/** Parsing takes a while for each field, and next to nothing for long ones. */
function hasTooManyFields(bytes: Buffer): boolean {
  const text = bytes.toString('latin1').toLowerCase();
  let count = 0;
  for (let at = text.indexOf(FIELD); at !== -1; at = text.indexOf(FIELD, at + 1)) count += 1;
  return count > MAX_FIELDS;
}

async function parse(bytes: Buffer, contentType: string): Promise<FormData> {
  try {
    const body = new Response(new Uint8Array(bytes), { headers: { 'content-type': contentType } });
    return await body.formData();
  } catch (cause) {
    if (!(cause instanceof TypeError)) throw cause;
    throw new Problem('malformed-request', `The body is not valid ${FORM_TYPE}.`);
  }
}
