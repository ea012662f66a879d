import { strToU8, zipSync } from 'fflate';
import PDFDocument from 'pdfkit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DraftAnswer } from '../support/drafts.js';
import { startServer, type TestServer } from '../support/server.js';
import {
  BODY,
  makeDocx,
  makePage,
  makePdf,
  PLAIN,
  paragraph,
  run,
  STATEMENT,
} from '../support/statement-files.js';

let server: TestServer;
let plain: DraftAnswer;

beforeAll(async () => {
  server = await startServer();
  plain = (await post(PLAIN)).body;
});
afterAll(() => server.close());

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

function post(body: string | Uint8Array, type = 'text/plain') {
  return server.send({
    method: 'POST',
    url: '/v1/drafts',
    headers: { 'content-type': type },
    body: typeof body === 'string' ? body : Buffer.from(body),
  });
}

/** The parts of a draft that must not depend on the format. */
function partsOf({ document: { id, title, text, signatories, claims } }: DraftAnswer) {
  return { id, title, text, signatories, claims };
}

describe('gives the same draft for the same statement', () => {
  test('as plain text', () => {
    expect(plain.document).toMatchObject({ title: STATEMENT.title, text: BODY });
    expect(plain.document.signatories.map(({ party }) => party)).toEqual(['CL', 'PE', 'NO']);
    expect(plain.document.claims.length).toBeGreaterThan(3);
  });

  test.each<[string, () => string | Uint8Array | Promise<Uint8Array>, string]>([
    ['as a page', makePage, 'text/html; charset=utf-8'],
    ['as a page declared as text', makePage, 'text/plain'],
    ['as DOCX', makeDocx, DOCX],
    ['as PDF', makePdf, 'application/pdf'],
    ['as PDF declared as text', makePdf, 'text/plain'],
    ['as DOCX declared as PDF', makeDocx, 'application/pdf'],
    [
      'in UTF-16 with a byte order mark',
      () => Buffer.from(`\uFEFF${PLAIN}`, 'utf16le'),
      'text/plain',
    ],
    ['in UTF-16 without one', () => Buffer.from(PLAIN, 'utf16le').swap16(), 'text/plain'],
    [
      'in a declared encoding',
      () => Buffer.from(PLAIN, 'latin1'),
      'text/plain; charset="ISO-8859-1"',
    ],
    [
      'in an encoding that the page declares',
      () => Buffer.from(makePage('<meta charset="windows-1252">'), 'latin1'),
      'text/html',
    ],
    [
      'in UTF-8, although another encoding is declared',
      () => PLAIN,
      'text/plain; charset=iso-8859-1',
    ],
  ])('%s', async (_, make, type) => {
    const { status, body } = await post(await make(), type);
    expect(status).toBe(200);
    expect(partsOf(body)).toEqual(partsOf(plain));
    expect(body.ready).toBe(plain.ready);
  });

  test('in an encoding that is detected, which is a doubt', async () => {
    const { body } = await post(Buffer.from(PLAIN, 'latin1'));
    expect(partsOf(body)).toEqual(partsOf(plain));
    expect([body.ready, body.confidence <= 0.5]).toEqual([false, true]);
    expect(body.notes).toContain(
      'The encoding is not declared, and the bytes are not valid UTF-8. Read as windows-1252, which is a guess. Check "José", "Núñez".',
    );
  });
});

describe('says how a file was read', () => {
  test.each<[string, () => string | Uint8Array | Promise<Uint8Array>, string, string]>([
    [
      'a page',
      makePage,
      'text/html',
      'Left out the navigation, banners and footers of the page. Compare the text with the page.',
    ],
    ['a PDF', makePdf, 'text/html', 'Read as PDF, although text/html is declared.'],
    [
      'an encoding',
      () => Buffer.from(PLAIN, 'latin1'),
      'text/plain; charset=windows-1252',
      'Read as windows-1252, by its declaration.',
    ],
    [
      'a wrong encoding',
      () => PLAIN,
      'text/plain; charset=koi8-r',
      'Read as utf-8, although koi8-r is declared: the bytes are valid UTF-8.',
    ],
    [
      'a page instead of a PDF',
      makePage,
      'application/pdf',
      'Read as a page in HTML, although application/pdf is declared. Check that it is the statement.',
    ],
  ])('%s', async (_, make, type, note) => {
    expect((await post(await make(), type)).body.notes).toContain(note);
  });
});

test('names the running heads and page numbers of a PDF that it leaves out', async () => {
  expect((await post(await makePdf(), 'application/pdf')).body.notes).toContainEqual(
    expect.stringMatching(
      /^Left out running heads and page numbers: "Ministry of Railways", "Page 1 of \d", /,
    ),
  );
});

