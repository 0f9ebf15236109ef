import { existsSync, statSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { ROOT, projectFile, type ProjectFile } from './projectFiles';

/** The targets of the links and images of a markdown text that stay within the project. */
export function linksIn(markdown: string): readonly string[] {
  const prose = markdown.replace(/```[\s\S]*?```/g, '').replace(/`[^`\n]*`/g, '``');
  return [...prose.matchAll(/\]\(([^()\s]+)\)/g)]
    .map(([, target = '']) => target)
    .filter((target) => !/^[a-z]+:/.test(target));
}

/** What is wrong with a link of a file: `null` where it leads to a file, folder or heading of the project. */
export function faultOfLink(file: ProjectFile, link: string): string | null {
  const [target = '', anchor] = link.split('#');
  const path = target === '' ? file.path : normalize(join(dirname(file.path), decodeURIComponent(target)));
  if (path.startsWith('..')) return `${file.path}: ${link} leads out of the project`;
  if (!existsSync(join(ROOT, path))) return `${file.path}: ${link} leads nowhere`;
  if (anchor === undefined || statSync(join(ROOT, path)).isDirectory()) return null;
  const slugs = headingsIn(projectFile(path).text).map(slugOf);
  return slugs.includes(decodeURIComponent(anchor)) ? null : `${file.path}: no heading for ${link}`;
}

function headingsIn(markdown: string): readonly string[] {
  return [...markdown.matchAll(/^#{1,6} (.+)$/gm)].map(([, heading = '']) => heading);
}

/** A heading's address, as the usual viewers make it. */
function slugOf(heading: string): string {
  return heading
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replace(/\s/g, '-');
}

/** Paths of the project that a markdown text names in code marks; those of Microsoft's documents are named with `Ref` or `Docs`. */
export function pathsIn(markdown: string): readonly string[] {
  return [...markdown.matchAll(/(?<!Ref |Docs )`((?:src|test|docs|build|assets)\/[\w./@-]+)`/g)].map(
    ([, path = '']) => path,
  );
}
