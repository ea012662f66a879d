import { strToU8, zipSync } from 'fflate';
import PDFDocument from 'pdfkit';

/** A statement with the parts that files have in different forms. */
export const STATEMENT = {
  title:
    'Joint Statement by the Foreign Ministers of Chile, Peru and Norway on the Northern Railway',
  opening:
    'We, the Foreign Ministers of Chile, Peru and Norway, met José Núñez, the head of the railway, and condemn the closure of its northern line in the strongest terms.',
  call: 'We call on Sweden to:',
  bullets: [
    'open the line without delay;',
    'pay those who work on it, as Security Council resolution 1718 (2006) demands.',
  ],
  numbered: ['We thank Finland for its help.', 'We welcome the letter of Iceland.[1]'],
  note: '[1] It was sent in May.',
};

const { title, opening, call, bullets, numbered, note } = STATEMENT;

/** The text that each of the files holds. */
export const BODY = [
  opening,
  call,
  ...bullets.map((item) => `- ${item}`),
  ...numbered.map((item, at) => `${at + 1}. ${item}`),
  note,
].join('\n\n');

export const PLAIN = `${title}\n\n${BODY}\n`;

const listOf = (items: readonly string[]) => items.map((item) => `<li>${item}</li>`).join('\n');

/** A page as saved from a browser. @param head more elements for its head */
export function makePage(head = ''): string {
  return `<!DOCTYPE html><html><head><title>${title} | Ministry</title>${head}<script>var p = "<p>";</script></head>
<body class="has-sidebar"><div id="cookie-notice"><p>We use cookies to count how many people visit the pages of this ministry in a year.</p><button>Accept</button></div>
<header><a href="/">Ministry</a><nav><ul><li><a href="/news">News</a></li></ul></nav></header>
<main><h1>${title}</h1><div class="share"><a href="/x">Share</a></div>
<p>${opening}</p><p>${call}</p><ul>${listOf(bullets)}</ul>
<ol>${listOf(numbered).replace('[1]', '<sup><a href="#n1">1</a></sup>')}</ol><p id="n1">${note}</p>
<aside><h2>Related</h2><p>We condemn the weather, as in the other statement of last year that nobody has read.</p></aside></main>
<footer><a href="/terms">Terms</a> © 2024 Ministry</footer></body></html>`;
}

const XMLNS = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

export const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
export const paragraph = (content: string, properties = '') =>
  `<w:p><w:pPr>${properties}</w:pPr>${content}</w:p>`;
const inList = (list: number) => `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${list}"/></w:numPr>`;

const STATEMENT_XML = [
  paragraph(run(title)),
  paragraph(run(opening.slice(0, 30)) + run(opening.slice(30))),
  paragraph(run(call)),
  ...bullets.map((item) => paragraph(run(item), inList(1))),
  paragraph(run(numbered[0] ?? ''), inList(2)),
  paragraph(
    `${run((numbered[1] ?? '').replace('[1]', ''))}<w:r><w:footnoteReference w:id="7"/></w:r>`,
    inList(2),
  ),
].join('');

const level = (format: string, text: string) =>
  `<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;

/** A DOCX file. @param xml its paragraphs @param extra more parts */
export function makeDocx(xml = STATEMENT_XML, extra: Record<string, string> = {}): Uint8Array {
  const override = (part: string) =>
    `<Override PartName="/word/${part}.xml" ContentType="${TYPE}.${part === 'document' ? 'document.main' : part}+xml"/>`;
  const parts = {
    '[Content_Types].xml': `<Types>${['document', 'numbering', 'footnotes'].map(override).join('')}</Types>`,
    'word/document.xml': `<w:document ${XMLNS}><w:body>${xml}</w:body></w:document>`,
    'word/numbering.xml': `<w:numbering ${XMLNS}><w:abstractNum w:abstractNumId="0">${level('bullet', '•')}</w:abstractNum><w:abstractNum w:abstractNumId="1">${level('decimal', '%1.')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num></w:numbering>`,
    'word/footnotes.xml': `<w:footnotes ${XMLNS}><w:footnote w:id="0">${paragraph(run('separator'))}</w:footnote><w:footnote w:id="7">${paragraph(run(note.slice(4)))}</w:footnote></w:footnotes>`,
    ...extra,
  };
  return zipSync(
    Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, strToU8(part)])),
  );
}

/** A PDF with narrow pages, each with a running head and a number. */
export async function makePdf(options: PDFKit.PDFDocumentOptions = {}): Promise<Uint8Array> {
  const pdf = new PDFDocument({
    size: [360, 260],
    margins: { top: 50, bottom: 45, left: 50, right: 50 },
    bufferPages: true,
    ...options,
  });
  const chunks: Buffer[] = [];
  pdf.on('data', (chunk) => chunks.push(chunk));
  pdf.fontSize(14).text(title, { align: 'center' });
  pdf.fontSize(11);
  for (const text of BODY.split('\n\n')) pdf.moveDown(0.8).text(text.replace(/^- /, '• '));
  const { count } = pdf.bufferedPageRange();
  for (let page = 0; page < count; page += 1) {
    pdf.switchToPage(page);
    pdf.page.margins.top = 0;
    pdf.page.margins.bottom = 0;
    pdf.fontSize(8).text('Ministry of Railways', 50, 20, { lineBreak: false });
    pdf.text(`Page ${page + 1} of ${count}`, 50, 240, { lineBreak: false });
  }
  pdf.end();
  await new Promise((resolve) => pdf.on('end', resolve));
  return Buffer.concat(chunks);
}
