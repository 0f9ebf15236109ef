import type { ProfileTexts } from './profileTexts';
import { formatted, percentAbove, somewhatBelow } from './ruleNumbers';

export const PROFILE_CHINESE: ProfileTexts = {
  title: '评分规则',
  open: (name) => (name === null ? '评分规则' : `评分规则：${name}`),
  back: '返回',
  opening: '正在读取这张表和工作簿里的规则…',
  choose: '选一套规则',
  sources: { chosen: '只在这个面板里', workbook: '存在工作簿里', default: '默认' },
  inUse: (name, source) => `现在用的是「${name}」（${source}）。`,
  ownOption: (name) => `自定：${name}`,
  deviates: (labels) => `与「财政部通用」不同的是：${labels.join('、')}。`,
  asDefault: '各项设置与「财政部通用」相同。',
  kept: {
    what: (name) => `工作簿里存的评分规则读不了，这次用的是「${name}」。`,
    action: '请打开「评分规则」重新选一套，再存入工作簿。',
  },

  preview: '这张表会有什么变化',
  previewNote: '只是预览，表格没有改动。',
  previewOf: {
    unchanged: '选一套规则或改一项设置，这里就显示这张表会有什么变化。',
    same: '换成这套规则，这张表的得分和问题都不变。',
    faulty: '先改好填得不对的设置，这里才能预览。',
    noForm: '这张工作表上没有自评表，看不出会有什么变化。',
  },
  previewFailed: (what) => `预览不了：${what}`,
  previewCount: (rows, totals, findings) =>
    `会变：${[
      rows > 0 ? `${rows} 行指标` : '',
      totals > 0 ? `${totals} 处总分或执行率得分` : '',
      findings > 0 ? `${findings} 个问题` : '',
    ]
      .filter((part) => part !== '')
      .join('，')}。`,
  rowLine: (row, name, changes) => `第 ${row} 行「${name}」：${changes.join('；')}`,
  changed: {
    score: (before, after) => `得分 ${before} → ${after}`,
    verdict: (before, after) => `判定 ${before} → ${after}`,
    band: (before, after) => `可给的分 ${before} → ${after}`,
    execution: (before, after) => `执行率得分 ${before} → ${after}`,
    total: (before, after) => `总分 ${before} → ${after}`,
    grade: (before, after) => `等级 ${before} → ${after}`,
  },
  bandOf: (low, high) => `${low} 到 ${high}`,
  nowRequired: '要写偏差原因',
  noLongerRequired: '不再要求写偏差原因',
  raised: (severity, message) => `新增${severity}：${message}`,
  dropped: (severity, message) => `不再提示的${severity}：${message}`,
  undecided: '待定',

  apply: '应用',
  applyHint: '「应用」只在这个面板里有效，关掉面板就恢复；不改表格。',
  save: '存入工作簿',
  saving: '正在存入…',
  saveHint:
    '存入后，功能区的「一键评分」和打开这个文件的其他人也按它评分；记得保存文件。存入会清空 Excel 的撤销记录。',
  applied: (name) => `已改用「${name}」，表格没有改动。要填空白单元格请按「一键评分」。`,
  saved: (name) => `「${name}」已存入工作簿，保存文件后一直有效。`,
  notSaved: (reason) => `没能存入工作簿：${reason}`,
  faulty: (labels) => `填得不对，还不能用：${labels.join('、')}。`,

  settings: '逐项修改',
  labels: {
    name: '规则名称',
    atMost: '超过上限怎么扣分',
    tiers: '定性指标分档',
    overTarget: '超额完成',
    zeroTarget: '指标值为 0 的超额',
    deduction: '超额太多怎么扣分',
    equalCost: '「等于」型成本超出',
    lowExecution: '执行率偏低',
    caps: '执行率低时总分封顶',
    sections: '各部分应有的分值',
    decimals: '得分保留几位小数',
    tolerance: '四舍五入的差距',
    grades: '等级分数线',
    fullMarks: '满分',
    severities: '检查项的轻重',
  },
  errors: {
    name: '名称要有 1 到 60 个字。',
    atMost: '请选一种。',
    tiers: '应是 0 到 100 的数，「达成」要比「部分达成」高。',
    overTarget: '应是 0 到 900 的数。',
    zeroTarget: '应是 0 到 1000000 的数。',
    deduction: '分数应是 0 到 1000 的数，百分数应是 0 到 100 的数。',
    equalCost: '请选一种。',
    lowExecution: '应是 0 到 1000 的数。',
    caps: '执行率和最高分都应是 0 到 100 的数；不用的一条请删除。',
    sections: '应是 0 到 1000 的数；不限的部分请留空。',
    decimals: '只能是 0、1 或 2 位。',
    tolerance: '应是 0 到 1 的数。',
    grades: '应是 0 到 1000 的数，优、良、中从高到低。',
    fullMarks: '应是大于 0、不超过 1000 的数。',
    severities: '请选一种。',
  },
  examples: {
    name: () => '例：本单位 2024 年度。',
    atMost: ({ atMost, decimals }) =>
      atMost === 'ratio'
        ? `例：目标 ≤10 次，实际 12 次，分值 10：10 ÷ 12 × 10 = ${(100 / 12).toFixed(decimals)}。`
        : `例：目标 ≤10 次，实际 12 次，分值 10：(1 − 2 ÷ 10) × 10 = ${(8).toFixed(decimals)}。`,
    tiers: ({ tierTop, tierMiddle }) =>
      `例：完成 ${tierTop}% 算达成，完成 ${tierMiddle}% 算部分达成，再低算未达成。`,
    overTarget: ({ overTargetFrom }) =>
      overTargetFrom === null
        ? '例：目标 100 次，实际 300 次，也不要求说明。'
        : `超额 ${percentAbove(overTargetFrom)}% 以上要说明原因，例：目标 100 次，实际 ${overTargetFrom} 次。成本指标除外。`,
    zeroTarget: ({ overTargetOfZeroFrom }) =>
      overTargetOfZeroFrom === null
        ? '例：指标值 ≥0 次，实际 50 次，也不要求说明。'
        : `例：指标值 ≥0 次，实际 ${overTargetOfZeroFrom} 次以上要说明原因。`,
    deduction: ({ deduction, deductedPoints, deductedPercent, deductionFloor }) =>
      deduction === 'none'
        ? '不自动扣分；要扣的由单位自己改得分，并写明原因。'
        : deduction === 'points'
          ? `例：分值 10，超额太多的得 ${formatted(10 - deductedPoints)} 分。`
          : `例：超出界限 20% 的，扣分值的 ${formatted((20 * deductedPercent) / 100)}%；最低保留分值的 ${deductionFloor}%。`,
    equalCost: ({ equalCost, decimals }) =>
      equalCost === 'ratio'
        ? `例：指标值 =50 万元，实际 60 万元，分值 10：50 ÷ 60 × 10 = ${(500 / 60).toFixed(decimals)}。`
        : '例：指标值 =50 万元，实际 60 万元，仍得满分，并给出警告。',
    lowExecution: ({ lowExecutionBelow }) =>
      lowExecutionBelow === null
        ? '例：预算 100 万元，只执行 50 万元，也不提示。'
        : `执行率低于 ${lowExecutionBelow}% 要说明，例：预算 100 万元，执行 ${somewhatBelow(lowExecutionBelow)} 万元。`,
    caps: ({ cap }) =>
      cap === null
        ? '没有封顶。例：加一条「低于 80%，最高 89 分」，执行率 75%、合计 95 分的，总分记 89 分。'
        : `例：执行率 ${somewhatBelow(cap.rateBelow)}%，合计超过 ${cap.atMost} 分的，总分记 ${cap.atMost} 分。`,
    sections: () => '例：产出应为 40 分，表上产出指标合计 50 分，会指出来。留空表示不限。',
    decimals: ({ decimals }) => `例：25 ÷ 3 = 8.333… 记 ${(25 / 3).toFixed(decimals)}。`,
    tolerance: ({ tolerance }) => `例：表上的得分与应得的相差不超过 ${tolerance}，当作四舍五入，不算错。`,
    grades: ({ excellent, good }) => `例：${excellent} 分是优，${good} 分是良。`,
    fullMarks: ({ fullMarks }) => `例：各项分值加起来应是 ${fullMarks} 分。`,
    severities: () => '例：把不需要的检查改成「不检查」，就不再提示。',
  },
  atMost: {
    ratio: '按比例：目标 ÷ 实际 × 分值',
    linear: '按超出的多少：超出一倍得 0 分',
  },
  tierTop: '达成：完成百分之几以上',
  tierMiddle: '部分达成：完成百分之几以上',
  asksOverTarget: '超额太多时要说明原因',
  excess: '超额百分之几以上',
  asksZeroTarget: '指标值为 0 时，超额太多也要说明原因',
  zeroTarget: '实际完成值达到',
  deductions: { none: '不自动扣分', points: '扣固定分数', deviation: '按超出的幅度扣' },
  deductedPoints: '扣几分',
  deductedPercent: '按超出幅度的百分之几扣',
  deductionFloor: '最低保留分值的百分之几',
  equalCost: { ratio: '按比例：指标值 ÷ 实际 × 分值', full: '仍得满分（预算管理一体化系统）' },
  asksLowExecution: '执行率低时要说明原因',
  lowExecution: '执行率低于百分之几',
  capRate: (index) => `第 ${index} 条：执行率低于百分之几`,
  capTotal: (index) => `第 ${index} 条：总分最高`,
  addCap: '加一条',
  removeCap: (index) => `删除第 ${index} 条`,
  comparesSections: '核对各部分的分值',
  sections: {
    execution: '预算执行',
    output: '产出',
    cost: '成本',
    benefit: '效益',
    satisfaction: '满意度',
  },
  free: '不限',
  decimalsOf: (count) => `${count} 位`,
  grades: { excellent: '优：不低于', good: '良：不低于', fair: '中：不低于' },
  severities: { error: '错误', warning: '警告', hint: '提示', off: '不检查' },
  asCatalogue: (severity) => `默认（${severity}）`,

  exchange: '导出、导入',
  exported: '这套规则的文字，可以存起来或发给别人：',
  copyExport: '导出：复制',
  download: '导出：下载文件',
  fileName: '评分规则.json',
  importLabel: '把别人导出的文字粘贴到这里：',
  importFile: '选一个 JSON 文件…',
  importPressed: '导入',
  leftUnapplied: '评分规则有改动没有应用，已留着；再打开「评分规则」可以接着改。',
  unapplied: '有改动没有应用。要用请按「应用」，不要就重新选一套规则。',
  notImported: (reason) => `没有读入：${reason}`,
  imported: (name) => `已读入「${name}」，看过预览后按「应用」。`,
  importEmpty: '还没有粘贴文字，也没有选文件。',
  fileTooLarge: '这个文件太大，不会是评分规则。',
};
