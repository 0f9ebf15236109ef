import type { CellArea, CellPosition } from '../../grid/cellAddress';
import { blankSheetView } from '../../xlsx/structure/blankSheetView';
import type {
  FrozenPanes,
  NewConditionalFormat,
  PageSetup,
  ValidationRule,
  WorkbookFile,
} from '../../xlsx/workbookFile';
import type { RowShift } from '../../xlsx/rows/rowShift';
import { covers, overlap } from '../../grid/overlappingAreas';
import { clearedCells } from './clearing';
import { withChangedFormat, withFormat, withoutFormat } from './conditionalFormatEdits';
import { editedCell } from './editedCell';
import { fittingWidths } from './fittingWidths';
import { KeptSettings } from './keptSettings';
import { withColumnPixels, withoutValidations, withValidation } from './layoutEdits';
import type { LiveChart } from './liveChart';
import { RecordedChanges } from './recordedChanges';
import { stretch } from './sheetCells';
import { withFilter } from './sheetLayout';
import { SheetModel, type SheetState } from './sheetModel';
import { isSameSheetName, isSheetName, mentionsSheet, unusedSheetName } from './sheetName';
import { typedText } from './typedText';
import { filledDown } from './fillDown';
import { obstacleToRows } from './rowMove';
import { moveRowsIn } from './rowMoveStep';
import { savedBytes } from './savedBytes';
import { formulasBeside, withoutSheet, withSheet } from './structure';
import { shownTexts } from './shownTexts';
import { ValidationCheck } from './validationCheck';
import { validationAt } from './validations';
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

/** The live workbook: what a person, the add-in or another program may do to it. */
export class LiveWorkbook implements WorkbookSession {
  readonly date1904: boolean;
  readonly settings: KeptSettings;
  isEditingCell = false;
  private readonly changes: RecordedChanges;
  private readonly selections = new Map<SheetModel, CellArea>();
  private nextFormat = 1;
  private nextSheetId: number;

  constructor(
    private readonly file: WorkbookFile,
    readonly fileName: string,
  ) {
    this.date1904 = file.date1904;
    this.settings = new KeptSettings(file.bytes.length > 0 ? file.bytes : null, () =>
      this.changes.tell({ kind: 'settings' }),
    );
    this.changes = new RecordedChanges(file);
    this.nextSheetId = Math.max(...file.sheets.map((view) => Number(view.id))) + 1;
  }

  private get checking(): ValidationCheck {
    return new ValidationCheck(() => this.changes.known(), this.changes.scope, this.date1904);
  }

  get sheets(): readonly SheetModel[] {
    return this.changes.sheets;
  }

  get activeSheet(): SheetModel {
    return this.changes.activeSheet;
  }

  get selection(): CellArea {
    return this.selections.get(this.activeSheet) ?? { top: 0, left: 0, bottom: 0, right: 0 };
  }

  get diagnostics(): readonly SessionDiagnostic[] {
    return this.changes.diagnostics;
  }

  get calculationMode(): 'automatic' | 'manual' {
    return this.changes.calculationMode;
  }

  set calculationMode(mode: 'automatic' | 'manual') {
    this.changes.calculationMode = mode;
  }

  get canUndo(): boolean {
    return this.changes.canUndo;
  }

  get canRedo(): boolean {
    return this.changes.canRedo;
  }

  sheetById(id: string): SheetModel | undefined {
    return this.sheets.find((sheet) => sheet.id === id);
  }

  activate(sheetId: string): void {
    this.changes.activate(sheetId);
  }

  select(area: CellArea): void {
    this.selections.set(this.activeSheet, area);
    this.changes.tell({ kind: 'selection', sheetId: this.activeSheet.id, area });
  }

  /**
   * Somebody who has the workbook open as well renames, hides or protects a sheet. For tests: the page offers none of
   * it, undo does not know it, and saving does not keep it.
   */
  changeSheet(sheetId: string, state: Partial<SheetState>): void {
    const sheet = this.changes.sheet(sheetId);
    sheet.state = { ...sheet.state, ...state };
    const next = this.sheets.find(({ isVisible }) => isVisible);
    if (!this.activeSheet.isVisible && next) this.activate(next.id);
  }

  /** Somebody filters a sheet, so that rows (zero-based) below the heading of an area are hidden. For tests, as above. */
  filterRows(sheetId: string, area: CellArea, hidden: readonly number[]): void {
    const { layout } = this.changes.sheet(sheetId);
    const rows = new Map(layout.rows);
    for (const row of hidden) rows.set(row, { height: null, style: null, ...rows.get(row), hidden: true });
    this.changes.setLayout(sheetId, { ...layout, rows, autoFilter: { area, isFiltered: true } });
  }

