import { setImmediate, setTimeout } from 'node:timers/promises';
import type { Database } from '../db/database.js';
import { toNumber } from '../db/keyset.js';
import { findLastNumber } from '../documents/revision-log.store.js';
import type { Links } from '../domain/links.js';
import { UnknownReferenceError } from '../domain/unknown-reference.js';
import { toJson } from '../formats/json.js';
import { createEventStream, type EventStream } from '../http/event-stream.js';
import { type ChangeSelection, listChanges } from './changes.store.js';
import { presentChange } from './revisions.schema.js';

/** How often a comment is sent. Proxies close connections that are idle for a minute, some for 30 seconds. */
const HEARTBEAT_MS = 20_000;

/** How many changes are read at once for a stream that is behind: each such stream holds as many in memory. */
const CHANGES_TO_CATCH_UP = 10;

/** How many changes are read at once for all streams of a channel. */
const NEW_CHANGES = 50;

/** Other requests are handled each time that so many events have been sent. */
const EVENTS_PER_TURN = 20;

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

interface ChangeEvent {
  number: number;
  bytes: Buffer;
}

interface Subscriber {
  stream: EventStream;
  /** The number of the last revision that it was sent, or that it needs not be sent. */
  position: number;
}

/** The streams with the same selection that have all changes so far. */
interface Channel {
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
 * A stream first reads the changes since its start, as fast as its client takes them. Then it joins the channel of its
 * selection: for each channel, new changes are read and written as bytes once.
 */
export function createChangeStreams(database: Database, links: Links): ChangeStreams {
  const channels = new Map<string, Channel>();
  const streams = new Set<EventStream>();
  let stopFollowing: (() => void) | null = null;
  let isReading = false;
  let isStale = false;
  let isClosed = false;

  /** The next changes of a selection as events, and the number up to which they are complete. */
  function readEvents(selection: Selection, { after = 0, since }: Start, limit: number) {
    return database.read(async (reader) => {
      const last = await findLastNumber(reader);
      const page = { limit, after: null, total: false };
      const { items, next } = await listChanges(reader, { ...selection, after, since }, page);
      const events = items.map((change): ChangeEvent => {
        const data = toJson(presentChange(change, links));
        const text = `id: ${change.number}\nevent: change\ndata: ${data}\n\n`;
        return { number: change.number, bytes: Buffer.from(text) };
      });
      const upTo = next === null ? Math.max(last, after) : toNumber(next);
      return { events, isLast: next === null, upTo };
    });
  }

  /** Reads what is new for all channels. After a commit meanwhile, it does so again. */
  async function readNew(): Promise<void> {
    isStale = true;
    if (isReading) return;
    isReading = true;
    while (isStale && streams.size > 0) {
      isStale = false;
      // The write that was just committed is answered first.
      await setImmediate();
      try {
        const last = await database.read(findLastNumber);
        for (const channel of [...channels.values()]) await advance(channel, last);
      } catch {
        isStale = true;
        await setTimeout(PAUSE_MS, undefined, { ref: false });
      }
    }
    isReading = false;
  }

  async function advance(channel: Channel, last: number): Promise<void> {
    while (channel.position < last && channel.subscribers.size > 0) {
      try {
        const start = { after: channel.position };
        const { events, upTo } = await readEvents(channel.selection, start, NEW_CHANGES);
        // Streams that join from now on have these events, or read them by themselves.
        channel.position = upTo;
        await sendToAll([...channel.subscribers], events, upTo);
      } catch (error) {
        if (!(error instanceof UnknownReferenceError)) throw error;
        // A party that the filter names was deleted. A client that reconnects gets a 400 that says so.
        for (const { stream } of channel.subscribers) stream.end();
        return;
      }
    }
  }

  async function sendToAll(
    subscribers: readonly Subscriber[],
    events: readonly ChangeEvent[],
    upTo: number,
  ): Promise<void> {
    let count = 0;
    for (const subscriber of subscribers) {
      send(subscriber, events, upTo);
      count += events.length;
      if (count < EVENTS_PER_TURN) continue;
      count = 0;
      await setImmediate();
    }
  }

  function send(subscriber: Subscriber, events: readonly ChangeEvent[], upTo: number): void {
    for (const { number, bytes } of events) {
      if (number > subscriber.position) subscriber.stream.send(bytes);
    }
    subscriber.position = Math.max(subscriber.position, upTo);
  }

  /** Sends a stream the changes that it lacks, and adds it to its channel. */
  async function catchUp(selection: Selection, subscriber: Subscriber): Promise<void> {
    const { stream } = subscriber;
    while (stream.isOpen()) {
      await stream.hasRoom();
      const start = { after: subscriber.position };
      const { events, isLast, upTo } = await readEvents(selection, start, CHANGES_TO_CATCH_UP);
      send(subscriber, events, upTo);
      if (isLast && join(selection, subscriber)) return;
    }
  }

  /** @returns false if its channel is ahead of the stream */
  function join(selection: Selection, subscriber: Subscriber): boolean {
    const { stream, position } = subscriber;
    if (!stream.isOpen()) return true;
    const key = JSON.stringify(selection);
    const channel = channels.get(key) ?? { selection, position, subscribers: new Set() };
    if (channel.position > position) return false;
    channels.set(key, channel);
    channel.subscribers.add(subscriber);
    stream.body.once('close', () => {
      channel.subscribers.delete(subscriber);
      if (channel.subscribers.size === 0) channels.delete(key);
    });
    // An id without data is no event, but a client that connects again sends it, even if no change came meanwhile.
    stream.send(Buffer.from(`id: ${position}\n\n`));
    // For a commit since this stream was read, if the channel is new.
    void readNew();
    return true;
  }

  function follow(): () => void {
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
        stopFollowing?.();
        stopFollowing = null;
      }
      onClose();
    });
    streams.add(stream);
    stopFollowing ??= follow();
    return stream;
  }

  return {
    async open(selection, start, onClose) {
      const isDated = start.after !== undefined || start.since !== undefined;
      const from = isDated ? start : { after: await database.read(findLastNumber) };
      const { events, isLast, upTo } = await readEvents(selection, from, CHANGES_TO_CATCH_UP);
      const stream = addStream(onClose);
      const subscriber = { stream, position: 0 };
      send(subscriber, events, upTo);
      if (isClosed) stream.end();
      else if (!isLast || !join(selection, subscriber)) {
        void catchUp(selection, subscriber).catch(() => stream.end());
      }
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
