import type { Verdict } from '../core/assessment';

export type RowFilterKey = 'automatic' | 'manual' | 'reasonless';

/** What the outcome sentence counts, over all forms of the sheet. */
export interface OutcomeCounts {
  readonly forms: number;
  readonly filled: number;
  readonly changed: readonly { readonly cell: string; readonly from: string; readonly to: string }[];
  /** Nothing was to be written. */
  readonly judgedOnly: boolean;
  /** Blank cells that have a value waiting: only where the sheet was judged and not written to. */
  readonly blank: number;
  readonly errors: number;
  /** Things that a person has to settle; of these, rows without a reason. */
  readonly matters: number;
  readonly reasonless: number;
  readonly differing: number;
  /** The rows without a reason carry the add-in's mark. */
  readonly marked: boolean;
}

export interface PaneTexts {
  readonly appName: string;
  readonly starting: string;
  readonly score: string;
  readonly retry: string;
  readonly copy: string;
  readonly copied: string;
  readonly copyByHand: string;
  readonly technical: string;
  readonly welcome: readonly [string, string, string];
  readonly busy: string;
  /** Of a large sheet; in whole per cent. */
  readonly judging: (percent: number) => string;
  readonly stopJudging: string;
  readonly judgingStopped: string;
  readonly finishCellEdit: string;
  readonly outside: { readonly what: string; readonly action: string };
  readonly tooOld: { readonly what: string; readonly action: string };
  readonly noForm: (sheet: string) => string;
  readonly noFormWhy: string;
  readonly noFormAction: string;
  readonly skipped: string;
  readonly someSkipped: (count: number) => string;
  readonly remarks: (count: number) => string;
  readonly remarksLabel: string;
  readonly askFirst: string;
  readonly askFirstAction: string;
  readonly whichColumn: (role: string) => string;
  readonly column: (letters: string, header: string) => string;
  readonly columnRoles: Readonly<Record<'target' | 'achieved' | 'weight' | 'score', string>>;
  readonly outcome: (counts: OutcomeCounts) => string;
  readonly fromRibbon: (time: string) => string;
  /** It ran while the pane itself was at work. */
  readonly ribbonMeanwhile: (said: string) => string;
  /** The ribbon's command was refused in a workbook that was never saved, perhaps another one. */
  readonly ribbonUnsaved: (said: string) => string;
  readonly formOf: (count: number) => string;
  readonly year: (year: number) => string;
  readonly total: string;
  readonly totalOpen: string;
  readonly totalWorking: string;
  readonly openCount: (count: number) => string;
  readonly openRows: string;
  readonly openRow: (row: number, name: string, why: string) => string;
  readonly grades: Readonly<Record<'excellent' | 'good' | 'fair' | 'poor', string>>;
  readonly gradeLabel: string;
  readonly filters: Readonly<Record<RowFilterKey, string>>;
  readonly filterGroup: string;
  readonly filterNone: string;
  readonly findings: string;
  readonly findingCount: (count: number) => string;
  readonly noFindings: string;
  readonly severities: Readonly<Record<'error' | 'warning' | 'hint', string>>;
  readonly whyAndWhat: string;
  readonly why: string;
  readonly action: string;
  readonly locate: string;
  readonly locateCell: (cell: string) => string;
  readonly locateFailed: (cell: string) => string;
  readonly locateUnknown: (cell: string) => string;
  readonly indicators: string;
  readonly verdicts: Readonly<Record<Verdict, string>>;
  readonly target: string;
  readonly achieved: string;
  readonly blank: string;
  readonly row: (row: number) => string;
  readonly scoreOf: (score: string, weight: string) => string;
  /** The form has one score, the rules give another. */
  readonly scoreApart: (printed: string, score: string, weight: string) => string;
  readonly suggestionOf: (score: string, weight: string) => string;
  readonly scoreOpen: (weight: string) => string;
  /** The rules give no score, but one stands on the form. */
  readonly scoreUnchecked: (printed: string, weight: string) => string;
  readonly scoreDecided: (printed: string, weight: string) => string;
  readonly decided: string;
  /** A qualitative row whose score stands inside its band. */
  readonly qualitativeStands: string;
  /** Of a layout without weights. */
  readonly scoreBare: (score: string) => string;
  readonly noWeight: string;
  readonly band: (low: string, high: string) => string;
  readonly working: string;
  readonly note: string;
  readonly candidates: string;
  readonly candidate: (score: string, reading: string) => string;
  readonly differs: (current: string, value: string) => string;
  readonly formulaDiffers: (current: string, value: string) => string;
  readonly reasonMissing: string;
  readonly overTarget: string;
  readonly funds: string;
  readonly executionRate: string;
  readonly executionScore: string;
  readonly unknown: string;
  /** In the total's place, of a form without points. */
  readonly notScored: string;
}
