import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:https';
import path from 'node:path';
import { parseArgs } from 'node:util';
import sirv from 'sirv';
import { selfSigned, type Certificate } from './selfSigned';

/**
 * `npm run serve`: the add-in over https on this machine, at the address that the committed manifest names, for a trial
 * with a real Excel. `--cert` and `--key` name a certificate; without them one is made, which the machine must be told to
 * trust.
 */
const ROOT = path.join(__dirname, '../../..');
const ADDIN = path.join(ROOT, 'dist/addin');
const OWN = path.join(ROOT, 'dist/certificate');

function certificate(cert: string | undefined, key: string | undefined): Certificate {
  if (cert !== undefined && key !== undefined)
    return { cert: readFileSync(cert, 'utf8'), key: readFileSync(key, 'utf8') };
  const [certFile, keyFile] = ['localhost.crt', 'localhost.key'].map((name) => path.join(OWN, name));
  if (certFile === undefined || keyFile === undefined) throw new Error('no file');
  if (!existsSync(certFile) || !existsSync(keyFile)) {
    const made = selfSigned(['localhost'], Date.now());
    mkdirSync(OWN, { recursive: true });
    writeFileSync(certFile, made.cert);
    writeFileSync(keyFile, made.key, { mode: 0o600 });
  }
  process.stdout.write(`证书：${certFile}\n请把它装入“受信任的根证书颁发机构”，试完后删除。\n`);
  return { cert: readFileSync(certFile, 'utf8'), key: readFileSync(keyFile, 'utf8') };
}

const { values } = parseArgs({
  options: {
    cert: { type: 'string' },
    key: { type: 'string' },
    port: { type: 'string', default: '3000' },
    folder: { type: 'string', default: ADDIN },
  },
});
if (!existsSync(values.folder)) {
  process.stderr.write(`没有找到 ${values.folder}。请先运行 npm run build。\n`);
  process.exit(2);
}
const serve = sirv(values.folder, {
  dev: true,
  setHeaders: (response) => {
    response.setHeader('X-Content-Type-Options', 'nosniff');
    response.setHeader('Cache-Control', 'no-cache');
  },
});
const server = createServer(
  { ...certificate(values.cert, values.key), minVersion: 'TLSv1.2' },
  (request, response) => serve(request, response, () => void response.writeHead(404).end()),
);
server.on('error', (error) => {
  process.stderr.write(`${error.message}\n`);
  process.exit(2);
});
server.listen(Number(values.port), '127.0.0.1', () => {
  process.stdout.write(`https://localhost:${values.port}/（按 Ctrl+C 结束）\n`);
});
