import type { Registry } from 'prom-client';
import type { ClientCount } from '../http/client-counts.js';

/** The figures of one process. */
export type Figures = Awaited<ReturnType<Registry['getMetricsAsJSON']>>;

/** What a worker asks of the primary, or tells it. */
export interface AskedOfPrimary {
  /** It answers what it is asked, and is about to listen: from now on it is told who wrote. @returns up to which mark others did */
  join: { question: null; answer: string | null };
  /** It listens. */
  ready: { question: null; answer: null };
  /** How often a client did something; with `add`, once more. */
  count: {
    question: { what: 'requests' | 'failures'; client: string; add: boolean };
    answer: ClientCount;
  };
  /** The figures of all workers, in the text format of Prometheus. */
  figures: { question: null; answer: string };
  /** Its own figures, in the end. */
  lastFigures: { question: Figures; answer: null };
  /** It wrote to the database, up to this mark: answered when all others know. */
  wrote: { question: string | null; answer: null };
}

/** What the primary asks of a worker. */
export interface AskedOfWorker {
  /** Its own figures. */
  figures: { question: null; answer: Figures };
  /** Another worker wrote to the database, up to this mark. */
  wrote: { question: string | null; answer: null };
  /** It is to end: at once, or, with `patiently`, when its clients have gone to others. */
  leave: { question: { patiently: boolean }; answer: null };
}
