import type { CellArea, CellPosition } from '../../grid/cellAddress';
import { patchWorkbook } from '../../xlsx/patchWorkbook';
import { readWorkbook } from '../../xlsx/readWorkbook';
import { blankSheetView } from '../../xlsx/structure/blankSheetView';
import { changeStructure } from '../../xlsx/structure/changeStructure';
import type {
  ConditionalFormatView,
  FrozenPanes,
  NewConditionalFormat,
  PageSetup,
  ValidationRule,
  WorkbookFile,
} from '../../xlsx/workbookFile';
import { reversed, shiftedRow, type RowShift } from '../../xlsx/rows/rowShift';
import { clearedCells, covers, overlap } from './clearing';
import { withChangedFormat, withFormat, withoutFormat } from './conditionalFormatEdits';
import { ConditionalFormatting } from './conditionalFormatting';
import { editedCell } from './editedCell';
import type { FormulaScope } from './formula/analyseFormula';
import type { KnownSheet } from './formula/calculate';
import { fittingWidths } from './fittingWidths';
import { KeptSettings } from './keptSettings';
import { withColumnPixels, withoutValidations, withValidation } from './layoutEdits';
import type { LiveChart } from './liveChart';
import { Recalculation, type CellOnSheet } from './recalculation';
import { eventsOf, type SessionChange } from './sessionChange';
import { stretch, type SessionCell } from './sheetCells';
import { withFilter, type SheetLayout } from './sheetLayout';
import { SheetModel, type SheetState, type SheetSurroundings } from './sheetModel';
import { isSameSheetName, isSheetName, mentionsSheet, unusedSheetName } from './sheetName';
import { typedText } from './typedText';
import { EditHistory } from './editHistory';
import { filledDown } from './fillDown';
import { openedRules } from './openedRules';
import { cellsAskingRows, obstacleToRows, withMovedRows, type WorkbookContents } from './rowMove';
import { definedFormula, formulasBeside, withoutSheet, withSheet, type Structure } from './structure';
import { shownTexts } from './shownTexts';
import { ValidationCheck } from './validationCheck';
import { validationAt } from './validations';
import { workbookPatches } from './workbookPatches';
import {
  ActionRefused,
  EditRefused,
  EntryRefused,
  type SessionEdit,
  type ChangeOrigin,
  type SessionDiagnostic,
  type SessionEvent,
  type WorkbookSession,
} from './workbookSession';

/** The live workbook: sheets, undo history, recalculation and listeners, tied together. */
export class LiveWorkbook implements WorkbookSession {
  readonly date1904: boolean;
  readonly settings: KeptSettings;
  isEditingCell = false;
  calculationMode: 'automatic' | 'manual' = 'automatic';
  /** Changed cells whose readers have not been computed anew, under manual calculation. */
  private uncalculated: CellOnSheet[] = [];
  private readonly reported: SessionDiagnostic[] = [];
  private readonly history = new EditHistory<SessionChange>();
  private readonly recalculation: Recalculation;
  private readonly formatting = new Map<SheetModel, ConditionalFormatting>();
  private readonly scope: FormulaScope;
  private readonly surroundings: SheetSurroundings;
  private readonly listeners = new Set<(event: SessionEvent) => void>();
  private readonly selections = new Map<SheetModel, CellArea>();
  private unsettled: CellOnSheet[] = [];
  private events: SessionEvent[] = [];
  private active: SheetModel;
  private nextFormat = 1;
  private nextSheetId: number;
  private structure: Structure;

  constructor(
    private readonly file: WorkbookFile,
    readonly fileName: string,
  ) {
    this.date1904 = file.date1904;
    this.settings = new KeptSettings(file.bytes.length > 0 ? file.bytes : null, () =>
      this.tell({ kind: 'settings' }),
    );
    this.surroundings = {
      settle: () => this.settle(),
      conditionalStyle: (sheet: SheetModel, position: CellPosition) => {
        this.settle();
        return this.formattingOf(sheet).styleAt(position);
      },
    };
    const sheets = file.sheets.map((view) => new SheetModel(view, file, this.surroundings));
    this.structure = { sheets, names: file.definedNames, steps: [] };
    this.nextSheetId = Math.max(...file.sheets.map((view) => Number(view.id))) + 1;
    const first = this.sheets[file.activeSheet] ?? this.sheets[0];
    if (!first) throw new EditRefused('InvalidOperation');
    this.active = first;
    this.scope = {
      sheetNamed: (name: string) => this.sheets.find((sheet) => isSameSheetName(sheet.name, name))?.name,
      definedName: (name: string, sheet: string) => definedFormula(this.structure.names, name, sheet),
    };
    this.recalculation = new Recalculation(
      () => this.sheets,
      this.scope,
      file.date1904,
      (diagnostic) => {
        this.reported.push(diagnostic);
        this.events.push({ kind: 'diagnostic', diagnostic });
      },
    );
  }

