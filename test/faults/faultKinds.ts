import { ApiError, type ApiErrorCode } from '../../src/workbench/richapi/apiError';
import { failedAnswer, type Faults, type FaultyRequest } from '../../src/workbench/richapi/faults';
import { ActionKind } from '../../src/workbench/richapi/wire';
import type { LiveWorkbook } from '../../src/workbench/session/liveWorkbook';
import type { LiveSheet } from '../../src/workbench/session/workbookSession';
import { area } from '../office/harness/draftWorkbook';
import { at } from '../office/harness/liveDraft';
import type { FaultBookState } from './faultBook';
import type { FaultPane, Surroundings } from './faultPane';

/** What somebody else does to the workbook between two requests. */
export interface OthersAction {
  readonly name: string;
  act(book: LiveWorkbook, sheet: LiveSheet): void;
  /** Whether what they did is still there; left out where that shows in nothing of its own. */
  stands?(book: LiveWorkbook, sheet: LiveSheet): boolean;
}

/** Something that goes wrong at one request of a command. */
export interface Fault {
  readonly kind: string;
  readonly name: string;
  readonly action?: OthersAction;
  /** What Excel is like from the beginning; such a fault is tried once a command. */
  readonly surroundings?: () => Surroundings & FaultBookState;
  /** For requests that write, and no others. */
  readonly onlyWriting?: boolean;
  start(pane: FaultPane, at: number, book: LiveWorkbook, sheet: LiveSheet): Started;
}

export interface Started {
  readonly faults: Faults;
  /** After the command has come to its end: what was held back comes, editing ends. */
  end?(): void;
  /** The pane's page has gone meanwhile. */
  readonly isReloaded?: () => boolean;
}

const types = (cell: string, text: string): Omit<OthersAction, 'name'> => ({
  act: (book, sheet) => book.typeInto(sheet.id, at(cell), text),
  stands: (_book, sheet) => sheet.cell(at(cell)).text === text,
});

/** Rows of the forms: the first indicator's is 7 on the first and 5 on the others. */
const firstRow = (sheet: LiveSheet) => (sheet.name === '表1' ? 7 : 5);
const inRow = (column: string, text: string, by = 0): Omit<OthersAction, 'name'> => {
  const cellOf = (sheet: LiveSheet) => at(`${column}${firstRow(sheet) + by}`);
  return {
    act: (book, sheet) => book.typeInto(sheet.id, cellOf(sheet), text),
    stands: (_book, sheet) => sheet.cell(cellOf(sheet)).text === text,
  };
};

export const ACTIONS: readonly OthersAction[] = [
  { name: '上方插入一行', act: (book, sheet) => book.moveRows(sheet.id, { at: 2, by: 1 }) },
  { name: '指标间插入一行', act: (book, sheet) => book.moveRows(sheet.id, { at: firstRow(sheet), by: 1 }) },
  {
    name: '总分上插入一行',
    act: (book, sheet) => book.moveRows(sheet.id, { at: firstRow(sheet) + 1, by: 2 }),
  },
  {
    name: '删除一行指标',
    act: (book, sheet) => book.moveRows(sheet.id, { at: firstRow(sheet) - 1, by: -1 }),
  },
  { name: '改得分', ...inRow('H', '0.5') },
  { name: '填下一行得分', ...inRow('H', '1.25', 1) },
  { name: '改实际完成值', ...inRow('F', '1') },
  { name: '改年度指标值', ...inRow('D', '≥9') },
  { name: '改指标名称', ...inRow('C', '另一个指标') },
  { name: '改分值', ...inRow('G', '33') },
  { name: '写偏差原因', ...inRow('I', '设备到货晚，已催货') },
  { name: '表外写字', ...types('L3', '旁注') },
  { name: '保护工作表', act: (book, sheet) => book.changeSheet(sheet.id, { isProtected: true }) },
  {
    name: '筛选',
    act: (book, sheet) =>
      book.filterRows(sheet.id, area(`A4:I${firstRow(sheet) + 2}`), [firstRow(sheet) - 1]),
  },
  { name: '改表名', act: (book, sheet) => book.changeSheet(sheet.id, { name: '改名后的表' }) },
  {
    name: '隐藏工作表',
    act: (book, sheet) => book.changeSheet(sheet.id, { visibility: 'hidden' }),
  },
  {
    name: '删除工作表',
    act: (book, sheet) => {
      const other = book.sheets.find(({ id }) => id !== sheet.id);
      if (!other || !book.sheetById(sheet.id)) return;
      book.activate(other.id);
      book.removeSheet(sheet.id);
    },
  },
  {
    name: '切换到别的表',
    act: (book) => book.activate(book.sheets.find(({ name }) => name === '说明')?.id ?? ''),
  },
  {
    name: '清除标记',
    act: (book, sheet) => {
      for (const { id } of sheet.conditionalFormats) book.removeConditionalFormat(sheet.id, id);
    },
  },
];

