import type { Locale } from '../language/locale';
import type { FindingRow } from './report';
import { RETURN_ACTIONS, RETURN_STATEMENTS } from './returnActions';

type Noted = Pick<FindingRow, 'project' | 'year' | 'path' | 'cell' | 'check' | 'statement' | 'action'>;

/**
 * A finding as one entry of a note to the unit: 《项目名》（2021年度）产出指标—时效指标—「完成时间」：……。请……。（F14）. A printed
 * form has no row numbers and no column letters: the place is the indicator's path, the cell may follow.
 */
export function returnNote(finding: Noted, locale: Locale): string {
  const { project, year, cell } = finding;
  const entry = noteEntry(finding, locale);
  if (locale === 'zh-CN') {
    const head = `《${project}》${year === null ? '' : `（${year}年度）`}${finding.path.length === 0 ? '：' : ''}`;
    return `${head}${entry}${cell === null ? '' : `（${cell}）`}`;
  }
  return `${project}${year === null ? '' : ` (${year})`}, ${entry}${cell === null ? '' : ` (${cell})`}`;
}

/** The same where project and year stand above it: path, what is wrong, what is asked. */
export function noteEntry(
  { path, statement: own, action, check }: Pick<Noted, 'path' | 'statement' | 'action' | 'check'>,
  locale: Locale,
): string {
  const statement = RETURN_STATEMENTS[check]?.[locale](own) ?? own;
  const asked = RETURN_ACTIONS[check]?.[locale] ?? action;
  if (locale === 'zh-CN') {
    const place = path.length === 0 ? '' : pathText(path);
    return `${place}${place === '' ? '' : '：'}${statement}${asked.startsWith('请') ? asked : `请${asked}`}`;
  }
  const place = path.length === 0 ? '' : `${pathText(path)}: `;
  return `${place}${statement} Please ${asked.charAt(0).toLowerCase()}${asked.slice(1)}`;
}

/** 产出指标—时效指标—「完成时间」: the last of them is the indicator. */
function pathText(path: readonly string[]): string {
  return path.map((name, index) => (index === path.length - 1 ? `「${name}」` : name)).join('—');
}
