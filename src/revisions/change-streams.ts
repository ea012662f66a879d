import { setTimeout } from 'node:timers/promises';
import { LRUCache } from 'lru-cache';
import type { Database } from '../db/database.js';
import { takeTurn } from '../db/turns.js';
import { findLastNumber } from '../documents/revision-log.store.js';
import { ExpectedError } from '../domain/expected-error.js';
import type { Links } from '../domain/links.js';
import { UnknownReferenceError } from '../domain/unknown-reference.js';
import { toJson } from '../formats/json.js';
import {
  createEventStream,
  type EventStream,
  makeRoom,
  SHORT_BYTES,
} from '../http/event-stream.js';
import {
  type ChangeSelection,
  type ListedChange,
  type ListedChanges,
  listChangeNumbers,
  readChange,
} from './changes.store.js';
import { presentChange } from './revisions.schema.js';

/** How often a comment is sent. Proxies close connections that are idle for a minute, some for 30 seconds. */
const HEARTBEAT_MS = 20_000;

/** How many changes are listed at once, without their documents. */
const CHANGES_LISTED = 50;

/** Streams that read the same at about the same time share it: recent lists, and bytes of events, are kept for a moment. */
const CACHE_MS = 1_000;
const CACHED_LISTS = 1_000;
const CACHE_BYTES = 8_388_608;

/** What events that clients have not taken may occupy, apart from short ones. */
const MAX_HELD_BYTES = 33_554_432;

/** How long to wait before reading again if the database failed or a replica was behind: longer than lists are kept. */
const PAUSE_MS = 1_500;

/** How often, and how many times, to look for a revision that a client has seen on another node. */
const LOOK_MS = 250;
const LOOKS = 20;

/** What a stream shows. */
export type Selection = Pick<ChangeSelection, 'types' | 'filter'>;

/** Where a stream starts; if neither is given, after the last change so far. */
export interface Start {
  after?: number | undefined;
  since?: Date | undefined;
}

interface Follower {
  stream: EventStream;
  /** Ends its wait for a change. */
  wake(): void;
}

/** Streams of changes as server-sent events. */
export interface ChangeStreams {
  /**
   * @param onClose called once, when the stream has ended or its client is gone
   * @throws UnknownReferenceError if the filter names a party that doesn't exist
   */
  open(selection: Selection, start: Start, onClose: () => void): Promise<EventStream>;
  /** Whether there is a revision with a number, now or within seconds: another node may be ahead of this one. */
  hasRevision(number: number): Promise<boolean>;
  /** Ends all streams, and each that is opened later. */
  close(): void;
}

/**
 * Each stream reads for itself what comes after the number it has reached, and sends one event at a time. Those that have
 * reached the same number share what they read.
 *
 * @param onError called with an unexpected error that ended a stream
 */