/** What others do to the summary sheets, found by their names. */
const onFindings = (
  name: string,
  act: (book: LiveWorkbook, findings: LiveSheet) => void,
  stands?: (findings: LiveSheet) => boolean,
): OthersAction => {
  const of = ({ sheets }: LiveWorkbook) => sheets.find((sheet) => sheet.name === '自评问题');
  return {
    name: `自评问题：${name}`,
    act(book) {
      const findings = of(book);
      if (findings) act(book, findings);
    },
    ...(stands
      ? {
          stands(book: LiveWorkbook) {
            const findings = of(book);
            return findings === undefined || stands(findings);
          },
        }
      : {}),
  };
};
const NOTE = '已交业务科核对';
const holdsNote = (findings: LiveSheet) =>
  Array.from({ length: findings.rowCount }, (_, row) => row).some((row) =>
    Array.from({ length: findings.columnCount }, (_, column) => column).some(
      (column) => findings.cell({ row, column }).text === NOTE,
    ),
  );

export const SUMMARY_ACTIONS: readonly OthersAction[] = [
  onFindings('插入一行', (book, { id }) => book.moveRows(id, { at: 2, by: 1 })),
  onFindings('删除一行', (book, { id }) => book.moveRows(id, { at: 2, by: -1 })),
  onFindings(
    '旁边写字',
    (book, { id, columnCount }) =>
      book.edit(id, [{ position: { row: 2, column: columnCount }, content: NOTE }], 'person'),
    holdsNote,
  ),
  onFindings('保护', (book, { id }) => book.changeSheet(id, { isProtected: true })),
  onFindings('改表名', (book, { id }) => book.changeSheet(id, { name: '问题（旧）' })),
  onFindings('删除', (book, { id }) => book.removeSheet(id)),
];

/** Others at work on one sheet in front of one request. */
export function othersFault(action: OthersAction): Fault {
  return {
    kind: '别人的改动',
    name: action.name,
    action,
    start: (_pane, number, book, sheet) => ({ faults: before(number, () => action.act(book, sheet)) }),
  };
}

const CODES: readonly ApiErrorCode[] = [
  'GeneralException',
  'AccessDenied',
  'InvalidOperationInCellEditMode',
  'RequestPayloadSizeLimitExceeded',
];

/** In front of the request, once. */
function before(number: number, act: () => void): Faults {
  return {
    order(request, proceed) {
      if (request.number === number) act();
      proceed();
    },
  };
}

function inside(
  number: number,
  isAt: (index: number, request: FaultyRequest) => boolean,
  code: ApiErrorCode,
): Faults {
  let isDone = false;
  return {
    action(request, index) {
      if (isDone || request.number !== number || !isAt(index, request)) return;
      isDone = true;
      throw new ApiError(code, 'injected');
    },
  };
}

/** Places in a batch at which it fails, as fractions of its actions. */
const PLACES = [0.05, 0.15, 0.25, 0.32, 0.38, 0.44, 0.5, 0.56, 0.62, 0.7, 0.78, 0.86, 0.93, 0.999];
const placed =
  (place: number) =>
  (index: number, { body }: FaultyRequest) =>
    index === Math.floor(place * body.Actions.length);

/** Characters of the longest answers to these small sheets. */
const MOST_SENT = 40_000;

/** Two things that go wrong one after the other: at a request that writes, and at the one that sees to what came of it. */
interface Twice {
  readonly name: string;
  /** What others do before the write; left out: the write fails midway. */
  readonly first?: OthersAction;
  readonly second:
    | { readonly kind: 'others'; readonly action: OthersAction }
    /** All later requests fail as well, until the command has come to its end. */
    | { readonly kind: 'error'; readonly at: 'once, midway' | 'always' }
    | { readonly kind: 'no answer'; readonly isDone: boolean }
    | { readonly kind: 'reloaded' };
}

