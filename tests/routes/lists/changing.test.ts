import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Curator, makeCurator, REPLACE } from '../../support/curator.js';
import { saveDocument, type WrittenDocument } from '../../support/documents.js';
import { getPages, itemsOf } from '../../support/pages.js';
import { pairsOf } from '../../support/pairs.js';
import { signedBy, sketch, startWith } from '../../support/sample.js';
import type { TestServer } from '../../support/server.js';

const NEWEST = '2021-01-03';
const MIDDLE = '2021-01-02';
const OLDEST = '2021-01-01';

/** Three statements of each day, and three without one: `new-a` is the first of the newest day. */
const DOCUMENTS = (
  [
    ['new', NEWEST],
    ['mid', MIDDLE],
    ['old', OLDEST],
    ['undated', null],
  ] as const
).flatMap(([name, day]) => ['a', 'b', 'c'].map((letter) => make(`${name}-${letter}`, day)));

function make(
  id: string,
  issuedOn: string | null,
  changes: Partial<WrittenDocument> = {},
): WrittenDocument {
  const document = sketch({ id, issuedOn }, signedBy('JP', 'KR'), [
    { key: 'k1', kind: 'demand', parties: [{ party: 'RU', role: 'subject' }] },
    { key: 'k2', kind: 'demand', cites: ['S/RES/1718 (2006)'] },
  ]);
  return { ...document, ...changes };
}

let server: TestServer;
let curator: Curator;

beforeAll(async () => {
  server = await startWith([]);
  curator = await makeCurator(server);
});
afterAll(() => server.close());

beforeEach(reset);

async function reset(): Promise<void> {
  const { body } = await server.get('/v1/statements?limit=100');
  for (const { id } of body.data) await remove(id);
  for (const document of DOCUMENTS) await saveDocument(server, document);
}

async function save(document: WrittenDocument): Promise<void> {
  const { status, body } = await curator.save(document, REPLACE);
  if (status === 412) {
    const created = await curator.save(document, { 'if-none-match': '*' });
    expect(created.status, JSON.stringify(created.body)).toBe(201);
  } else expect(status, JSON.stringify(body)).toBe(200);
}

async function remove(id: string): Promise<void> {
  expect((await curator.remove(`/v1/statements/${id}`, REPLACE)).status).toBe(204);
}

/** The ids on the pages of a list that changes after the first page. `change` gets the last id of that page. */
async function walk(
  list: string,
  limit: number,
  change: (last: string) => Promise<void>,
): Promise<string[]> {
  const pages = await getPages(server, list, limit, async (read, page) => {
    if (read === 1) await change(page.body.data.at(-1).id);
  });
  return itemsOf(pages).map(({ id }) => id);
}

const words = (text: string) => text.split(' ');

test.each(['', 'kind=demand&about=RU', 'signatory=KR&q=point', 'issuedTo=2021-12-31'])(
  'changes between pages neither move nor repeat statements filtered by "%s"',
  async (filter) => {
    const change = async (last: string) => {
      await remove(last);
      await remove('mid-b');
      await save(make('added-new', NEWEST));
      await save(make('added-mid', MIDDLE));
      await save(make('added-newer', '2021-02-01'));
      for (const id of ['new-a', 'new-c']) await save(make(id, NEWEST, { title: 'Other' }));
      await save(make('mid-c', MIDDLE, { title: 'Other' }));
      await save(make('mid-a', OLDEST));
      await save(make('old-a', '2021-05-05'));
    };
    const isDated = filter.startsWith('issuedTo');
    const downwards = await walk(`/v1/statements?${filter}`, 2, change);
    expect(downwards.join(' ')).toBe(
      `new-a new-b new-c added-new mid-c added-mid old-b old-c mid-a${isDated ? '' : ' undated-a undated-b undated-c'}`,
    );

    await reset();
    const upwards = await walk(`/v1/statements?sort=issuedOn&${filter}`, 2, change);
    expect(upwards.join(' ')).toBe(
      `${isDated ? 'old-c old-b' : 'undated-c undated-b undated-a mid-a old-c old-b'} added-mid mid-c added-new new-c new-b new-a added-newer old-a`,
    );
  },
);

