import type { AnsweredColumns } from './choices/answeredColumns';
import type { CellWriter } from './command/cellWriter';
import type { CommandRunner } from './command/commandRunner';
import type { JudgedSheets } from './command/judgedSheets';
import type { PaneHistory } from './history/paneHistory';
import type { IgnoredSetting } from './ignoring/ignoredSetting';
import type { OwnSelection } from './live/ownSelection';
import type { SheetFollower } from './live/sheetFollower';
import type { PaneParts } from './paneParts';
import type { PaneStore } from './paneStore';
import type { RulesPanel } from './rules/rulesPanel';
import type { Announcer } from './say/announcer';

/** What the pane's actions work with. */
export interface PaneServices {
  readonly store: PaneStore;
  readonly parts: PaneParts;
  readonly announcer: Announcer;
  readonly columns: AnsweredColumns;
  readonly sheets: JudgedSheets;
  readonly history: PaneHistory;
  readonly runner: CommandRunner;
  readonly writer: CellWriter;
  readonly ignored: IgnoredSetting;
  readonly selection: OwnSelection;
  readonly rules: RulesPanel;
  readonly follower: SheetFollower;
}