const named = (name: string): OthersAction => {
  const found = ACTIONS.find((action) => action.name === name);
  if (!found) throw new Error(name);
  return found;
};

const SECONDS: readonly (readonly [string, Twice['second']])[] = [
  ['又报错', { kind: 'error', at: 'once, midway' }],
  ['一直报错', { kind: 'error', at: 'always' }],
  ['没有回答，做了', { kind: 'no answer', isDone: true }],
  ['没有回答，没有做', { kind: 'no answer', isDone: false }],
  ['面板重开', { kind: 'reloaded' }],
  ...['改得分', '填下一行得分', '指标间插入一行', '上方插入一行', '删除工作表'].map(
    (name) => [name, { kind: 'others', action: named(name) }] as const,
  ),
];

/** A row comes above an indicator whose achieved value, or whose whole row, is another afterwards. */
const MOVED_AND_EDITED: readonly OthersAction[] = [
  inTurn([named('指标间插入一行'), { name: '改下移行的实际完成值', ...inRow('F', '1', 2) }]),
  inTurn([
    named('指标间插入一行'),
    ...['C', 'D', 'F', 'G'].map((column) => ({
      name: `改下移行的 ${column} 列`,
      ...inRow(column, '7', 2),
    })),
  ]),
  { name: '两行指标对调', act: (book, sheet) => swapRows(book, sheet, firstRow(sheet) - 1) },
];

/** A row (zero-based) and the one below it change places, as sorting does it. */
function swapRows(book: LiveWorkbook, sheet: LiveSheet, top: number): void {
  const moved = (from: number, to: number) =>
    Array.from({ length: sheet.columnCount }, (_, column) => {
      const { value, formula, style } = sheet.cell({ row: from, column });
      const own = new RegExp(`(\\$?[A-Z]{1,3}\\$?)${from + 1}(?!\\d)`, 'g');
      const content = formula === null ? value : { formula: formula.replace(own, `$1${to + 1}`) };
      return { position: { row: to, column }, content, numberFormat: style.numberFormat };
    });
  book.edit(sheet.id, [...moved(top, top + 1), ...moved(top + 1, top)], 'person');
}

const TWICE: readonly Twice[] = [
  ...SECONDS.map(([name, second]): Twice => ({ name: `中途报错，接着${name}`, second })),
  ...MOVED_AND_EDITED.map((action): Twice => ({
    name: `中途报错，接着${action.name}`,
    second: { kind: 'others', action },
  })),
  ...SECONDS.filter(([name]) => name !== '改得分').map(([name, second]): Twice => ({
    name: `别人改得分，接着${name}`,
    first: named('改得分'),
    second,
  })),
];

function twice({ name, first, second }: Twice): Fault {
  const others = [first, second.kind === 'others' ? second.action : undefined].filter(
    (action) => action !== undefined,
  );
  const action = others.length === 0 ? undefined : inTurn(others);
  return {
    kind: '接连两次',
    name,
    ...(action ? { action } : {}),
    onlyWriting: true,
    start(_pane, number, book, sheet) {
      let [isOver, isGone, isFollowed] = [false, false, false];
      // Where the command has no further request it happens afterwards.
      const follow = () => {
        if (second.kind === 'others' && !isFollowed && book.sheetById(sheet.id))
          second.action.act(book, sheet);
        isFollowed = true;
      };
      const half = (request: FaultyRequest, index: number) => placed(0.55)(index, request);
      return {
        faults: {
          order(request, proceed) {
            if (isGone) return;
            if (request.number === number) first?.act(book, sheet);
            if (request.number === number + 1) {
              if (second.kind === 'others') follow();
              if (second.kind === 'no answer' && !second.isDone) return;
            }
            proceed();
          },
          action(request, index) {
            const isFirst = request.number === number && first === undefined && half(request, index);
            const isSecond =
              second.kind === 'error' &&
              !isOver &&
              (second.at === 'always'
                ? request.number > number
                : request.number === number + 1 && half(request, index));
            if (isFirst || isSecond) throw new ApiError('GeneralException', 'injected');
          },
          answer(request, response, send) {
            const isSecond = request.number === number + 1;
            isGone ||= isSecond && second.kind === 'reloaded';
            if (!isGone && !(isSecond && second.kind === 'no answer')) send(response);
          },
        },
        end: () => {
          isOver = true;
          follow();
        },
        isReloaded: () => isGone,
      };
    },
  };
}

