import type { Assessment } from '../../../core/assessment';
import type { Inspected } from '../../flow/assessSheet';
import type { ScoreOutcome } from '../../flow/scoreOutcome';
import type { PaneServices } from '../paneServices';
import type { ShownOutcome } from '../paneState';
import { sentenceOf } from '../model/paneView';
import { remarked } from '../state/commandStates';
import { ribbonAdopted, ribbonReceived, sheetRenewed } from '../state/shownStates';

type RibbonServices = Pick<PaneServices, 'store' | 'parts' | 'sheets' | 'announcer'>;
type Received = Omit<ShownOutcome, 'judged'>;

/**
 * What the ribbon's command made comes without the sheet it was read from. The pane reads that sheet once, so that its
 * results offer what the pane's own do: differences to look at, fixes, 忽略. What was filled keeps counting as filled.
 */
export class RibbonAdoption {
  readonly #pane: RibbonServices;
  /** Came while the pane was at work; the latest one. */
  #waiting: Received | null = null;
  #isCatchingUp = false;

  constructor(pane: RibbonServices) {
    this.#pane = pane;
  }

  receive(received: Received): void {
    const { store, sheets } = this.#pane;
    const { outcome } = received;
    // What was read before, by the rules' preview say, is older than what the command has written.
    if (outcome.kind === 'scored' && outcome.filled.length + outcome.changed.length > 0)
      sheets.noteEdit(outcome.sheetId);
    if (store.state.activity !== 'idle') {
      this.#waiting = received;
      return;
    }
    this.#waiting = null;
    const shown = { ...received, judged: null };
    store.apply(ribbonReceived, shown);
    if (store.state.shown === shown) void this.#adopt(shown);
  }

  /**
   * Of a workbook that was never saved: the outcome may be that of another one without an address. It is this one's where
   * the sheet stands as the command has left it, or reading it comes to the same. A refusal that does not come again, and a
   * sheet without a form that is not the one in front, are said to be of some workbook: nothing else tells of them.
   *
   * @param adopt told where it is this one's
   */
  async receiveOwn(received: Received, adopt: () => void): Promise<void> {
    const { outcome } = received;
    const { sheets, announcer, parts } = this.#pane;
    const inspected = await sheets.inspectUnasked(outcome.kind === 'scored' ? outcome.sheetId : undefined);
    if (!isSameEnd(inspected, outcome)) {
      if (outcome.kind !== 'scored')
        announcer.remark(announcer.pane().ribbonUnsaved(sentenceOf(outcome, parts.locale())));
      return;
    }
    if (outcome.kind === 'scored') adopt();
    this.receive(received);
  }

  /**
   * The pane is at rest: what came meanwhile is taken in. What the pane's own command came to stays on view, and what the
   * ribbon's did is said behind it; the sheet is read as it is by now.
   */
  catchUp(): void {
    if (this.#waiting === null || this.#isCatchingUp) return;
    this.#isCatchingUp = true;
    // Not within the change of the state that told of it.
    Promise.resolve()
      .then(() => this.#takeIn())
      .catch((error: unknown) => this.#pane.announcer.fail(error, null))
      .finally(() => {
        this.#isCatchingUp = false;
        if (this.#pane.store.state.activity === 'idle') this.catchUp();
      });
  }

  async #takeIn(): Promise<void> {
    const { store, parts, sheets, announcer } = this.#pane;
    const received = this.#waiting;
    const isAtRest = () => store.state.activity === 'idle';
    if (received === null || !isAtRest()) return;
    const { outcome } = received;
    if (store.state.shown === null && store.state.remark === null) return this.receive(received);
    const inspected = outcome.kind === 'scored' ? await sheets.inspectUnasked(outcome.sheetId) : null;
    // Pressed meanwhile, or pressed in the ribbon once more: then at the next rest.
    if (!isAtRest() || this.#waiting !== received) return;
    this.#waiting = null;
    const locale = parts.locale();
    if (inspected?.kind === 'inspected') {
      const { inspection: judged } = inspected;
      sheets.remember(judged);
      if (outcome.kind === 'scored') sheets.rememberFilled(judged.reading, outcome.filled);
      const { untickedSince } = announcer.work();
      if (sheets.shown === null || sheets.shown.reading.sheetId === judged.reading.sheetId)
        store.apply(sheetRenewed, { judged, because: 'other', untickedSince });
    }
    // What the pane's own command came to, as it stands by now.
    const { remark, shown } = store.state;
    const own = remark ?? (shown === null ? '' : sentenceOf(shown.outcome, locale));
    const ribbon = announcer.pane().ribbonMeanwhile(sentenceOf(outcome, locale));
    const where = outcome.kind === 'scored' ? outcome.assessment.forms[0]?.sheet : undefined;
    const isElsewhere = outcome.kind === 'scored' && sheets.shown?.reading.sheetId !== outcome.sheetId;
    const told = isElsewhere && where !== undefined ? announcer.onSheet(where, ribbon) : ribbon;
    store.apply(remarked, `${own}${told}`);
  }

  async #adopt(shown: ShownOutcome): Promise<void> {
    const { store, sheets } = this.#pane;
    const { outcome } = shown;
    if (outcome.kind !== 'scored') return;
    const inspected = await sheets.inspectUnasked(outcome.sheetId);
    // A sheet that can't be read leaves what the command told.
    if (inspected.kind === 'over') return;
    const { reading, rules } = inspected.inspection;
    const judge = sheets.judgeUntil(() => false);
    const assessment = await judge(reading.snapshot, new Set(outcome.filled), rules.profile, reading.stored);
    const inspection = { reading, assessment, rules };
    sheets.remember(inspection);
    store.apply(ribbonAdopted, shown, inspection);
    sheets.checkShown();
  }
}

/** Whether a sheet is found as the ribbon's command has left it. */
function isSameEnd(inspected: Inspected, outcome: ScoreOutcome): boolean {
  if (inspected.kind === 'inspected')
    return outcome.kind === 'scored' && isSameStand(inspected.inspection.assessment, outcome.assessment);
  const found = inspected.outcome;
  if (found.kind === 'no-form') return outcome.kind === 'no-form' && outcome.sheet === found.sheet;
  return (
    found.kind === 'refused' && outcome.kind === 'refused' && found.refusal.code === outcome.refusal.code
  );
}

/** Whether two judgements are of sheets on which the same stands; what is said of a blank just filled may differ. */
function isSameStand(one: Assessment, other: Assessment): boolean {
  const standOf = ({ forms }: Assessment) =>
    JSON.stringify(
      forms.map(({ sheet, range, title, project, indicators, total }) => [
        ...[sheet, range, title, project, total.printedScore],
        ...indicators.map(({ name, target, achieved, weight, printedScore, row }) => [
          ...[row, name, target, achieved, weight, printedScore],
        ]),
      ]),
    );
  return standOf(one) === standOf(other);
}
