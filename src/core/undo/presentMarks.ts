import type { Mark } from '../assessment';
import type { GridSnapshot } from '../../grid/gridSnapshot';
import { markerOf } from '../mark';
import { markOfFormula } from './markOfFormula';

/** The own marks of a sheet as a plan names them that leaves them as they are. */
export function presentMarks({ conditionalFormulas }: GridSnapshot): readonly Mark[] {
  return conditionalFormulas.flatMap(({ formula }): Mark[] => {
    if (markerOf(formula) === null) return [];
    // One that is there already is told by its marker alone; its areas are never written again.
    return [markOfFormula(formula) ?? { areas: ['A1'], formula }];
  });
}
