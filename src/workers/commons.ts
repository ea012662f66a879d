import { setTimeout } from 'node:timers/promises';
import { OwnCounts } from '../http/client-counts.js';
import { SummedFigures } from './figures.js';
import type { Answers } from './line.js';
import type { Member } from './member.js';
import type { AskedOfPrimary } from './questions.js';

/** How long a worker may take to tell its figures. */
const FIGURES_TIMEOUT_MS = 2_000;

/** What the workers have in common, and the primary keeps for them: how often each client asked, their figures, and who wrote. */
export class Commons {
  readonly #counts = { requests: new OwnCounts(), failures: new OwnCounts() };
  readonly #figures = new SummedFigures();
  /** Those that can be asked. */
  readonly #members = new Set<Member>();
  /** Up to where the last of them wrote. */
  #mark: string | null = null;

  /** How a worker's questions are answered. */
  answersTo(member: Member): Omit<Answers<AskedOfPrimary>, 'ready'> {
    return {
      join: async () => {
        this.#members.add(member);
        return this.#mark;
      },
      count: ({ what, client, add }) => {
        const counts = this.#counts[what];
        return add ? counts.add(client) : counts.read(client);
      },
      figures: () => this.#sumFigures(),
      lastFigures: async (figures) => {
        this.#figures.note(member, figures);
        return null;
      },
      wrote: async (mark) => {
        this.#mark = mark;
        const others = [...this.#members].filter((other) => other !== member);
        await Promise.all(others.map(({ line }) => line.ask('wrote', mark)));
        return null;
      },
    };
  }

  /** It has ended. */
  remove(member: Member): void {
    this.#members.delete(member);
    this.#figures.end(member);
  }

  async #sumFigures(): Promise<string> {
    await Promise.all([...this.#members].map((member) => this.#askFigures(member)));
    return this.#figures.toText();
  }

  /** One that does not answer in time counts as it did last. */
  async #askFigures(member: Member): Promise<void> {
    const figures = await Promise.race([
      member.line.ask('figures', null),
      setTimeout(FIGURES_TIMEOUT_MS, null, { ref: false }),
    ]);
    if (figures && this.#members.has(member)) this.#figures.note(member, figures);
  }
}
