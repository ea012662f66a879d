import { createServer } from 'node:http';
import { sendOk } from './harness.js';

/** Plain node:http, which answers every request with the bytes that SOURCE, a URL, answered: the baseline. */

/** Node sends these itself. */
const OWN_HEADERS = ['date', 'connection', 'keep-alive', 'transfer-encoding'];

const identity = { headers: { 'accept-encoding': 'identity' } };
const { headers, body } = await sendOk(String(process.env['SOURCE']), identity);
const sent = Object.fromEntries([...headers].filter(([name]) => !OWN_HEADERS.includes(name)));
const bytes = Buffer.from(body);
createServer((_request, response) => {
  response.writeHead(200, sent);
  response.end(bytes);
}).listen(Number(process.env['PORT']), process.env['HOST']);
