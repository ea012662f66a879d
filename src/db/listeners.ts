/** The functions to call after commits. */
export interface Listeners {
  /** @returns how to remove the listener */
  add(listener: () => void): () => void;
  call(): void;
  close(): void;
}

/** @param start begins to look for commits, when the first listener is added; it returns how to stop, for when none is left */
export function createListeners(start: () => () => void): Listeners {
  const listeners = new Set<() => void>();
  let stop: (() => void) | null = null;

  function stopIfIdle(): void {
    if (listeners.size > 0) return;
    stop?.();
    stop = null;
  }

  return {
    add(listener) {
      // The same function may be added twice.
      const entry = () => listener();
      listeners.add(entry);
      stop ??= start();
      return () => {
        listeners.delete(entry);
        stopIfIdle();
      };
    },
    call() {
      for (const listener of [...listeners]) listener();
    },
    close() {
      listeners.clear();
      stopIfIdle();
    },
  };
}
