import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { existsSync } from 'node:fs';
import path from 'node:path';
import sirv from 'sirv';
import { ChangeStream, CHANGES } from './changeStream';
import { contentPolicy, inlineScriptHashes } from './contentPolicy';
import { readPort } from './serverPort';

/**
 * Serves the workbench and the add-in to this machine only: `dist/workbench` first, then `dist/addin`, as one site.
 * Nothing is read but those two folders and nothing is fetched from elsewhere.
 */
const ROOTS = ['workbench', 'addin'].map((folder) => path.resolve(__dirname, '../../dist', folder));
const NAME = 'localhost';
/** The IPv4 loopback by number: `localhost` may resolve to an IPv6 address that a machine has switched off. */
const LOOPBACK = '127.0.0.1';

function fail(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}

const port = readPort(process.env['PORT']);
if (port === null) {
  fail(
    `PORT 应为 1 到 65535 之间的整数，现为“${process.env['PORT'] ?? ''}”。请改正，例如：PORT=3001 npm start\n` +
      `PORT must be a whole number from 1 to 65535, for example: PORT=3001 npm start`,
  );
}
for (const root of ROOTS) {
  if (!existsSync(root))
    fail(`没有找到 ${root}。请先运行 npm run build。\n${root} is missing: run npm run build first.`);
}

/** Only under `npm run dev`, whose builds are announced by the parent process. */
const changes = process.env['LIVE_RELOAD'] === '1' ? new ChangeStream() : null;
if (changes) {
  process.on('message', () => changes.tellBuilt());
  process.on('disconnect', () => process.exit(0));
}

const policy = contentPolicy(inlineScriptHashes(ROOTS));

function addHeaders(response: ServerResponse): void {
  // Pages may be built anew while they are being worked on, and their inline scripts with them.
  const current = changes ? contentPolicy(inlineScriptHashes(ROOTS)) : policy;
  response.setHeader('Content-Security-Policy', current);
  response.setHeader('Referrer-Policy', 'no-referrer');
  response.setHeader('X-Content-Type-Options', 'nosniff');
  // A rebuilt page must never meet an old script.
  response.setHeader('Cache-Control', 'no-cache');
}

// `dev`: files are looked up with each request, so that a build while the server runs is served whole.
const layers = ROOTS.map((root) => sirv(root, { dev: true, etag: true, setHeaders: addHeaders }));

function answer(request: IncomingMessage, response: ServerResponse, layer = 0): void {
  const serve = layers[layer];
  if (serve) return serve(request, response, () => answer(request, response, layer + 1));
  addHeaders(response);
  response.statusCode = 404;
  response.setHeader('Content-Type', 'text/plain; charset=utf-8');
  response.end('没有这个文件。Not found.');
}

const server = createServer((request, response) => {
  if (changes && request.url === CHANGES) return changes.listen(response);
  if (request.method === 'GET' || request.method === 'HEAD') return answer(request, response);
  response.writeHead(405, { Allow: 'GET, HEAD' }).end();
});

server.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EADDRINUSE') {
    fail(
      `端口 ${port} 已被别的程序占用。请关闭那个程序，或换一个端口，例如：PORT=${port === 65535 ? 3000 : port + 1} npm start\n` +
        `Port ${port} is in use by another program. Close it, or choose another port with PORT.`,
    );
  }
  if (error.code === 'EACCES') {
    fail(
      `没有使用端口 ${port} 的权限。请换一个 1024 以上的端口。\nNo permission to use port ${port}: choose one above 1024.`,
    );
  }
  fail(`无法启动：${error.message}\nCannot start: ${error.message}`);
});

server.listen(port, LOOPBACK, () => {
  console.log(`在浏览器中打开 http://${NAME}:${port} （按 Ctrl+C 结束）`);
});

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    server.close(() => process.exit(0));
    server.closeAllConnections();
  });
}
