import { createServer, type IncomingMessage } from 'node:http';
import { Webhook } from 'standardwebhooks';

// Run it with: COMMUNIQUE_WEBHOOK_SECRET=whsec_... PORT=8080 npx tsx receiver.ts

const webhook = new Webhook(process.env['COMMUNIQUE_WEBHOOK_SECRET'] ?? '');
const MAX_BYTES = 262_144;

interface Event {
  type: string;
  data: { id: number; resource: string; match: string | null };
}

/** Ids that were received. Keep them where they survive a restart, with what you make of the events. */
const received = new Set<string>();

async function readBody(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of request) {
    length += part.length;
    if (length > MAX_BYTES) throw new Error('The body is too long.');
    parts.push(part);
  }
  return Buffer.concat(parts);
}

/** Events of a subscription arrive in order. Do what takes longer than some seconds after the answer, from a queue. */
function handle({ type, data }: Event): void {
  console.log(type, data.id ?? '', data.resource ?? '', data.match ?? '');
}

const server = createServer(async (request, response) => {
  let event: Event;
  try {
    // The signature is of the bytes as they were sent.
    const body = await readBody(request);
    event = webhook.verify(body, request.headers as Record<string, string>) as Event;
  } catch {
    response.writeHead(400).end();
    return;
  }
  const id = String(request.headers['webhook-id']);
  if (!received.has(id)) {
    handle(event);
    received.add(id);
  }
  response.writeHead(204).end();
});

server.listen(Number(process.env['PORT'] ?? 8080), '127.0.0.1', () => console.log('listening'));
