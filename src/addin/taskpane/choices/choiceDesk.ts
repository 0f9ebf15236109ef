import { chosenScore } from '../../../core/chosenScore';
import type { CellWriter } from '../command/cellWriter';
import type { JudgedSheets } from '../command/judgedSheets';
import type { ChosenScore } from '../paneState';
import type { PaneStore } from '../paneStore';

/** What a person decides row by row: a tier's score, an offered fix, a reason's draft; each written by itself. */
export class ChoiceDesk {
  readonly #store: PaneStore;
  readonly #sheets: Pick<JudgedSheets, 'shown'>;
  readonly #writer: CellWriter;

  constructor(store: PaneStore, sheets: Pick<JudgedSheets, 'shown'>, writer: CellWriter) {
    this.#store = store;
    this.#sheets = sheets;
    this.#writer = writer;
  }

  /** 达成, 部分达成, 未达成, or a place inside its band. */
  chooseScore(choice: ChosenScore): void {
    this.#store.change({ choice });
  }

  /** Writes one score that a person has chosen. */
  writeScore(cell: string, value: string): void {
    this.#writer.write(cell, (snapshot) => chosenScore(snapshot, cell, value));
  }

  /** Does what a finding offers: its fix, or the value chosen. */
  adopt(check: string, cell: string, value: string): void {
    const findings = this.#sheets.shown?.assessment.forms.flatMap((form) => form.findings) ?? [];
    const fix = findings.find((finding) => finding.check === check && finding.fix?.cell === cell)?.fix;
    if (!fix) return this.writeScore(cell, value);
    const content = { kind: 'number', value: Number(fix.value) } as const;
    this.#writer.write(cell, () => ({ cell, content, numberFormat: fix.numberFormat }));
  }

  /** Puts the draft of a row's reason into its blank cell. */
  insertDraft(row: number): void {
    const rows = this.#sheets.shown?.assessment.forms.flatMap(({ indicators }) => indicators) ?? [];
    const indicator = rows.find((candidate) => candidate.row === row);
    const reason = indicator?.cells.reason ?? null;
    const text = indicator?.reasonDraft ?? null;
    if (reason === null || text === null) return;
    this.#writer.write(reason, () => ({ cell: reason, content: { kind: 'text', text }, numberFormat: null }));
  }
}
