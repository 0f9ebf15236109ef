import { assessWithSettings } from '../../src/addin/flow/assessWithSettings';
import { scoreActiveSheet } from '../../src/addin/flow/scoreActiveSheet';
import { saveRibbonOutcome } from '../../src/addin/storage/leaveRibbonOutcome';
import type { LocalStore } from '../../src/addin/storage/localStore';
import { journalIn } from '../../src/addin/storage/undoHistoryStore';
import { OfficeSpreadsheetHost } from '../../src/host/office/officeHost';
import { USUAL_PATIENCE } from '../../src/host/office/patience';
import type { Faults } from '../../src/workbench/richapi/faults';
import type { LiveWorkbook } from '../../src/workbench/session/liveWorkbook';
import { startExcel } from '../office/harness/startExcel';
import { memoryPlace, openPane, settled } from '../pane/openPane';

/** A request without an answer after so many milliseconds is given up. Answers come without any timer, so none is cut off. */
const LIMIT = 4;
/** A command that is not over after so many turns is stuck. */
const MOST_TURNS = 160;

/** What Excel is like. */
export interface Surroundings {
  readonly apiSet?: string;
  readonly events?: (deliver: () => void) => void;
  /** Milliseconds that an answer is waited for; few, unless told. */
  readonly requestLimit?: number;
}

/** The add-in in an Excel in which things can go wrong. */
export interface FaultPane {
  readonly book: LiveWorkbook;
  readonly place: LocalStore;
  readonly controller: ReturnType<typeof openPane>['controller'];
  view(): ReturnType<ReturnType<typeof openPane>['view']>;
  /** The person changes the language. */
  speakEnglish(): void;
  disturb(faults: Faults | null): void;
  /** Told when the host waits for a cell to be left, or before it repeats a read. */
  whenPausing(act: () => void): void;
  /** 一键评分 of the ribbon, which has no pane. */
  pressRibbon(): Promise<void>;
  /** Waits until nothing is under way any more. */
  rest(): Promise<void>;
  /** No further request of it is carried out: its page has gone. */
  close(): void;
  readonly isStuck: boolean;
}

export function faultPane(
  book: LiveWorkbook,
  place: LocalStore = memoryPlace(),
  surroundings: Surroundings = {},
): FaultPane {
  const excel = startExcel(book, surroundings);
  let pausing: () => void = () => undefined;
  const host = new OfficeSpreadsheetHost(
    {
      newContext: () => new excel.Excel.RequestContext(),
      requirements: { isSetSupported: (name, version) => excel.isSetSupported(name, version?.toString()) },
    },
    {
      onCellEdit: () => pane.controller.waitForCellEdit(),
      afterEvents: (run) => void setTimeout(run, LIMIT),
      patience: {
        ...USUAL_PATIENCE,
        requestLimit: surroundings.requestLimit ?? LIMIT,
        pause: () => {
          pausing();
          return Promise.resolve();
        },
      },
    },
  );
  const pane = openPane(host, { place });
  const isBusy = () => {
    const { activity, batch, rules } = pane.controller.state;
    return (
      activity !== 'idle' ||
      batch?.phase === 'running' ||
      batch?.isWriting === true ||
      (rules?.kind === 'open' && rules.isSaving)
    );
  };
  let ribbon = 0;
  return {
    book,
    place,
    controller: pane.controller,
    view: () => pane.view(),
    speakEnglish: () => pane.speakEnglish(),
    disturb: (faults) => void (excel.host.faults = faults),
    whenPausing: (act) => void (pausing = act),
    async pressRibbon() {
      ribbon += 1;
      try {
        const journal = journalIn(place, () => 1_700_000_000_000 + ribbon);
        const { outcome } = await scoreActiveSheet({ host, journal, assess: assessWithSettings('zh-CN') });
        saveRibbonOutcome(place, outcome, 1_700_000_000_000);
        pane.controller.receive({ outcome, ribbonTime: 1_700_000_000_000 });
      } finally {
        ribbon -= 1;
      }
    },
    async rest() {
      for (let turn = 0; turn < MOST_TURNS; turn += 1) {
        await settled();
        await pane.pass(0);
        if (!isBusy() && turn > 1) break;
        await new Promise((resolve) => setTimeout(resolve, turn < 4 ? 0 : LIMIT / 2));
      }
      await settled();
    },
    close: () => void (excel.host.faults = { order: () => undefined }),
    get isStuck() {
      return isBusy();
    },
  };
}
