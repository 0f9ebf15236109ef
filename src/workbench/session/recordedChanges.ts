import type { CellPosition } from '../../grid/cellAddress';
import type { ConditionalFormatView, WorkbookFile } from '../../xlsx/workbookFile';
import { ConditionalFormatting } from './conditionalFormatting';
import { EditHistory } from './editHistory';
import type { FormulaScope } from './formula/analyseFormula';
import type { KnownSheet } from './formula/calculate';
import { Recalculation, type CellOnSheet } from './recalculation';
import type { WorkbookContents } from './rowMove';
import { eventsOf, type SessionChange } from './sessionChange';
import type { SessionCell } from './sheetCells';
import type { SheetLayout } from './sheetLayout';
import { SheetModel, type SheetSurroundings } from './sheetModel';
import { isSameSheetName } from './sheetName';
import { definedFormula, type Structure } from './structure';
import { EditRefused, type SessionDiagnostic, type SessionEvent } from './workbookSession';

/**
 * The sheets of an open workbook and every change of them: recorded so that it can be undone, its formulas computed, and
 * told to listeners once the step it belongs to is done. A step that throws leaves nothing behind.
 */
export class RecordedChanges {
  calculationMode: 'automatic' | 'manual' = 'automatic';
  readonly surroundings: SheetSurroundings;
  readonly scope: FormulaScope;
  readonly recalculation: Recalculation;
  /** Changed cells whose readers have not been computed anew, under manual calculation. */
  private uncalculated: CellOnSheet[] = [];
  private readonly date1904: boolean;
  private readonly reported: SessionDiagnostic[] = [];
  private readonly history = new EditHistory<SessionChange>();
  private readonly formatting = new Map<SheetModel, ConditionalFormatting>();
  private readonly listeners = new Set<(event: SessionEvent) => void>();
  private unsettled: CellOnSheet[] = [];
  private events: SessionEvent[] = [];
  private held: Structure;
  private active: SheetModel;

  constructor(file: WorkbookFile) {
    const { date1904 } = file;
    this.surroundings = {
      settle: () => this.settle(),
      conditionalStyle: (sheet: SheetModel, position: CellPosition) => {
        this.settle();
        return this.formattingOf(sheet).styleAt(position);
      },
    };
    const sheets = file.sheets.map((view) => new SheetModel(view, file, this.surroundings));
    this.held = { sheets, names: file.definedNames, steps: [] };
    const first = sheets[file.activeSheet] ?? sheets[0];
    if (!first) throw new EditRefused('InvalidOperation');
    this.active = first;
    this.scope = {
      sheetNamed: (name: string) => this.sheets.find((sheet) => isSameSheetName(sheet.name, name))?.name,
      definedName: (name: string, sheet: string) => definedFormula(this.held.names, name, sheet),
    };
    this.date1904 = date1904;
    this.recalculation = new Recalculation(
      () => this.sheets,
      this.scope,
      date1904,
      (diagnostic) => {
        this.reported.push(diagnostic);
        this.events.push({ kind: 'diagnostic', diagnostic });
      },
    );
  }

  get structure(): Structure {
    return this.held;
  }

  get sheets(): readonly SheetModel[] {
    return this.held.sheets;
  }

  get activeSheet(): SheetModel {
    return this.active;
  }

  get diagnostics(): readonly SessionDiagnostic[] {
    return this.reported;
  }

  get canUndo(): boolean {
    return this.history.canUndo;
  }

  get canRedo(): boolean {
    return this.history.canRedo;
  }

  activate(sheetId: string): void {
    const sheet = this.sheet(sheetId);
    if (!sheet.isVisible) throw new EditRefused('InvalidOperation');
    if (sheet === this.active) return;
    this.active = sheet;
    this.tell({ kind: 'activated', sheetId });
  }

  /** Throws `EditRefused` where there is no such sheet. */
  sheet(sheetId: string): SheetModel {
    const sheet = this.sheets.find(({ id }) => id === sheetId);
    if (!sheet) throw new EditRefused('InvalidArgument');
    return sheet;
  }

