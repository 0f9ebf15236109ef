import type { AssessedForm, AssessedIndicator } from '../assessment';

/** The rows of a form whose scores are suggestions that stand in their cells and wait for a person's word. */
export function rowsToConfirm({ indicators }: AssessedForm): readonly AssessedIndicator[] {
  return indicators.filter(({ confirmation, decided }) => confirmation?.state === 'toConfirm' && !decided);
}

/** The rows of a form whose scores a person has confirmed or chosen. */
export function confirmedRows({ indicators }: AssessedForm): readonly AssessedIndicator[] {
  return indicators.filter(({ confirmation, decided }) => confirmation?.state === 'confirmed' || decided);
}

/** Why a person has chosen the score that stands in a row, in their words; `null` where nobody has said. */
export function whyConfirmed({ confirmation }: AssessedIndicator): string | null {
  return confirmation?.state === 'confirmed' ? (confirmation.reason ?? null) : null;
}
