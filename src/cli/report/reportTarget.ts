import { dirname, extname, resolve } from 'node:path';
import { commandTexts } from '../../locales/command';
import { reportTexts } from '../../locales/report';
import type { CommandLine } from '../commandLine';
import { FileAccessError, isFolder, readBytes } from '../fileAccess';
import { isOwnReport } from './isOwnReport';
import { reportFormat, type ReportFormat } from './reportFormat';

/** Where a report goes: a `.csv` into two files, a table each, everything else into one. */
export interface ReportTarget {
  readonly format: ReportFormat;
  readonly paths: readonly [summary: string, findings?: string];
}

export type AllowedTarget =
  | {
      readonly kind: 'target';
      readonly target: ReportTarget;
      /** Earlier reports in its place, as absolute paths: no forms to be scored. */
      readonly earlier: ReadonlySet<string>;
    }
  | { readonly kind: 'refused'; readonly sentence: string };

/**
 * Looks, before anything is scored, whether the report may be written where it was asked to be: never over a form, a
 * filled copy or anybody else's file. Never throws.
 *
 * @param inputs the files to be scored; @param outputs where `-o` will write
 */
export async function reportTarget(
  path: string,
  { locale }: CommandLine,
  inputs: readonly string[],
  outputs: readonly string[],
): Promise<AllowedTarget> {
  const texts = reportTexts[locale];
  const { fileErrors } = commandTexts[locale];
  const format = reportFormat(path);
  if (format === null) return refused(texts.unknownExtension(path));
  const target: ReportTarget = { format, paths: pathsOf(path, format, texts.findingsSuffix) };
  if (!(await isFolder(dirname(resolve(path))))) return refused(`${path}：${fileErrors['no-such-folder']}`);
  const earlier = new Set<string>();
  for (const place of target.paths) {
    if (place === undefined) continue;
    if (samePath(outputs, place)) return refused(texts.isOutput(place));
    if (await isFolder(place)) return refused(`${place}：${fileErrors['is-folder']}`);
    const found = await contentOf(place);
    if (found === null) continue;
    if (isOwnReport(format, found)) earlier.add(resolve(place));
    else return refused(samePath(inputs, place) ? texts.isInput(place) : texts.notAReport(place));
  }
  return { kind: 'target', target, earlier };
}

function pathsOf(path: string, format: ReportFormat, suffix: string): ReportTarget['paths'] {
  if (format !== 'csv') return [path];
  const extension = extname(path);
  return [path, `${path.slice(0, -extension.length)}${suffix}${extension}`];
}

function refused(sentence: string): AllowedTarget {
  return { kind: 'refused', sentence };
}

/** Windows and macOS take `A.xlsx` and `a.xlsx` for one file; nothing is lost by being careful elsewhere. */
function samePath(paths: readonly string[], path: string): boolean {
  const wanted = resolve(path).toLowerCase();
  return paths.some((other) => resolve(other).toLowerCase() === wanted);
}

/** `null` where there is no such file; one that cannot be read counts as somebody else's. */
async function contentOf(path: string): Promise<Uint8Array | null> {
  try {
    return await readBytes(path);
  } catch (error) {
    return error instanceof FileAccessError && error.code === 'not-found' ? null : new Uint8Array();
  }
}