  /** The same, and where it is protected. */
  editable(sheetId: string): SheetModel {
    const sheet = this.sheet(sheetId);
    if (sheet.isProtected) throw new EditRefused('AccessDenied');
    return sheet;
  }

  /** Everything that a body changes is one step of undo. */
  asOneStep(body: () => void): void {
    if (this.history.isRecording) return body();
    this.history.begin();
    try {
      body();
      this.settle();
    } catch (error) {
      this.unsettled = [];
      this.events = [];
      this.afterMoving(this.history.rollBack());
      throw error;
    }
    this.history.end();
    this.flush();
  }

  /** What reads these cells is computed when the step is settled. */
  touch(places: readonly CellOnSheet[]): void {
    // One by one: a list of a hundred thousand is more than a call takes as arguments.
    for (const place of places) this.unsettled.push(place);
  }

  /** Told to listeners when the step is done. */
  announce(event: SessionEvent): void {
    this.events.push(event);
  }

  /** Another cell takes a cell's place; what reads it is not computed before the step is settled. */
  put(sheet: SheetModel, position: CellPosition, after: SessionCell | undefined): void {
    const before = sheet.cells.get(position);
    this.history.record({
      kind: 'cell',
      sheet,
      position,
      apply: () => this.swap(sheet, position, after),
      revert: () => this.swap(sheet, position, before),
    });
  }

  private swap(sheet: SheetModel, position: CellPosition, cell: SessionCell | undefined): void {
    const formula = sheet.cells.get(position)?.formula;
    sheet.cells.set(position, cell);
    sheet.cellsChanged();
    if ((cell?.formula ?? null) !== (formula ?? null)) this.recalculation.track({ sheet, position });
  }

  setFormats(sheet: SheetModel, after: readonly ConditionalFormatView[]): void {
    const before = sheet.formats;
    this.asOneStep(() => {
      this.history.record({
        kind: 'other',
        announced: { kind: 'formats', sheetId: sheet.id },
        apply: () => this.swapFormats(sheet, after),
        revert: () => this.swapFormats(sheet, before),
      });
      this.announceOnce({ kind: 'formats', sheetId: sheet.id });
    });
  }

  /** Throws `EditRefused` on a protected sheet. */
  setLayout(sheetId: string, after: SheetLayout): void {
    const sheet = this.editable(sheetId);
    const before = sheet.layout;
    const announced = { kind: 'layout', sheetId } as const;
    const swap = (layout: SheetLayout) => {
      sheet.layout = layout;
      sheet.cellsChanged();
    };
    this.asOneStep(() => {
      this.history.record({ kind: 'other', announced, apply: () => swap(after), revert: () => swap(before) });
      this.announceOnce(announced);
    });
  }

  /** Listeners need hear of it once a step. */
  announceOnce(event: Extract<SessionEvent, { readonly kind: 'formats' | 'layout' }>): void {
    const isTold = this.events.some(
      (announced) => announced.kind === event.kind && announced.sheetId === event.sheetId,
    );
    if (!isTold) this.events.push(event);
  }

  private swapFormats(sheet: SheetModel, formats: readonly ConditionalFormatView[]): void {
    sheet.formats = formats;
    this.formattingOf(sheet).formatsChanged();
  }

  private formattingOf(sheet: SheetModel): ConditionalFormatting {
    const known = this.formatting.get(sheet);
    if (known) return known;
    const made = new ConditionalFormatting(sheet, this.scope, () => this.known(), this.date1904);
    this.formatting.set(sheet, made);
    return made;
  }

  /** All sheets as formulas read them. */
  known(): readonly KnownSheet[] {
    return this.sheets.map((sheet) => ({
      name: sheet.name,
      rows: sheet.cells.rows,
      isRowHidden: (row: number) => sheet.isRowHidden(row),
    }));
  }

  setStructure(after: Structure): void {
    const before = this.held;
    this.asOneStep(() => {
      this.history.record({
        kind: 'other',
        announced: { kind: 'sheets' },
        apply: () => this.swapStructure(after),
        revert: () => this.swapStructure(before),
      });
      this.events.push({ kind: 'sheets' });
    });
  }

