import { parseFeed } from '@rowanmanning/feed-parser';
import { beforeEach, expect, test } from 'vitest';
import { create } from 'xmlbuilder2';
import { CREATE, type Curator, makeCurator, REPLACE } from '../support/curator.js';
import { makeDocument } from '../support/documents.js';
import { BASE, STATEMENT } from '../support/registry.js';
import { startServerForTest, type TestServer } from '../support/server.js';

const HOSTILE = 'Tom & Jerry <script>alert("1")</script> &amp; &nbsp; &#65; ]]> 🚢 \uFFFE é';

let server: TestServer;
let curator: Curator;

beforeEach(async () => {
  server = await startServerForTest();
  curator = await makeCurator(server);
});

/** An element as xmlbuilder2 represents it: attributes start with @, repeated elements are lists. */
type Element = Record<string, unknown>;

/** Parses the feed, and reads when each revision was accepted. */
async function read() {
  const { status, headers, body } = await server.get('/feed.atom');
  expect(status).toBe(200);
  expect(headers['content-type']).toBe('application/atom+xml; charset=utf-8');
  const { feed } = create(body).end({ format: 'object' }) as unknown as { feed: Element };
  const listOf = (name: string) => [feed[name] ?? []].flat() as Element[];
  const changes = await server.get('/v1/changes?limit=100');
  /** When each change of a statement was accepted, from 1. */
  const moments = new Map<number, string>(
    changes.body.data.map(({ acceptedAt }: { acceptedAt: string }, at: number) => [
      at + 1,
      acceptedAt,
    ]),
  );
  return { body, feed, entries: listOf('entry'), deleted: listOf('at:deleted-entry'), moments };
}

test('the feed and its entries have all that RFC 4287 requires', async () => {
  await curator.save(
    { ...makeDocument({ title: HOSTILE, language: 'fr' }), id: 'hostile' },
    CREATE,
  );
  const { body, feed, entries, moments } = await read();

  // Markup is escaped, and characters that XML forbids are replaced.
  expect(body).toContain(
    '>Tom &amp; Jerry &lt;script&gt;alert("1")&lt;/script&gt; &amp;amp; &amp;nbsp; &amp;#65; ]]&gt; 🚢 \uFFFD é</title>',
  );
  expect(feed).toMatchObject({
    '@xmlns': 'http://www.w3.org/2005/Atom',
    id: `${BASE}/feed.atom`,
    title: 'Communiqué: joint diplomatic statements',
    updated: moments.get(2),
    author: { name: 'Communiqué' },
    link: [
      { '@rel': 'self', '@type': 'application/atom+xml', '@href': `${BASE}/feed.atom` },
      { '@rel': 'alternate', '@type': 'text/html', '@href': `${BASE}/` },
    ],
  });
  expect(entries).toHaveLength(2);
  expect(entries[0]).toEqual({
    id: `${BASE}/v1/statements/hostile`,
    title: { '@xml:lang': 'fr', '#': expect.any(String) },
    updated: moments.get(2),
    author: { name: 'curator' },
    link: {
      '@rel': 'alternate',
      '@type': 'application/json',
      '@href': `${BASE}/v1/statements/hostile`,
    },
    summary: 'Of 2020-02-20, signed by Australia, Japan.',
  });
  // An entry without an author has the author of the feed (§4.1.2).
  expect(entries[1]).not.toHaveProperty('author');
});

test('a feed reader finds the statements with their titles, authors and times', async () => {
  await curator.save({ ...makeDocument({ title: 'A title & more' }), id: 'one' }, CREATE);
  const { body, moments } = await read();
  const feed = parseFeed(body);

  expect(feed.meta.type).toBe('atom');
  expect(feed.self).toBe(`${BASE}/feed.atom`);
  expect(feed.title).toBe('Communiqué: joint diplomatic statements');
  expect(feed.updated).toEqual(new Date(moments.get(2) ?? ''));
  expect(
    feed.items.map(({ id, url, title, updated, authors }) => ({
      id,
      url,
      title,
      updated: updated?.toISOString(),
      authors: authors.map(({ name }) => name),
    })),
  ).toEqual([
    {
      id: `${BASE}/v1/statements/one`,
      url: `${BASE}/v1/statements/one`,
      title: 'A title & more',
      updated: moments.get(2),
      authors: ['curator'],
    },
    {
      id: `${BASE}/v1/statements/${STATEMENT}`,
      url: `${BASE}/v1/statements/${STATEMENT}`,
      title: expect.stringMatching(/^Statement by the Foreign Ministers of Australia/),
      updated: '2026-01-01T00:00:00.000Z',
      authors: ['Communiqué'],
    },
  ]);
});

test('lists each statement once, last changed first, and deleted ones as tombstones', async () => {
  const save = (id: string, title: string, condition: Record<string, string>) =>
    curator.save({ ...makeDocument({ title }), id }, condition);
  await save('one', 'One', CREATE);
  await save('two', 'Two', CREATE);
  await save('gone', 'Gone', CREATE);
  await save('one', 'One again', REPLACE);
  await curator.remove('/v1/statements/gone', REPLACE);
  const { feed, entries, deleted, moments } = await read();

  expect(entries.map(({ title }) => (title as Element)['#'])).toEqual([
    'One again',
    'Two',
    expect.stringMatching(/^Statement by/),
  ]);
  expect(feed['updated']).toBe(moments.get(6));
  expect(deleted).toEqual([
    {
      '@xmlns:at': 'http://purl.org/atompub/tombstones/1.0',
      '@ref': `${BASE}/v1/statements/gone`,
      '@when': moments.get(6),
    },
  ]);
});

