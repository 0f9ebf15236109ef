import * as z from 'zod/mini';
import type { CellLimit } from '../cellLimits';
import { limitsOfRule } from '../validationLimits';

/** More cells are not asked one by one. */
const MOST_CELLS = 2000;

const bounds = z.object({
  formula1: z.union([z.string(), z.number()]),
  formula2: z.nullish(z.union([z.string(), z.number()])),
  operator: z.string(),
});
const ruleSchema = z.object({
  wholeNumber: z.nullish(bounds),
  decimal: z.nullish(bounds),
  // A range in place of a text cannot be read here.
  list: z.catch(z.nullish(z.object({ source: z.string() })), null),
});
const limitSchema = z.object({
  locked: z.nullish(z.boolean()),
  rule: z.catch(ruleSchema, {}),
  alert: z.catch(z.nullish(z.object({ showAlert: z.boolean(), style: z.string() })), null),
});

/** `Excel.DataValidationOperator` by the file's names. */
const OPERATORS: Readonly<Record<string, string>> = {
  Between: 'between',
  NotBetween: 'notBetween',
  EqualTo: 'equal',
  NotEqualTo: 'notEqual',
  GreaterThan: 'greaterThan',
  LessThan: 'lessThan',
  GreaterThanOrEqualTo: 'greaterThanOrEqual',
  LessThanOrEqualTo: 'lessThanOrEqual',
};

/** Queues the question what cells (A1) let a person enter (ExcelApi 1.8), without a sync. */
export function queueCellLimits(
  sheet: Excel.Worksheet,
  cells: readonly string[],
): () => ReadonlyMap<string, CellLimit> {
  const queued = cells.slice(0, MOST_CELLS).map((cell) => {
    const range = sheet.getRange(cell);
    range.format.protection.load('locked');
    range.dataValidation.load('rule,errorAlert');
    return { cell, protection: range.format.protection, validation: range.dataValidation };
  });
  return () =>
    new Map(
      queued.map(({ cell, protection, validation }) => {
        const told = limitSchema.parse({
          locked: protection.locked,
          rule: validation.rule,
          alert: validation.errorAlert,
        });
        return [cell, { isLocked: told.locked !== false, validations: limitsIn(told) }];
      }),
    );
}

function limitsIn({ rule, alert }: z.infer<typeof limitSchema>): CellLimit['validations'] {
  if (!alert) return [];
  const shown = { isShown: alert.showAlert, style: alert.style === 'Stop' ? 'stop' : 'warning' } as const;
  const numbers = rule.wholeNumber ?? rule.decimal;
  if (numbers) {
    const { formula1, formula2 = '', operator } = numbers;
    return limitsOfRule({
      kind: rule.wholeNumber ? 'whole' : 'decimal',
      operator: OPERATORS[operator] ?? operator,
      formulas: [String(formula1), String(formula2 ?? '')],
      alert: shown,
    });
  }
  if (!rule.list || rule.list.source.startsWith('=')) return [];
  return limitsOfRule({
    ...{ kind: 'list', operator: 'between', alert: shown },
    formulas: [`"${rule.list.source.replaceAll('"', '')}"`],
  });
}
