import type { IgnoredFindings } from '../../../core/ignored/ignoredFindings';
import type { StoredSetting } from '../../../host/spreadsheetHost';
import { refusalFrom } from '../../flow/assessSheet';
import { onlyJudged } from '../command/concluded';
import type { PaneServices } from '../paneServices';

/** Changes what the workbook keeps as ignored, beginning with what it keeps now: others may have added to it. */
export function keepIgnored(
  { sheets, runner, ignored: setting, announcer }: PaneServices,
  change: (list: IgnoredFindings) => IgnoredFindings,
  remark: string,
): void {
  const { shown } = sheets;
  if (shown === null) return;
  runner.run(async () => {
    let ignored: StoredSetting;
    try {
      ignored = await setting.keep(change);
    } catch (error) {
      const why = announcer.sentenceOf(refusalFrom(error, 'writing'));
      return { remark: announcer.work().ignore.notKept(why) };
    }
    const stored = { ...shown.reading.stored, ignored };
    return { ...onlyJudged(await sheets.judged({ ...shown.reading, stored })), remark, walks: 'on' };
  });
}