test('keeps the numbers of lists that go on after a heading, and leaves out deletions', async () => {
  const place = (list: number) =>
    `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${list}"/></w:numPr>`;
  const xml = [
    paragraph(run('Joint Statement by Chile and Peru')),
    paragraph(run('We thank Sweden.'), place(2)),
    paragraph(run('Trade')),
    paragraph(
      `${run('We urge Norway')}<w:del w:id="1"><w:r><w:delText> and Finland</w:delText></w:r></w:del><w:ins w:id="2">${run(' to act.')}</w:ins>`,
      place(2),
    ),
  ].join('');
  const { body } = await post(makeDocx(xml), DOCX);
  expect(body.document.text).toBe('1. We thank Sweden.\n\nTrade\n\n2. We urge Norway to act.');
  expect(body.notes).toContain(
    'The file has tracked changes: insertions were read, and deletions left out. Check that this is the final text.',
  );
});

test('accepts deletions of the ends of paragraphs and of rows', async () => {
  const deleted = (name: string) => `<w:${name}><w:del w:id="1"/></w:${name}>`;
  const xml = [
    paragraph(run('Joint Statement by Chile and Peru')),
    paragraph(run('We urge '), deleted('rPr')),
    paragraph(run('Norway.')),
    `<w:tbl><w:tr>${deleted('trPr')}<w:tc>${paragraph(run('We thank Sweden.'))}</w:tc></w:tr></w:tbl>`,
    paragraph(run('We thank Finland.'), deleted('rPr')),
  ].join('');
  const { body } = await post(makeDocx(xml), DOCX);
  expect(body.document.text).toBe('We urge Norway.\n\nWe thank Finland.');
});

test('reads DOCX files with another prefix, and raised numbers as marks of footnotes or powers', async () => {
  const raised = '<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>2</w:t></w:r>';
  const xml =
    paragraph(run('Joint Statement by Chile and Peru')) +
    paragraph(`${run('We urge Norway to act on 5 km')}${raised}${run(' of land.')}${raised}`);
  const document = `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${xml}</w:body></w:document>`;
  const other = document.replace(/\bw(?=[:=])/g, 'ns0');
  const { body } = await post(makeDocx('', { 'word/document.xml': other }), DOCX);
  expect(body.document.text).toBe('We urge Norway to act on 5 km² of land.[2]');
});

