import { parseArea } from '../../../grid/cellAddress';
import type { SheetEvent, SheetReading } from '../../../host/spreadsheetHost';
import type { Assessment } from '../../../core/assessment';
import { WORK } from '../../../locales/work';
import { judgedOnly, type AssessedSheet } from '../../flow/assessSheet';
import type { ScoredOutcome, ScoreOutcome } from '../../flow/scoreOutcome';
import type { JudgedSheets } from '../command/judgedSheets';
import { sameForms } from '../command/sameForms';
import { ignoredOf } from '../ignoring/ignoredOf';
import type { PaneParts } from '../paneParts';
import type { PaneState } from '../paneState';
import type { PaneStore } from '../paneStore';
import { changedSince } from '../preview/writableCells';
import { LiveValidation } from './liveValidation';

/** Enter moves the selection on right after an edit: for so many milliseconds the edited row stays in view. */
const ENTER_MOVES_ON = 400;

/** Watching that could not begin is tried again after so many milliseconds. */
const WATCH_RETRY = 30_000;

/** Follows the person about the sheets: where the selection is, which sheet is in front, and what has been edited. */
export class SheetFollower {
  readonly #store: PaneStore;
  readonly #parts: Pick<PaneParts, 'host' | 'later' | 'now' | 'locale'>;
  readonly #sheets: JudgedSheets;
  readonly #live: LiveValidation;
  #editedAt = 0;
  #isWatching = false;

