import type { ComponentChildren } from 'preact';
import type { StatementClaim } from '../../domain/statement.js';
import { type Node, toParagraphs } from '../../formats/paragraphs.js';
import { ClaimNote } from './claim-note.js';

interface AnnotatedTextProps {
  text: string;
  /** BCP 47. */
  language: string;
  claims: readonly StatementClaim[];
  /** What stands below the note on a claim. */
  below?: (claim: StatementClaim) => ComponentChildren;
}

/**
 * A text with its claims marked in place, and a note on each claim beside the paragraph in which it starts. A sign with the
 * number of the note ends the words of each claim. Overlapping claims are nested; a claim that is split has the anchor at
 * its first part and the sign at its last.
 */
export function AnnotatedText({ text, language, claims, below }: AnnotatedTextProps) {
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
                  <ClaimNote
                    key={claim.key}
                    claim={claim}
                    number={marks.numberOf(claim)}
                    language={language}
                  >
                    {below?.(claim)}
                  </ClaimNote>
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
  /** The numbers of the notes, in the order in which claims start. */
  readonly #numbers = new Map<StatementClaim, number>();
  readonly #seen = new Set<StatementClaim>();
  #started: StatementClaim[] = [];

  constructor(paragraphs: readonly Node<StatementClaim>[][]) {
    const count = (node: Node<StatementClaim>) => {
      if (typeof node === 'string') return;
      this.#left.set(node.of, (this.#left.get(node.of) ?? 0) + 1);
      if (!this.#numbers.has(node.of)) this.#numbers.set(node.of, this.#numbers.size + 1);
      node.children.forEach(count);
    };
    paragraphs.flat().forEach(count);
  }

  render(nodes: readonly Node<StatementClaim>[]): ComponentChildren[] {
    return nodes.map((node) => (typeof node === 'string' ? node : this.#mark(node)));
  }

  numberOf(claim: StatementClaim): number {
    return this.#numbers.get(claim) ?? 0;
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
      // Focus moves to the words that a link points at, so that screen readers read them.
      <mark
        class={`claim ${claim.kind}`}
        id={isFirst ? claim.key : undefined}
        tabIndex={isFirst ? -1 : undefined}
        data-claim={claim.key}
      >
        {this.render(children)}
        {left === 0 && (
          <a
            class={`sign ${claim.kind}`}
            href={`#note_${claim.key}`}
            aria-label={`Note ${this.numberOf(claim)}: ${claim.kind}`}
            data-number={this.numberOf(claim)}
          />
        )}
      </mark>
    );
  }
}
