import { chosenScore } from '../../../core/chosenScore';
import { decide } from '../../../core/ignored/decided';
import { LONGEST_REASON, NOTHING_IGNORED, type IgnoredFindings } from '../../../core/ignored/ignoredFindings';
import type { StoredSetting } from '../../../host/spreadsheetHost';
import { refusalFrom } from '../../flow/assessSheet';
import type { CellWriter } from '../command/cellWriter';
import type { Concluded } from '../command/concluded';
import type { JudgedSheets } from '../command/judgedSheets';
import type { IgnoredKeeper } from '../ignoring/ignoredKeeper';
import type { ChosenScore } from '../paneState';
import type { PaneStore } from '../paneStore';
import type { Announcer } from '../say/announcer';

/** In the order in which the chooser shows them. */
const TIERS = ['top', 'middle', 'low'] as const;

/** What a person decides row by row: a tier's score, an offered fix, a reason's draft; each written by itself. */
export class ChoiceDesk {
  readonly #store: PaneStore;
  readonly #sheets: Pick<JudgedSheets, 'shown' | 'judged'>;
  readonly #writer: CellWriter;
  readonly #keeper: IgnoredKeeper;
  readonly #announcer: Announcer;

  constructor(
    store: PaneStore,
    sheets: Pick<JudgedSheets, 'shown' | 'judged'>,
    writer: CellWriter,
    keeper: IgnoredKeeper,
    announcer: Announcer,
  ) {
    this.#store = store;
    this.#sheets = sheets;
    this.#writer = writer;
    this.#keeper = keeper;
    this.#announcer = announcer;
  }

  /** 达成, 部分达成, 未达成, or a place inside its band. */
  chooseScore(choice: ChosenScore): void {
    this.#store.change({ choice });
  }

  /** Writes one score that a person has chosen; what the rules hold against it no longer counts. */
  writeScore(cell: string, value: string): void {
    const reason = this.#reasonFor(cell, value);
    this.#writer.write(
      cell,
      (snapshot) => chosenScore(snapshot, cell, value),
      (done) => this.#decided(done, cell, reason),
    );
  }

  /** 「由您判断：20.00（节约得满分）」, with the reading that gives the score or the tier it lies in. */
  #reasonFor(cell: string, value: string): string {
    const { tiers, decided } = this.#announcer.work();
    const rows = this.#sheets.shown?.assessment.forms.flatMap(({ indicators }) => indicators) ?? [];
    const row = rows.find(({ cells }) => cells.score === cell);
    const reading = row?.candidates.find(({ score }) => Number(score) === Number(value))?.reading;
    const { choice } = this.#store.state;
    const tier = choice?.cell === cell ? TIERS[choice.tier] : undefined;
    return decided(value, reading ?? (tier === undefined ? null : tiers[tier])).slice(0, LONGEST_REASON);
  }

  /** Keeps in the workbook that a person has decided, where the rules say otherwise. */
  async #decided(done: Concluded, cell: string, reason: string): Promise<Concluded> {
    const { inspection, outcome, written } = done;
    if (written === null || inspection === null || outcome.kind !== 'scored') return done;
    const { today } = this.#keeper;
    const decideAll = (list: IgnoredFindings): IgnoredFindings =>
      inspection.assessment.forms.reduce((grown, form) => {
        const row = form.indicators.find(({ cells }) => cells.score === cell);
        return row ? decide(grown, form, row, reason, today) : grown;
      }, list);
    if (decideAll(NOTHING_IGNORED).items.length === 0) return done;
    let ignored: StoredSetting;
    try {
      ignored = await this.#keeper.keep(decideAll);
    } catch (error) {
      // The score stands on the sheet: only that it was decided is not kept.
      const why = this.#announcer.sentenceOf(refusalFrom(error, 'writing'));
      return { ...done, remark: this.#announcer.work().decisionNotKept(why) };
    }
    const stored = { ...inspection.reading.stored, ignored };
    const again = this.#sheets.judged({ ...inspection.reading, stored });
    return { ...done, inspection: again, outcome: { ...outcome, assessment: again.assessment } };
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