  edit(sheetId: string, changes: readonly SessionEdit[], origin: ChangeOrigin): void {
    const sheet = this.changes.sheet(sheetId);
    const ready = changes.map((change) => ({
      position: change.position,
      after: editedCell(sheet, change, this.changes.recalculation),
      isContent: change.content !== undefined,
      isFormat: change.format !== undefined,
    }));
    if (ready.length === 0) return;
    this.changes.asOneStep(() => {
      let area: CellArea | null = null;
      for (const { position, after, isContent } of ready) {
        area = stretch(area, position.row, position.column);
        this.changes.put(sheet, position, after);
        if (isContent) this.changes.touch([{ sheet, position }]);
      }
      if (!area) return;
      // A format alone is no change to those who follow contents.
      if (ready.every(({ isContent, isFormat }) => isFormat && !isContent))
        this.changes.announceOnce({ kind: 'formats', sheetId });
      else this.changes.announce({ kind: 'cells', sheetId, area, origin });
    });
  }

  clearAll(sheetId: string, area: CellArea, origin: ChangeOrigin): void {
    const sheet = this.changes.editable(sheetId);
    this.changes.asOneStep(() => {
      const cleared = clearedCells(sheet, area);
      for (const { position, after } of cleared) {
        this.changes.put(sheet, position, after);
        this.changes.touch([{ sheet, position }]);
      }
      const inside = sheet.formats.filter((format) => format.areas.every((own) => covers(area, own)));
      if (inside.length > 0)
        this.changes.setFormats(
          sheet,
          sheet.formats.filter((format) => !inside.includes(format)),
        );
      const layout = withoutValidations(sheet.layout, area);
      if (layout !== sheet.layout) this.changes.setLayout(sheetId, layout);
      if (cleared.length > 0) this.changes.announce({ kind: 'cells', sheetId, area, origin });
    });
  }

  mergeCells(sheetId: string, area: CellArea, origin: ChangeOrigin): void {
    const sheet = this.changes.editable(sheetId);
    const touched = sheet.merges.filter((merge) => overlap(merge, area));
    if (!touched.every((merge) => covers(area, merge))) throw new EditRefused('InvalidOperation');
    const isFirst = ({ row, column }: CellPosition) => row === area.top && column === area.left;
    const emptied = clearedCells(sheet, area).filter(({ position }) => !isFirst(position));
    this.changes.asOneStep(() => {
      for (const { position } of emptied) {
        const before = sheet.cells.get(position);
        if (before)
          this.changes.put(sheet, position, { ...before, value: null, type: 'empty', formula: null });
        this.changes.touch([{ sheet, position }]);
      }
      const { layout } = sheet;
      const merges = [...layout.merges.filter((merge) => !touched.includes(merge)), area];
      this.changes.setLayout(sheetId, { ...layout, merges });
      if (emptied.length > 0) this.changes.announce({ kind: 'cells', sheetId, area, origin });
    });
  }

  unmergeCells(sheetId: string, area: CellArea): void {
    const { layout } = this.changes.editable(sheetId);
    const merges = layout.merges.filter((merge) => !overlap(merge, area));
    if (merges.length < layout.merges.length) this.changes.setLayout(sheetId, { ...layout, merges });
  }

  setColumnWidth(sheetId: string, first: number, last: number, pixels: number): void {
    this.changes.setLayout(
      sheetId,
      withColumnPixels(this.changes.sheet(sheetId).layout, [[first, last, pixels]]),
    );
  }

  autofitColumns(sheetId: string, area: CellArea): void {
    const sheet = this.changes.sheet(sheetId);
    this.changes.settle();
    const widths = [...fittingWidths(sheet, area)].map(
      ([column, pixels]) => [column, column, pixels] as const,
    );
    this.changes.setLayout(sheetId, withColumnPixels(sheet.layout, widths));
  }

  setFrozen(sheetId: string, frozen: FrozenPanes | null): void {
    this.changes.setLayout(sheetId, { ...this.changes.sheet(sheetId).layout, frozen });
  }

  setFilter(sheetId: string, area: CellArea | null): void {
    this.changes.setLayout(sheetId, withFilter(this.changes.sheet(sheetId).layout, area));
  }

  setCharts(sheetId: string, charts: readonly LiveChart[]): void {
    this.changes.setLayout(sheetId, { ...this.changes.sheet(sheetId).layout, charts });
  }

  setPage(sheetId: string, page: PageSetup): void {
    this.changes.setLayout(sheetId, { ...this.changes.sheet(sheetId).layout, page });
  }

  addConditionalFormat(sheetId: string, format: NewConditionalFormat, origin: ChangeOrigin): string {
    const sheet = this.changes.editable(sheetId);
    const id = `new-${this.nextFormat++}-${origin}`;
    this.changes.setFormats(sheet, withFormat(sheet.formats, id, format));
    return id;
  }

  removeConditionalFormat(sheetId: string, id: string): void {
    const sheet = this.changes.editable(sheetId);
    this.changes.setFormats(sheet, withoutFormat(sheet.formats, id));
  }

