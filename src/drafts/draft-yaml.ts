import { Document, isCollection, isMap, type Node, Scalar } from 'yaml';
import type { DraftDocument, Suggestion } from '../drafting/draft-document.js';
import type { CheckedDraft } from './checked-draft.js';

/** The draft as a file for the curator: the document, with the reasons as comments. */
export function toYaml(draft: CheckedDraft): string {
  return writeDocument(draft.document, draft.suggestions, introduce(draft));
}

/** Writes a document with reasons as comments above its parts, and an introduction in comments at the top. */
export function writeDocument(
  document: DraftDocument,
  suggestions: readonly Suggestion[],
  introduction: readonly string[],
): string {
  const file = new Document(document);
  const text = file.get('text', true);
  if (text instanceof Scalar) text.type = Scalar.BLOCK_LITERAL;
  for (const signatory of itemsOf(file.get('signatories', true))) setFlow(signatory);
  for (const claim of itemsOf(file.get('claims', true))) {
    if (!isMap(claim)) continue;
    for (const part of ['parties', 'citations'])
      for (const item of itemsOf(claim.get(part, true))) setFlow(item);
  }
  for (const suggestion of suggestions) addComment(file, suggestion);
  if (introduction.length > 0)
    file.commentBefore = introduction.map((line) => ` ${line}`).join('\n');
  return file.toString({ lineWidth: 120 });
}

function itemsOf(node: unknown): readonly unknown[] {
  return isCollection(node) ? node.items : [];
}

/** Writes a collection on one line. */
function setFlow(node: unknown): void {
  if (isCollection(node)) node.flow = true;
}

function introduce({
  confidence,
  notes,
  doubts,
  resolutions,
}: Pick<CheckedDraft, 'confidence' | 'notes' | 'doubts' | 'resolutions'>): string[] {
  const missing = resolutions.filter(({ isHeld }) => !isHeld).map(({ symbol }) => symbol);
  return [
    'A draft: correct it, then import it. The comments give the confidence in each part, from 0 to 1, and the reason for it.',
    `Confidence overall: ${confidence}`,
    ...notes.map((note) => (doubts.includes(note) ? `In doubt: ${note}` : `Note: ${note}`)),
    ...(missing.length > 0
      ? [
          `Cited, but nothing else is known of them yet: ${missing.join(', ')}. Check that the symbols are right. To fill them in, use PUT /v1/resolutions/{id} or communique import-un.`,
        ]
      : []),
  ];
}

function addComment(file: Document, { path, confidence, rationale }: Suggestion): void {
  const comment = ` ${confidence}: ${rationale}`;
  if (path.length === 1 && isMap(file.contents)) {
    const pair = file.contents.items.find(
      ({ key }) => (key instanceof Scalar ? key.value : key) === path[0],
    );
    if (pair?.key instanceof Scalar) pair.key.commentBefore = comment;
    return;
  }
  const node = file.getIn(path, true) as Node | undefined;
  if (node) node.commentBefore = comment;
}
