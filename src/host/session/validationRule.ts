import type { InputHelp } from '../../core/inputHelp/inputHelp';
import type { ValidationRule } from '../../xlsx/workbookFile';

/** Input help as the data validation that it is. */
export function validationRule({ rule, title, message, warning }: InputHelp): ValidationRule {
  return {
    ...(rule.kind === 'upTo'
      ? { kind: 'decimal', formulas: ['=0', rule.formula] }
      : { kind: 'list', formulas: [`="${rule.words.join(',').replaceAll('"', '""')}"`] }),
    operator: 'between',
    ignoreBlanks: true,
    hasDropDown: true,
    prompt: { isShown: true, title, message },
    alert: { isShown: warning !== null, style: 'warning', title, message: warning ?? '' },
  };
}
