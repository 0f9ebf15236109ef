import { dirname, isAbsolute, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * The address of a file as seen from the report: relative, so that report and forms can be moved together. Chinese
 * stays as it is (Excel reads it so); whatever means something in an address, and a colon (`javascript:`), does not.
 */
export function fileLink(report: string, file: string): string {
  const path = relative(dirname(resolve(report)), resolve(file));
  // Another drive of Windows: there is no way from here to there.
  if (isAbsolute(path)) return pathToFileURL(path).href;
  return path.replace(/\\/g, '/').replace(RESERVED, encodeURIComponent);
}

// eslint-disable-next-line no-control-regex -- a name on Linux may hold any of them
const RESERVED = /[\u0000-\u0020"%#?:<>[\]^`{|}]/g;
