import type { Decimal } from 'decimal.js';
import type { Localized } from '../language/locale';

const text = (zh: string, en: string): Localized => ({ 'zh-CN': zh, 'en-US': en });

/** One of several readings of an answer: what it is taken for, and the score that gives; `null` where none. */
export interface NamedReading {
  readonly figure: string;
  readonly score: string | null;
}

const readingsZh = (readings: readonly NamedReading[]) =>
  readings
    .map(({ figure, score }) => (score === null ? `可读作 ${figure}` : `按 ${figure} 得 ${score} 分`))
    .join('，');
const readingsEn = (readings: readonly NamedReading[]) =>
  readings.map(({ figure, score }) => (score === null ? figure : `${figure} scores ${score}`)).join(', ');

const FUNDS_ZH = { budget: '全年预算数', executed: '全年执行数', weight: '预算执行的分值' } as const;
const FUNDS_EN = { budget: 'budget', executed: 'executed amount', weight: 'execution weight' } as const;

/** What a person should know of a judgement: plain sentences with the values seen. */
export const NOTES = {
  achievedBlank: text('未填实际完成值，无法计分。', 'No achieved value is given, so there is no score.'),
  rowDoesNotApply: text(
    '该指标不适用，也没有分值，不计分。',
    'The indicator does not apply and carries no points; it is not scored.',
  ),
  notApplicable: (weight: Decimal | null): Localized => {
    const points = weight === null ? '' : ` ${weight.toFixed()} `;
    return text(
      `该指标不适用，分值${points}分需由人工调整到其他指标后再计分。`,
      `The indicator does not apply; its${points || ' '}points are to be given to other indicators first.`,
    );
  },
  fundsGap: (what: 'budget' | 'executed' | 'weight', written: string): Localized =>
    written === ''
      ? text(
          `未填${FUNDS_ZH[what]}，无法计算预算执行得分。`,
          `No ${FUNDS_EN[what]} is given, so the execution score is unknown.`,
        )
      : text(
          `${FUNDS_ZH[what]}「${written}」不是一个数，无法计算预算执行得分。`,
          `The ${FUNDS_EN[what]} “${written}” is not a number, so the execution score is unknown.`,
        ),
  fundsColumnMissing: (what: 'budget' | 'executed'): Localized =>
    text(
      `未找到「${FUNDS_ZH[what]}」一列，无法计算预算执行得分。`,
      `No column is known to hold the ${FUNDS_EN[what]}, so the execution score is unknown.`,
    ),
  executedBelowZero: (written: string): Localized =>
    text(
      `全年执行数「${written}」小于 0，无法计算预算执行得分，请核对。`,
      `The executed amount “${written}” is below 0, so the execution score is unknown. Please check.`,
    ),
  budgetIsZero: text(
    '全年预算数为 0，执行率不适用，请人工评定预算执行得分。',
    'The budget is 0, so there is no execution rate. Please score the execution.',
  ),
  executionWeight: (weight: string): Localized =>
    text(
      `预算执行的分值「${weight}」不能用来计分，请核对。`,
      `The execution weight “${weight}” cannot be scored by. Please check.`,
    ),
  scoreUnread: (written: string): Localized =>
    text(
      `得分「${written}」不是一个数，未计入总分，请改为分数。`,
      `The score “${written}” is not a number and is not counted. Please give the points.`,
    ),
  weightShared: text(
    '几行共用一个分值或得分，请人工打分。',
    'Several rows share one weight or score. Please score them.',
  ),
  figuresShared: text(
    '几行共用一个指标值或实际完成值，看不出每行各是多少，请人工判断。',
    'Several rows share one target or achieved value; what each of them is, is not said. Please judge.',
  ),
  betterClass: text(
    '水质类别数字越小越好，按达到计分。',
    'Of water the lower class is the better one; it counts as reached.',
  ),
  weightUnstated: text('表中没有分值，无法计分。', 'The form states no weights, so there is no score.'),
  weightBlank: text('未填分值，无法计分。', 'No weight is given, so there is no score.'),
  extraPoints: text(
    '加分项、扣分项不按完成情况计分，请人工打分。',
    'Points beyond the full marks are not scored by what was achieved. Please score them.',
  ),
  figuresBelow: text(
    '指标值和实际完成值写在下面几行，只有一个分值，请人工打分。',
    'Targets and achieved values stand in the rows below and share one weight. Please score them.',
  ),
  nothingIsZero: (answer: string): Localized =>
    text(
      `实际「${answer}」按 0 计，建议满分，请确认。`,
      `“${answer}” is read as 0: full marks suggested. Please confirm.`,
    ),
  notDone: (answer: string): Localized =>
    text(
      `实际「${answer}」表示没有完成，建议 0 分；如已完成一部分，请填写实际数值。`,
      `“${answer}” says that it was not done: 0 points suggested. If a part was done, please give the figure.`,
    ),
  notDoneReading: text('没有完成', 'not done'),
  aboutFigure: (answer: string): Localized =>
    text(
      `实际「${answer}」是约数，请填写确切数值。`,
      `“${answer}” is not exact. Please give the exact figure.`,
    ),
  severalFigures: (answer: string): Localized =>
    text(
      `「${answer}」里有几个数，看不出哪一个是实际完成值，请只填一个。`,
      `“${answer}” holds several figures; which one was achieved is not clear. Please give one.`,
    ),
  hiddenDigits: (shown: string, exact: string): Localized =>
    text(
      `单元格显示为「${shown}」，存的数是 ${exact}，按 ${exact} 计算。`,
      `The cell shows “${shown}” but holds ${exact}, which counts.`,
    ),
  figureTaken: (figure: string): Localized =>
    text(
      `实际完成值里有几个数，取与指标值同单位的 ${figure}。`,
      `Of several figures the one in the target's unit is taken: ${figure}.`,
    ),
  dateSerial: (value: string, day: string): Localized =>
    text(
      `「${value}」像是日期的序列号（${day}），请改为日期。`,
      `“${value}” looks like the serial number of a date (${day}). Please enter it as a date.`,
    ),
  targetBlank: text('未填年度指标值，无法判断是否完成。', 'No target is given, so it cannot be judged.'),
  cellError: text('单元格是错误值，无法读取。', 'A cell holds an error value and cannot be read.'),
  assumedWithin: text(
    '指标值没有写 ≥ 或 ≤，该指标是完成时限，按「不超过」计算。',
    'The target has no ≥ or ≤; it is a time to be done within and read as “at most”.',
  ),
  assumedAtLeast: text(
    '指标值没有写 ≥ 或 ≤，按「至少」计算。',
    'The target has no ≥ or ≤; read as “at least”.',
  ),
  signAgainstName: text(
    '指标值的方向与指标名称相反，请核对 ≥ 与 ≤ 是否写反。',
    'The target asks for the opposite of what its name wants. Please check ≥ and ≤.',
  ),
  reverseWithoutOperator: (target: string, achieved: string): Localized =>
    text(
      `指标值未写 ≥ 或 ≤。该指标可能是反向指标（数值越低越好），请确认方向。目标 ${target}，实际 ${achieved}。`,
      `The target has no ≥ or ≤ and less may be better; please confirm. Target ${target}, achieved ${achieved}.`,
    ),
  unnamedWithoutOperator: (target: string, achieved: string): Localized =>
    text(
      `指标值未写 ≥ 或 ≤，也没有指标名称，看不出高好还是低好，请确认方向。目标 ${target}，实际 ${achieved}。`,
      `No ≥ or ≤ and no name to tell which way is better; please confirm. Target ${target}, achieved ${achieved}.`,
    ),
  equalCostByRatio: text(
    '成本低于「等于」目标：等于型按比例计分；若属于节约，可以给满分。',
    'A cost below an “equal” target: scored by ratio; if it is a saving, full marks are possible.',
  ),
  costWithoutOperator: (target: string, achieved: string): Localized =>
    text(
      `成本指标未写 ≤ 或 =：目标 ${target}，实际 ${achieved}，属于节约还是未完成，请人工判断。`,
      `A cost indicator without ≤ or =: target ${target}, achieved ${achieved}. Saving or shortfall? Please judge.`,
    ),
  costOverspent: (target: string, achieved: string): Localized =>
    text(
      `成本指标未写 ≤ 或 =：实际 ${achieved} 高于目标 ${target}。不得超过目标的，按超支扣分；发放标准等以高为好的，不属于超支。请人工判断。`,
      `A cost indicator without ≤ or =: ${achieved} is above the target of ${target}. Where the target is a limit this is overspent; where more is better, as with standards paid out, it is not. Please judge.`,
    ),
  operatorInAnswer: (value: string): Localized =>
    text(
      `实际完成值「${value}」写的是一个范围，不知道确切是多少，请填确切的数。`,
      `The achieved value “${value}” is a range, not a figure. Please give the exact figure.`,
    ),
  negativeAsZero: (value: string): Localized =>
    text(`实际「${value}」是负数，按 0 计。`, `“${value}” is below zero and counts as 0.`),
  deductionApart: (byRule: string, points: string): Localized =>
    text(
      `按规则已少得 ${byRule} 分，扣减分数是 ${points} 分，是否另外再扣，请人工判断。`,
      `The rule takes ${byRule} off, the column ${points}; whether that is more besides is for a person to judge.`,
    ),
  allTakenOff: text('共扣这些', 'all that is taken off'),
  takenOffToo: text('另外再扣', 'taken off besides'),
  asPrinted: text('按表上的评分标准', 'by the rule on the form'),
  asUsual: text('按通用规则', 'by the usual rule'),
  byPrintedRule: (rule: string): Localized =>
    text(
      `按表上的评分标准「${rule}」计分，与通用规则的结果不同。`,
      `Scored by the rule that the form prints, “${rule}”, which differs from the usual one.`,
    ),
  printedRuleOpen: (rule: string, usual: string): Localized =>
    text(
      `表上的评分标准「${rule}」不能自动套用，请按它打分${usual === '' ? '' : `（按通用规则为 ${usual} 分）`}。`,
      `The form's own rule “${rule}” cannot be applied automatically; please score by it${usual === '' ? '' : ` (the usual rule gives ${usual})`}.`,
    ),
  equalsStrictLimit: (target: string, achieved: string): Localized =>
    text(
      `指标值「${target}」按字面不含本数，实际「${achieved}」正好等于它，按达到计分。`,
      `“${target}” leaves the figure itself out by the letter; “${achieved}” equals it and is taken as met.`,
    ),
  metByNothing: (target: string): Localized =>
    text(
      `指标值「${target}」什么都不做也能达到，实际为 0，请核对指标值。`,
      `The target “${target}” is met by doing nothing, and 0 was achieved. Please check the target.`,
    ),
  lessThanOne: (target: string, achieved: string): Localized =>
    text(
      `指标值「${target}」按字面是一个也不能有，实际「${achieved}」是否算达到，请人工判断。`,
      `By the letter “${target}” allows none; whether “${achieved}” meets it is for a person to judge.`,
    ),
  figureLeftOut: text('按字面不含本数', 'the figure itself left out'),
  figureTakenIn: text('按含本数', 'the figure itself taken in'),
  asTheyStand: text('按数值直接比较', 'comparing the figures as they stand'),
  fewerIsBetter: text('越少越好', 'fewer is better'),
  moreIsBetter: text('越多越好', 'more is better'),
  asByRule: text('不扣分', 'no points off'),
  reducedByDeviation: text('按偏离幅度扣减', 'reduced by the deviation'),
  reducedByRules: text('按评分规则扣减', 'reduced as the rules say'),
  overTargetDeducted: text(
    '实际完成值大幅超过指标值，按评分规则扣减得分。',
    'The target was passed by far; the rules take points off.',
  ),
  lenientOverspend: text(
    '成本高于指标值，按现用评分规则仍得满分。',
    'The cost is above its target; the rules in use still give full marks.',
  ),
  byRatio: text('按比例', 'by ratio'),
  savingEarnsFull: text('节约得满分', 'a saving earns full marks'),
  rankUnclear: (target: string, achieved: string): Localized =>
    text(
      `目标「${target}」和实际「${achieved}」是等级，看不出哪一级更好，请人工判断。`,
      `“${target}” and “${achieved}” are ranks; which is the better one is not said. Please judge.`,
    ),
  unitsClash: (target: string, achieved: string): Localized =>
    text(
      `目标「${target}」和实际「${achieved}」单位不同，无法比较，请人工判断。`,
      `Target “${target}” and achieved “${achieved}” have different units and cannot be compared. Please judge.`,
    ),
  notComparable: (target: string, achieved: string): Localized =>
    text(
      `目标「${target}」和实际「${achieved}」不是同一类内容，无法比较，请人工判断。`,
      `Target “${target}” and achieved “${achieved}” are different kinds of content. Please judge.`,
    ),
  shortfall: (value: string): Localized =>
    text(
      `实际「${value}」表示未达到目标，请人工评分。`,
      `Achieved “${value}” says that the target was missed. Please score it yourself.`,
    ),
  notUnderstood: (value: string): Localized =>
    text(`「${value}」没有把握读对，请人工判断。`, `“${value}” may be misread. Please judge.`),
  outsideRange: (range: string, achieved: string): Localized =>
    text(
      `实际 ${achieved} 不在 ${range} 之内，文件没有规定怎样扣分，请人工判断。`,
      `${achieved} lies outside ${range}; no published rule says how to score it. Please judge.`,
    ),
  impossibleDate: (date: string): Localized =>
    text(
      `「${date}」这一天不存在，请核对日期后人工判断。`,
      `“${date}” is not a day of the calendar. Please check it.`,
    ),
  lateDate: (target: string, achieved: string): Localized =>
    text(
      `实际 ${achieved} 晚于目标 ${target}，文件没有规定怎样扣分，请人工判断。`,
      `${achieved} is later than ${target}; no published rule says how to score it. Please judge.`,
    ),
  dayNotGiven: (achieved: string): Localized =>
    text(
      `实际「${achieved}」没有写到日，看不出是否按期，请填写完成日期。`,
      `“${achieved}” gives no day, so whether it was in time is not known. Please give the date.`,
    ),
  yearUnknown: text(
    '日期一个写了年份、一个没写，表上也没有年度，无法比较。',
    'One date has a year, the other has none, and the form names no year.',
  ),
  twoReadings: (value: string, readings: readonly NamedReading[] = []): Localized =>
    readings.length === 0
      ? text(
          `「${value}」可以有两种读法，结果不同，请人工判断。`,
          `“${value}” can be read in two ways with different results. Please judge.`,
        )
      : text(
          `「${value}」可以有两种读法：${readingsZh(readings)}，请补写单位。`,
          `“${value}” can be read in two ways: ${readingsEn(readings)}. Please give the unit.`,
        ),
  changeForState: (answer: string): Localized =>
    text(
      `实际「${answer}」说的是变化多少，目标要的是达到多少，请人工判断。`,
      `“${answer}” says how much something changed; the target asks where it stands. Please judge.`,
    ),
  perhapsMisread: (target: string): Localized =>
    text(
      `指标值「${target}」疑为「≥${target.slice(1)}」，请核对后人工判断。`,
      `The target “${target}” may be a misread “≥${target.slice(1)}”. Please check and judge.`,
    ),
  aboveWhole: (target: string): Localized =>
    text(
      `指标值「${target}」超过 100%，请核对后人工判断。`,
      `The target “${target}” is above 100%. Please check and judge.`,
    ),
  moneyMixed: (target: string, achieved: string): Localized =>
    text(
      `目标「${target}」和实际「${achieved}」相差约一万倍，疑似元与万元混用，请核对单位。`,
      `“${target}” and “${achieved}” differ some ten thousand times: 元 and 万元 seem to be mixed. Please check.`,
    ),
  qualitativePercent: (percent: string): Localized =>
    text(
      `定性指标以百分比填报：${percent} 作为完成程度，得分是建议值，请确认。`,
      `A qualitative indicator answered by a percentage: ${percent} is read as its completion. Please confirm.`,
    ),
  percentUnclear: (target: string, percent: string): Localized =>
    text(
      `目标「${target}」填了 ${percent}，看不出这个百分比指的是什么，请人工判断。`,
      `Beside the target “${target}” it is not clear what ${percent} is a share of. Please judge.`,
    ),
  qualitativeSameWords: text(
    '实际完成与目标用词相同，建议满分，请确认。',
    'Same words as the target: full marks suggested. Please confirm.',
  ),
  qualitativeShortened: (answer: string): Localized =>
    text(
      `实际「${answer}」是目标用词的简写，建议满分，请确认。`,
      `“${answer}” is the target's wording cut short: full marks suggested. Please confirm.`,
    ),
  qualitativeDone: (answer: string): Localized =>
    text(
      `实际「${answer}」表示达成，建议满分，请确认。`,
      `“${answer}” says it was achieved: full marks suggested. Please confirm.`,
    ),
  qualitativeTier: (answer: string): Localized =>
    text(
      `实际「${answer}」只说明大致程度，请在允许的分数内打分。`,
      `“${answer}” gives only a tier. Please score within the band.`,
    ),
  optionNotChosen: (options: string): Localized =>
    text(
      `目标是选项「${options}」，实际完成值没有从中选一个，请补选。`,
      `The target is the list “${options}” and the achieved value chooses none of it. Please choose.`,
    ),
  optionsUnclear: (options: string, answer: string): Localized =>
    text(
      `目标是选项「${options}」，实际「${answer}」，看不出哪一项算达成，请人工判断。`,
      `The target is the list “${options}”, the answer “${answer}”; which option is wanted is not clear. Please judge.`,
    ),
  qualitativeNoBasis: (answer: string): Localized =>
    text(
      `定性指标，从「${answer}」看不出完成程度，请人工判断。`,
      `“${answer}” does not tell how far the goal was met. Please judge.`,
    ),
} as const;
