import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeDocument, saveDocument } from '../support/documents.js';
import { BASE, startRegistry } from '../support/registry.js';
import type { TestServer } from '../support/server.js';

/** Another program reads the references. */

const ID = 'salt-road-2021';
const URL = `${BASE}/v1/statements/${ID}`;
const TITLE = 'Joint statement on the {salt} road: 50% more & "safer", 盐之路';
const NAMES = ['Bosnia and Herzegovina', 'Korea, Republic of', '日本国'];

let server: TestServer;

beforeAll(async () => {
  server = await startRegistry();
  await saveDocument(
    server,
    makeDocument({
      id: ID,
      title: TITLE,
      issuedOn: '2021-03-04',
      text: 'We welcome the salt road.',
      sources: [{ publisher: 'Salt & Road Office', url: 'https://example.org/salt' }],
      signatories: [
        { party: 'BA', nameAsSigned: NAMES[0] ?? '' },
        { party: 'KR', nameAsSigned: NAMES[1] ?? '', office: 'President' },
        { party: 'KR', nameAsSigned: NAMES[1] ?? '', office: 'Foreign Minister' },
        { party: 'JP', nameAsSigned: NAMES[2] ?? '', role: 'on-behalf-of' },
        { party: 'CY', nameAsSigned: 'Cyprus', role: 'aligned' },
      ],
      claims: [],
    }),
  );
});
afterAll(() => server.close());

test.each([
  ['bibtex', 'application/x-bibtex', '@biblatex/text'],
  ['ris', 'application/x-research-info-systems', '@ris/file'],
])('%s is read as the statement’s reference', async (format, mediaType, forceType) => {
  const { status, headers, body } = await server.get(`/v1/statements/${ID}`, {
    accept: mediaType,
  });
  expect(status).toBe(200);
  expect(headers['content-type']).toBe(`${mediaType}; charset=utf-8`);
  expect((await server.get(`/v1/statements/${ID}?format=${format}`)).body).toBe(body);

  const { data } = new Cite(body, { forceType });
  expect(data).toHaveLength(1);
  const [item] = data as [Record<string, unknown>];
  expect(item['title']).toBe(TITLE);
  expect(item['URL']).toBe(URL);
  expect(JSON.stringify(item['issued'])).toContain('2021');
  expect(JSON.stringify(item)).toContain(
    `signed on behalf of others: ${NAMES[2]}; aligned: Cyprus`,
  );
  expect((item['author'] as { literal?: string; family?: string; given?: string }[]).length).toBe(
    3,
  );
});

test('BibTeX keeps names whole', async () => {
  const { body } = await server.get(`/v1/statements/${ID}?format=bibtex`);
  const [item] = new Cite(body, { forceType: '@biblatex/text' }).data;
  const names = item?.['author'] as { family?: string; literal?: string }[];
  expect(names.map(({ family, literal }) => literal ?? family)).toEqual(NAMES);
});

test('RIS has a line for each field', async () => {
  const { body } = await server.get(`/v1/statements/${ID}?format=ris`);
  expect(body.split('\r\n')).toEqual([
    'TY  - GEN',
    `ID  - ${ID}`,
    ...NAMES.map((name) => `AU  - ${name}`),
    `TI  - ${TITLE}`,
    'PY  - 2021',
    'DA  - 2021/03/04',
    'PB  - Salt & Road Office',
    'LA  - en',
    'M3  - Joint statement',
    `N1  - signed on behalf of others: ${NAMES[2]}; aligned: Cyprus`,
    `UR  - ${URL}`,
    'ER  - ',
    '',
  ]);
});

test('CSL-JSON has literal names', async () => {
  const { headers, body } = await server.get(`/v1/statements/${ID}`, {
    accept: 'application/vnd.citationstyles.csl+json',
  });
  expect(headers['content-type']).toBe('application/vnd.citationstyles.csl+json; charset=utf-8');
  expect(body).toEqual([
    {
      id: ID,
      type: 'document',
      genre: 'Joint statement',
      title: TITLE,
      author: NAMES.map((literal) => ({ literal })),
      issued: { 'date-parts': [[2021, 3, 4]] },
      publisher: 'Salt & Road Office',
      language: 'en',
      URL,
      note: `signed on behalf of others: ${NAMES[2]}; aligned: Cyprus`,
    },
  ]);
});

test('an undated statement without sources has a reference without them', async () => {
  const { body } = await server.get('/v1/statements/undated-solidarity?format=ris');
  expect(body).not.toMatch(/^(?:PY|DA|PB) {2}-/m);
  const [item] = (await server.get('/v1/statements/undated-solidarity?format=csl')).body;
  expect(Object.keys(item)).not.toContain('issued');
});
