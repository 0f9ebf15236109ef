import { HostRefusal } from '../../../host/spreadsheetHost';
import { refusalFrom } from '../../flow/assessSheet';
import { JudgingStopped } from '../../flow/judgedWatched';
import type { OwnSelection } from '../live/ownSelection';
import { isFree } from '../paneState';
import type { PaneStore } from '../paneStore';
import type { Announcer } from '../say/announcer';
import { commandBegun, commandConcluded, commandSaid } from '../state/commandStates';
import { matterAt } from '../state/walkStates';
import type { Concluded } from './concluded';
import type { JudgedSheets } from './judgedSheets';

/** A command has a new outcome to show, or only something to say about what it did. */
type Result = Concluded | { readonly remark: string };

/** One command at a time: what it comes to is shown when it ends; a second press while one runs is not heard. */
export class CommandRunner {
  readonly #store: PaneStore;
  readonly #sheets: JudgedSheets;
  readonly #announcer: Announcer;
  readonly #selection: OwnSelection;

  constructor(store: PaneStore, sheets: JudgedSheets, announcer: Announcer, selection: OwnSelection) {
    this.#store = store;
    this.#sheets = sheets;
    this.#announcer = announcer;
    this.#selection = selection;
  }

  run(command: () => Promise<Result>): void {
    if (!isFree(this.#store.state)) return;
    try {
      this.#store.apply(commandBegun);
    } finally {
      // Also where it could not be drawn: whatever is begun comes to an end.
      this.#carryOut(command);
    }
  }

  #carryOut(command: () => Promise<Result>): void {
    command().then(
      (result) => {
        if ('outcome' in result) this.conclude(result);
        else this.#store.apply(commandSaid, result.remark);
      },
      (error: unknown) => {
        if (error instanceof JudgingStopped)
          return this.#store.apply(commandSaid, this.#announcer.pane().judgingStopped);
        if (!(error instanceof HostRefusal)) return this.#announcer.fail(error, 'command');
        this.#store.apply(commandSaid, this.#announcer.sentenceOf(refusalFrom(error, 'writing')));
      },
    );
  }

  /** Shows what a command came to. */
  conclude(concluded: Concluded): void {
    const { outcome, reading, inspection } = concluded;
    if (inspection !== null) this.#sheets.remember(inspection);
    if (outcome.kind === 'scored' && reading !== null) this.#sheets.rememberFilled(reading, outcome.filled);
    this.#store.apply(commandConcluded, concluded);
    this.#sheets.checkShown();
    if (concluded.walks !== undefined && this.#store.state.preview === null) this.showMatter();
  }

  /** The sheet goes to what is to be settled next. A courtesy: where Excel refuses, the card says the same. */
  showMatter(): void {
    const { state } = this.#store;
    const outcome = state.shown?.outcome;
    const cell = state.walk.isAway ? null : (matterAt(state)?.cell ?? null);
    if (outcome?.kind !== 'scored' || cell === null) return;
    this.#selection.select(outcome.sheetId, cell).catch(() => undefined);
  }
}
