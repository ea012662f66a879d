import { Registry } from 'prom-client';
import { type ClientCounts, OwnCounts } from './client-counts.js';

/** What all processes have in common that answer under one address. */
export interface Shared {
  /** The requests of each client. */
  requests: ClientCounts;
  /** How often each client failed to show a valid key. */
  failures: ClientCounts;
  /** Where this process puts its figures. */
  registry: Registry;
  /** The figures of all processes, in the text format of Prometheus. */
  readFigures(): Promise<string>;
}

/** What a process has that answers alone. */
export function sharedWithNobody(): Shared {
  const registry = new Registry();
  return {
    requests: new OwnCounts(),
    failures: new OwnCounts(),
    registry,
    readFigures: () => registry.metrics(),
  };
}
