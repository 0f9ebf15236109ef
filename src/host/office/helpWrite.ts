import type { HelpChange } from '../../core/inputHelp/changeOfHelp';
import type { HelpRule } from '../../core/inputHelp/inputHelp';
import { areasOfCells, helpRunsOf } from './helpRuns';

/** Queues the writing of input help on one sheet (ExcelApi 1.8), without a sync: first what goes, then what comes. */
export function queueHelpWrite(sheet: Excel.Worksheet, { remove, add }: HelpChange): void {
  for (const area of areasOfCells(remove)) sheet.getRange(area).dataValidation.clear();
  for (const { area, help } of helpRunsOf(add)) {
    const { dataValidation } = sheet.getRange(area);
    dataValidation.rule = ruleOf(help.rule);
    dataValidation.prompt = { title: help.title, message: help.message, showPrompt: true };
    dataValidation.errorAlert = {
      title: help.title,
      message: help.warning ?? '',
      showAlert: help.warning !== null,
      style: 'Warning',
    };
  }
}

function ruleOf(rule: HelpRule): Excel.DataValidationRule {
  switch (rule.kind) {
    case 'upTo':
      return { decimal: { formula1: 0, formula2: rule.formula, operator: 'Between' } };
    case 'oneOf':
      return { list: { inCellDropDown: true, source: rule.words.join(',') } };
  }
}
