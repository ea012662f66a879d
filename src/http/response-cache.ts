import type { IncomingHttpHeaders } from 'node:http';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import fresh from 'fresh';
import { LRUCache } from 'lru-cache';
import Negotiator from 'negotiator';

/** How much is kept beside each body: header fields and bookkeeping. */
const OVERHEAD_BYTES = 2_000;

/** Answers that are shorter are not worth the compressing. */
const MIN_COMPRESSED_BYTES = 1_000;

/**
 * How many addresses that were asked for once are remembered: about as many as there is room for by default. What is asked for more
 * seldom would be given up before it is found again, and to keep it and to clear it away takes time that is not won back.
 */
const MAX_SEEN = 5_000;

const compress = {
  // Beyond these levels, time goes up more than size goes down.
  br: (body: Buffer) =>
    promisify(brotliCompress)(body, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: 5,
        [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
      },
    }),
  gzip: (body: Buffer) => promisify(gzip)(body),
};

type Coding = keyof typeof compress;

/** A whole answer to a GET: what every client gets that asks for the same. */
export interface WholeAnswer {
  body: Buffer;
  etag: string;
  /** `Last-Modified` as it is compared, which may lie a moment ahead of what is sent. */
  lastModified: string | null;
  /**
   * Names and values, in turns, of all header fields but the ETag, those that belong to one request, and those that tell of the
   * body's coding and length.
   */
  headers: readonly string[];
}

/** An answer, plain and in the codings in which it was asked for: few objects, since many are kept. */
interface Entry extends Record<Coding, Form | null> {
  version: string | number;
  lastModified: string | null;
  headers: readonly string[];
  plain: Form;
  isCompressing: boolean;
}

/**
 * An answer in one coding, with all header fields that are sent with it and with a 304: to put these together for each request costs
 * half of what it costs to send it.
 */
interface Form {
  body: Buffer;
  etag: string;
  whole: readonly string[];
  notModified: readonly string[];
}

/** What answers a request: with a body, or (304) without. */
export interface CachedAnswer {
  status: 200 | 304;
  /** Names and values of header fields, in turns. */
  headers: readonly string[];
  body: Buffer | null;
}

export interface ResponseCacheFigures {
  hits: number;
  misses: number;
  evictions: number;
  bytes: number;
}

/**
 * Finished answers, the least used given up first. One is good as long as the registry has the version under which it was made.
 * It is kept when its address is asked for a second time, and compressed, beside the requests, when it is found in the
 * cache by one who takes it so: to keep or compress each answer made would cost more than it saves.
 */
export class ResponseCache {
  readonly #entries: LRUCache<string, Entry>;
  readonly #seen = new LRUCache<string, true>({ max: MAX_SEEN });
  readonly #codings = new LRUCache<string, Coding | 'identity'>({ max: 1_000 });
  #hits = 0;
  #misses = 0;
  #evictions = 0;

