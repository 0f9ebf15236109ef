import { FAULT_COMMANDS, type FaultCommand } from './faultCommands';
import { overlapped, type Moment } from './overlap';

jest.setTimeout(1_200_000);

/** Of so many overlaps one is tried in `npm test`; `FAULTS=all` tries every one. */
const EVERY = process.env['FAULTS'] === 'all' ? 1 : 17;

/** What is written in another way than by a step of the history, or needs a sheet of its own, is told elsewhere. */
const ASIDE = ['定位', '清除全部标记', '生成汇总表', '更新汇总表', '指明得分列', '撤销全部工作表'];
const commands = FAULT_COMMANDS.filter(({ name }) => !ASIDE.includes(name));

/** Tried always: the two are about the same cells, or the same step, and come in between one another's reading and writing. */
const CLOSE: readonly (readonly [one: string, other: string, request: number, side: Moment['side']])[] = [
  ['恢复', '恢复', 0, 'answer'],
  ['恢复', '恢复', 1, 'order'],
  ['一键评分（公式）', '加输入提示', 1, 'order'],
  ['加输入提示', '一键评分（公式）', 0, 'answer'],
  ['撤销', '去掉输入提示', 0, 'order'],
  ['去掉输入提示', '撤销输入提示', 1, 'answer'],
];

const momentsOf = ({ requests }: FaultCommand): readonly Moment[] =>
  Array.from({ length: requests }, (_, request) =>
    (['order', 'answer'] as const).map((side) => ({ request, side })),
  ).flat();

const all = commands.flatMap((one) =>
  commands
    .filter(({ sheet }) => sheet === one.sheet)
    .flatMap((other) => momentsOf(one).map((moment) => ({ one, other, moment }))),
);
const isClose = ({ one, other, moment }: (typeof all)[number]) =>
  CLOSE.some(
    ([name, second, request, side]) =>
      [one.name, other.name].join() === [name, second].join() &&
      moment.request === request &&
      moment.side === side,
  );
const tried = all.filter((overlap, index) => index % EVERY === 0 || isClose(overlap));

test('two pages at work at once, the second at every moment of the first: nobody is stuck, nothing of either is lost to 撤销 and 恢复, and what the workbook is to keep is kept', async () => {
  expect(tried.filter(isClose)).toHaveLength(CLOSE.length);
  const faults: unknown[] = [];
  let happened = 0;
  for (const { one, other, moment } of tried) {
    const done = await overlapped(one, other, moment);
    if (!done.hasHappened) continue;
    happened += 1;
    const isLost =
      done.isStuck ||
      done.said.includes('') ||
      done.notTakenBack.length > 0 ||
      done.notDoneAgain.length > 0 ||
      [one, other].some(
        ({ name }) => name === '忽略' && !done.kept.some((setting) => /ignored/.test(setting)),
      );
    if (isLost) faults.push([one.name, other.name, moment, done]);
  }
  expect(faults).toEqual([]);
  // Fewer would mean that moments are not met any more.
  expect(happened).toBeGreaterThan(tried.length / 2);
});
