import { createPrivateKey, X509Certificate } from 'node:crypto';
import { createServer, get } from 'node:https';
import { selfSigned } from './selfSigned';

const NOW = Date.UTC(2026, 10, 29);

test('the certificate is for the names given, signed by itself, and valid now for a little more than a year', () => {
  const { cert, key } = selfSigned(['localhost', 'oa.example.gov.cn'], NOW);
  const read = new X509Certificate(cert);
  expect(read.checkHost('localhost')).toBe('localhost');
  expect(read.checkHost('oa.example.gov.cn')).toBe('oa.example.gov.cn');
  expect(read.checkHost('other.example')).toBeUndefined();
  expect(read.verify(read.publicKey)).toBe(true);
  expect(read.checkPrivateKey(createPrivateKey(key))).toBe(true);
  expect(read.ca).toBe(true);
  const days = (Date.parse(read.validTo) - NOW) / 86_400_000;
  expect([Date.parse(read.validFrom) < NOW, days > 365, days < 398]).toEqual([true, true, true]);
});

test('whoever trusts it can talk to a server that has it', async () => {
  const { cert, key } = selfSigned(['localhost'], Date.now());
  const server = createServer({ cert, key }, (_request, response) => response.end('answered'));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const text = await new Promise<string>((resolve, reject) => {
    get({ host: '127.0.0.1', servername: 'localhost', port, ca: cert }, (response) => {
      response.setEncoding('utf8').on('data', resolve);
    }).on('error', reject);
  });
  server.close();
  expect(text).toBe('answered');
});
