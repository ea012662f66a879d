import { Problem } from './problem.js';

/** The media type of forms with files (RFC 7578). */
export const FORM_TYPE = 'multipart/form-data';

/** A form as a browser sends it. */
export interface Form {
  /** What was typed and chosen, by the name of the field. Line breaks are line feeds, as in the page. */
  fields: ReadonlyMap<string, string>;
  /** Null if none was chosen. */
  file: { bytes: Uint8Array<ArrayBuffer>; mediaType: string } | null;
}

/** The form of the largest draft has fewer. */
const MAX_FIELDS = 6_000;

/**
 * Parses a form as browsers write it. `Response.formData()` would hold up other requests: it takes several times as long.
 *
 * @throws Problem `malformed-request`, or `payload-too-large` if there are too many fields
 */
export function readForm(bytes: Buffer, contentType: string): Form {
  const fields = new Map<string, string>();
  let file: Form['file'] = null;
  let count = 0;
  for (const { header, content } of splitParts(bytes, contentType)) {
    count += 1;
    if (count > MAX_FIELDS) {
      throw new Problem('payload-too-large', `A form may have ${MAX_FIELDS} fields.`);
    }
    const [, name] = /;\s*name="([^"]*)"/i.exec(header) ?? [];
    if (name === undefined) throw malformed();
    const [, fileName] = /;\s*filename="([^"]*)"/i.exec(header) ?? [];
    if (fileName === undefined) {
      // Browsers send all line breaks as CRLF (HTML Standard §4.10.21.5).
      if (!fields.has(name)) fields.set(name, content.toString().replaceAll('\r\n', '\n'));
    } else if (fileName !== '' || content.length > 0) {
      const [, mediaType = ''] = /^content-type:\s*(\S*)/im.exec(header) ?? [];
      file ??= { bytes: new Uint8Array(content), mediaType };
    }
  }
  return { fields, file };
}

const BOUNDARY = /;\s*boundary=(?:"([^"]{1,70})"|([^\s;"]{1,70}))/i;

/** The parts between the boundaries (RFC 2046 §5.1.1). */
function* splitParts(
  bytes: Buffer,
  contentType: string,
): Generator<{ header: string; content: Buffer }> {
  const [, quoted, boundary = quoted] = BOUNDARY.exec(contentType) ?? [];
  if (boundary === undefined) throw malformed();
  const delimiter = Buffer.from(`\r\n--${boundary}`);
  let at = delimiter.length - 2;
  if (!bytes.subarray(0, at).equals(delimiter.subarray(2))) throw malformed();
  while (bytes.toString('latin1', at, at + 2) === '\r\n') {
    const headerEnd = bytes.indexOf('\r\n\r\n', at);
    const end = headerEnd === -1 ? -1 : bytes.indexOf(delimiter, headerEnd + 4);
    if (end === -1) throw malformed();
    yield {
      header: bytes.toString('utf8', at, Math.min(headerEnd, at + MAX_HEADER_BYTES)),
      content: bytes.subarray(headerEnd + 4, end),
    };
    at = end + delimiter.length;
  }
  if (bytes.toString('latin1', at, at + 2) !== '--') throw malformed();
}

/** Those of browsers are shorter. */
const MAX_HEADER_BYTES = 2_000;

function malformed(): Problem {
  return new Problem('malformed-request', `The body is not valid ${FORM_TYPE}.`);
}