  constructor(
    store: PaneStore,
    parts: Pick<PaneParts, 'host' | 'later' | 'now' | 'locale'>,
    sheets: JudgedSheets,
  ) {
    this.#store = store;
    this.#parts = parts;
    this.#sheets = sheets;
    this.#live = new LiveValidation({
      readAgain: async (known) => parts.host().readAgain(known),
      later: (run, milliseconds) => parts.later(run, milliseconds),
      known: () => sheets.shown?.reading ?? null,
      isBusy: () => store.state.activity !== 'idle' || store.state.batch?.phase === 'running',
      renew: (reading, because) => this.#renew(reading, because),
      fail: () => store.change({ isOutdated: true }),
    });
  }

  begin(validatesWhileEditing: boolean): void {
    this.turn(validatesWhileEditing);
    this.#watch();
  }

  /** Following is a courtesy: without it, the buttons still do all they say; it is said, and tried again. */
  #watch(): void {
    if (this.#isWatching) return;
    this.#isWatching = true;
    const watch = async () => this.#parts.host().watch((event) => this.notice(event));
    watch().then(
      () => this.#store.change({ isUnwatched: false }),
      () => {
        this.#isWatching = false;
        this.#store.change({ isUnwatched: true });
        this.#parts.later(() => this.#watch(), WATCH_RETRY);
      },
    );
  }

  /** 编辑时校验 on or off; turned on, what was edited meanwhile is looked at. */
  turn(validatesWhileEditing: boolean): void {
    this.#live.turn(validatesWhileEditing);
    this.#live.lookAgain();
    if (this.#store.state.isUnwatched) this.#watch();
  }

  /** Something happens on the sheets. */
  notice(event: SheetEvent): void {
    if (event.kind === 'selected' && !this.#isMovedOn(event.sheetId)) {
      this.#goTo(event.sheetId, event.area, false);
    }
    if (event.kind === 'activated') this.#lookAt(event.sheetId);
    if (event.kind === 'edited' && !event.isRemote && event.isOwn !== true && event.area !== null) {
      this.#editedAt = this.#parts.now();
      this.#goTo(event.sheetId, event.area, true);
    }
    this.#live.notice(event);
    // Nobody reads the sheet again by itself: then at least the results must not pass for those of the sheet as it is.
    if (!this.#live.isOn && event.kind === 'edited' && event.isOwn !== true) this.#outdate(event.sheetId);
  }

  #outdate(sheetId: string): void {
    if (this.#sheets.shown?.reading.sheetId === sheetId) this.#store.change({ isOutdated: true });
  }

  /** The sheet shown was edited and read again. */
  #renew(reading: SheetReading, because: 'edited' | 'other'): void {
    const before = this.#sheets.shown;
    const inspection = this.#sheets.judged(reading);
    this.#sheets.show(inspection);
    // Nothing that matters has changed (our own formulas were calculated, say): what was last said stands.
    if (before !== null && isSameJudgement(before.assessment, inspection.assessment)) {
      return this.#store.change({ isOutdated: false });
    }
    const { skipped, forms } = inspection.assessment;
    const outcome: ScoreOutcome =
      forms.length > 0
        ? stillSaid(this.#store.state.shown?.outcome, judgedOnly(inspection), because)
        : { kind: 'no-form', sheet: reading.snapshot.sheet, skipped };
    const kept = sameForms(this.#store.state.shown?.outcome, outcome);
    this.#store.change({
      shown: { outcome, ribbonTime: null, isLive: true },
      ...(kept ? {} : { form: 0, filter: null }),
      ...(because === 'edited' ? { remark: null } : {}),
      profile: inspection.rules.profile,
      ...ignoredOf(inspection),
      ...this.#previewOf(before, inspection),
      isOutdated: false,
    });
  }

  /** What is about to be written is what the person saw: a cell for which that has changed is taken out, and named. */
  #previewOf(before: AssessedSheet | null, now: AssessedSheet): Partial<PaneState> {
    const { preview } = this.#store.state;
    if (preview === null || before === null) return {};
    const stale = changedSince(before.assessment, now.assessment, preview.picked);
    if (stale.length === 0) return {};
    const picked = new Set([...preview.picked].filter((cell) => !stale.includes(cell)));
    return { preview: { ...preview, picked }, remark: WORK[this.#parts.locale()].untickedSince(stale) };
  }

  /** Another sheet has come to the front: shown again if it was judged before, and looked at anew. */
  #lookAt(sheetId: string): void {
    this.#store.change({ activeSheet: sheetId });
    const known = this.#sheets.of(sheetId);
    if (known === null || this.#store.state.activity !== 'idle' || this.#sheets.shown === known) return;
    this.#sheets.show(known);
    const shown = { outcome: judgedOnly(known), ribbonTime: null };
    const { profile } = known.rules;
    this.#store.change({ shown, profile, form: 0, filter: null, remark: null, preview: null, choice: null });
    this.#live.lookAgain();
  }

  /** Whether a selection only follows from the Enter that ended an edit. */
  #isMovedOn(sheetId: string): boolean {
    const { place } = this.#store.state;
    const isThere = place?.sheetId === sheetId && place.isEdited;
    return isThere && this.#parts.now() - this.#editedAt <= ENTER_MOVES_ON;
  }

  #goTo(sheetId: string, area: string, isEdited: boolean): void {
    const cell = parseArea(area.split(',')[0] ?? '');
    if (cell === null) return;
    const place = { sheetId, row: cell.top + 1, isEdited };
    const { place: before, choice } = this.#store.state;
    const isSame = before?.sheetId === place.sheetId && before.row === place.row;
    if (isSame && before.isEdited === isEdited) return;
    this.#store.change({ place, choice: isSame ? choice : null });
  }
}

/**
 * What is said of a write stays: where nobody has edited the sheet here (formulas were calculated, a co-author was at
 * work), all of it; otherwise why something could not be written, until the person presses something.
 */
function stillSaid(
  before: ScoreOutcome | undefined,
  now: ScoredOutcome,
  because: 'edited' | 'other',
): ScoredOutcome {
  if (before?.kind !== 'scored' || before.sheetId !== now.sheetId) return now;
  if (because === 'other') return { ...before, assessment: now.assessment, rules: now.rules };
  return before.withheld === null ? now : { ...now, withheld: before.withheld };
}

function isSameJudgement(one: Assessment, other: Assessment): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
