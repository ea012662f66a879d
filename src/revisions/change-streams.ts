import { setTimeout } from 'node:timers/promises';
import { LRUCache } from 'lru-cache';
import type { Database } from '../db/database.js';
import { takeTurn } from '../db/turns.js';
import { findLastNumber } from '../documents/revision-log.store.js';
import type { Links } from '../domain/links.js';
import { UnknownReferenceError } from '../domain/unknown-reference.js';
import { toJson } from '../formats/json.js';
import { createEventStream, type EventStream } from '../http/event-stream.js';
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

/** Other requests are handled each time that so many events have been sent. */
const EVENTS_PER_TURN = 20;

/** How many bytes of recent events are kept for other streams, and how long. */
const CACHE_BYTES = 8_388_608;
const CACHE_MS = 1_000;

/** What events that clients have not taken may occupy, apart from short ones. */
const MAX_HELD_BYTES = 33_554_432;
const SHORT_BYTES = 32_768;

/** How long to wait before reading again if the database failed. */
const PAUSE_MS = 1_000;

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

interface Subscriber {
  stream: EventStream;
  /** The number of the last revision that it was sent, or that it needs not be sent. */
  position: number;
}

/** The streams with the same selection that have all changes so far. */
interface Channel {
  key: string;
  selection: Selection;
  /** The number of the last revision that was read for it. */
  position: number;
  subscribers: Set<Subscriber>;
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
 * A stream first gets the changes since its start, each when its client has taken the one before. Then it joins the channel
 * of its selection: for each channel, new changes are listed once. A stream whose client falls behind leaves its channel.
 */
export function createChangeStreams(database: Database, links: Links): ChangeStreams {
  const channels = new Map<string, Channel>();
  const streams = new Set<EventStream>();
  /** Revisions never change, but after a failover others may have their numbers. */
  const events = new LRUCache<string, Buffer, ListedChange>({
    maxSize: CACHE_BYTES,
    sizeCalculation: (bytes) => bytes.length,
    ttl: CACHE_MS,
    fetchMethod: (_key, _stale, { context }) => readEvent(context),
    ignoreFetchAbort: true,
  });
  let stopWatching: (() => void) | null = null;
  let isReading = false;
  let isStale = false;
  let isClosed = false;

  async function readEvent(listed: ListedChange): Promise<Buffer> {
    const change = await database.read((reader) => readChange(reader, listed));
    const data = toJson(presentChange(change, links));
    return Buffer.from(`id: ${change.number}\nevent: change\ndata: ${data}\n\n`);
  }

  /** The bytes of an event. Streams that send the same at about the same time share them. */
  async function findEvent(listed: ListedChange): Promise<Buffer> {
    const bytes = await events.fetch(`${listed.number} ${listed.match}`, { context: listed });
    return bytes as Buffer;
  }

  function list(selection: Selection, { after = 0, since }: Start) {
    return database.read((reader) =>
      listChangeNumbers(reader, { ...selection, after, since }, CHANGES_LISTED),
    );
  }

  /** Reads what is new for all channels. After a commit meanwhile, it does so again. */
  async function readNew(): Promise<void> {
    isStale = true;
    if (isReading) return;
    isReading = true;
    while (isStale && streams.size > 0) {
      isStale = false;
      // The write that was just committed is answered first.
      await takeTurn();
      const began = performance.now();
      try {
        const last = await database.read(findLastNumber);
        for (const channel of [...channels.values()]) {
          await takeTurn();
          await advance(channel, last);
        }
      } catch {
        isStale = true;
        await setTimeout(PAUSE_MS, undefined, { ref: false });
      }
      // With many filters, commits that follow each other are read together.
      await setTimeout(performance.now() - began, undefined, { ref: false });
    }
    isReading = false;
  }

  async function advance(channel: Channel, last: number): Promise<void> {
    while (channel.position < last && channel.subscribers.size > 0) {
      try {
        const { changes, upTo } = await list(channel.selection, { after: channel.position });
        for (const change of changes) {
          const event = await findEvent(change);
          // Streams that join from now on have this event, or read it by themselves.
          channel.position = change.number;
          await sendToAll(channel, event);
        }
        channel.position = upTo;
        for (const subscriber of channel.subscribers) {
          subscriber.position = Math.max(subscriber.position, upTo);
        }
      } catch (error) {
        if (!(error instanceof UnknownReferenceError)) throw error;
        // A party that the filter names was deleted. A client that reconnects gets a 400 that says so.
        for (const { stream } of channel.subscribers) stream.end();
        return;
      }
    }
  }

  /** Sends the event at the position of a channel. */
  async function sendToAll(channel: Channel, event: Buffer): Promise<void> {
    let count = 0;
    const { selection, position, subscribers } = channel;
    for (const subscriber of [...subscribers]) {
      if (subscriber.position >= position) continue;
      if (subscriber.stream.isReady()) {
        send(subscriber, event, position);
      } else {
        leave(channel, subscriber);
        follow(selection, subscriber);
      }
      count += 1;
      if (count % EVENTS_PER_TURN === 0) await takeTurn();
    }
    // What was sent is on its way before the next event is.
    await takeTurn();
  }

  function send(subscriber: Subscriber, event: Buffer, number: number): void {
    subscriber.stream.send(event);
    subscriber.position = number;
    if (event.length > SHORT_BYTES) makeRoom();
  }

  /** Breaks off the streams that have not been read for longest, until the events that the others hold fit into memory. */
  function makeRoom(): void {
    const holding = [...streams]
      .filter((stream) => (stream.heldEvent()?.length ?? 0) > SHORT_BYTES)
      .sort((one, other) => other.lastReadAt() - one.lastReadAt());
    const held = new Set<Buffer | null>();
    let size = 0;
    for (const stream of holding) {
      const event = stream.heldEvent();
      if (!held.has(event)) size += event?.length ?? 0;
      held.add(event);
      if (size > MAX_HELD_BYTES) stream.breakOff('The client reads too slowly.');
    }
  }

  /** Sends a stream the changes that it lacks, beginning with those that are listed already, and adds it to its channel. */
  function follow(selection: Selection, subscriber: Subscriber, listed?: ListedChanges): void {
    const { stream } = subscriber;
    void catchUp(selection, subscriber, listed).catch(() => stream.end());
  }

  async function catchUp(
    selection: Selection,
    subscriber: Subscriber,
    first?: ListedChanges,
  ): Promise<void> {
    const { stream } = subscriber;
    for (let listed = first; ; listed = undefined) {
      await stream.untilReady();
      await takeTurn();
      if (!stream.isOpen()) return;
      const { changes, upTo, isLast } =
        listed ?? (await list(selection, { after: subscriber.position }));
      for (const change of changes) {
        await takeTurn();
        if (!stream.isOpen()) return;
        send(subscriber, await findEvent(change), change.number);
        await stream.untilReady();
      }
      subscriber.position = upTo;
      if (isLast && join(selection, subscriber)) return;
    }
  }

  /** @returns false if its channel is ahead of the stream */
  function join(selection: Selection, subscriber: Subscriber): boolean {
    const { stream, position } = subscriber;
    if (!stream.isOpen()) return true;
    const key = JSON.stringify(selection);
    const channel = channels.get(key) ?? { key, selection, position, subscribers: new Set() };
    if (channel.position > position) return false;
    channels.set(key, channel);
    channel.subscribers.add(subscriber);
    // An id without data is no event, but a client that connects again sends it, even if no change came meanwhile.
    stream.send(Buffer.from(`id: ${position}\n\n`));
    // For a commit since this stream was read, if the channel is new.
    void readNew();
    return true;
  }

  function leave(channel: Channel, subscriber: Subscriber): void {
    channel.subscribers.delete(subscriber);
    if (channel.subscribers.size === 0) channels.delete(channel.key);
  }

  function watch(): () => void {
    const unwatch = database.watch(() => void readNew());
    const heartbeat = setInterval(() => {
      for (const stream of streams) stream.beat();
    }, HEARTBEAT_MS).unref();
    return () => {
      unwatch();
      clearInterval(heartbeat);
    };
  }

  function addStream(onClose: () => void): EventStream {
    const stream = createEventStream(() => {
      streams.delete(stream);
      if (streams.size === 0) {
        stopWatching?.();
        stopWatching = null;
      }
      onClose();
    });
    streams.add(stream);
    stopWatching ??= watch();
    return stream;
  }

  return {
    async open(selection, start, onClose) {
      const isDated = start.after !== undefined || start.since !== undefined;
      const from = isDated ? start : { after: await database.read(findLastNumber) };
      const listed = await list(selection, from);
      const stream = addStream(onClose);
      if (isClosed) stream.end();
      else follow(selection, { stream, position: 0 }, listed);
      return stream;
    },

    async hasRevision(number) {
      // While it is watched, the database learns how far other nodes are.
      const unwatch = database.watch(() => undefined);
      try {
        for (let look = 0; look < LOOKS; look += 1) {
          if ((await database.read(findLastNumber)) >= number) return true;
          await setTimeout(LOOK_MS);
        }
        return false;
      } finally {
        unwatch();
      }
    },

    close() {
      isClosed = true;
      for (const stream of streams) stream.end();
    },
  };
}
