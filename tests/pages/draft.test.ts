import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { draft, said } from '../support/drafts.js';
import { elementsOf, type PageElement } from '../support/elements.js';
import { readFields, sendForm } from '../support/forms.js';
import { makeKey, startServer, startServerForTest, type TestServer } from '../support/server.js';

const BROWSER = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8';

const TEXT = `Joint Statement by Chile, Peru and Bolvia on the railway

Lima, 5 November 2024

We, the Transport Ministers of Chile, Peru and Bolvia, condemn the closure of the railway.

The blockade of the harbour is grave. We urge Norway to open the line, in keeping with Security Council resolution 2735.
`;

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

/** Sends a form. Downloads of JSON are parsed. */
async function post(
  fields: Iterable<readonly [string, string]>,
  { file, to = server }: { file?: Parameters<typeof sendForm>[2]; to?: TestServer } = {},
) {
  const { body: html, ...answer } = await sendForm(to, fields, file);
  return { ...answer, html };
}

/** The fields of the draft of a text, as its page has them. */
async function draftFields(text = TEXT): Promise<Map<string, string>> {
  return readFields((await post([['text', text]])).html);
}

const byId = (elements: readonly PageElement[], id: string) =>
  elements.find(({ attributes }) => attributes['id'] === id);

describe('a text', () => {
  test('becomes a draft in place, with the claims of POST /v1/drafts', async () => {
    const { status, headers, html } = await post([['text', TEXT.replaceAll('\n', '\r\n')]]);
    expect(status).toBe(200);
    expect(headers['cache-control']).toBe('no-store');
    const { document } = await draft(server, TEXT);
    const elements = elementsOf(html);
    expect(document.claims.length).toBeGreaterThan(2);
    for (const { key, kind, quote } of document.claims) {
      expect(quote.startsWith(byId(elements, key)?.text ?? '?')).toBe(true);
      expect(byId(elements, `note_${key}`)?.text).toContain(kind);
    }
    const fields = readFields(html);
    expect(document.signatories.map((_, at) => fields.get(`signatories.${at}.party`))).toEqual(
      document.signatories.map(({ party }) => party),
    );
    const ids = elements.flatMap(({ attributes }) => attributes['id'] ?? []);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('has its doubts listed, with links to their places', async () => {
    const { html } = await post([['text', TEXT]]);
    const elements = elementsOf(html);
    expect(byId(elements, 'page_readiness')?.text).toBe('Not ready yet');
    const links = elements.flatMap(({ attributes: { href = '' } }) =>
      href.startsWith('#') && href !== '#page_main' ? [href.slice(1)] : [],
    );
    expect(links).toContain('page_id');
    for (const id of links) expect(byId(elements, id), id).toBeDefined();
    expect(html).toContain('Bolvia&quot; stands in a list of signatories');
  });

  test('is drafted from a file as the API drafts it', async () => {
    const page = `<!doctype html><html><body><nav>Menu</nav><article><h1>${TEXT.replaceAll('\n\n', '</h1><p>')}</article></body></html>`;
    const file = { bytes: page, name: 'page.html', type: 'text/html' };
    const { html } = await post([], { file });
    const { document } = await draft(server, page);
    const state = JSON.parse(readFields(html).get('draft') ?? '');
    expect(said(state)).toEqual(said({ document } as never));
    expect(state.document.text).toBe(document.text);
  });
});

test('the answer to a form is compressed', async () => {
  const { headers } = await server.app.inject({
    method: 'POST',
    url: '/draft',
    headers: {
      'accept-encoding': 'br',
      'content-type': 'multipart/form-data; boundary=a-boundary-as-long-as-those-of-browsers',
    },
    payload: `--a-boundary-as-long-as-those-of-browsers\r\nContent-Disposition: form-data; name="text"\r\n\r\n${TEXT}\r\n--a-boundary-as-long-as-those-of-browsers--\r\n`,
  });
  expect(headers).toMatchObject({ 'content-encoding': 'br', 'cache-control': 'no-store' });
  expect(headers.etag).toBeUndefined();
});

describe('corrections', () => {
  test('are applied, and the document can be downloaded and stored', async () => {
    const fields = await draftFields();
    const before = JSON.parse(fields.get('draft') ?? '').document;
    const at = before.claims.findIndex(({ kind }: { kind: string }) => kind === 'condemnation');
    const corrected = new Map([
      ...fields,
      [`claims.${at}.kind`, 'concern'],
      [`claims.${before.claims.length - 1}.remove`, 'on'],
      ['new.0.party', 'bolivia'],
      ['new.0.nameAsSigned', 'Bolvia'],
      ['signatories.1.party', 'South Korea'],
      ['new.0.office', 'Transport Minister'],
      ['signatories.0.person', 'Ana Rojas'],
      ['issuedOn', '2024-11-06'],
      ['sources.0.publisher', 'Ministry of Transport'],
      ['doubts.0.right', 'on'],
    ]);
    const updated = await post([...corrected, ['action', 'update']]);
    expect(updated.status).toBe(200);
    expect(byId(elementsOf(updated.html), 'page_readiness')?.text).toBe('Ready to import');

    const file = await post([...readFields(updated.html), ['action', 'yaml']]);
    expect(file.headers).toMatchObject({
      'content-type': 'application/yaml; charset=utf-8',
      'content-disposition': `attachment; filename="${before.id}.yaml"`,
    });
    const document = parse(file.html);
    expect(document.claims).toHaveLength(before.claims.length - 1);
    expect(document.claims[at].kind).toBe('concern');
    expect(document.issuedOn).toBe('2024-11-06');
    expect(document.signatories.at(-1)).toMatchObject({ party: 'BO', nameAsSigned: 'Bolvia' });
    expect(document.signatories[1].party).toBe('KR');
    expect(document.signatories[0].person).toBe('Ana Rojas');
    // The same corrections, without an update before.
    expect((await post([...corrected, ['action', 'json']])).html).toEqual(document);

    const stored = await server.send({
      method: 'PUT',
      url: `/v1/statements/${document.id}`,
      headers: {
        authorization: `Bearer ${await makeKey(server)}`,
        'if-none-match': '*',
        'content-type': 'application/yaml',
      },
      body: file.html,
    });
    expect(stored.status).toBe(201);
    expect(stored.body.signatories.at(-1).party.id).toBe('BO');
    const again = await post([['text', TEXT]]);
    expect(again.html).toContain(`href="/statements/${document.id}"`);
  });

  test('that are not valid are refused at their fields, and kept', async () => {
    const fields = await draftFields();
    const typed = new Map([
      ...fields,
      ['id', 'Not an id'],
      ['signatories.0.party', 'Atlantis'],
      ['signatories.1.remove', 'on'],
      ['new.1.party', 'Bolvia'],
      ['claims.0.kind', 'shout'],
    ]);
    const { status, html } = await post([...typed, ['action', 'update']]);
    expect(status).toBe(422);
    const elements = elementsOf(html);
    const faulty = elements.filter(({ attributes }) => attributes['aria-invalid'] === 'true');
    expect(faulty.map(({ attributes }) => attributes['name'])).toEqual([
      'id',
      'claims.0.kind',
      'signatories.0.party',
      'new.1.party',
      'new.1.nameAsSigned',
    ]);
    const messages = faulty.map(
      ({ attributes }) => byId(elements, attributes['aria-describedby'] ?? '')?.text,
    );
    expect(messages[3]).toBe(
      'There is no party Bolvia; the nearest are BO (Bolivia) and BA (Bosnia and Herzegovina).',
    );
    for (const { attributes } of faulty) {
      expect(elements.some(({ attributes: { href } }) => href === `#${attributes['id']}`)).toBe(
        true,
      );
    }
    const kept = readFields(html);
    typed.delete('claims.0.kind');
    for (const [name, value] of typed) expect(kept.get(name), name).toBe(value);
  });

  test('are needed before a document without signatories can be downloaded', async () => {
    const fields = await draftFields('On the railway\n\nWe condemn the closure of the railway.');
    expect(fields.has('signatories.0.party')).toBe(false);
    const { status, html } = await post([...fields, ['action', 'yaml']]);
    expect(status).toBe(422);
    expect(byId(elementsOf(html), 'page_new_0_party_fault')?.text).toBe(
      'Must have at least one signatory.',
    );
  });

  test.each<[string, string, (state: ReturnType<typeof JSON.parse>) => unknown]>([
    [
      'a quote that is not in the text',
      '/claims/0/quote',
      ({ document }) => {
        document.claims[0].quote = 'Nobody said this.';
      },
    ],
    [
      'an unknown party',
      '/claims/0/parties/0/party',
      ({ document }) => {
        document.claims[0].parties = [{ party: 'Atlantis', role: 'subject' }];
      },
    ],
    [
      'no text',
      '/document/text',
      ({ document }) => {
        delete document.text;
      },
    ],
    [
      'two claims with one key',
      '/claims/1/key',
      ({ document }) => {
        document.claims[1].key = document.claims[0].key;
      },
    ],
  ])('of a draft with %s are refused', async (_, pointer, tamper) => {
    const fields = await draftFields();
    const state = JSON.parse(fields.get('draft') ?? '');
    tamper(state);
    const { status, html } = await post(fields.set('draft', JSON.stringify(state)));
    expect(status).toBe(400);
    expect(html).toContain(`<code>${pointer.slice(1)}</code>`);
  });
});

describe('what cannot be drafted from', () => {
  test('is refused as by the API, and the text is kept', async () => {
    const texts: [string, number][] = [
      [' ', 400],
      ['We urge Norway. '.repeat(40_000), 413],
    ];
    for (const [text, expected] of texts) {
      const { status, html } = await post([['text', text]]);
      expect(status).toBe(expected);
      const elements = elementsOf(html);
      expect(byId(elements, 'page_draft_text')?.attributes).toMatchObject({
        'aria-invalid': 'true',
        'aria-describedby': 'page_fault',
      });
      expect(byId(elements, 'page_fault')?.text).toMatch(/^The text (is empty|has \d+ characters)/);
      expect(readFields(html).get('text')).toBe(text);
    }
    const png = {
      bytes: Buffer.from('89504e470d0a1a0a0000', 'hex'),
      name: 'a.png',
      type: 'image/png',
    };
    const { status, html } = await post([], { file: png });
    expect(status).toBe(415);
    expect(byId(elementsOf(html), 'page_draft_file')?.attributes['aria-invalid']).toBe('true');
  });

  test('includes bodies that are no forms, and forms with too many fields', async () => {
    const send = (type: string, body: string) =>
      server.send({
        method: 'POST',
        url: '/draft',
        headers: { accept: BROWSER, 'content-type': type },
        body,
      });
    expect((await send('text/plain', 'We urge Norway.')).status).toBe(415);
    expect((await send('multipart/form-data', 'text')).status).toBe(400);
    expect((await send('multipart/form-data; boundary=b', '--b\r\nx')).status).toBe(400);
    expect((await post([])).status).toBe(400);
    const many = Array.from({ length: 6_001 }, (_, at) => [`claims.${at}.kind`, ''] as const);
    expect((await post(many)).status).toBe(413);
  });

  test('has the limits of the API, and loses no corrections', async () => {
    const fields = await draftFields();
    const busy = await startServerForTest({ READ_WORK_TIMEOUT_MS: '1', RATE_LIMIT: '2' });
    const long = TEXT + 'We condemn the launch of missiles. '.repeat(2_000);
    const stopped = await post([['text', long]], { to: busy });
    expect(stopped.status).toBe(503);
    expect(stopped.headers['retry-after']).toBe('5');
    expect(readFields(stopped.html).get('text')).toBe(long);
    const state = JSON.parse(fields.get('draft') ?? '');
    state.document.text += '\n\nWe condemn it.'.repeat(20_000);
    fields.set('draft', JSON.stringify(state));
    const unfinished = await post(fields, { to: busy });
    expect(unfinished.status).toBe(503);
    expect(readFields(unfinished.html)).toEqual(fields);
    expect((await post([['text', TEXT]], { to: busy })).status).toBe(429);
  });
});

test('markup in texts and fields stays text', async () => {
  const markup = '<img src=x onerror=alert(1)>"\'</title></textarea><script>alert(1)</script>';
  const fields = await draftFields();
  const state = JSON.parse(fields.get('draft') ?? '');
  state.doubts = [markup];
  state.notes = [markup];
  for (const suggestion of state.suggestions) {
    suggestion.confidence = 0.1;
    suggestion.rationale = markup;
  }
  fields.set('draft', JSON.stringify(state));
  fields.set('signatories.0.nameAsSigned', markup);
  const shown = await post(fields.set('title', markup));
  const refused = await post(readFields(shown.html).set('new.0.party', markup));
  expect([shown.status, refused.status]).toEqual([200, 422]);
  for (const { html } of [shown, refused]) {
    const elements = elementsOf(html);
    expect(elements.filter(({ name }) => name === 'script')).toHaveLength(1);
    expect(elements.filter(({ attributes }) => 'onerror' in attributes)).toEqual([]);
    expect(elements.find(({ name }) => name === 'h1')?.text).toBe(markup);
  }
  expect(readFields(refused.html).get('new.0.party')).toBe(markup);
});