  changeConditionalFormat(sheetId: string, id: string, change: Partial<NewConditionalFormat>): void {
    const sheet = this.changes.editable(sheetId);
    this.changes.setFormats(
      sheet,
      withChangedFormat(sheet.formats, id, change, sheet.view.conditionalFormats),
    );
  }

  addSheet(name: string | null): string {
    if (this.file.isStructureLocked === true) throw new EditRefused('AccessDenied');
    const taken = this.sheets.map((sheet) => sheet.name);
    const chosen = name ?? unusedSheetName(taken);
    if (!isSheetName(chosen) || taken.some((other) => isSameSheetName(other, chosen)))
      throw new EditRefused('InvalidArgument');
    const sheetId = this.nextSheetId++;
    const sheet = new SheetModel(blankSheetView(chosen, sheetId), this.file, this.changes.surroundings);
    this.changes.setStructure(withSheet(this.changes.structure, sheet, sheetId));
    return sheet.id;
  }

  removeSheet(sheetId: string): void {
    const sheet = this.changes.sheet(sheetId);
    if (this.file.isStructureLocked === true) throw new EditRefused('AccessDenied');
    const isLastSeen = this.sheets.every((other) => other === sheet || !other.isVisible);
    if (isLastSeen || sheet.visibility === 'veryHidden' || this.isReadElsewhere(sheetId))
      throw new EditRefused('InvalidOperation');
    this.changes.asOneStep(() => {
      this.changes.setStructure(withoutSheet(this.changes.structure, sheet));
      this.changes.forgetSteps();
    });
  }

  isReadElsewhere(sheetId: string): boolean {
    const sheet = this.changes.sheet(sheetId);
    return formulasBeside(this.changes.structure, sheet).some((formula) =>
      mentionsSheet(formula, sheet.name),
    );
  }

  asOneStep(body: () => void): void {
    this.changes.asOneStep(body);
  }

  calculate(sheetId: string | null): void {
    this.changes.calculate(sheetId);
  }

  typeInto(sheetId: string, position: CellPosition, text: string, asks?: 'asks'): void {
    this.changes.asOneStep(() => {
      const target = this.pasteInto(sheetId, position, text);
      const validation = validationAt(this.changes.sheet(sheetId).layout.validations, target);
      if (text === '' || !validation?.alert.isShown) return;
      const { style, title, message } = validation.alert;
      if (style !== 'stop' && asks === undefined) return;
      this.changes.settle();
      if (this.isValid(sheetId, target) === false) throw new EntryRefused({ style, title, detail: message });
    });
  }

  pasteInto(sheetId: string, position: CellPosition, text: string): CellPosition {
    const sheet = this.changes.sheet(sheetId);
    const merge = sheet.mergeAt(position);
    const target = merge ? { row: merge.top, column: merge.left } : position;
    const typed = typedText(text, sheet.styleAt(target).numberFormat, this.date1904);
    this.edit(sheetId, [{ position: target, ...typed }], 'person');
    return target;
  }

  isValid(sheetId: string, position: CellPosition): boolean | null {
    const sheet = this.changes.sheet(sheetId);
    const validation = validationAt(sheet.layout.validations, position);
    return validation ? this.checking.holds(validation, sheet, position) : true;
  }

  setValidation(sheetId: string, area: CellArea, rule: ValidationRule | null): void {
    const { layout } = this.changes.editable(sheetId);
    this.changes.setLayout(sheetId, withValidation(layout, area, rule, `new-${this.nextFormat++}`));
  }

  moveRows(sheetId: string, shift: RowShift): void {
    const sheet = this.changes.editable(sheetId);
    const obstacle = obstacleToRows(sheet, shift);
    if (obstacle !== null) throw new ActionRefused(obstacle);
    moveRowsIn(this.changes, sheet, shift);
  }

  fillDown(sheetId: string, area: CellArea): void {
    const sheet = this.changes.sheet(sheetId);
    const filled = filledDown(sheet, area);
    if (sheet.isProtected && filled.some(({ position }) => sheet.styleAt(position).locked))
      throw new EditRefused('AccessDenied');
    this.changes.asOneStep(() => {
      let changed: CellArea | null = null;
      for (const { position, after } of filled) {
        changed = stretch(changed, position.row, position.column);
        this.changes.put(sheet, position, after);
        this.changes.touch([{ sheet, position }]);
      }
      if (changed) this.changes.announce({ kind: 'cells', sheetId, area: changed, origin: 'person' });
    });
  }

  listOptions(sheetId: string, position: CellPosition): readonly string[] | null {
    const sheet = this.changes.sheet(sheetId);
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
    this.changes.undo();
  }

  redo(): void {
    this.changes.redo();
  }

  save(): Uint8Array {
    this.changes.settle();
    return this.settings.savedIn(savedBytes(this.file, this.changes));
  }

  listen(listener: (event: SessionEvent) => void): () => void {
    return this.changes.listen(listener);
  }
}