describe('changes between pages of claims', () => {
  const claims = (...ids: string[]) => ids.flatMap((id) => [`${id}.k1`, `${id}.k2`]);

  test.each(['', 'signatory=JP&kind=demand', 'q=point&modality=actual'])(
    'repeat no claim filtered by "%s", wherever a page ends within a statement',
    async (filter) => {
      const change = async () => {
        await save(make('new-b', NEWEST, { title: 'Other' }));
        await remove('mid-a');
        await save(make('added', NEWEST));
      };
      expect(await walk(`/v1/claims?${filter}`, 3, change)).toEqual(
        claims(
          ...words('new-a new-b new-c added mid-b mid-c old-a old-b old-c'),
          ...words('undated-a undated-b undated-c'),
        ),
      );
    },
  );

  test('that delete a statement continue the list after it', async () => {
    const seen = await walk('/v1/claims', 3, () => remove('new-b'));
    expect(seen.slice(0, 5)).toEqual(words('new-a.k1 new-a.k2 new-b.k1 new-c.k1 new-c.k2'));
  });

  test('that drop a claim show the ones that remain', async () => {
    const [first] = make('mid-a', MIDDLE).claims ?? [];
    const seen = await walk('/v1/claims', 3, () =>
      save(make('mid-a', MIDDLE, { claims: first ? [first] : [] })),
    );
    expect(seen.filter((id) => id.startsWith('mid-'))).toEqual(
      words('mid-a.k1 mid-b.k1 mid-b.k2 mid-c.k1 mid-c.k2'),
    );
  });
});

test('pages of pairs continue after the last pair in spite of changes', async () => {
  await save(make('more', MIDDLE, { signatories: signedBy('JP', 'US', 'UA') }));
  const change = async () => {
    await save(make('more', MIDDLE, { signatories: signedBy('AU', 'UA', 'US') }));
    for (const { id } of DOCUMENTS.slice(1)) await remove(id);
  };
  const pages = await getPages(server, '/v1/cosignatures', 2, async (read) => {
    if (read === 1) await change();
  });
  expect(pairsOf(itemsOf(pages))).toEqual([
    'JP KR 12 2021-01-01 2021-01-03',
    `JP UA 1 ${MIDDLE} ${MIDDLE}`,
    `UA US 1 ${MIDDLE} ${MIDDLE}`,
  ]);
});

test('pages of signatories continue after the last signatory in spite of changes', async () => {
  await save(make('more', MIDDLE, { signatories: signedBy('US', 'UA') }));
  const seen = await walk('/v1/signatories', 2, async () => {
    await save(make('new-a', NEWEST, { signatories: signedBy('AU', 'TR') }));
    for (const { id } of DOCUMENTS.slice(1)) await remove(id);
  });
  expect(seen).toEqual(['JP', 'KR', 'TR', 'UA', 'US']);
});

test('totals count the list as it is when each page is read', async () => {
  const list = '/v1/statements?kind=demand&total=true';
  const pages = await getPages(server, list, 5, async (read) => {
    if (read === 1) await remove('new-a');
    if (read === 2) await save(make('added', '2022-01-01'));
  });
  expect(pages.map(({ body }) => body.page.total)).toEqual([12, 11, 12]);
});

test('new revisions do not shift the pages of a history, and end the change feed', async () => {
  for (const title of ['One', 'Two', 'Three']) await save(make('new-a', NEWEST, { title }));
  const change = () => save(make('new-a', NEWEST, { title: 'Four' }));
  const { body } = await server.get('/v1/statements/new-a/revisions?limit=100');
  const before = body.data.map(({ id }: { id: number }) => id);
  expect(await walk('/v1/statements/new-a/revisions', 2, change)).toEqual(before);

  const last = before[0];
  const changes = await getPages(server, `/v1/changes?after=${last - 3}`, 2, async (read) => {
    if (read === 1) await save(make('new-a', NEWEST, { title: 'Five' }));
  });
  expect(itemsOf(changes).map(({ id }) => id)).toEqual(
    [-2, -1, 0, 1, 2].map((step) => last + step),
  );
});
