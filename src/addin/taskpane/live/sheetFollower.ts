import { parseArea } from '../../../grid/cellAddress';
import type { SheetEvent } from '../../../host/spreadsheetHost';
import { WORK } from '../../../locales/work';
import type { AssessedSheet } from '../../flow/assessSheet';
import type { JudgedSheets } from '../command/judgedSheets';
import type { PaneParts } from '../paneParts';
import type { Place } from '../paneState';
import type { PaneStore } from '../paneStore';
import { movedTo, outdated, sheetActivated, sheetRenewed, watched } from '../state/shownStates';
import { LiveValidation } from './liveValidation';
import type { OwnSelection } from './ownSelection';

/** Enter moves the selection on right after an edit: for so many milliseconds the edited row stays in view. */
const ENTER_MOVES_ON = 400;

/** Watching that could not begin is tried again after so many milliseconds. */
const WATCH_RETRY = 30_000;

/** Follows the person about the sheets: where the selection is, which sheet is in front, and what has been edited. */
export class SheetFollower {
  readonly #store: PaneStore;
  readonly #parts: Pick<PaneParts, 'host' | 'later' | 'now' | 'locale'>;
  readonly #sheets: JudgedSheets;
  readonly #selection: OwnSelection;
  readonly #live: LiveValidation;
  #editedAt = 0;
  #isWatching = false;
  #endWatching: (() => Promise<void>) | null = null;

  constructor(
    store: PaneStore,
    parts: Pick<PaneParts, 'host' | 'later' | 'now' | 'locale'>,
    sheets: JudgedSheets,
    selection: OwnSelection,
  ) {
    this.#selection = selection;
    this.#store = store;
    this.#parts = parts;
    this.#sheets = sheets;
    this.#live = new LiveValidation({
      readAgain: async (known) => parts.host().readAgain(known),
      later: (run, milliseconds) => parts.later(run, milliseconds),
      known: () => sheets.shown?.reading ?? null,
      isBusy: () => store.state.activity !== 'idle' || store.state.batch?.phase === 'running',
      judge: (reading, isWanted) =>
        sheets.judged(
          reading,
          sheets.judgeUntil(() => !isWanted()),
        ),
      renew: (judged, because) => this.#renew(judged, because),
      fail: () => {
        const sheetId = sheets.shown?.reading.sheetId;
        if (sheetId !== undefined) store.apply(outdated, sheetId);
      },
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
      (end) => {
        this.#endWatching = end;
        this.#store.apply(watched, false);
      },
      () => {
        this.#isWatching = false;
        this.#store.apply(watched, true);
        this.#parts.later(() => this.#watch(), WATCH_RETRY);
      },
    );
  }

  /** Excel tells no more: it is said, begun anew, and what was missed is looked at. */
  #watchAnew(): void {
    const end = this.#endWatching ?? (() => Promise.resolve());
    this.#endWatching = null;
    this.#store.apply(watched, true);
    const begin = () => {
      this.#isWatching = false;
      this.#watch();
      this.#live.lookAgain();
    };
    // What does not tell any more perhaps can't be ended either.
    end().then(begin, begin);
  }

  /** 编辑时校验 on or off; turned on, what was edited meanwhile is looked at; turned off, it makes the results old. */
  turn(validatesWhileEditing: boolean): void {
    this.#live.turn(validatesWhileEditing);
    this.#live.lookAgain();
    // What was still to be looked at is not any more.
    if (!validatesWhileEditing) this.#sheets.checkShown();
    if (this.#store.state.isUnwatched) this.#watch();
  }

  /** Whatever has been shown anew, perhaps of an older reading, is looked at again where 编辑时校验 is on. */
  lookAgain(): void {
    this.#live.lookAgain();
  }

  /** Something happens on the sheets. */
  notice(event: SheetEvent): void {
    if (event.kind === 'unwatched') return this.#watchAnew();
    if (event.kind === 'selected' && !this.#isMovedOn(event.sheetId)) {
      const isOwn = this.#selection.isOwn(event.sheetId, event.area);
      this.#goTo(event.sheetId, event.area, isOwn ? { isEdited: false, isOwn } : { isEdited: false });
    }
    if (event.kind === 'activated') this.#lookAt(event.sheetId);
    if (event.kind === 'edited' && !event.isRemote && event.isOwn !== true && event.area !== null) {
      this.#editedAt = this.#parts.now();
      this.#goTo(event.sheetId, event.area, { isEdited: true });
    }
    this.#live.notice(event);
    // An Excel that does not tell whose edit it was tells of the running command's own as well.
    const isOwn = event.kind === 'edited' && (event.isOwn ?? this.#store.state.activity !== 'idle');
    if (event.kind !== 'edited' || isOwn) return;
    this.#sheets.noteEdit(event.sheetId);
    if (!this.#live.isOn) this.#sheets.checkShown();
  }

  /** The sheet shown was edited and read again. */
  #renew(judged: AssessedSheet, because: 'edited' | 'other'): void {
    this.#sheets.remember(judged);
    const { untickedSince } = WORK[this.#parts.locale()];
    this.#store.apply(sheetRenewed, { judged, because, untickedSince });
  }

  /** Another sheet has come to the front: shown again if it was judged before, and looked at anew. */
  #lookAt(sheetId: string): void {
    const before = this.#store.state.shown;
    this.#store.apply(sheetActivated, sheetId, this.#sheets.of(sheetId));
    this.#sheets.checkShown();
    if (this.#store.state.shown !== before) this.#live.lookAgain();
  }

  /** Whether a selection only follows from the Enter that ended an edit. */
  #isMovedOn(sheetId: string): boolean {
    const { place } = this.#store.state;
    const isThere = place?.sheetId === sheetId && place.isEdited;
    return isThere && this.#parts.now() - this.#editedAt <= ENTER_MOVES_ON;
  }

  #goTo(sheetId: string, area: string, how: Pick<Place, 'isEdited' | 'isOwn'>): void {
    const cell = parseArea(area.split(',')[0] ?? '');
    if (cell === null) return;
    this.#store.apply(movedTo, { sheetId, row: cell.top + 1, ...how });
  }
}
