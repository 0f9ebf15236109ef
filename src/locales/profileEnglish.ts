import { counted } from './counted';
import type { ProfileTexts } from './profileTexts';

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
    judging: 'A large sheet: what would change is being worked out…',
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
  nameField: {
    label: 'Name of the rules',
    bounds: 'A name has 1 to 60 characters.',
    example: 'Example: Our bureau, 2024.',
  },
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
