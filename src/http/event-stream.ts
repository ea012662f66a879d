import { Readable } from 'node:stream';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** A response of server-sent events (https://html.spec.whatwg.org/multipage/server-sent-events.html). */
export interface EventStream {
  /** The body of the response. */
  readonly body: Readable;
  isOpen(): boolean;
  /** Sends the bytes of an event. A stream whose client leaves too much unread is broken off. */
  send(bytes: Buffer): void;
  /** Sends a comment, so that proxies keep the connection open. Breaks off a stream that wasn't read since the last one. */
  beat(): void;
  /** Resolves when the client has read most of what was sent, or is gone. */
  hasRoom(): Promise<void>;
  end(): void;
}

/** What waits to be sent when the next event comes. One event may be larger. */
const MAX_UNREAD_BYTES = 1_048_576;

const HEARTBEAT = Buffer.from(': keep-alive\n\n');

/** How long a client should wait before it connects again. */
const RETRY = Buffer.from('retry: 3000\n\n');

/** @param onClose called once, when the stream has ended or its client is gone */
export function createEventStream(onClose: () => void): EventStream {
  let isRead = true;
  let isEnding = false;
  let onRead = () => {};
  const body = new Readable({
    read() {
      isRead = true;
      onRead();
    },
  });
  body.once('close', () => {
    onRead();
    onClose();
  });
  const isOpen = () => !body.destroyed && !isEnding;
  const breakOff = (reason: string) => body.destroy(new Error(reason));

  function send(bytes: Buffer): void {
    if (!isOpen()) return;
    if (body.readableLength > MAX_UNREAD_BYTES) breakOff('The client reads too slowly.');
    else body.push(bytes);
  }

  send(RETRY);
  return {
    body,
    isOpen,
    send,
    beat() {
      if (!isRead && body.readableLength > 0) return breakOff('The client does not read.');
      isRead = false;
      send(HEARTBEAT);
    },
    async hasRoom() {
      if (!isOpen() || body.readableLength < body.readableHighWaterMark) return;
      await new Promise<void>((resolve) => {
        onRead = resolve;
      });
    },
    end() {
      if (!isOpen()) return;
      isEnding = true;
      body.push(null);
    },
  };
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
