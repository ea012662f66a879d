import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  type XmlDocument as Document,
  XmlDocument,
  type XmlElement,
  XsdValidator,
} from 'libxml2-wasm';
import { xmlRegisterFsInputProviders } from 'libxml2-wasm/lib/nodejs.mjs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeDocument, saveDocument, type WrittenDocument } from '../support/documents.js';
import { HARD } from '../support/formats.js';
import { STATEMENT, startRegistry } from '../support/registry.js';
import type { TestServer } from '../support/server.js';

const AKN = { akn: 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0' };

let server: TestServer;
let validator: XsdValidator;

beforeAll(async () => {
  server = await startRegistry();
  await saveDocument(server, HARD);
  await saveDocument(server, CRLF);
  // The schema imports that of the xml: attributes, which is in the same folder.
  xmlRegisterFsInputProviders();
  const own = fileURLToPath(new URL('../fixtures/akoma-ntoso.xsd', import.meta.url));
  const url = process.env['AKN_SCHEMA'] ?? own;
  validator = XsdValidator.fromDoc(XmlDocument.fromString(readFileSync(url, 'utf8'), { url }));
});
afterAll(() => server.close());

/** With CRLF, characters that XML forbids, and no date. */
const CRLF: WrittenDocument = makeDocument({
  id: 'line-ends',
  language: 'ko',
  issuedOn: null,
  title: 'A \uFFFE title',
  text: 'We, Australia \uFFFF,\r\nsay ]]> & <this>, &nbsp; &amp; &#65;.\r\n\r\nAnd that.',
  signatories: [{ party: 'AU', nameAsSigned: 'Australia' }],
  claims: [
    {
      key: 'c1',
      kind: 'assertion',
      quote: 'say ]]> & <this>, &nbsp; &amp; &#65;.\r\n\r\nAnd',
      citations: [{ quote: 'this', instrument: 'That &nbsp; &lt;\r\n\tand "this"' }],
    },
  ],
});

async function readAkn(id: string): Promise<Document> {
  const { status, headers, body } = await server.get(`/v1/statements/${id}?format=akn`);
  expect(status).toBe(200);
  expect(headers['content-type']).toBe('application/akn+xml; charset=utf-8');
  return XmlDocument.fromString(body);
}

/** The text of the nodes at a path: the content of elements, the value of attributes. */
function select(document: Document, path: string): string[] {
  return document.find(path, AKN).map((node) => ('content' in node ? String(node.content) : ''));
}

const elements = (document: Document, path: string) => document.find(path, AKN) as XmlElement[];
const attribute = (element: XmlElement, name: string) => element.attr(name)?.value ?? '';

const IDS = [
  STATEMENT,
  HARD.id,
  'line-ends',
  'grain-corridor-2022',
  'missile-tests-2017',
  'undated-solidarity',
  'a-follow-up-2024',
];

test('the schema rejects invalid documents', async () => {
  const { body } = await server.get(`/v1/statements/${CRLF.id}?format=akn`);
  for (const [right, wrong] of [
    ['xml:lang="ko"', 'xml:lang="not a language!"'],
    ['xml:space="preserve"', 'xml:space="keep"'],
    [/<FRBRcountry[^>]*>/, ''],
    ['<docTitle>', '<docTitle><p/>'],
  ] as const) {
    expect(() => validator.validate(XmlDocument.fromString(body.replace(right, wrong)))).toThrow();
  }
});

describe.each(IDS)('%s', (id) => {
  test('is valid', async () => {
    validator.validate(await readAkn(id));
  });

  test('contains the text, paragraph by paragraph', async () => {
    const document = await readAkn(id);
    const { body: text } = await server.get(`/v1/statements/${id}/text`);
    const paragraphs = text.replace(/[\uFFFE\uFFFF]/g, '\uFFFD').split(/(?:\r?\n){2}/);
    expect(select(document, '//akn:mainBody/akn:p')).toEqual(paragraphs);
  });

  test('marks every claim: its parts joined are its quote', async () => {
    const document = await readAkn(id);
    const { body } = await server.get(`/v1/statements/${id}/claims`);
    for (const { id: claim, url, kind, quote } of body.data) {
      const key = claim.split('.')[1];
      const [reference] = elements(document, `//akn:TLCReference[@eId="claim_${key}"]`);
      expect(reference && attribute(reference, 'href')).toBe(url);
      const parts = elements(
        document,
        `//akn:inline[contains(concat(@refersTo, " "), "#claim_${key} ")]`,
      );
      expect(parts.every((part) => attribute(part, 'refersTo').endsWith(`#kind_${kind}`))).toBe(
        true,
      );
      const withoutBreaks = quote.exact
        .replace(/[\uFFFE\uFFFF]/g, '\uFFFD')
        .replace(/(?:\r?\n){2}/g, '');
      expect(parts.map(({ content }) => content).join('')).toBe(withoutBreaks);
    }
  });

  test('has no dangling references', async () => {
    const document = await readAkn(id);
    const ids = new Set(select(document, '//akn:references/*/@eId').map((eId) => `#${eId}`));
    const references = select(document, '//@refersTo | //akn:FRBRauthor/@href | //@as | //@source');
    expect(references.length).toBeGreaterThan(3);
    for (const one of references.flatMap((list) => list.split(' '))) {
      expect(ids, one).toContain(one);
    }
  });
});

test('identifies work, expression and manifestation', async () => {
  const document = await readAkn(STATEMENT);
  const work = `/akn/xx/statement/joint/2024-11-05/${STATEMENT}`;
  expect(select(document, '//akn:FRBRuri/@value')).toEqual([
    work,
    `${work}/eng@`,
    `${work}/eng@.xml`,
  ]);
  expect(select(document, '//akn:FRBRthis/@value')).toEqual([
    `${work}/!main`,
    `${work}/eng@/!main`,
    `${work}/eng@/!main.xml`,
  ]);
  expect(select(document, '//akn:FRBRdate/@date')).toEqual([
    '2024-11-05',
    '2024-11-05',
    '2026-01-01',
  ]);
  expect(select(document, '//akn:FRBRWork/akn:FRBRauthor/@href').length).toBe(11);
  expect(select(document, '//akn:FRBRlanguage/@language')).toEqual(['eng']);
});

test('marks an unknown date, and has three-letter languages', async () => {
  const document = await readAkn('line-ends');
  expect(select(document, '//akn:FRBRWork/akn:FRBRuri/@value')).toEqual([
    '/akn/xx/statement/joint/undated/line-ends',
  ]);
  expect(select(document, '//akn:FRBRWork/akn:FRBRdate/@name')).toEqual(['registered']);
  expect(select(document, '//akn:FRBRlanguage/@language')).toEqual(['kor']);
});

test('refers to signatories and parties, with their office', async () => {
  const document = await readAkn(STATEMENT);
  const [author] = elements(document, '//akn:FRBRWork/akn:FRBRauthor[last()]');
  expect(author && attribute(author, 'href')).toBe('#party_EU');
  const role = author && attribute(author, 'as').slice(1);
  expect(select(document, `//akn:TLCRole[@eId="${role}"]/@showAs`)).toEqual([
    'High Representative',
  ]);
  expect(select(document, '//akn:TLCOrganization[@eId="party_UA"]/@showAs')).toEqual(['Ukraine']);
  expect(select(document, '//akn:organization[@refersTo="#party_KR"]')).toEqual([
    'Republic of Korea',
  ]);
});

test('refers to resolutions by their Akoma Ntoso names', async () => {
  const document = await readAkn(STATEMENT);
  expect(
    elements(document, '//akn:ref').map((ref) => [ref.content, attribute(ref, 'href')]),
  ).toEqual([
    [
      'UN Security Council resolutions 1718',
      '/akn/un/statement/deliberation/unsc/2006-10-14/1718-2006/',
    ],
    ['1874', '/akn/un/statement/deliberation/unsc/2009-06-12/1874-2009/'],
    ['2270', '/akn/un/statement/deliberation/unsc/2016-03-02/2270-2016/'],
  ]);
  expect(select(document, '//akn:object')).toEqual(['the UN Charter']);
  expect(select(document, '//akn:inline[@name="citation"]')).toEqual([
    'multiple UN Security Council resolutions (UNSCRs)',
    'the relevant UNSCRs',
  ]);
  const assembly = await readAkn('undated-solidarity');
  expect(select(assembly, '//akn:ref/@href')).toEqual([
    '/akn/un/statement/deliberation/unga/2014-03-27/68-262/',
  ]);
});

test('keeps white space and entity-like text in the name of an instrument', async () => {
  const document = await readAkn('line-ends');
  expect(select(document, '//akn:TLCObject/@showAs')).toEqual(['That &nbsp; &lt;\r\n\tand "this"']);
});

test('splits overlapping claims and nests nested ones', async () => {
  const document = await readAkn(HARD.id);
  const partsOf = (key: string) =>
    select(document, `//akn:inline[starts-with(@eId, "claim_${key}__")]`);
  expect(partsOf('over-break')).toEqual(['a second line 𝒫𝑒𝒶𝒸𝑒.', '=1+1 is what we urge']);
  expect(partsOf('plus')).toEqual(['+7', ' and @all']);
  expect(
    select(
      document,
      '//akn:inline[@eId="claim_formula__part_1"]//akn:inline[@eId="claim_nested__part_1"]',
    ),
  ).toEqual(['urge']);
});
