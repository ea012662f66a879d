/** Limits how much each client may have under way at once. */
export interface ClientPlaces {
  /** Takes a place for a client. @returns a function that gives it back, once; null if the client has no place left */
  take(client: string): (() => void) | null;
  /** How many places are taken, by all clients. */
  count(): number;
}

/** @param max how many places each client has */
export function createClientPlaces(max: number): ClientPlaces {
  const taken = new Map<string, number>();
  return {
    take(client) {
      const own = taken.get(client) ?? 0;
      if (own >= max) return null;
      taken.set(client, own + 1);
      let isTaken = true;
      return () => {
        if (!isTaken) return;
        isTaken = false;
        const left = (taken.get(client) ?? 1) - 1;
        if (left > 0) taken.set(client, left);
        else taken.delete(client);
      };
    },
    count: () => [...taken.values()].reduce((sum, own) => sum + own, 0),
  };
}
