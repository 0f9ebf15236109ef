import type { ConditionalFormatView, NewConditionalFormat } from '../../xlsx/workbookFile';
import { parseFormula } from './formula/formulaNode';
import { EditRefused } from './workbookSession';

type Formats = readonly ConditionalFormatView[];

/** A sheet's conditional formats with one more, which comes first. */
export function withFormat(formats: Formats, id: string, format: NewConditionalFormat): Formats {
  const { areas, formula, style } = format;
  if (areas.length === 0 || !parseFormula(formula)) throw new EditRefused('InvalidArgument');
  const priority = Math.min(1, ...formats.map((other) => other.priority)) - 1;
  const added: ConditionalFormatView = {
    ...{ id, areas, formulas: [formula], style, priority },
    ...{ kind: 'expression', operator: null, stopIfTrue: false },
  };
  return [added, ...formats];
}

export function withoutFormat(formats: Formats, id: string): Formats {
  const rest = formats.filter((format) => format.id !== id);
  if (rest.length === formats.length) throw new EditRefused('InvalidArgument');
  return rest;
}

/** Those that came with the file (`ofFile`) are only ever removed as a whole. */
export function withChangedFormat(
  formats: Formats,
  id: string,
  change: Partial<NewConditionalFormat>,
  ofFile: Formats,
): Formats {
  const format = formats.find((candidate) => candidate.id === id);
  if (!format) throw new EditRefused('InvalidArgument');
  if (ofFile.some((opened) => opened.id === id)) throw new EditRefused('InvalidOperation');
  const { areas = format.areas, style = format.style, formula } = change;
  if (formula !== undefined && !parseFormula(formula)) throw new EditRefused('InvalidArgument');
  const formulas = formula === undefined ? format.formulas : [formula];
  const changed = { ...format, areas, style, formulas };
  return formats.map((candidate) => (candidate === format ? changed : candidate));
}
