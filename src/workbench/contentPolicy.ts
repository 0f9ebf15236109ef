import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** CSP hashes of the inline scripts of a page: only scripts that were there at build time may run. */
export function scriptHashes(html: string): string[] {
  const scripts = html.split('<script>').slice(1);
  return scripts
    .filter((script) => script.includes('</script>'))
    .map((script) => script.slice(0, script.indexOf('</script>')))
    .map((code) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`);
}

/** The hashes of all pages under the folders, sorted, each once. */
export function inlineScriptHashes(roots: readonly string[]): string[] {
  const pages = roots.flatMap((root) =>
    readdirSync(root, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.html'))
      .map((file) => path.join(root, file)),
  );
  return [...new Set(pages.flatMap((page) => scriptHashes(readFileSync(page, 'utf8'))))].sort();
}

/**
 * Forbids every request off this machine and every script that was not built here.
 * Inline styles stay allowed because office.js writes style attributes.
 */
export function contentPolicy(hashes: readonly string[]): string {
  return [
    "default-src 'self'",
    ['script-src', "'self'", ...hashes].join(' '),
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'self'",
  ].join('; ');
}
