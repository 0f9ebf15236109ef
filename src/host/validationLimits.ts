import type { ValidationLimit } from '../grid/validationLimit';
import type { ValidationRule } from '../xlsx/workbookFile';

/** What a rule demands of numbers. One that only warns does not forbid, and what a formula asks is not known here. */
export function limitsOfRule({
  kind,
  operator,
  formulas,
  alert,
}: Pick<ValidationRule, 'kind' | 'operator' | 'formulas'> & {
  readonly alert: Pick<ValidationRule['alert'], 'isShown' | 'style'>;
}): readonly ValidationLimit[] {
  if (!alert.isShown || alert.style !== 'stop') return [];
  const [first = '', second = ''] = formulas.map((formula) => formula.replace(/^=/, ''));
  if (kind === 'whole' || kind === 'decimal')
    return [{ kind, operator, first: constant(first), second: constant(second), items: [] }];
  const quoted = kind === 'list' ? /^"([^"]*)"$/.exec(first)?.[1] : undefined;
  if (quoted === undefined) return [];
  return [{ kind: 'list', operator, first: null, second: null, items: quoted.split(',') }];
}

function constant(formula: string): number | null {
  const number = formula.trim() === '' ? Number.NaN : Number(formula);
  return Number.isFinite(number) ? number : null;
}
