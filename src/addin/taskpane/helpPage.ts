import { CHECKS } from '../../core/checks/catalogue';

/**
 * Where the help on a check stands, seen from the pane: `help/reason-missing.html`. What is no check of the catalogue
 * (`check-failed`) leads to the list of all.
 */
export function helpPageOf(check: string): string {
  return `help/${CHECKS.some(({ id }) => id === check) ? check : 'index'}.html`;
}
