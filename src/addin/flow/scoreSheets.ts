import type { Remark } from '../../core/assessment';
import { plan, type EditPlan, type WrittenAs } from '../../core/plan';
import type { Locale } from '../../core/language/locale';
import type { ScoringProfile } from '../../core/scoring/profile';
import type { UndoSheet } from '../../core/undo/undoStep';
import {
  HostRefusal,
  type ListedSheet,
  type SheetOutcome,
  type SpreadsheetHost,
} from '../../host/spreadsheetHost';
import { HIDDEN_UNFILLED } from '../../core/hiddenUnfilled';
import { allowedPlan } from './allowedPlan';
import { keepSuggestedOf } from './keepSuggested';
import { sheetChangeOf, expectedOf, outcomeOf } from './writePlan';
import {
  judgedAwaited,
  judgedOnly,
  refusalFrom,
  type AssessAwaited,
  type AssessedSheet,
  type Judge,
} from './assessSheet';
import { JudgingStopped } from './judgedWatched';
import type { Refusal, ScoredOutcome } from './scoreOutcome';
import type { JournalEntry } from './writeJournal';

export interface SheetsParts {
  readonly host: Pick<SpreadsheetHost, 'readSheets' | 'cellLimits' | 'applyAll' | 'changeSetting'>;
  readonly judge: Judge;
  /** Judges the sheets as they are read first, where a person can stop it; `judge`, unless told. */
  readonly judgeFirst?: AssessAwaited;
  readonly chosen: ScoringProfile | null;
  /** How blanks are filled; `null`: they are not, and nothing is said of what would be. */
  readonly fill: WrittenAs | null;
  /** Nothing is written, only said what filling would fill. */
  readonly isOnlyJudged?: boolean;
  /** Of what is said beside the judgement; `zh-CN` unless told. */
  readonly locale?: Locale;
  /** Where what is about to be written is kept. */
  readonly entry: JournalEntry;
}

/** What became of one sheet of many. */
export interface SheetRun {
  readonly sheet: ListedSheet;
  readonly result:
    | { readonly kind: 'scored'; readonly outcome: ScoredOutcome }
    | { readonly kind: 'no-form'; readonly reason: string }
    | { readonly kind: 'refused'; readonly refusal: Refusal };
  /** Blank cells that filling would fill; none where it has. */
  readonly fillable: number;
  /** Which blanks are left, and why. */
  readonly left: readonly Remark[];
  readonly written: UndoSheet | null;
}

interface Inspected {
  readonly sheet: ListedSheet;
  readonly result: AssessedSheet | Extract<SheetRun['result'], { kind: 'no-form' | 'refused' }>;
}

/** The same with what may be filled; a plan of `null`: nothing at all. */
interface Planned extends Inspected {
  readonly plan: EditPlan | null;
  readonly left: readonly Remark[];
}

/**
 * Scores a batch of sheets: one request reads them, one writes to all that may be written to. A batch too
 * large for one answer is halved. Hidden sheets are judged and never filled: nobody would see it.
 *
 * @param done told of the sheets that are done with, the first half of a halved batch before the second is begun
 * @throws JudgingStopped where a person has stopped the judging; a sheet that `done` was not told of is not written to then
 */
export async function scoreSheets(
  parts: SheetsParts,
  sheets: readonly ListedSheet[],
  done: (runs: readonly SheetRun[]) => void,
): Promise<void> {
  let outcomes: readonly SheetOutcome[];
  try {
    outcomes = await parts.host.readSheets(sheets.map(({ sheetId }) => sheetId));
  } catch (error) {
    const refusal = refusalFrom(error, 'reading');
    if (refusal.code === 'too-large' && sheets.length > 1) return inHalves(parts, sheets, done);
    const result = { kind: 'refused', refusal } as const;
    return done(sheets.map((sheet) => runOf({ sheet, result, plan: null, left: [] }, null)));
  }
  const planned: Planned[] = [];
  for (const [index, sheet] of sheets.entries())
    planned.push(await plannedOf(await inspectedOf(sheet, outcomes[index], parts), parts));
  const { fill, isOnlyJudged = false } = parts;
  done(
    fill === null || isOnlyJudged
      ? planned.map((one) => runOf(one, fill))
      : await filled(parts, fill, planned),
  );
}

