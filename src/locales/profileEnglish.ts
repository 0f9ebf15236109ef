import { counted } from './counted';
import type { ProfileTexts } from './profileTexts';
import { formatted, percentAbove, somewhatBelow } from './ruleNumbers';

export const PROFILE_ENGLISH: ProfileTexts = {
  title: 'Scoring rules',
  open: (name) => (name === null ? 'Scoring rules' : `Scoring rules: ${name}`),
  back: 'Back',
  opening: 'Reading this sheet and the workbook’s rules…',
  choose: 'Choose a set of rules',
  sources: { chosen: 'in this pane only', workbook: 'kept in the workbook', default: 'default' },
  inUse: (name, source) => `In use: ${name} (${source}).`,
  ownOption: (name) => `Own: ${name}`,
  deviates: (labels) => `Differs from “Ministry of Finance” in: ${labels.join('; ')}.`,
  asDefault: 'All settings are as in “Ministry of Finance”.',
  kept: {
    what: (name) => `The scoring rules kept in the workbook cannot be read; “${name}” was used.`,
    action: 'Open “Scoring rules”, choose a set and keep it in the workbook.',
  },

  preview: 'What would change on this sheet',
  previewNote: 'A preview only; nothing was changed.',
  previewOf: {
    unchanged: 'Choose a set of rules or change a setting to see here what would change on this sheet.',
    same: 'With these rules the scores and findings of this sheet stay as they are.',
    faulty: 'Mend the settings that are wrong to see a preview here.',
    noForm: 'There is no self-evaluation form on this sheet to preview.',
  },
  previewFailed: (what) => `No preview: ${what}`,
  previewCount: (rows, totals, findings) =>
    `Would change: ${[
      rows > 0 ? counted(rows, 'indicator row') : '',
      totals > 0 ? counted(totals, 'total or execution score') : '',
      findings > 0 ? counted(findings, 'finding') : '',
    ]
      .filter((part) => part !== '')
      .join(', ')}.`,
  rowLine: (row, name, changes) => `Row ${row}, ${name}: ${changes.join('; ')}`,
  changed: {
    score: (before, after) => `score ${before} → ${after}`,
    verdict: (before, after) => `verdict ${before} → ${after}`,
    band: (before, after) => `score may lie in ${before} → ${after}`,
    execution: (before, after) => `Execution score ${before} → ${after}`,
    total: (before, after) => `Total ${before} → ${after}`,
    grade: (before, after) => `Grade ${before} → ${after}`,
  },
  bandOf: (low, high) => `${low} to ${high}`,
  nowRequired: 'a deviation analysis is required',
  noLongerRequired: 'a deviation analysis is no longer required',
  raised: (severity, message) => `New ${severity.toLowerCase()}: ${message}`,
  dropped: (severity, message) => `No longer raised (${severity.toLowerCase()}): ${message}`,
  undecided: 'open',

  apply: 'Apply',
  applyHint: '“Apply” counts in this pane until it is closed; the sheet is not changed.',
  save: 'Keep in workbook',
  saving: 'Keeping…',
  saveHint:
    'The ribbon’s “Score now” and others who open this file then use these rules too; remember to save the file. This clears Excel’s undo list.',
  applied: (name) => `Now using “${name}”; the sheet was not changed. Press “Score now” to fill blank cells.`,
  saved: (name) => `“${name}” is kept in the workbook; save the file to make it last.`,
  notSaved: (reason) => `Could not keep it in the workbook: ${reason}`,
  faulty: (labels) => `Not usable yet, something is wrong in: ${labels.join('; ')}.`,

  settings: 'Change single settings',
  labels: {
    name: 'Name of the rules',
    atMost: 'Score above a limit',
    tiers: 'Tiers of qualitative indicators',
    overTarget: 'Well over target',
    zeroTarget: 'Passing a target of 0',
    deduction: 'Points off for passing by far',
    equalCost: 'Cost above an “equal” target',
    lowExecution: 'Low execution rate',
    caps: 'Total capped by a low execution rate',
    sections: 'Points each section should have',
    decimals: 'Decimals of a score',
    tolerance: 'Rounding gap',
    grades: 'Grades',
    fullMarks: 'Full marks',
    severities: 'How grave each check is',
  },
  errors: {
    name: 'A name has 1 to 60 characters.',
    atMost: 'Choose one.',
    tiers: 'Numbers from 0 to 100, the first above the second.',
    overTarget: 'A number from 0 to 900.',
    zeroTarget: 'A number from 0 to 1000000.',
    deduction: 'Points from 0 to 1000, percentages from 0 to 100.',
    equalCost: 'Choose one.',
    lowExecution: 'A number from 0 to 1000.',
    caps: 'Rate and total are numbers from 0 to 100; remove a line that is not used.',
    sections: 'Numbers from 0 to 1000; leave blank what is free.',
    decimals: '0, 1 or 2.',
    tolerance: 'A number from 0 to 1.',
    grades: 'Numbers from 0 to 1000, from high to low.',
    fullMarks: 'A number above 0 and at most 1000.',
    severities: 'Choose one.',
  },
  examples: {
    name: () => 'Example: Our bureau, 2024.',
    atMost: ({ atMost, decimals }) =>
      atMost === 'ratio'
        ? `Example: target ≤10, achieved 12, weight 10: 10 ÷ 12 × 10 = ${(100 / 12).toFixed(decimals)}.`
        : `Example: target ≤10, achieved 12, weight 10: (1 − 2 ÷ 10) × 10 = ${(8).toFixed(decimals)}.`,
    tiers: ({ tierTop, tierMiddle }) =>
      `Example: ${tierTop}% is reached, ${tierMiddle}% is partly reached, less is not reached.`,
    overTarget: ({ overTargetFrom }) =>
      overTargetFrom === null
        ? 'Example: target 100, achieved 300: no analysis is asked for.'
        : `From ${percentAbove(overTargetFrom)}% above target on a reason is required, e.g. target 100, achieved ${overTargetFrom}. Not for costs.`,
    zeroTarget: ({ overTargetOfZeroFrom }) =>
      overTargetOfZeroFrom === null
        ? 'Example: a target of ≥0 and 50 achieved needs no word.'
        : `Example: a target of ≥0 and ${overTargetOfZeroFrom} or more achieved must be explained.`,
    deduction: ({ deduction, deductedPoints, deductedPercent, deductionFloor }) =>
      deduction === 'none'
        ? 'No points are taken off; whoever wants to lowers the score and says why.'
        : deduction === 'points'
          ? `Example: of 10 points ${formatted(10 - deductedPoints)} are left.`
          : `Example: 20% beyond the threshold cost ${formatted((20 * deductedPercent) / 100)}% of the weight; ${deductionFloor}% are always left.`,
    equalCost: ({ equalCost, decimals }) =>
      equalCost === 'ratio'
        ? `Example: target =50, achieved 60, weight 10: 50 ÷ 60 × 10 = ${(500 / 60).toFixed(decimals)}.`
        : 'Example: target =50, achieved 60: full marks, with a warning.',
    lowExecution: ({ lowExecutionBelow }) =>
      lowExecutionBelow === null
        ? 'Example: 50 spent of a budget of 100: nothing is said.'
        : `Below ${lowExecutionBelow}% an explanation is wanted, e.g. ${somewhatBelow(lowExecutionBelow)} spent of a budget of 100.`,
    caps: ({ cap }) =>
      cap === null
        ? 'No cap. Example: with “below 80%, at most 89” a sum of 95 at a rate of 75% gives a total of 89.'
        : `Example: at a rate of ${somewhatBelow(cap.rateBelow)}% a sum above ${cap.atMost} gives a total of ${cap.atMost}.`,
    sections: () => 'Example: output should have 40 and its rows add to 50: that is said. Blank: free.',
    decimals: ({ decimals }) => `Example: 25 ÷ 3 = 8.333… becomes ${(25 / 3).toFixed(decimals)}.`,
    tolerance: ({ tolerance }) =>
      `Example: a score on the sheet within ${tolerance} of the result counts as rounded, not as wrong.`,
    grades: ({ excellent, good }) => `Example: ${excellent} is excellent, ${good} is good.`,
    fullMarks: ({ fullMarks }) => `Example: all weights should add to ${fullMarks}.`,
    severities: () => 'Example: set a check to “Off” and it is no longer made.',
  },
  atMost: {
    ratio: 'In proportion: target ÷ achieved × weight',
    linear: 'By the excess: twice the limit scores 0',
  },
  tierTop: 'Reached: from percent',
  tierMiddle: 'Partly reached: from percent',
  asksOverTarget: 'Require a reason well over target',
  excess: 'From percent above target',
  asksZeroTarget: 'Passing a target of 0 by far must be explained too',
  zeroTarget: 'Achieved, at least',
  deductions: { none: 'No points off', points: 'Fixed points off', deviation: 'By the deviation' },
  deductedPoints: 'Points off',
  deductedPercent: 'Percent of the deviation',
  deductionFloor: 'Percent of the weight always left',
  equalCost: { ratio: 'By ratio: target ÷ achieved × weight', full: 'Full marks (integrated budget system)' },
  asksLowExecution: 'Want an explanation of a low rate',
  lowExecution: 'Rate below percent',
  capRate: (index) => `Line ${index}: rate below percent`,
  capTotal: (index) => `Line ${index}: total at most`,
  addCap: 'Add a line',
  removeCap: (index) => `Remove line ${index}`,
  comparesSections: 'Compare the points of each section',
  sections: {
    execution: 'Budget execution',
    output: 'Output',
    cost: 'Cost',
    benefit: 'Benefit',
    satisfaction: 'Satisfaction',
  },
  free: 'free',
  decimalsOf: (count) => count,
  grades: { excellent: 'Excellent: from', good: 'Good: from', fair: 'Fair: from' },
  severities: { error: 'Error', warning: 'Warning', hint: 'Hint', off: 'Off' },
  asCatalogue: (severity) => `Default (${severity})`,

  exchange: 'Export, import',
  exported: 'These rules as text, to be kept or passed on:',
  copyExport: 'Export: copy',
  download: 'Export: download file',
  fileName: 'scoring-rules.json',
  importLabel: 'Paste an exported text here:',
  importFile: 'Choose a JSON file…',
  importPressed: 'Import',
  leftUnapplied:
    'Changes of the scoring rules were not applied. They are kept: open “Scoring rules” to go on with them.',
  unapplied: 'There are changes not applied. Press “Apply” to use them, or choose a set anew to drop them.',
  notImported: (reason) => `Not read: ${reason}`,
  imported: (name) => `Read “${name}”. Look at the preview, then press “Apply”.`,
  importEmpty: 'No text was pasted and no file chosen.',
  fileTooLarge: 'This file is too large to be a set of scoring rules.',
};
