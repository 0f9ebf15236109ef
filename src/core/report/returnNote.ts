import type { Locale } from '../language/locale';
import type { FindingRow } from './report';
import { RETURN_ACTIONS } from './returnActions';

type Noted = Pick<FindingRow, 'project' | 'cell' | 'check' | 'message' | 'action'>;

/** A finding as one entry of a note to the unit: 《项目名》F14：……。请……。 */
export function returnNote(finding: Noted, locale: Locale): string {
  const { project, cell, check, message } = finding;
  const action = RETURN_ACTIONS[check]?.[locale] ?? finding.action;
  if (locale === 'zh-CN') {
    return `《${project}》${cell ?? ''}：${message}${action.startsWith('请') ? action : `请${action}`}`;
  }
  const place = cell === null ? project : `${project}, ${cell}`;
  return `${place}: ${message} Please ${action.charAt(0).toLowerCase()}${action.slice(1)}`;
}