  /** Rows are moved: all sheets hold other contents, and the formulas of all may read from elsewhere. */
  moveContents(before: WorkbookContents, after: WorkbookContents, told: MovedRows): void {
    this.history.record({
      kind: 'other',
      ...told,
      apply: () => this.hold(after),
      revert: () => this.hold(before),
    });
  }

  private hold({ structure, sheets }: WorkbookContents): void {
    for (const [sheet, contents] of sheets) {
      sheet.hold(contents);
      this.formattingOf(sheet).formatsChanged();
    }
    this.swapStructure(structure);
  }

  private swapStructure(structure: Structure): void {
    const place = this.sheets.indexOf(this.active);
    this.held = structure;
    this.recalculation.trackAll();
    if (structure.sheets.includes(this.active)) return;
    // The sheet that was in front is gone: its neighbour comes forward.
    const seen = structure.sheets.filter((sheet) => sheet.isVisible);
    const next = seen.find((sheet) => structure.sheets.indexOf(sheet) >= place) ?? seen.at(-1);
    if (!next) throw new EditRefused('InvalidOperation');
    this.active = next;
    this.events.push({ kind: 'activated', sheetId: next.id });
  }

  /** Computes what the changes since the last time concern; results belong to the same undo step. */
  settle(): void {
    if (this.unsettled.length === 0) return;
    const changed = this.unsettled;
    this.unsettled = [];
    for (const formatting of this.formatting.values()) formatting.valuesChanged();
    if (this.calculationMode === 'automatic') return this.compute(changed, () => true);
    this.uncalculated = [...this.uncalculated, ...changed];
    // A formula just entered is computed, whatever the mode.
    this.compute(changed, (place) => changed.some((one) => isSamePlace(one, place)));
  }

  private compute(changed: readonly CellOnSheet[], isWanted: (place: CellOnSheet) => boolean): void {
    const calculated = new Set<SheetModel>();
    for (const { sheet, position, result } of this.recalculation.run(changed)) {
      if (!isWanted({ sheet, position })) continue;
      const before = sheet.cells.get(position);
      if (!before) continue;
      calculated.add(sheet);
      if (before.value === result.value && before.type === result.type) continue;
      this.put(sheet, position, { ...before, value: result.value, type: result.type });
    }
    for (const sheet of calculated) this.events.push({ kind: 'calculated', sheetId: sheet.id });
  }

  /** Undo and redo carry the formulas' results with them; listeners are told of the cells on each sheet. */
  private tellMoved(changes: readonly SessionChange[], isBack = false): void {
    this.afterMoving(changes);
    this.events.push(...eventsOf(changes, isBack));
    this.flush();
  }

  private afterMoving(changes: readonly SessionChange[]): void {
    if (changes.length === 0) return;
    for (const formatting of this.formatting.values()) formatting.valuesChanged();
  }

  calculate(sheetId: string | null): void {
    const mine = (place: CellOnSheet) => sheetId === null || place.sheet.id === sheetId;
    this.settle();
    const changed = this.uncalculated;
    if (changed.length === 0) return;
    this.asOneStep(() => this.compute(changed, mine));
    // What was computed here may be read on other sheets, which are computed in their turn.
    if (sheetId === null) this.uncalculated = [];
  }

  undo(): void {
    this.tellMoved(this.history.undo(), true);
  }

  redo(): void {
    this.tellMoved(this.history.redo());
  }

  /** What was done before can't be undone any more: once a sheet is gone. */
  forgetSteps(): void {
    this.history.forget();
  }

  listen(listener: (event: SessionEvent) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private flush(): void {
    const events = this.events;
    this.events = [];
    for (const event of events) this.tell(event);
  }

  /** Tells listeners at once: of what is no part of a step. */
  tell(event: SessionEvent): void {
    for (const listener of [...this.listeners]) listener(event);
  }
}

/** What listeners are told of moved rows, and of their way back. */
interface MovedRows {
  readonly announced: SessionEvent;
  readonly announcedBack: SessionEvent;
}

function isSamePlace(one: CellOnSheet, other: CellOnSheet): boolean {
  return (
    one.sheet === other.sheet &&
    one.position.row === other.position.row &&
    one.position.column === other.position.column
  );
}
