import { Readable } from 'node:stream';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** A response of server-sent events (https://html.spec.whatwg.org/multipage/server-sent-events.html). */
export interface EventStream {
  /** The body of the response. */
  readonly body: Readable;
  isOpen(): boolean;
  /** Whether the client has taken what was sent. Only then should the next event be sent. */
  isReady(): boolean;
  /** Resolves when the client has taken what was sent, or is gone. */
  untilReady(): Promise<void>;
  send(bytes: Buffer): void;
  /** The event that the client has not taken as a whole yet. */
  heldEvent(): Buffer | null;
  /** When the client last took something: milliseconds, as `performance.now()` counts. */
  lastReadAt(): number;
  /** Sends a comment, so that proxies keep the connection open. Breaks off a stream that wasn't read since the last one. */
  beat(): void;
  /** Ends the stream after what was sent. */
  end(): void;
  breakOff(reason: string): void;
}

/** Events are handed to the connection in parts, so that a client that reads slowly differs from one that doesn't read. */
const PART_BYTES = 65_536;

/** Shorter events are not counted by `makeRoom`. */
export const SHORT_BYTES = 32_768;

const HEARTBEAT = Buffer.from(': keep-alive\n\n');

/** How long a client should wait before it connects again. */
const RETRY = Buffer.from('retry: 3000\n\n');

/** @param onClose called once, when the stream has ended or its client is gone */
export function createEventStream(onClose: () => void): EventStream {
  /** What the connection has not asked for yet. */
  const waiting: Buffer[] = [];
  let held: Buffer | null = null;
  let isWanted = false;
  let isRead = true;
  let isEnding = false;
  let readAt = performance.now();
  let onReady = () => {};
  const body = new Readable({
    // The connection asks for the next part when it has passed on the one before.
    highWaterMark: 0,
    read() {
      isWanted = true;
      isRead = true;
      readAt = performance.now();
      pushPart();
    },
  });
  body.once('close', () => {
    onReady();
    onClose();
  });
  const isOpen = () => !body.destroyed && !isEnding;
  const isReady = () => isOpen() && isWanted && waiting.length === 0;

  function pushPart(): void {
    if (!isWanted) return;
    const part = waiting.shift();
    if (part) {
      isWanted = false;
      body.push(part);
      return;
    }
    held = null;
    if (isEnding) body.push(null);
    else onReady();
  }

  function send(bytes: Buffer): void {
    if (!isOpen()) return;
    held = bytes;
    let at = 0;
    for (; bytes.length - at > PART_BYTES; at += PART_BYTES) {
      waiting.push(bytes.subarray(at, at + PART_BYTES));
    }
    // The connection may keep the last part, when the event no longer counts as held. It must not keep all of it.
    waiting.push(at === 0 ? bytes : Buffer.from(bytes.subarray(at)));
    pushPart();
  }

  const breakOff = (reason: string) => void body.destroy(new Error(reason));

  send(RETRY);
  return {
    body,
    isOpen,
    isReady,
    async untilReady() {
      while (isOpen() && !isReady()) {
        await new Promise<void>((resolve) => {
          onReady = resolve;
        });
      }
    },
    send,
    heldEvent: () => held,
    lastReadAt: () => readAt,
    beat() {
      if (!isRead && !isWanted) return breakOff('The client does not read.');
      isRead = false;
      if (isReady()) send(HEARTBEAT);
    },
    end() {
      if (!isOpen()) return;
      isEnding = true;
      onReady();
      pushPart();
    },
    breakOff,
  };
}

/**
 * Breaks off the streams that have not been read for longest, until the events that the others hold take up at most
 * `maxBytes`. An event that several hold counts once.
 */
export function makeRoom(streams: readonly EventStream[], maxBytes: number): void {
  const byReading = streams.toSorted((one, other) => other.lastReadAt() - one.lastReadAt());
  const kept = new Set<Buffer>();
  let size = 0;
  for (const stream of byReading) {
    const event = stream.heldEvent();
    if (event === null || event.length <= SHORT_BYTES || kept.has(event)) continue;
    // One event is always kept, however long.
    if (kept.size > 0 && size + event.length > maxBytes) {
      stream.breakOff('The client reads too slowly.');
    } else {
      kept.add(event);
      size += event.length;
    }
  }
}

/** Sends a stream as the response. HEAD gets only its header. */
export function answerEvents(
  request: FastifyRequest,
  reply: FastifyReply,
  { body }: EventStream,
): FastifyReply {
  const isHead = request.method === 'HEAD';
  if (isHead) body.destroy();
  // The server closes connections on which nothing moves for a while. A stream finds out by its heartbeat.
  else request.raw.socket.setTimeout(0);
  return (
    reply
      .type('text/event-stream; charset=utf-8')
      .header('cache-control', 'no-store')
      // nginx would hold events back to fill its buffers.
      .header('x-accel-buffering', 'no')
      // It ends when the server stops, or when it gives the client up.
      .header('connection', 'close')
      .send(isHead ? Readable.from([]) : body)
  );
}