/** Several things done one after the other, as one. */
function inTurn(actions: readonly OthersAction[]): OthersAction {
  return {
    name: actions.map(({ name }) => name).join('，'),
    act: (book, sheet) => {
      for (const action of actions) if (book.sheetById(sheet.id)) action.act(book, sheet);
    },
    // Where rows have moved since, an entry stands elsewhere.
    ...(actions.length === 1 && actions[0]?.stands ? { stands: actions[0].stands } : {}),
  };
}

export const FAULTS: readonly Fault[] = [
  ...CODES.map((code): Fault => ({
    kind: '请求前报错',
    name: code,
    start: (_pane, number) => ({ faults: inside(number, (index) => index === 0, code) }),
  })),
  ...PLACES.map((place): Fault => ({
    kind: '请求中途报错',
    name: `动作 ${Math.floor(place * 100)}%`,
    start: (_pane, number) => ({ faults: inside(number, placed(place), 'GeneralException') }),
  })),
  ...[0.4, 0.55].map((place): Fault => ({
    kind: '请求中途报错',
    name: `AccessDenied ${place * 100}%`,
    onlyWriting: true,
    start: (_pane, number) => ({ faults: inside(number, placed(place), 'AccessDenied') }),
  })),
  ...(['GeneralException', 'ResponsePayloadSizeLimitExceeded'] as const).map((code): Fault => ({
    kind: '做完后报错',
    name: code,
    start: (_pane, number) => ({
      faults: {
        answer: (request, response, send) => send(request.number === number ? failedAnswer(code) : response),
      },
    }),
  })),
  {
    kind: '没有回答',
    name: '做了，没有回答',
    start: (_pane, number) => ({
      faults: {
        answer: (request, response, send) => {
          if (request.number !== number) send(response);
        },
      },
    }),
  },
  {
    kind: '没有回答',
    name: '没有做，也没有回答',
    start: (_pane, number) => ({
      faults: {
        order: (request, proceed) => {
          if (request.number !== number) proceed();
        },
      },
    }),
  },
  {
    kind: '没有回答',
    name: '后来的请求都没有回答',
    start: (_pane, number) => {
      let isOver = false;
      return {
        faults: {
          answer: (request, response, send) => {
            if (isOver || request.number < number) send(response);
          },
        },
        end: () => {
          isOver = true;
        },
      };
    },
  },
  {
    kind: '迟到',
    name: '过后才做',
    start: (_pane, number) => {
      let late: (() => void) | null = null;
      return {
        faults: {
          order(request, proceed) {
            if (request.number === number) late = proceed;
            else proceed();
          },
        },
        end: () => late?.(),
      };
    },
  },
  {
    kind: '迟到',
    name: '做了，回答迟到',
    start: (_pane, number) => {
      let late: (() => void) | null = null;
      return {
        faults: {
          answer(request, response, send) {
            if (request.number === number) late = () => send(response);
            else send(response);
          },
        },
        end: () => late?.(),
      };
    },
  },
  {
    kind: '重复',
    name: '回答两次',
    start: (_pane, number) => ({
      faults: {
        answer(request, response, send) {
          send(response);
          if (request.number === number) send(response);
        },
      },
    }),
  },
  {
    kind: '编辑单元格',
    name: '一会儿',
    start: (pane, number, book) => {
      let pauses = 0;
      pane.whenPausing(() => {
        pauses += 1;
        if (pauses >= 2) book.isEditingCell = false;
      });
      return {
        faults: before(number, () => {
          book.isEditingCell = true;
        }),
        end: () => {
          book.isEditingCell = false;
        },
      };
    },
  },
  {
    kind: '编辑单元格',
    name: '一直',
    start: (_pane, number, book) => ({
      faults: before(number, () => {
        book.isEditingCell = true;
      }),
      end: () => {
        book.isEditingCell = false;
      },
    }),
  },
  ...[null, 0.45, 0.6].map((place): Fault => ({
    kind: '面板重开',
    name: place === null ? '做完以后' : `做到 ${place * 100}%`,
    onlyWriting: place !== null,
    start: (_pane, number) => {
      let isGone = false;
      const broken = place === null ? {} : inside(number, placed(place), 'GeneralException');
      return {
        faults: {
          ...broken,
          order: (_request, proceed) => {
            if (!isGone) proceed();
          },
          answer(request, response, send) {
            isGone ||= request.number === number;
            if (!isGone) send(response);
          },
        },
        isReloaded: () => isGone,
      };
    },
  })),
  ...ACTIONS.map(othersFault),
  ...[0.5, 0.8, 0.95].map((part): Fault => ({
    kind: '回答过大',
    name: `限 ${Math.round(part * 100)}%`,
    start: (_pane, number) => ({
      faults: {
        answer(request, response, send) {
          const isTooLong = request.number >= number && JSON.stringify(response).length > part * MOST_SENT;
          send(isTooLong ? failedAnswer('ResponsePayloadSizeLimitExceeded') : response);
        },
      },
    }),
  })),
  ...TWICE.map(twice),
  // Both at once: others' work is not lost to an error either.
  ...ACTIONS.slice(0, 11).map((action): Fault => ({
    kind: '别人的改动又报错',
    name: action.name,
    action,
    onlyWriting: true,
    start: (_pane, number, book, sheet) => ({
      faults: {
        ...inside(number, placed(0.55), 'GeneralException'),
        ...before(number, () => action.act(book, sheet)),
      },
    }),
  })),
];

