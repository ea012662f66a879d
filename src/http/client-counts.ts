import { LRUCache } from 'lru-cache';

/** How long what a client did is held against it. */
const WINDOW_MS = 60_000;

/** How many clients are remembered; the oldest are forgotten first. */
const MAX_CLIENTS = 10_000;

/** How often a client did something, in a minute that began with the first time. */
export interface ClientCount {
  count: number;
  /** After how many milliseconds it is counted anew. */
  remainingMs: number;
}

/** Counts what each client does, in this process or for several. */
export interface ClientCounts {
  /** Counts one more. @returns with this one */
  add(client: string): Promise<ClientCount>;
  read(client: string): Promise<ClientCount>;
}

/** Counts in this process. */
export class OwnCounts implements ClientCounts {
  // The minute begins with the first time.
  readonly #counts = new LRUCache<string, number>({
    max: MAX_CLIENTS,
    ttl: WINDOW_MS,
    noUpdateTTL: true,
  });

  async add(client: string): Promise<ClientCount> {
    this.#counts.set(client, (this.#counts.get(client) ?? 0) + 1);
    return this.read(client);
  }

  async read(client: string): Promise<ClientCount> {
    return {
      count: this.#counts.get(client) ?? 0,
      remainingMs: Math.max(0, this.#counts.getRemainingTTL(client)),
    };
  }
}