async function inHalves(...[parts, sheets, done]: Parameters<typeof scoreSheets>): Promise<void> {
  const half = Math.ceil(sheets.length / 2);
  await scoreSheets(parts, sheets.slice(0, half), done);
  await scoreSheets(parts, sheets.slice(half), done);
}

async function inspectedOf(
  sheet: ListedSheet,
  outcome: SheetOutcome | undefined,
  { judge, judgeFirst, chosen }: SheetsParts,
): Promise<Inspected> {
  if (outcome?.kind !== 'read') {
    const refusal = refusalFrom(outcome?.refusal ?? new HostRefusal('sheet-gone'), 'reading');
    return { sheet, result: { kind: 'refused', refusal } };
  }
  try {
    const inspection = await judgedAwaited(outcome.reading, judgeFirst ?? judge, chosen);
    const { forms, skipped } = inspection.assessment;
    if (forms.length > 0) return { sheet, result: inspection };
    return { sheet, result: { kind: 'no-form', reason: skipped.map(({ reason }) => reason).join(' ') } };
  } catch (error) {
    if (error instanceof JudgingStopped) throw error;
    return { sheet, result: { kind: 'refused', refusal: refusalFrom(error, 'reading') } };
  }
}

/** What is said beforehand is what is written: both go by what Excel would let a person enter. */
async function plannedOf(
  inspected: Inspected,
  { host, fill, locale = 'zh-CN' }: SheetsParts,
): Promise<Planned> {
  const { sheet, result } = inspected;
  const nothing = { ...inspected, plan: null, left: [] };
  if (fill === null || !('assessment' in result)) return nothing;
  const wanted = plan(result.assessment, { write: 'blanks', as: fill });
  if (!sheet.isVisible) {
    const message = HIDDEN_UNFILLED[locale];
    return {
      ...nothing,
      left: wanted.cells.length === 0 ? [] : [{ sheet: sheet.name, cell: null, message }],
    };
  }
  const allowed = await allowedPlan(host, result, wanted, locale);
  if (result.reading.obstacles.length > 0 && allowed.plan.isWithinProtection !== true) return nothing;
  return { ...inspected, plan: allowed.plan, left: allowed.remarks };
}

/** All sheets that may be written to, in one request; the others say why not. */
async function filled(
  { host, judge, entry }: SheetsParts,
  fill: WrittenAs,
  planned: readonly Planned[],
): Promise<SheetRun[]> {
  const changes = planned.flatMap(({ sheet, result, plan }) =>
    plan !== null && 'assessment' in result ? [{ sheet, inspection: result, plan }] : [],
  );
  entry.expect(changes.flatMap(({ inspection, plan }) => expectedOf(inspection, plan) ?? []));
  const writes = await host.applyAll(changes.map(({ inspection, plan }) => sheetChangeOf(inspection, plan)));
  const runs: SheetRun[] = [];
  for (const one of planned) {
    const index = changes.findIndex(({ sheet }) => sheet === one.sheet);
    const [change, write] = [changes[index], writes[index]];
    if (!change || !write) {
      runs.push(runOf(one, fill));
      continue;
    }
    const { outcome, written } = await outcomeOf(change.inspection, change.plan, write, judge);
    const { sheet, left } = one;
    runs.push({ sheet, result: { kind: 'scored', outcome }, fillable: 0, left, written });
  }
  const kept = await keepSuggestedOf(host, runs);
  entry.settle(kept.flatMap(({ written }) => written ?? []));
  return kept;
}

/** A sheet that was judged and not written to, with the reason where there is one. */
function runOf({ sheet, result, plan: allowed, left }: Planned, fill: WrittenAs | null): SheetRun {
  const common = { sheet, fillable: allowed?.cells.length ?? 0, left, written: null };
  if (!('assessment' in result)) return { ...common, result };
  const [obstacle] = result.reading.obstacles;
  const isClosed = fill !== null && sheet.isVisible && allowed === null;
  const isBlocked = obstacle !== undefined && isClosed && plan(result.assessment).cells.length > 0;
  const withheld: Refusal | null = isBlocked
    ? { ...refusalFrom(new HostRefusal(obstacle), 'writing'), remains: { kind: 'nothing' } }
    : null;
  return { ...common, result: { kind: 'scored', outcome: { ...judgedOnly(result), withheld } } };
}
