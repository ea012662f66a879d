import { Parser } from 'htmlparser2';
import type { Answer, TestServer } from './server.js';

/** The fields of the forms of a page as a browser would send them: what is typed, chosen and ticked, by name. */
export function readFields(html: string): Map<string, string> {
  const fields = new Map<string, string>();
  let area: string | null = null;
  let select: string | null = null;
  let option: { value: string | undefined; text: string } | null = null;
  const parser = new Parser({
    onopentag(tag, { name = '', type, value, ...attributes }) {
      const isTicked = type !== 'checkbox' || 'checked' in attributes;
      if (tag === 'input' && type !== 'file' && isTicked) fields.set(name, value ?? 'on');
      if (tag === 'textarea') {
        area = name;
        fields.set(name, '');
      }
      if (tag === 'select') select = name;
      if (tag === 'option' && 'selected' in attributes) option = { value, text: '' };
    },
    ontext(text) {
      if (area !== null) fields.set(area, fields.get(area) + text);
      if (option) option.text += text;
    },
    onclosetag(tag) {
      if (tag === 'textarea') area = null;
      if (tag !== 'option' || !option || select === null) return;
      fields.set(select, option.value ?? option.text);
      option = null;
    },
  });
  parser.end(html);
  return fields;
}

/** Sends a form to /draft as a browser does. */
export async function sendForm(
  server: TestServer,
  fields: Iterable<readonly [string, string]>,
  file?: { bytes: string | Uint8Array<ArrayBuffer>; name: string; type: string },
): Promise<Answer> {
  const form = new FormData();
  for (const [name, value] of fields) form.append(name, value);
  if (file) form.append('file', new Blob([file.bytes], { type: file.type }), file.name);
  const encoded = new Response(form);
  return server.send({
    method: 'POST',
    url: '/draft',
    headers: {
      accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8',
      'content-type': String(encoded.headers.get('content-type')),
    },
    body: Buffer.from(await encoded.arrayBuffer()),
  });
}
