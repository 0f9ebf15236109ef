import type { CellArea } from '../../../grid/cellAddress';
import { shiftFormula } from '../../../xlsx/formula/shiftFormula';
import type { DataValidationView, ValidationRule } from '../../../xlsx/workbookFile';
import { overlap } from '../../../grid/overlappingAreas';
import { around } from '../../session/validations';
import type { LiveSheet } from '../../session/workbookSession';
import { ApiError } from '../apiError';
import { ApiObject, type Members } from '../apiObject';
import { columnsOf, countCells, rowsOf } from '../rangeReading';
import type { Scope } from '../scope';
import {
  alertOf,
  NO_VALIDATION,
  promptOf,
  ruleOf,
  shownAlert,
  shownPrompt,
  shownRule,
  shownType,
} from '../validationRules';

/** Cells whose values may be held against a rule in one load. */
const MOST_CELLS = 10_000;

/** `Excel.DataValidation` of a range. */
export class DataValidationObject extends ApiObject {
  readonly typeName = 'DataValidation';

  constructor(
    private readonly scope: Scope,
    private readonly sheet: LiveSheet,
    private readonly area: CellArea,
  ) {
    super();
  }

  protected describe(): Members {
    const since = '1.8';
    const set = (part: (rule: ValidationRule) => ValidationRule) => this.change(part);
    return {
      fields: {
        Type: { since, read: () => this.type() },
        Rule: {
          since,
          read: () => this.read(shownRule),
          write: (value) => set((rule) => ({ ...rule, ...ruleOf(value) })),
        },
        Prompt: {
          since,
          read: () => this.read(shownPrompt),
          write: (value) => set((rule) => ({ ...rule, prompt: promptOf(value) })),
        },
        ErrorAlert: {
          since,
          read: () => this.read(shownAlert),
          write: (value) => set((rule) => ({ ...rule, alert: alertOf(value) })),
        },
        IgnoreBlanks: {
          since,
          read: () => this.read((rule) => rule.ignoreBlanks),
          write: (value) => {
            if (typeof value !== 'boolean')
              throw new ApiError('InvalidArgument', 'DataValidation.ignoreBlanks');
            set((rule) => ({ ...rule, ignoreBlanks: value }));
          },
        },
        Valid: { since, read: () => this.areValid() },
      },
      actions: {
        Clear: {
          since,
          run: () => this.scope.session.setValidation(this.sheet.id, this.area, null),
        },
      },
    };
  }

  private type(): string {
    const { touching, isWhole } = this.found();
    if (touching.length === 0) return 'None';
    if (!isWhole) return 'MixedCriteria';
    return this.common() ? shownType(touching[0]) : 'Inconsistent';
  }

  /** `null` where the cells' rules differ. */
  private read<T>(part: (rule: ValidationRule) => T): T | null {
    const rule = this.common();
    return rule && part(rule);
  }

  /** The rule of all cells, none being one; `null` when there are several. */
  private common(): ValidationRule | null {
    const { touching, isWhole } = this.found();
    const [first, ...more] = touching.map((validation) => this.seenFromHere(validation));
    if (!first) return NO_VALIDATION;
    const isCommon = isWhole && more.every((other) => meaning(other) === meaning(first));
    return isCommon ? first : null;
  }

  /** A rule's formulas are relative to its first cell; here they are told for the range's. */
  private seenFromHere(validation: DataValidationView): ValidationRule {
    const [origin] = validation.areas;
    const { top, left } = this.area;
    if (!origin) return validation;
    const formulas = validation.formulas.map((formula) =>
      shiftFormula(formula, top - origin.top, left - origin.left),
    );
    return { ...validation, formulas };
  }

  private found(): { readonly touching: readonly DataValidationView[]; readonly isWhole: boolean } {
    const { area } = this;
    const touching = this.sheet.layout.validations.filter(({ areas }) =>
      areas.some((own) => overlap(own, area)),
    );
    const holes = touching.flatMap(({ areas }) => areas);
    const left = holes.reduce<readonly CellArea[]>(
      (pieces, hole) => pieces.flatMap((piece) => around(piece, hole)),
      [area],
    );
    return { touching, isWhole: left.length === 0 };
  }

  private change(part: (rule: ValidationRule) => ValidationRule): void {
    const before = this.common();
    if (!before)
      throw new ApiError(
        'NotImplemented',
        'the stand-in for Excel changes no DataValidation of cells that differ',
      );
    this.scope.session.setValidation(this.sheet.id, this.area, part(before));
  }

  private areValid(): boolean | null {
    if (countCells(this.area) > MOST_CELLS)
      throw new ApiError(
        'NotImplemented',
        'the stand-in for Excel has no DataValidation.valid of so many cells',
      );
    const results = rowsOf(this.area).flatMap((row) =>
      columnsOf(this.area).map((column) => this.scope.session.isValid(this.sheet.id, { row, column })),
    );
    if (results.includes(null))
      throw new ApiError('NotImplemented', 'the stand-in for Excel cannot compute this DataValidation.rule');
    if (results.every((isValid) => isValid === true)) return true;
    return results.includes(true) ? null : false;
  }
}

/** What a rule says, wherever it stands. */
function meaning({
  kind,
  operator,
  formulas,
  ignoreBlanks,
  hasDropDown,
  prompt,
  alert,
}: ValidationRule): string {
  return JSON.stringify([kind, operator, formulas, ignoreBlanks, hasDropDown, prompt, alert]);
}
