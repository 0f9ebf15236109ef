import * as z from 'zod/mini';
import type { ValidationRule } from '../../xlsx/workbookFile';
import { parseFormula } from '../session/formula/formulaNode';
import { ApiError } from './apiError';

/** The longest inline list and formula, title and message (Excel specifications; VBA `Validation`). */
const LONGEST = { formula: 255, title: 32, message: 255 } as const;

/** The file's kinds of rules under the names of `Excel.DataValidationType`, and of the rule's properties. */
const KINDS: Readonly<Record<string, { readonly type: string; readonly property: string }>> = {
  whole: { type: 'WholeNumber', property: 'wholeNumber' },
  decimal: { type: 'Decimal', property: 'decimal' },
  list: { type: 'List', property: 'list' },
  date: { type: 'Date', property: 'date' },
  time: { type: 'Time', property: 'time' },
  textLength: { type: 'TextLength', property: 'textLength' },
  custom: { type: 'Custom', property: 'custom' },
};

const OPERATORS = {
  between: 'Between',
  notBetween: 'NotBetween',
  equal: 'EqualTo',
  notEqual: 'NotEqualTo',
  greaterThan: 'GreaterThan',
  lessThan: 'LessThan',
  greaterThanOrEqual: 'GreaterThanOrEqualTo',
  lessThanOrEqual: 'LessThanOrEqualTo',
} as const;

const STYLES = { stop: 'Stop', warning: 'Warning', information: 'Information' } as const;

/** What cells have that have no rule. */
export const NO_VALIDATION: ValidationRule = {
  kind: 'none',
  operator: 'between',
  formulas: [],
  ignoreBlanks: true,
  hasDropDown: true,
  prompt: { isShown: true, title: '', message: '' },
  alert: { isShown: true, style: 'stop', title: '', message: '' },
};

export function shownType(rule: ValidationRule | undefined): string {
  return KINDS[rule?.kind ?? '']?.type ?? 'None';
}

export function shownRule({ kind, operator, formulas, hasDropDown }: ValidationRule): object {
  const property = KINDS[kind]?.property;
  const [first = '', second] = formulas;
  if (property === undefined) return {};
  if (kind === 'custom') return { custom: { formula: first } };
  if (kind === 'list') return { list: { inCellDropDown: hasDropDown, source: inlineText(first) } };
  const name = Object.entries(OPERATORS).find(([stored]) => stored === operator)?.[1] ?? operator;
  return {
    [property]: { formula1: first, ...(second === undefined ? {} : { formula2: second }), operator: name },
  };
}

export function shownPrompt({ prompt }: ValidationRule): object {
  return { message: prompt.message, showPrompt: prompt.isShown, title: prompt.title };
}

export function shownAlert({ alert }: ValidationRule): object {
  const { isShown, message, style, title } = alert;
  return { message, showAlert: isShown, style: STYLES[style], title };
}

const title = z.string().check(z.maxLength(LONGEST.title));
const message = z.string().check(z.maxLength(LONGEST.message));
const promptGiven = z.strictObject({ message, showPrompt: z.boolean(), title });
const alertGiven = z.strictObject({ message, showAlert: z.boolean(), style: z.enum(STYLES), title });

export function promptOf(value: unknown): ValidationRule['prompt'] {
  const given = parsed(promptGiven, value, 'prompt');
  return { isShown: given.showPrompt, title: given.title, message: given.message };
}

export function alertOf(value: unknown): ValidationRule['alert'] {
  const given = parsed(alertGiven, value, 'errorAlert');
  const style = keyOf(STYLES, given.style) ?? 'stop';
  return { isShown: given.showAlert, style, title: given.title, message: given.message };
}

const operand = z.union([z.number(), z.string().check(z.minLength(1))]);
const basic = z.strictObject({
  formula1: operand,
  formula2: z.nullish(operand),
  operator: z.enum(OPERATORS),
});
const ruleGiven = z.union([
  z.strictObject({ decimal: basic }),
  z.strictObject({ wholeNumber: basic }),
  z.strictObject({ textLength: basic }),
  z.strictObject({
    list: z.strictObject({ inCellDropDown: z.boolean(), source: z.string().check(z.minLength(1)) }),
  }),
  z.strictObject({ custom: z.strictObject({ formula: z.string().check(z.minLength(1)) }) }),
]);
const dates = z.union([z.strictObject({ date: z.unknown() }), z.strictObject({ time: z.unknown() })]);

/** The rule's own part of a validation: what it compares, not what it says. */
export function ruleOf(
  value: unknown,
): Pick<ValidationRule, 'kind' | 'operator' | 'formulas' | 'hasDropDown'> {
  if (dates.safeParse(value).success)
    throw new ApiError(
      'NotImplemented',
      'the stand-in for Excel sets no DataValidation.rule of dates and times',
    );
  const given = parsed(ruleGiven, value, 'rule');
  const plain = { operator: 'between', hasDropDown: true };
  if ('list' in given) {
    const { source, inCellDropDown } = given.list;
    const formula = source.startsWith('=') ? formulaOf(source) : `="${source.replaceAll('"', '""')}"`;
    if (source.length > LONGEST.formula) throw invalid('list');
    return { ...plain, kind: 'list', formulas: [formula], hasDropDown: inCellDropDown };
  }
  if ('custom' in given) {
    const { formula } = given.custom;
    return {
      ...plain,
      kind: 'custom',
      formulas: [formulaOf(formula.startsWith('=') ? formula : `=${formula}`)],
    };
  }
  const [property, rule] = Object.entries(given)[0] ?? [];
  const kind = Object.entries(KINDS).find(([, names]) => names.property === property)?.[0];
  if (kind === undefined || !rule) throw invalid('rule');
  const operator = keyOf(OPERATORS, rule.operator) ?? 'between';
  const hasTwo = operator === 'between' || operator === 'notBetween';
  if (hasTwo !== (rule.formula2 !== undefined && rule.formula2 !== null)) throw invalid('formula2');
  const operands = hasTwo ? [rule.formula1, rule.formula2] : [rule.formula1];
  return { ...plain, kind, operator, formulas: operands.map(operandOf) };
}

function operandOf(value: number | string | null | undefined): string {
  if (typeof value === 'number') return `=${value}`;
  const text = value ?? '';
  if (text.startsWith('=')) return formulaOf(text);
  if (text.trim() === '' || Number.isNaN(Number(text))) throw invalid('formula');
  return `=${Number(text)}`;
}

function formulaOf(formula: string): string {
  if (formula.length > LONGEST.formula || !parseFormula(formula)) throw invalid('formula');
  return formula;
}

/** A list written out is given as its text; everything else always as a formula, `=10` too. */
function inlineText(formula: string): string {
  const inline = /^="((?:[^"]|"")*)"$/.exec(formula)?.[1];
  return inline === undefined ? formula : inline.replaceAll('""', '"');
}

function keyOf<Key extends string>(table: Readonly<Record<Key, string>>, name: string): Key | undefined {
  for (const key in table) if (table[key] === name) return key;
  return undefined;
}

function parsed<T>(schema: z.ZodMiniType<T>, value: unknown, member: string): T {
  const result = schema.safeParse(value);
  if (!result.success)
    throw new ApiError('InvalidArgument', `DataValidation.${member}: ${result.error.message}`);
  return result.data;
}

function invalid(what: string): ApiError {
  return new ApiError('InvalidArgument', `DataValidation.rule: ${what}`);
}