test('shows the numbers of lists as Word does, and no absurd ones', async () => {
  const level = (at: number, format: string, text: string, more = '') =>
    `<w:lvl w:ilvl="${at}"><w:start w:val="${at === 1 ? 'Infinity' : 2}"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
  const numbering = `<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:abstractNum w:abstractNumId="0">${level(0, 'upperRoman', '%1.')}${level(1, 'lowerLetter', '%1.%2', '<w:isLgl/>')}${level(99_999_999, 'decimal', '%1.')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`;
  const item = (text: string, at: number) =>
    paragraph(run(text), `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="1"/></w:numPr>`);
  const xml =
    paragraph(run('Joint Statement by Chile and Peru')) +
    item('We urge Norway to act.', 0) +
    item('We thank Sweden.', 1) +
    item('We thank Finland.', 99_999_999);
  const { body } = await post(makeDocx(xml, { 'word/numbering.xml': numbering }), DOCX);
  expect(body.document.text).toBe(
    'II. We urge Norway to act.\n\n2.1 We thank Sweden.\n\nWe thank Finland.',
  );
});

test('doubts a text with characters of symbol fonts', async () => {
  const symbol = '<w:r><w:sym w:font="Symbol" w:char="F0B0"/></w:r>';
  const xml =
    paragraph(run('Joint Statement by Chile and Peru')) +
    paragraph(`${run('We urge Norway to act north of 60')}${symbol}${run('.')}`);
  const { body } = await post(makeDocx(xml), DOCX);
  expect([body.document.text, body.ready]).toEqual([
    'We urge Norway to act north of 60\uFFFD.',
    false,
  ]);
  expect(body.notes).toContain(
    'The file has characters of symbol fonts. Replace each \uFFFD in the text.',
  );
});

test('keeps signatories with links beside the text, and leaves out the links of the page', async () => {
  const links = (names: readonly string[]) =>
    `<ul>${names.map((name) => `<li><a href="/${name}">${name}</a></li>`).join('')}</ul>`;
  const page = `<html><body><div>${links(['News', 'Contact'])}</div><div><h1>Joint Statement on Ports</h1>
<p>We, the undersigned governments, condemn the closure of the northern ports in the strongest terms.</p>
${links(['Norway', 'Chile', 'Peru'])}</div><div>${links(['Terms of use', 'Ministry'])}</div></body></html>`;
  const { document } = (await post(page, 'text/html')).body;
  expect(document.text).toMatch(/terms\.\n\n- Norway\n\n- Chile\n\n- Peru$/);
  expect(document.signatories.map(({ party }: { party: string }) => party)).toEqual([
    'NO',
    'CL',
    'PE',
  ]);
});

test.each([
  ['utf-16', 'José'],
  ['iso-2022-kr', 'Jose'],
])('reads UTF-8 that is declared as %s', async (charset, name) => {
  const text = `Joint Statement by Chile and Peru\n\nWe urge ${name} to act.`;
  const { body } = await post(text, `text/plain; charset=${charset}`);
  expect(body.document.text).toBe(`We urge ${name} to act.`);
  expect(body.notes.join()).not.toContain('guess');
});

test('takes source and date from the head of a page, if the text gives no date', async () => {
  const head =
    '<link rel="canonical" href="https://ministry.example/railway"><meta property="og:site_name" content="Ministry"><meta property="article:published_time" content="2024-11-05T09:30:00+01:00">';
  const { document, suggestions } = (await post(makePage(head), 'text/html')).body;
  expect(document.sources).toEqual([
    { publisher: 'Ministry', url: 'https://ministry.example/railway' },
  ]);
  expect(document.issuedOn).toBe('2024-11-05');
  expect(suggestions).toContainEqual({
    pointer: '/issuedOn',
    confidence: 0.5,
    rationale: 'the day on which the page was published; the text gives none',
  });
});

test('reads headings, tables, lists within lists and line breaks of a fragment', async () => {
  const { document } = (
    await post(
      '<h2>Joint Statement by Chile and Peru</h2><p>We urge Norway<br>to act on 5 km<sup>2</sup>.<table><tr><td>Chile<td>Jane Doe</table><ol type=a start=3><li>We thank Sweden.<ul><li>We thank Finland.</ul><li>2. We thank Iceland.</ol>',
      'text/html',
    )
  ).body;
  expect(document.title).toBe('Joint Statement by Chile and Peru');
  expect(document.text).toBe(
    'We urge Norway\nto act on 5 km².\n\nChile Jane Doe\n\nc. We thank Sweden.\n\n- We thank Finland.\n\n2. We thank Iceland.',
  );
});

async function makeScan(): Promise<Uint8Array> {
  const pdf = new PDFDocument();
  const chunks: Buffer[] = [];
  pdf.on('data', (chunk) => chunks.push(chunk));
  pdf.rect(0, 0, 100, 100).fill();
  pdf.end();
  await new Promise((resolve) => pdf.on('end', resolve));
  return Buffer.concat(chunks);
}

const zipOf = (name: string, content = '') => zipSync({ [name]: strToU8(content) });

describe('refuses by name', () => {
  test.each<[string, () => Uint8Array | Promise<Uint8Array>, number, string]>([
    [
      'a scanned PDF',
      makeScan,
      400,
      'The PDF has no text layer; it may be scanned: recognise its text (OCR), and check it.',
    ],
    [
      'an encrypted PDF',
      () => makePdf({ userPassword: 'secret' }),
      400,
      'The PDF is encrypted: save it without a password.',
    ],
    [
      'a damaged PDF',
      () => Buffer.from('%PDF-1.7\nnothing'),
      400,
      'The PDF is damaged: get it again, or print it to a new PDF.',
    ],
    [
      'a damaged DOCX',
      async () => makeDocx().subarray(0, 900),
      400,
      'The file is damaged: it begins like a ZIP archive or a DOCX file, but cannot be unpacked.',
    ],
    [
      'a bomb',
      () => makeDocx('', { 'word/document.xml': ' '.repeat(20_000_000) }),
      413,
      'A part of the file has more than 16 MiB when it is unpacked. Cut what doesn’t belong to the statement.',
    ],
    [
      'an Excel file',
      () => zipOf('xl/workbook.xml'),
      415,
      'This is an Excel file: save the text as .docx.',
    ],
    [
      'an OpenDocument file',
      () => zipOf('mimetype', 'application/vnd.oasis.opendocument.text'),
      415,
      'This is an OpenDocument file: save it as .docx.',
    ],
    ['another archive', () => zipOf('readme.txt'), 415, 'This is a ZIP archive: unpack it.'],
    [
      'an old Word file',
      () => Buffer.from('d0cf11e0a1b11ae1', 'hex'),
      415,
      'This is an old Office file (.doc, .xls, .ppt) or one with a password: save it as .docx without a password.',
    ],
    ['RTF', () => Buffer.from('{\\rtf1 We urge}'), 415, 'This is an RTF file: save it as .docx.'],
    [
      'an image',
      () => Buffer.from('\x89PNG\r\n', 'latin1'),
      415,
      'This is an image: recognise its text (OCR), and check it.',
    ],
    [
      'other bytes',
      () => Buffer.from(Array.from({ length: 999 }, (_, at) => (at * 7) % 256)),
      415,
      'This is no text, and in no format that can be read: send text, HTML, DOCX or PDF.',
    ],
    [
      'too many elements',
      () => Buffer.from('<b>'.repeat(100_001)),
      413,
      'The page has more than 100000 elements. Cut what doesn’t belong to the statement.',
    ],
  ])('%s', async (_, make, status, detail) => {
    const answer = await post(await make());
    expect([answer.status, answer.body.detail]).toEqual([status, detail]);
  });

  test('a text that is declared as PDF', async () => {
    const { status, body } = await post(PLAIN, 'application/pdf');
    expect([status, body.detail]).toEqual([
      415,
      'This is no PDF, although it is declared as one: check the file, which may be damaged.',
    ]);
  });
});
