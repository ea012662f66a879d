import { createServer } from 'node:http';
import { sendOk } from './harness.js';

/** Plain node:http, which answers every request with the bytes that SOURCE, a URL, answered: the baseline. */

/** Node sends these itself. */
const OWN_HEADERS = new Set(['date', 'connection', 'keep-alive', 'transfer-encoding']);

const { headers, body } = await sendOk(String(process.env['SOURCE']));
const sent = Object.fromEntries(Object.entries(headers).filter(([name]) => !OWN_HEADERS.has(name)));
const bytes = Buffer.from(body);
createServer((_request, response) => {
  response.writeHead(200, sent);
  response.end(bytes);
}).listen(Number(process.env['PORT']), process.env['HOST']);
