import { readFileSync } from 'node:fs';
import path from 'node:path';
import { BASES } from '../../core/checks/basis';
import { CHECKS } from '../../core/checks/catalogue';
import type { HelpTopic } from './helpPages';

/** Where every check keeps its help page, in a folder of its own. */
export const CHECKS_FOLDER = path.join(__dirname, '../../core/checks');

/** The help of every check in the catalogue, read from its folder: for the build, never in the add-in itself. */
export function readHelpTopics(): readonly HelpTopic[] {
  return CHECKS.map(({ id, severity, basis, titles }) => ({
    id,
    severity,
    basis: BASES[basis]['zh-CN'],
    title: titles['zh-CN'],
    text: readFileSync(path.join(CHECKS_FOLDER, id, 'help.zh-CN.md'), 'utf8'),
  }));
}
