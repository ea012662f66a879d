import { onTestFinished } from 'vitest';

export interface ReceivedEvent {
  id: number;
  event: string;
  // biome-ignore lint/suspicious/noExplicitAny: the JSON of a change.
  data: any;
}

export interface Follower {
  response: Response;
  /** The events received so far. Comments and ids without data are none. */
  events: ReceivedEvent[];
  /** The last id received, with an event or without. */
  lastId(): string;
  /** Resolves with the whole text when the server ends the stream. Rejects if it breaks it off. */
  ended: Promise<string>;
  close(): void;
}

/** Reads a stream of server-sent events as a browser does. */
export async function follow(url: string, headers: Record<string, string> = {}): Promise<Follower> {
  const controller = new AbortController();
  onTestFinished(() => controller.abort());
  const response = await fetch(url, { headers, signal: controller.signal });
  const events: ReceivedEvent[] = [];
  let lastId = '';

  function receive(block: string): void {
    const fields = new Map(
      block.split('\n').map((line): [string, string] => {
        const [name = '', ...value] = line.split(': ');
        return [name, value.join(': ')];
      }),
    );
    lastId = fields.get('id') ?? lastId;
    const data = fields.get('data');
    if (data === undefined) return;
    events.push({
      id: Number(lastId),
      event: fields.get('event') ?? 'message',
      data: JSON.parse(data),
    });
  }

  async function read(): Promise<string> {
    let text = '';
    let rest = '';
    for await (const chunk of response.body?.pipeThrough(new TextDecoderStream()) ?? []) {
      text += chunk;
      const blocks = (rest + chunk).split('\n\n');
      rest = blocks.pop() ?? '';
      for (const block of blocks) receive(block);
    }
    return text;
  }

  const ended = read();
  ended.catch(() => undefined);
  return { response, events, lastId: () => lastId, ended, close: () => controller.abort() };
}