  /** @param maxBytes 1 or more */
  constructor(maxBytes: number) {
    this.#entries = new LRUCache({
      maxSize: maxBytes,
      sizeCalculation: sizeOf,
      dispose: (_entry, _key, reason) => {
        if (reason === 'evict') this.#evictions += 1;
      },
    });
  }

  get figures(): ResponseCacheFigures {
    return {
      hits: this.#hits,
      misses: this.#misses,
      evictions: this.#evictions,
      bytes: this.#entries.calculatedSize,
    };
  }

  /**
   * The answer to a GET or HEAD that asks for `key`, or null where none is kept that is still good.
   *
   * @param version of the registry as it stands now
   */
  find(
    key: string,
    version: string | number,
    requestHeaders: IncomingHttpHeaders,
  ): CachedAnswer | null {
    const entry = this.#entries.get(key);
    if (entry === undefined || entry.version !== version) {
      this.#misses += 1;
      return null;
    }
    this.#hits += 1;
    const coding = this.#codingFor(requestHeaders['accept-encoding']);
    const compressed = coding === null ? null : entry[coding];
    if (coding !== null && compressed === null) this.#compressLater(key, entry, coding);
    const { body, etag, whole, notModified } = compressed ?? entry.plain;
    const { lastModified } = entry;
    const validators = lastModified === null ? { etag } : { etag, 'last-modified': lastModified };
    return isConditional(requestHeaders) && fresh(requestHeaders, validators)
      ? { status: 304, headers: notModified, body: null }
      : { status: 200, headers: whole, body };
  }

  /** Whether `key` was asked for before, and so is worth keeping an answer to. */
  isSought(key: string): boolean {
    if (this.#seen.has(key)) return true;
    this.#seen.set(key, true);
    return false;
  }

  /** @param version of the registry before the answer was made */
  keep(key: string, version: string | number, answer: WholeAnswer): void {
    const { etag, lastModified, headers } = answer;
    // Small buffers share their memory with others, and would keep all of it.
    const body = Buffer.allocUnsafeSlow(answer.body.length);
    answer.body.copy(body);
    this.#entries.set(key, {
      version,
      lastModified,
      headers,
      plain: toForm(body, etag, headers, null),
      br: null,
      gzip: null,
      isCompressing: false,
    });
  }

  #codingFor(acceptEncoding: string | undefined): Coding | null {
    if (acceptEncoding === undefined) return null;
    let coding = this.#codings.get(acceptEncoding);
    if (coding === undefined) {
      coding = negotiateCoding(acceptEncoding);
      this.#codings.set(acceptEncoding, coding);
    }
    return coding === 'identity' ? null : coding;
  }

  #compressLater(key: string, entry: Entry, coding: Coding): void {
    const { body, etag } = entry.plain;
    if (entry.isCompressing || body.length < MIN_COMPRESSED_BYTES) return;
    entry.isCompressing = true;
    compress[coding](body).then(
      (compressed) => {
        entry.isCompressing = false;
        entry[coding] = toForm(compressed, etag, entry.headers, coding);
        // Set anew for its new size, unless it was given up meanwhile.
        if (this.#entries.peek(key) === entry) this.#entries.set(key, entry);
      },
      () => {
        // It stays as it is, and so is not tried again.
      },
    );
  }
}

function toForm(
  body: Buffer,
  plainEtag: string,
  headers: readonly string[],
  coding: Coding | null,
): Form {
  // An ETag stands for bytes (RFC 9110 §8.8.3): each coding has one of its own.
  const etag = coding === null ? plainEtag : plainEtag.replace(/"$/, `-${coding}"`);
  const ofCoding = coding === null ? [] : ['content-encoding', coding];
  const type = headers.indexOf('content-type');
  return {
    body,
    etag,
    whole: [...headers, 'etag', etag, 'content-length', String(body.length), ...ofCoding],
    notModified: [...(type < 0 ? headers : headers.toSpliced(type, 2)), 'etag', etag],
  };
}

function sizeOf({ plain, br, gzip }: Entry, key: string): number {
  let size = 2 * key.length;
  for (const form of [plain, br, gzip]) size += form ? OVERHEAD_BYTES + form.body.length : 0;
  return size;
}

function isConditional(headers: IncomingHttpHeaders): boolean {
  return headers['if-none-match'] !== undefined || headers['if-modified-since'] !== undefined;
}

/** The coding that a client likes best of those that there are (RFC 9110 §12.5.3). */
function negotiateCoding(acceptEncoding: string): Coding | 'identity' {
  // The type definitions are those of an older version, without `preferred`: what a client likes as well goes by that.
  const negotiator = new Negotiator({ headers: { 'accept-encoding': acceptEncoding } }) as {
    encodings(available: string[], options: { preferred: string[] }): string[];
  };
  const [best] = negotiator.encodings(['br', 'gzip', 'identity'], { preferred: ['br', 'gzip'] });
  return best === 'br' || best === 'gzip' ? best : 'identity';
}