export function createChangeStreams(
  database: Database,
  links: Links,
  onError: (error: unknown) => void,
): ChangeStreams {
  const followers = new Set<Follower>();
  /** The number of the last revision, as far as it is known. */
  let newest = 0;
  let stopWatching: (() => void) | null = null;
  let isLooking = false;
  let isStale = false;
  let isClosed = false;

  /** Revisions never change, but after a failover others may have their numbers. */
  const events = new LRUCache<string, Buffer, ListedChange>({
    maxSize: CACHE_BYTES,
    sizeCalculation: (bytes) => bytes.length,
    ttl: CACHE_MS,
    fetchMethod: (_key, _stale, { context }) => readEvent(context),
    ignoreFetchAbort: true,
  });
  const lists = new LRUCache<string, ListedChanges, () => Promise<ListedChanges>>({
    max: CACHED_LISTS,
    ttl: CACHE_MS,
    fetchMethod: (_key, _stale, { context: list }) => inTurn(list),
    ignoreFetchAbort: true,
  });
  let lastTurn: Promise<unknown> = Promise.resolve();

  async function readEvent(listed: ListedChange): Promise<Buffer> {
    const change = await database.read((reader) => readChange(reader, listed));
    const data = toJson(presentChange(change, links));
    return Buffer.from(`id: ${change.number}\nevent: change\ndata: ${data}\n\n`);
  }

  async function findEvent(listed: ListedChange): Promise<Buffer> {
    const bytes = await events.fetch(`${listed.number} ${listed.match}`, { context: listed });
    return bytes as Buffer;
  }

  function list(selection: Selection, { after = 0, since }: Start) {
    return database.read((reader) =>
      listChangeNumbers(reader, { ...selection, after, since }, CHANGES_LISTED),
    );
  }

  /** What is new for a stream that had everything. */
  async function listNew(selection: Selection, after: number): Promise<ListedChanges> {
    const expected = newest;
    const key = `${expected} ${after} ${JSON.stringify(selection)}`;
    const listed = await lists.fetch(key, { context: () => list(selection, { after }) });
    const { changes, upTo, isLast } = listed as ListedChanges;
    // A replica is behind.
    if (changes.length === 0 && isLast && upTo < expected) await pause(PAUSE_MS);
    return { changes, upTo, isLast };
  }

  /** Runs one `work` after another, with pauses as long as they took: with many filters, changes are then read together. */
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    let began = 0;
    const result = lastTurn.then(() => {
      began = performance.now();
      return work();
    });
    const rest = () => pause(performance.now() - began);
    lastTurn = result.then(rest, rest);
    return result;
  }

  /** Wakes the streams that lack something. After a commit meanwhile, it does so again. */
  async function lookForNew(): Promise<void> {
    isStale = true;
    if (isLooking) return;
    isLooking = true;
    while (isStale && followers.size > 0) {
      isStale = false;
      // The write that was just committed is answered first.
      await takeTurn();
      try {
        newest = await database.read(findLastNumber);
        for (const { wake } of followers) wake();
      } catch {
        isStale = true;
        await pause(PAUSE_MS);
      }
    }
    isLooking = false;
  }

  async function untilNewer(follower: Follower, position: number): Promise<void> {
    while (position >= newest && follower.stream.isOpen()) {
      await new Promise<void>((resolve) => {
        follower.wake = resolve;
      });
    }
  }

  async function run(follower: Follower, selection: Selection, first: ListedChanges) {
    const { stream } = follower;
    let listed: ListedChanges | null = first;
    /** The number of the last revision that the stream was sent, or that isn't for it. */
    let position = (first.changes[0]?.number ?? first.upTo + 1) - 1;
    let isLive = false;
    while (stream.isOpen()) {
      try {
        listed ??= await (isLive
          ? listNew(selection, position)
          : list(selection, { after: position }));
        for (const change of listed.changes) {
          if (!stream.isOpen()) return;
          await send(stream, change);
          position = change.number;
        }
        position = listed.upTo;
        if (listed.isLast) {
          await stream.untilReady();
          // An id without data is no event, but a client that connects again sends it, even if no change came meanwhile.
          if (!isLive) stream.send(Buffer.from(`id: ${position}\n\n`));
          isLive = true;
          await untilNewer(follower, position);
        }
      } catch (error) {
        if (!(error instanceof ExpectedError)) throw error;
        await pause(PAUSE_MS);
      }
      listed = null;
    }
  }

  /** Sends an event when the client has taken the one before. */
  async function send(stream: EventStream, change: ListedChange): Promise<void> {
    await stream.untilReady();
    await takeTurn();
    const event = await findEvent(change);
    stream.send(event);
    if (event.length > SHORT_BYTES) {
      const streams = [...followers].map((follower) => follower.stream);
      makeRoom(streams, MAX_HELD_BYTES);
    }
  }

  function watch(): () => void {
    const unwatch = database.watch(() => void lookForNew());
    const heartbeat = setInterval(() => {
      for (const { stream } of followers) stream.beat();
    }, HEARTBEAT_MS).unref();
    return () => {
      unwatch();
      clearInterval(heartbeat);
    };
  }

  function addFollower(onClose: () => void): Follower {
    const stream = createEventStream(() => {
      followers.delete(follower);
      follower.wake();
      if (followers.size === 0) {
        stopWatching?.();
        stopWatching = null;
      }
      onClose();
    });
    const follower: Follower = { stream, wake: () => {} };
    followers.add(follower);
    stopWatching ??= watch();
    // For a commit that nobody was watching for.
    void lookForNew();
    return follower;
  }

  return {
    async open(selection, start, onClose) {
      const isDated = start.after !== undefined || start.since !== undefined;
      const from = isDated ? start : { after: await database.read(findLastNumber) };
      const first = await list(selection, from);
      const follower = addFollower(onClose);
      const { stream } = follower;
      if (isClosed) stream.end();
      run(follower, selection, first).catch((error: unknown) => {
        stream.end();
        // A party that the filter names was deleted. A client that reconnects gets a 400 that says so.
        if (!(error instanceof UnknownReferenceError)) onError(error);
      });
      return stream;
    },

    async hasRevision(number) {
      // While it is watched, the database learns how far other nodes are.
      const unwatch = database.watch(() => undefined);
      try {
        for (let look = 0; look < LOOKS; look += 1) {
          if ((await database.read(findLastNumber)) >= number) return true;
          await pause(LOOK_MS);
        }
        return false;
      } finally {
        unwatch();
      }
    },

    close() {
      isClosed = true;
      for (const { stream } of followers) stream.end();
    },
  };
}

function pause(ms: number): Promise<void> {
  return setTimeout(ms, undefined, { ref: false });
}
