import { Document, isCollection, isMap, type Node, Scalar } from 'yaml';
import type { Draft, Suggestion } from './draft.js';

/** The draft as a file for the curator: the document, with the reasons as comments. */
export function toYaml({ document, suggestions, resolutions, notes, confidence }: Draft): string {
  const file = new Document(document);
  // Paragraphs of the text stay paragraphs, and quotes stay lines.
  const text = file.get('text', true);
  if (text instanceof Scalar) text.type = Scalar.BLOCK_LITERAL;
  for (const list of ['signatories', 'claims']) {
    const items = file.get(list, true);
    if (!isCollection(items)) continue;
    for (const item of items.items) {
      if (!isMap(item)) continue;
      if (list === 'signatories') item.flow = true;
      for (const part of ['parties', 'citations']) {
        const inner = item.get(part, true);
        if (isCollection(inner))
          for (const one of inner.items) if (isCollection(one)) one.flow = true;
      }
    }
  }
  for (const suggestion of suggestions) comment(file, suggestion);
  const missing = resolutions.filter(({ isHeld }) => !isHeld).map(({ symbol }) => symbol);
  const lines = [
    'A draft, to be corrected by a curator and then imported. Before each part stands how sure it is, from 0 to 1, and why.',
    `Confidence in the whole: ${confidence}`,
    ...notes,
    ...(missing.length > 0
      ? [
          `Cited, and not in the registry, so they stand as "instrument": ${missing.join(', ')}. Add them by PUT /v1/resolutions/{id}, then write "resolution" for "instrument".`,
        ]
      : []),
  ];
  file.commentBefore = lines.map((line) => ` ${line}`).join('\n');
  return file.toString({ lineWidth: 120 });
}

function comment(file: Document, { path, confidence, rationale }: Suggestion): void {
  const words = ` ${confidence}: ${rationale}`;
  if (path.length === 1 && isMap(file.contents)) {
    const pair = file.contents.items.find(
      ({ key }) => (key instanceof Scalar ? key.value : key) === path[0],
    );
    if (pair?.key instanceof Scalar) pair.key.commentBefore = words;
    return;
  }
  const node = file.getIn(path, true) as Node | undefined;
  if (node) node.commentBefore = words;
}
