import { basename, dirname, relative, resolve, sep } from 'node:path';

/**
 * Files as a report names them: by their path below the folder that all of them are in, so that the same name in two
 * folders is told apart and a long way to the folder is not repeated in every line.
 */
export function shownFiles(files: readonly (string | null)[]): (file: string) => string {
  const given = [...new Set(files.filter((file) => file !== null))];
  const folders = given.map((file) => dirname(resolve(file)));
  const [first = ''] = folders;
  const common = folders.reduce(sharedFolder, first);
  return (file) => {
    const shown = common === '' ? '' : relative(common, resolve(file));
    return shown === '' || shown.startsWith('..') ? basename(file) : shown.split(sep).join('/');
  };
}

function sharedFolder(one: string, other: string): string {
  const [parts, others] = [one.split(sep), other.split(sep)];
  const length = parts.findIndex((part, index) => part !== others[index]);
  return length < 0 ? one : parts.slice(0, length).join(sep) || sep;
}
