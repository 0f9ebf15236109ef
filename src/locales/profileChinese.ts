import type { ProfileTexts } from './profileTexts';

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
    judging: '表格较大，正在计算会有什么变化…',
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
  nameField: {
    label: '规则名称',
    bounds: '名称要有 1 到 60 个字。',
    example: '例：本单位 2024 年度。',
  },
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
