import { setTimeout } from 'node:timers/promises';
import type { Logger } from 'pino';
import { Commons } from './commons.js';
import { type End, Member } from './member.js';

/** A worker that ends sooner after its start may be one of many that do. */
const QUICK_END_MS = 10_000;

/** How long to wait before one that ended too soon is replaced: twice as long each time. */
const FIRST_PAUSE_MS = 500;
const MAX_PAUSE_MS = 30_000;

export interface WorkersOptions {
  /** How many are to be at work. */
  count: number;
  logger: Logger;
  /** How long one that was told to end may take. */
  leaveTimeoutMs: number;
  /** None is left, and none can be started. */
  onFailure: () => void;
}

/** The workers, of which there are always as many as there should be. */
export class Workers {
  readonly #options: WorkersOptions;
  readonly #commons = new Commons();
  readonly #members = new Set<Member>();
  #pauseMs = 0;
  #isFilling = false;
  #isStopping = false;
  #isRestarting = false;
  #wantsRestart = false;

  constructor(options: WorkersOptions) {
    this.#options = options;
  }

  /** Starts one, which shows whether any can start, and then the others. @returns whether it could */
  async start(): Promise<boolean> {
    if (!(await this.#add())) return false;
    await this.#fill();
    return true;
  }

  /** Puts a new one in the place of each, one after the other: a new one listens before an old one is told to end. */
  async restart(): Promise<void> {
    // Whoever asks while it goes on may want newer ones than it has started.
    this.#wantsRestart = true;
    if (this.#isRestarting) return;
    this.#isRestarting = true;
    while (this.#wantsRestart) {
      this.#wantsRestart = false;
      await this.#replaceAll();
    }
    this.#isRestarting = false;
  }

  /** Ends them all with grace. @returns whether all ended as they should */
  async stop(): Promise<boolean> {
    this.#isStopping = true;
    // One that has not begun to listen has nothing to bring to its end.
    const ends = await Promise.all(
      [...this.#members].map(
        async (member) => (await this.#leave(member, false)).status === 0 || !member.hasListened,
      ),
    );
    return !ends.includes(false);
  }

  /** Ends them all at once. */
  kill(): void {
    for (const member of this.#members) member.kill();
  }

  async #replaceAll(): Promise<void> {
    for (const old of [...this.#members]) {
      await old.ready;
      if (this.#isStopping) return;
      // It may have ended meanwhile, and been replaced for that.
      if (!old.isAtWork) continue;
      if (!(await this.#add())) {
        this.#options.logger.error('a new worker could not start: the old ones stay');
        break;
      }
      await this.#leave(old, true);
    }
    await this.#fill();
  }

  #leave(member: Member, patiently: boolean): Promise<End> {
    return member.leave({ patiently, timeoutMs: this.#options.leaveTimeoutMs });
  }

  /** Starts as many as are missing, again and again, and less and less often where they end at once. */
  async #fill(): Promise<void> {
    if (this.#isFilling) return;
    this.#isFilling = true;
    for (;;) {
      if (this.#countMissing() <= 0) break;
      await setTimeout(this.#pauseMs);
      const missing = Math.max(0, this.#countMissing());
      const started = await Promise.all(Array.from({ length: missing }, () => this.#add()));
      if (started.includes(false) && ![...this.#members].some(({ isAtWork }) => isAtWork)) {
        if (!this.#isStopping) this.#options.onFailure();
        break;
      }
    }
    this.#isFilling = false;
  }

  #countMissing(): number {
    if (this.#isStopping) return 0;
    const staying = [...this.#members].filter(({ wasToldToLeave }) => !wasToldToLeave);
    return this.#options.count - staying.length;
  }

  /** Starts one. @returns whether it got so far that it listens */
  #add(): Promise<boolean> {
    const member = new Member((asking) => this.#commons.answersTo(asking));
    this.#members.add(member);
    void member.ended.then((end) => this.#onEnd(member, end));
    return member.ready;
  }

  #onEnd(member: Member, { status, signal }: End): void {
    this.#members.delete(member);
    this.#commons.remove(member);
    if (this.#isStopping || member.wasToldToLeave) return;
    const isQuick = Date.now() - member.startedAt < QUICK_END_MS;
    this.#pauseMs = isQuick
      ? Math.min(Math.max(FIRST_PAUSE_MS, 2 * this.#pauseMs), MAX_PAUSE_MS)
      : 0;
    // Whoever started one that never got ready goes on from there, and it has said itself why.
    if (!member.hasListened) return;
    this.#options.logger.error(
      { worker: member.pid, status, signal },
      'a worker ended unexpectedly: another takes its place',
    );
    void this.#fill();
  }
}
