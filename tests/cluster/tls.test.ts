import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { runCommand } from '../support/cli.js';
import { startCluster } from '../support/postgres.js';
import { makeFolder } from '../support/process.js';
import { findProgram } from '../support/programs.js';

const openssl = findProgram('openssl');

test.skipIf(!openssl)('the URL requires TLS, and the certificate is verified', async () => {
  const cluster = await startCluster();
  onTestFinished(cluster.remove);
  await cluster.stop();
  const [key, certificate] = ['key', 'certificate'].map((name) =>
    join(cluster.folder, `${name}.pem`),
  );
  await cluster.program(openssl ?? '', [
    ...['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes'],
    ...['-keyout', key ?? '', '-out', certificate ?? '', '-days', '1', '-subj', '/CN=localhost'],
    ...['-addext', 'subjectAltName=DNS:localhost'],
  ]);
  await cluster.start({ ssl: 'on', ssl_key_file: key ?? '', ssl_cert_file: certificate ?? '' });
  const migrate = (query: string, host = 'localhost') =>
    runCommand(['migrate'], {
      DATABASE_URL: `postgres://postgres@${host}:${cluster.port}/postgres?${query}`,
    });

  expect(await migrate(`sslmode=verify-full&sslrootcert=${certificate}`)).toEqual({
    status: 0,
    output: '',
  });
  // No authority that this machine trusts has signed it.
  expect((await migrate('sslmode=verify-full')).status).toBe(1);
  // The certificate is for another host.
  expect(
    (await migrate(`sslmode=verify-full&sslrootcert=${certificate}`, '127.0.0.1')).status,
  ).toBe(1);
  // A missing certificate file is named in the message.
  const missing = await migrate(`sslmode=verify-full&sslrootcert=${makeFolder()}/none.pem`);
  expect(missing).toMatchObject({
    status: 1,
    output: expect.stringMatching(/ENOENT[^\n]*none\.pem/),
  });
});
