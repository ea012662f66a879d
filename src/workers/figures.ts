import { AggregatorRegistry } from 'prom-client';
import type { Member } from './member.js';
import type { Figures } from './questions.js';

/** Of these, what a worker counted stays when it has ended. Their types are numbers only in the type definitions. */
const COUNTED = new Set<unknown>(['counter', 'histogram']);

/** The figures of all workers together, those included that are no more: no counter ever goes back. */
export class SummedFigures {
  /** What each worker said last. */
  readonly #last = new Map<Member, Figures>();
  /** What those counted that have ended. */
  #ended: object[] = [];

  note(worker: Member, figures: Figures): void {
    this.#last.set(worker, figures);
  }

  /** The worker has ended: what it counted stays, what it held is gone. */
  end(worker: Member): void {
    const counted = this.#last.get(worker)?.filter(({ type }) => COUNTED.has(type)) ?? [];
    this.#last.delete(worker);
    this.#ended = AggregatorRegistry.aggregate([this.#ended, counted]).getMetricsAsArray();
  }

  /** In the text format of Prometheus. */
  toText(): Promise<string> {
    return AggregatorRegistry.aggregate([...this.#last.values(), this.#ended]).metrics();
  }
}
