import type { Assessment } from '../../../core/assessment';

/**
 * All that what a person is offered for a cell rests on: the row it belongs to, what is proposed for it and what
 * findings offer. Two sheets of which this is the same offer the same.
 */
export function offerBasisOf({ forms }: Assessment, cell: string): string {
  return JSON.stringify(
    forms.flatMap(({ indicators, proposals, findings }) => [
      ...indicators.filter(({ cells }) => Object.values(cells).includes(cell)),
      ...proposals.filter((proposal) => proposal.cell === cell),
      ...findings.flatMap(({ fix, suggestions }) =>
        [...(fix ? [fix] : []), ...suggestions].filter((offer) => offer.cell === cell),
      ),
    ]),
  );
}
