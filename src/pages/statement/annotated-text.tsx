import type { StatementClaim } from '../../domain/statement.js';
import { type Node, toParagraphs } from '../../formats/paragraphs.js';
import { ClaimNote } from './claim-note.js';

interface AnnotatedTextProps {
  text: string;
  /** BCP 47. */
  language: string;
  claims: readonly StatementClaim[];
}

/**
 * A text with its claims marked in place, and a note on each claim beside the paragraph in which it starts. Overlapping
 * claims are nested; a claim that is split has the anchor at its first part and the sign at its last.
 */
export function AnnotatedText({ text, language, claims }: AnnotatedTextProps) {
  const spans = claims.map((claim) => ({
    start: claim.quote.start,
    end: claim.quote.end,
    of: claim,
  }));
  const paragraphs = toParagraphs(text, spans);
  const marks = new Marks(paragraphs);
  return (
    <div class="annotated">
      {paragraphs.map((nodes, at) => {
        const shown = marks.render(nodes);
        const starting = marks.takeStarted();
        return (
          // Paragraphs are never reordered.
          <div class="passage" key={String(at)}>
            <p lang={language} dir="auto">
              {shown}
            </p>
            {starting.length > 0 && (
              <ul class="notes">
                {starting.map((claim) => (
                  <ClaimNote key={claim.key} claim={claim} />
                ))}
              </ul>
            )}
          </div>
        );
      })}
    </div>
  );
}

/** Renders marks in the order of the text. */
class Marks {
  /** How many parts of each claim are still to come. */
  readonly #left = new Map<StatementClaim, number>();
  readonly #seen = new Set<StatementClaim>();
  #started: StatementClaim[] = [];

  constructor(paragraphs: readonly Node<StatementClaim>[][]) {
    const count = (node: Node<StatementClaim>) => {
      if (typeof node === 'string') return;
      this.#left.set(node.of, (this.#left.get(node.of) ?? 0) + 1);
      node.children.forEach(count);
    };
    paragraphs.flat().forEach(count);
  }

  render(nodes: readonly Node<StatementClaim>[]): preact.ComponentChildren[] {
    return nodes.map((node) => (typeof node === 'string' ? node : this.#mark(node)));
  }

  /** The claims that have started since the last call. */
  takeStarted(): StatementClaim[] {
    const started = this.#started;
    this.#started = [];
    return started;
  }

  #mark({ of: claim, children }: Exclude<Node<StatementClaim>, string>) {
    const isFirst = !this.#seen.has(claim);
    if (isFirst) {
      this.#seen.add(claim);
      this.#started.push(claim);
    }
    const left = (this.#left.get(claim) ?? 1) - 1;
    this.#left.set(claim, left);
    return (
      <mark class={`claim ${claim.kind}`} id={isFirst ? claim.key : undefined}>
        {this.render(children)}
        {left === 0 && (
          <a
            class={`sign ${claim.kind}`}
            href={`#note_${claim.key}`}
            aria-label={`Note on this ${claim.kind}`}
          />
        )}
      </mark>
    );
  }
}
