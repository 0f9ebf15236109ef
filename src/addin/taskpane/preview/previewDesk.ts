import { plan } from '../../../core/plan';
import type { WriteJournal } from '../../flow/writeJournal';
import { writePlan } from '../../flow/writePlan';
import type { CommandRunner } from '../command/commandRunner';
import { carried, overAs } from '../command/concluded';
import type { JudgedSheets } from '../command/judgedSheets';
import type { PaneParts } from '../paneParts';
import type { PaneStore } from '../paneStore';
import type { Announcer } from '../say/announcer';
import { blanksOf, changedSince, previewOf, totalBeside, writable } from './writableCells';

/** 写入前预览: what is to be written is picked cell by cell, then written. */
export class PreviewDesk {
  readonly #store: PaneStore;
  readonly #parts: Pick<PaneParts, 'host'>;
  readonly #sheets: JudgedSheets;
  readonly #runner: CommandRunner;
  readonly #journal: WriteJournal;
  readonly #announcer: Announcer;

  constructor(
    store: PaneStore,
    parts: Pick<PaneParts, 'host'>,
    sheets: JudgedSheets,
    runner: CommandRunner,
    journal: WriteJournal,
    announcer: Announcer,
  ) {
    this.#store = store;
    this.#parts = parts;
    this.#sheets = sheets;
    this.#runner = runner;
    this.#journal = journal;
    this.#announcer = announcer;
  }

  open(): void {
    const { shown } = this.#sheets;
    if (shown === null || this.#store.state.activity !== 'idle') return;
    this.#store.change({ preview: previewOf(shown), remark: null });
  }

  close(): void {
    this.#store.change({ preview: null });
  }

  /** Takes one cell into what is to be written, or out of it. */
  pick(cell: string): void {
    const { preview } = this.#store.state;
    const { shown } = this.#sheets;
    if (preview === null) return;
    const picked = new Set(preview.picked);
    if (!picked.delete(cell)) {
      picked.add(cell);
      // A score that is changed would leave the total contradicting it.
      const total = shown === null ? null : totalBeside(shown.assessment, cell);
      if (total !== null) picked.add(total);
    }
    this.#store.change({ preview: { ...preview, picked } });
  }

  /** 全部采纳; once more: only the blanks. */
  pickAll(): void {
    const { preview } = this.#store.state;
    const { shown } = this.#sheets;
    if (preview === null || shown === null) return;
    const all = writable(shown.assessment);
    const isAll = all.every(({ cell }) => preview.picked.has(cell));
    const picked = isAll ? blanksOf(shown.assessment) : new Set(all.map(({ cell }) => cell));
    this.#store.change({ preview: { ...preview, picked } });
  }

  /** Writes what was picked, after reading the sheet once more: what has changed since is left alone and named. */
  write(): void {
    const { preview } = this.#store.state;
    const { shown } = this.#sheets;
    if (preview === null || shown === null) return;
    const { picked } = preview;
    this.#runner.run(async () => {
      const inspected = await this.#sheets.inspectOne(preview.sheetId);
      if (inspected.kind === 'over') return overAs(inspected);
      const { inspection } = inspected;
      const stale = changedSince(shown.assessment, inspection.assessment, picked);
      const write = new Set([...picked].filter((cell) => !stale.includes(cell)));
      const edits = plan(inspection.assessment, { write, as: this.#store.state.preferences.writesAs });
      const parts = { host: this.#parts.host(), judge: this.#sheets.judge, journal: this.#journal };
      const done = await writePlan(parts, inspection, edits);
      const remark = stale.length === 0 ? null : this.#announcer.work().changedSince(stale);
      return { ...carried(inspection, done), remark };
    });
  }
}