test('contains the statements of the last 50 changes', async () => {
  for (let number = 1; number <= 52; number += 1) {
    await curator.save({ ...makeDocument(), id: `number-${number}` }, CREATE);
  }
  const { entries } = await read();
  expect(entries.map(({ id }) => id)).toEqual(
    Array.from({ length: 50 }, (_, at) => `${BASE}/v1/statements/number-${52 - at}`),
  );
  const filtered = await server.get('/feed.json?signatory=JP&kind=welcome');
  expect(filtered.body.items.map(({ id }: { id: string }) => id)).toEqual(
    entries.map(({ id }) => id),
  );
});

test('returns 304 until something changes', async () => {
  const { headers } = await server.get('/feed.atom');
  const condition = { 'if-none-match': headers['etag'] ?? '' };
  expect((await server.get('/feed.atom', condition)).status).toBe(304);
  await curator.save({ ...makeDocument(), id: 'new' }, CREATE);
  expect((await server.get('/feed.atom', condition)).status).toBe(200);
});

test('a summary says that a statement is undated', async () => {
  await curator.save({ ...makeDocument({ issuedOn: null }), id: 'undated' }, CREATE);
  expect((await read()).body).toContain('<summary>Undated, signed by Australia, Japan.</summary>');
});

/** An item of a JSON Feed, without what Atom has too. */
const itemsOf = (body: { items: { url: string; title: string; content_text: string }[] }) =>
  body.items.map(({ url, title, content_text }) => [url.split('/').at(-1), title, content_text]);

test('a filtered feed says what began to match, changed, and no longer matches', async () => {
  const signedBy = (...parties: string[]) =>
    makeDocument({ signatories: parties.map((party) => ({ party, nameAsSigned: party })) });
  const save = (id: string, document: object, condition: Record<string, string>) =>
    curator.save({ ...document, id }, condition);
  await save('new', signedBy('NO'), CREATE);
  await save('changed', signedBy('NO'), CREATE);
  await save('left', signedBy('NO'), CREATE);
  await save('gone', signedBy('NO'), CREATE);
  await save('other', signedBy('FR'), CREATE);
  await save('changed', { ...signedBy('NO'), title: 'Changed' }, REPLACE);
  await save('left', signedBy('FR'), REPLACE);
  await curator.remove('/v1/statements/gone', REPLACE);

  const query = 'signatory=no,SE&kind=welcome&q=%22northern+railway%22';
  const { status, headers, body } = await server.get(`/feed.json?${query}`);
  expect(status).toBe(200);
  expect(headers['content-type']).toBe('application/feed+json; charset=utf-8');
  expect(body).toMatchObject({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Communiqué: "northern railway" · Signed by Norway or Sweden · Kind: welcome',
    feed_url: `${BASE}/feed.json?kind=welcome&q=%22northern+railway%22&signatory=no,SE`,
    home_page_url: `${BASE}/search?kind=welcome&q=%22northern+railway%22&signatory=no,SE&type=statement`,
  });
  const title = makeDocument().title;
  expect(itemsOf(body)).toEqual([
    ['gone', 'Deleted', 'This was deleted.'],
    ['left', title, 'No longer matches. Of 2020-02-20, signed by FR.'],
    ['changed', 'Changed', 'Changed; still matches. Of 2020-02-20, signed by NO.'],
    ['new', title, 'Began to match. Of 2020-02-20, signed by NO.'],
  ]);

  const atom = parseFeed((await server.get(`/feed.atom?${query}`)).body);
  expect(atom.title).toBe(body.title);
  expect(atom.self).toBe(body.feed_url.replace('feed.json', 'feed.atom'));
  expect(atom.url).toBe(body.home_page_url);
  expect(atom.items.map(({ id, description }) => [id?.split('/').at(-1), description])).toEqual(
    itemsOf(body)
      .slice(1)
      .map(([id, , summary]) => [id, summary]),
  );
  // The tombstone is no item of the parser.
  const items = body.items.slice(1);
  expect(items.map((item: { date_modified: string }) => item.date_modified)).toEqual(
    atom.items.map(({ updated }) => updated?.toISOString()),
  );
  expect(items.map((item: { authors: object[] }) => item.authors)).toEqual(
    items.map(() => [{ name: 'curator' }]),
  );
});

test.each([
  ['signatory=NO,SE', 'Signed by Norway or Sweden', 'signatory=NO,SE&type=statement'],
  ['about=NO&role=addressee', 'About Norway · Named as: addressed to', 'about=NO&role=addressee'],
  ['modality=potential', 'Modality: about a possibility', 'modality=potential'],
  ['statement=railway', 'In railway', 'statement=railway'],
])(
  'the feed %s says what it is about, and leads to the search for it',
  async (query, title, search) => {
    const { body } = await server.get(`/feed.json?${query}&type=statement`);
    expect(body).toMatchObject({
      title: `Communiqué: ${title}`,
      home_page_url: `${BASE}/search?${search}`,
    });
    const { status } = await server.get(body.home_page_url.replace(BASE, ''));
    expect(status).toBe(200);
  },
);

test.each(['/feed.atom', '/feed.json', '/v1/changes'])(
  '%s refuses unknown parties, and filters of what is no statement',
  async (path) => {
    const unknown = await server.get(`${path}?about=Norwey`);
    expect([unknown.status, unknown.body.errors[0].pointer]).toEqual([400, '/about']);
    expect(unknown.body.errors[0].detail).toContain('NO (Norway)');
    const { status, body } = await server.get(`${path}?type=statement,party&q=railway`);
    expect(status).toBe(400);
    expect(body.errors).toEqual([
      {
        in: 'query',
        pointer: '/q',
        detail: 'must be omitted with type=party: it describes statements',
      },
    ]);
  },
);