  private get checking(): ValidationCheck {
    return new ValidationCheck(() => this.known(), this.scope, this.date1904);
  }

  get sheets(): readonly SheetModel[] {
    return this.structure.sheets;
  }

  get activeSheet(): SheetModel {
    return this.active;
  }

  get selection(): CellArea {
    return this.selections.get(this.active) ?? { top: 0, left: 0, bottom: 0, right: 0 };
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

  sheetById(id: string): SheetModel | undefined {
    return this.sheets.find((sheet) => sheet.id === id);
  }

  activate(sheetId: string): void {
    const sheet = this.requireSheet(sheetId);
    if (!sheet.isVisible) throw new EditRefused('InvalidOperation');
    if (sheet === this.active) return;
    this.active = sheet;
    this.tell({ kind: 'activated', sheetId });
  }

  select(area: CellArea): void {
    this.selections.set(this.active, area);
    this.tell({ kind: 'selection', sheetId: this.active.id, area });
  }

  /**
   * Somebody who has the workbook open as well renames, hides or protects a sheet. For tests: the page offers none of
   * it, undo does not know it, and saving does not keep it.
   */
  changeSheet(sheetId: string, state: Partial<SheetState>): void {
    const sheet = this.requireSheet(sheetId);
    sheet.state = { ...sheet.state, ...state };
    const next = this.sheets.find(({ isVisible }) => isVisible);
    if (!this.active.isVisible && next) this.activate(next.id);
  }

  /** Somebody filters a sheet, so that rows (zero-based) below the heading of an area are hidden. For tests, as above. */
  filterRows(sheetId: string, area: CellArea, hidden: readonly number[]): void {
    const { layout } = this.requireSheet(sheetId);
    const rows = new Map(layout.rows);
    for (const row of hidden) rows.set(row, { height: null, style: null, ...rows.get(row), hidden: true });
    this.setLayout(sheetId, { ...layout, rows, autoFilter: { area, isFiltered: true } });
  }

  edit(sheetId: string, changes: readonly SessionEdit[], origin: ChangeOrigin): void {
    const sheet = this.requireSheet(sheetId);
    const ready = changes.map((change) => ({
      position: change.position,
      after: editedCell(sheet, change, this.recalculation),
      isContent: change.content !== undefined,
      isFormat: change.format !== undefined,
    }));
    if (ready.length === 0) return;
    this.asOneStep(() => {
      let area: CellArea | null = null;
      for (const { position, after, isContent } of ready) {
        area = stretch(area, position.row, position.column);
        this.put(sheet, position, after);
        if (isContent) this.unsettled.push({ sheet, position });
      }
      if (!area) return;
      // A format alone is no change to those who follow contents.
      if (ready.every(({ isContent, isFormat }) => isFormat && !isContent))
        this.pushOnce({ kind: 'formats', sheetId });
      else this.events.push({ kind: 'cells', sheetId, area, origin });
    });
  }

  clearAll(sheetId: string, area: CellArea, origin: ChangeOrigin): void {
    const sheet = this.requireEditable(sheetId);
    this.asOneStep(() => {
      const cleared = clearedCells(sheet, area);
      for (const { position, after } of cleared) {
        this.put(sheet, position, after);
        this.unsettled.push({ sheet, position });
      }
      const inside = sheet.formats.filter((format) => format.areas.every((own) => covers(area, own)));
      if (inside.length > 0)
        this.setFormats(
          sheet,
          sheet.formats.filter((format) => !inside.includes(format)),
        );
      const layout = withoutValidations(sheet.layout, area);
      if (layout !== sheet.layout) this.setLayout(sheetId, layout);
      if (cleared.length > 0) this.events.push({ kind: 'cells', sheetId, area, origin });
    });
  }

  calculate(sheetId: string | null): void {
    const mine = (place: CellOnSheet) => sheetId === null || place.sheet.id === sheetId;
    const changed = this.uncalculated;
    this.settle();
    if (changed.length === 0) return;
    this.asOneStep(() => this.compute(changed, mine));
    // What was computed here may be read on other sheets, which are computed in their turn.
    if (sheetId === null) this.uncalculated = [];
  }

  mergeCells(sheetId: string, area: CellArea, origin: ChangeOrigin): void {
    const sheet = this.requireEditable(sheetId);
    const touched = sheet.merges.filter((merge) => overlap(merge, area));
    if (!touched.every((merge) => covers(area, merge))) throw new EditRefused('InvalidOperation');
    const isFirst = ({ row, column }: CellPosition) => row === area.top && column === area.left;
    const emptied = clearedCells(sheet, area).filter(({ position }) => !isFirst(position));
    this.asOneStep(() => {
      for (const { position } of emptied) {
        const before = sheet.cells.get(position);
        if (before) this.put(sheet, position, { ...before, value: null, type: 'empty', formula: null });
        this.unsettled.push({ sheet, position });
      }
      const { layout } = sheet;
      const merges = [...layout.merges.filter((merge) => !touched.includes(merge)), area];
      this.setLayout(sheetId, { ...layout, merges });
      if (emptied.length > 0) this.events.push({ kind: 'cells', sheetId, area, origin });
    });
  }

  unmergeCells(sheetId: string, area: CellArea): void {
    const { layout } = this.requireEditable(sheetId);
    const merges = layout.merges.filter((merge) => !overlap(merge, area));
    if (merges.length < layout.merges.length) this.setLayout(sheetId, { ...layout, merges });
  }

  setColumnWidth(sheetId: string, first: number, last: number, pixels: number): void {
    this.setLayout(sheetId, withColumnPixels(this.requireSheet(sheetId).layout, [[first, last, pixels]]));
  }

  autofitColumns(sheetId: string, area: CellArea): void {
    const sheet = this.requireSheet(sheetId);
    this.settle();
    const widths = [...fittingWidths(sheet, area)].map(
      ([column, pixels]) => [column, column, pixels] as const,
    );
    this.setLayout(sheetId, withColumnPixels(sheet.layout, widths));
  }

  setFrozen(sheetId: string, frozen: FrozenPanes | null): void {
    this.setLayout(sheetId, { ...this.requireSheet(sheetId).layout, frozen });
  }

  setFilter(sheetId: string, area: CellArea | null): void {
    this.setLayout(sheetId, withFilter(this.requireSheet(sheetId).layout, area));
  }

  setCharts(sheetId: string, charts: readonly LiveChart[]): void {
    this.setLayout(sheetId, { ...this.requireSheet(sheetId).layout, charts });
  }

  setPage(sheetId: string, page: PageSetup): void {
    this.setLayout(sheetId, { ...this.requireSheet(sheetId).layout, page });
  }

  addConditionalFormat(sheetId: string, format: NewConditionalFormat, origin: ChangeOrigin): string {
    const sheet = this.requireEditable(sheetId);
    const id = `new-${this.nextFormat++}-${origin}`;
    this.setFormats(sheet, withFormat(sheet.formats, id, format));
    return id;
  }

  removeConditionalFormat(sheetId: string, id: string): void {
    const sheet = this.requireEditable(sheetId);
    this.setFormats(sheet, withoutFormat(sheet.formats, id));
  }

  changeConditionalFormat(sheetId: string, id: string, change: Partial<NewConditionalFormat>): void {
    const sheet = this.requireEditable(sheetId);
    this.setFormats(sheet, withChangedFormat(sheet.formats, id, change, sheet.view.conditionalFormats));
  }

  addSheet(name: string | null): string {
    if (this.file.isStructureLocked === true) throw new EditRefused('AccessDenied');
    const taken = this.sheets.map((sheet) => sheet.name);
    const chosen = name ?? unusedSheetName(taken);
    if (!isSheetName(chosen) || taken.some((other) => isSameSheetName(other, chosen)))
      throw new EditRefused('InvalidArgument');
    const sheetId = this.nextSheetId++;
    const sheet = new SheetModel(blankSheetView(chosen, sheetId), this.file, this.surroundings);
    this.setStructure(withSheet(this.structure, sheet, sheetId));
    return sheet.id;
  }

  removeSheet(sheetId: string): void {
    const sheet = this.requireSheet(sheetId);
    if (this.file.isStructureLocked === true) throw new EditRefused('AccessDenied');
    const isLastSeen = this.sheets.every((other) => other === sheet || !other.isVisible);
    if (isLastSeen || sheet.visibility === 'veryHidden' || this.isReadElsewhere(sheetId))
      throw new EditRefused('InvalidOperation');
    this.asOneStep(() => {
      this.setStructure(withoutSheet(this.structure, sheet));
      this.history.forget();
    });
  }

  isReadElsewhere(sheetId: string): boolean {
    const sheet = this.requireSheet(sheetId);
    return formulasBeside(this.structure, sheet).some((formula) => mentionsSheet(formula, sheet.name));
  }

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

  typeInto(sheetId: string, position: CellPosition, text: string, asks?: 'asks'): void {
    this.asOneStep(() => {
      const target = this.pasteInto(sheetId, position, text);
      const validation = validationAt(this.requireSheet(sheetId).layout.validations, target);
      if (text === '' || !validation?.alert.isShown) return;
      const { style, title, message } = validation.alert;
      if (style !== 'stop' && asks === undefined) return;
      this.settle();
      if (this.isValid(sheetId, target) === false) throw new EntryRefused({ style, title, detail: message });
    });
  }

  pasteInto(sheetId: string, position: CellPosition, text: string): CellPosition {
    const sheet = this.requireSheet(sheetId);
    const merge = sheet.mergeAt(position);
    const target = merge ? { row: merge.top, column: merge.left } : position;
    const typed = typedText(text, sheet.styleAt(target).numberFormat, this.date1904);
    this.edit(sheetId, [{ position: target, ...typed }], 'person');
    return target;
  }

  isValid(sheetId: string, position: CellPosition): boolean | null {
    const sheet = this.requireSheet(sheetId);
    const validation = validationAt(sheet.layout.validations, position);
    return validation ? this.checking.holds(validation, sheet, position) : true;
  }

  setValidation(sheetId: string, area: CellArea, rule: ValidationRule | null): void {
    const { layout } = this.requireEditable(sheetId);
    this.setLayout(sheetId, withValidation(layout, area, rule, `new-${this.nextFormat++}`));
  }

  moveRows(sheetId: string, shift: RowShift): void {
    const sheet = this.requireEditable(sheetId);
    const obstacle = obstacleToRows(sheet, shift);
    if (obstacle !== null) throw new ActionRefused(obstacle);
    this.settle();
    const sheets = new Map(this.sheets.map((other) => [other, other.contents]));
    const before = { structure: this.structure, sheets };
    const after = withMovedRows(this.structure, sheet, shift);
    const announced = { kind: 'rows', sheetId, shift, origin: 'person' } as const;
    const last = shift.at + Math.abs(shift.by) - 1;
    const readers = shift.by < 0 ? this.recalculation.readersOfRows(sheet, shift.at, last) : [];
    this.asOneStep(() => {
      this.history.record({
        ...{ kind: 'other', announced, announcedBack: { ...announced, shift: reversed(shift) } },
        apply: () => this.hold(after),
        revert: () => this.hold(before),
      });
      const moved = readers.flatMap(({ sheet: home, position }): CellOnSheet[] => {
        const row = home === sheet ? shiftedRow(position.row, shift) : position.row;
        return row === null ? [] : [{ sheet: home, position: { ...position, row } }];
      });
      const grown = shift.by > 0 ? this.recalculation.readersOfRows(sheet, shift.at, last) : moved;
      this.unsettled.push(...grown);
      for (const asking of this.sheets)
        this.unsettled.push(...cellsAskingRows(asking).map((position) => ({ sheet: asking, position })));
      this.events.push(announced);
    });
  }

  fillDown(sheetId: string, area: CellArea): void {
    const sheet = this.requireSheet(sheetId);
    const filled = filledDown(sheet, area);
    if (sheet.isProtected && filled.some(({ position }) => sheet.styleAt(position).locked))
      throw new EditRefused('AccessDenied');
    this.asOneStep(() => {
      let changed: CellArea | null = null;
      for (const { position, after } of filled) {
        changed = stretch(changed, position.row, position.column);
        this.put(sheet, position, after);
        this.unsettled.push({ sheet, position });
      }
      if (changed) this.events.push({ kind: 'cells', sheetId, area: changed, origin: 'person' });
    });
  }

  listOptions(sheetId: string, position: CellPosition): readonly string[] | null {
    const sheet = this.requireSheet(sheetId);
    const validation = validationAt(sheet.layout.validations, position);
    if (validation?.kind !== 'list' || !validation.hasDropDown) return null;
    return this.checking.options(validation, sheet, position, ({ sheet: name, area }) =>
      shownTexts(
        this.sheets.find((source) => source.name === name),
        area,
      ),
    );
  }

  undo(): void {
    this.tellMoved(this.history.undo(), true);
  }

  redo(): void {
    this.tellMoved(this.history.redo());
  }

  save(): Uint8Array {
    this.settle();
    const { steps } = this.structure;
    const base = steps.length === 0 ? this.file : readWorkbook(changeStructure(this.file.bytes, steps));
    const rules = base.sheets.map((view) =>
      openedRules(
        view,
        this.file.sheets.find(({ name }) => name === view.name),
        steps,
      ),
    );
    const opened = rules.map(({ view }) => new SheetModel(view, base, this.surroundings));
    const patches = workbookPatches(this.sheets, opened).map(
      (patch) => rules.find(({ view }) => view.name === patch.sheet)?.inFile(patch) ?? patch,
    );
    return this.settings.savedIn(patches.length === 0 ? base.bytes : patchWorkbook(base, patches));
  }

  listen(listener: (event: SessionEvent) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private put(sheet: SheetModel, position: CellPosition, after: SessionCell | undefined): void {
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

  private setFormats(sheet: SheetModel, after: readonly ConditionalFormatView[]): void {
    const before = sheet.formats;
    this.asOneStep(() => {
      this.history.record({
        kind: 'other',
        announced: { kind: 'formats', sheetId: sheet.id },
        apply: () => this.swapFormats(sheet, after),
        revert: () => this.swapFormats(sheet, before),
      });
      this.pushOnce({ kind: 'formats', sheetId: sheet.id });
    });
  }

  private setLayout(sheetId: string, after: SheetLayout): void {
    const sheet = this.requireEditable(sheetId);
    const before = sheet.layout;
    const announced = { kind: 'layout', sheetId } as const;
    const swap = (layout: SheetLayout) => {
      sheet.layout = layout;
      sheet.cellsChanged();
    };
    this.asOneStep(() => {
      this.history.record({ kind: 'other', announced, apply: () => swap(after), revert: () => swap(before) });
      this.pushOnce(announced);
    });
  }

  /** Listeners need hear of it once a step. */
  private pushOnce(event: Extract<SessionEvent, { readonly kind: 'formats' | 'layout' }>): void {
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

  private known(): readonly KnownSheet[] {
    return this.sheets.map((sheet) => ({
      name: sheet.name,
      rows: sheet.cells.rows,
      isRowHidden: (row: number) => sheet.isRowHidden(row),
    }));
  }

  private setStructure(after: Structure): void {
    const before = this.structure;
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

  private hold({ structure, sheets }: WorkbookContents): void {
    for (const [sheet, contents] of sheets) {
      sheet.hold(contents);
      this.formattingOf(sheet).formatsChanged();
    }
    this.swapStructure(structure);
  }

  private swapStructure(structure: Structure): void {
    const place = this.sheets.indexOf(this.active);
    this.structure = structure;
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
  private settle(): void {
    if (this.unsettled.length === 0) return;
    const changed = this.unsettled;
    this.unsettled = [];
    for (const formatting of this.formatting.values()) formatting.valuesChanged();
    if (this.calculationMode === 'automatic') return this.compute(changed, () => true);
    this.uncalculated.push(...changed);
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

  private requireSheet(sheetId: string): SheetModel {
    const sheet = this.sheetById(sheetId);
    if (!sheet) throw new EditRefused('InvalidArgument');
    return sheet;
  }

  private requireEditable(sheetId: string): SheetModel {
    const sheet = this.requireSheet(sheetId);
    if (sheet.isProtected) throw new EditRefused('AccessDenied');
    return sheet;
  }

  private flush(): void {
    const events = this.events;
    this.events = [];
    for (const event of events) this.tell(event);
  }

  private tell(event: SessionEvent): void {
    for (const listener of [...this.listeners]) listener(event);
  }
}

function isSamePlace(one: CellOnSheet, other: CellOnSheet): boolean {
  return (
    one.sheet === other.sheet &&
    one.position.row === other.position.row &&
    one.position.column === other.position.column
  );
}