/** What Excel may be like: it claims less or more than it has, days are counted from 1904, events come as they please. */
export const CIRCUMSTANCES: readonly Fault[] = [
  ...['1.9', '1.10', '1.13', '1.20'].map((apiSet) => circumstance('接口版本', apiSet, () => ({ apiSet }))),
  circumstance('日期系统', '1904', () => ({ date1904: true })),
  circumstance('计算方式', '手动', () => ({ isManual: true })),
  // In VBA a conditional format's formula is taken in the user's own notation: A1 is then no reference.
  refusing(
    '引用样式',
    'R1C1',
    'InvalidArgument',
    ({ ActionType, Name }) => ActionType === ActionKind.setProperty && Name === 'Formula',
  ),
  // Hosts that claim more than they have: no conditional formats, no settings, no merged areas.
  ...['ConditionalFormats', 'Settings'].map((collection) =>
    refusing('没有的接口', collection, 'ApiNotFound', ({ ObjectPathId }, { ObjectPaths }) => {
      const { Name = '', ParentObjectPathId = 0 } = ObjectPaths[String(ObjectPathId)] ?? {};
      return Name === 'Add' && ObjectPaths[String(ParentObjectPathId)]?.Name === collection;
    }),
  ),
  refusing(
    '没有的接口',
    'GetMergedAreasOrNullObject',
    'ApiNotFound',
    ({ ObjectPathId }, { ObjectPaths }) =>
      ObjectPaths[String(ObjectPathId)]?.Name === 'GetMergedAreasOrNullObject',
  ),
  // What would bring something to the front fails; everything else goes on.
  refusing(
    '另一个工作簿在前',
    '不能激活',
    'InvalidOperation',
    ({ ActionType, Name }) => ActionType === ActionKind.method && (Name === 'Activate' || Name === 'Select'),
  ),
  circumstance('事件', '丢失', () => ({ events: () => undefined })),
  circumstance('事件', '重复', () => ({
    events(deliver) {
      deliver();
      deliver();
    },
  })),
  circumstance('事件', '迟到', () => ({ events: (deliver) => void setTimeout(deliver, 9) })),
  circumstance('事件', '次序颠倒', () => {
    let held: (() => void) | null = null;
    return {
      events(deliver) {
        const before = held;
        held = before === null ? deliver : null;
        if (before === null) return;
        deliver();
        before();
      },
    };
  }),
];

/** An Excel that refuses certain actions, every time. */
function refusing(
  kind: string,
  name: string,
  code: ApiErrorCode,
  isRefused: (action: FaultyRequest['body']['Actions'][number], body: FaultyRequest['body']) => boolean,
): Fault {
  const faults: Faults = {
    action({ body }, index) {
      const action = body.Actions[index];
      if (action && isRefused(action, body)) throw new ApiError(code, 'injected');
    },
  };
  return { kind, name, surroundings: () => ({}), start: () => ({ faults }) };
}

function circumstance(kind: string, name: string, surroundings: NonNullable<Fault['surroundings']>): Fault {
  return { kind, name, surroundings, start: () => ({ faults: {} }) };
}
