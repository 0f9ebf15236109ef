import type { FormGrid } from '../form/formGrid';
import type { FormLocation } from '../form/locateForms';
import type { FormCell, SelfEvaluationForm } from '../form/selfEvaluationForm';
import { readHead, type HeadReading } from './headReading';
import { readLeftovers, rowsThatDoNotApply } from './leftovers';
import { readRemarks } from './remarks';
import { readSubtotals, type Subtotal } from './subtotals';

/** What a form says outside its indicator rows and its funds: read once, from the grid, for the checks. */
export interface FormReading {
  readonly head: HeadReading;
  /** Cells that still hold the template's text, top to bottom. */
  readonly leftovers: readonly FormCell[];
  /** Sentences beside the funds and below the indicators: people explain there what the form has no column for. */
  readonly remarks: readonly string[];
  /** Zero-based rows with `/` for target and answer: the form says that they do not apply. */
  readonly notApplicable: ReadonlySet<number>;
  readonly subtotals: readonly Subtotal[];
  /** Zero-based sheet rows that nobody sees. */
  readonly hiddenRows: ReadonlySet<number>;
}

/** Reads the rest of one located form. Pure. */
export function readRestOfForm(
  grid: FormGrid,
  location: FormLocation,
  form: SelfEvaluationForm,
): FormReading {
  return {
    head: readHead(grid, location, form),
    leftovers: readLeftovers(grid, location, form),
    remarks: readRemarks(grid, location, form),
    notApplicable: rowsThatDoNotApply(grid, location, form),
    subtotals: readSubtotals(grid, location, form),
    hiddenRows: new Set(grid.snapshot.hiddenRows),
  };
}
