import type { PreviewRow, PreviewView } from './previewView';

/** What the preview comes to, said before its rows. */
export interface PreviewSums {
  readonly sentence: string;
  /** The forms' totals that could be written: what all the rest adds up to. */
  readonly totals: readonly PreviewRow[];
  /** The rows without the totals. */
  readonly changes: readonly PreviewRow[];
  readonly blanks: readonly PreviewRow[];
}

/** The totals apart from what they add up; how much could be written, and how much is left alone. */
export function previewSums({ texts, blanks, changes, formulas }: PreviewView): PreviewSums {
  const isTotal = ({ name }: PreviewRow) => name === texts.roles.total;
  return {
    sentence: texts.sums(changes.length, blanks.length, formulas.length),
    totals: [...changes, ...blanks].filter(isTotal),
    changes: changes.filter((row) => !isTotal(row)),
    blanks: blanks.filter((row) => !isTotal(row)),
  };
}
