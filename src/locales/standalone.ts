import type { Localized } from '../core/language/locale';

/** What the one-file product says besides the sheet's and the pane's own texts. */
export interface StandaloneTexts {
  readonly appName: string;
  readonly open: string;
  readonly openFolder: string;
  readonly save: string;
  readonly saveCopy: string;
  readonly pane: string;
  readonly help: string;
  readonly close: string;
  readonly welcome: string;
  readonly introduction: readonly string[];
  readonly private: string;
  readonly dropHint: string;
  readonly version: (version: string) => string;
  readonly saved: Readonly<
    Record<'same-file' | 'downloaded' | 'changed-elsewhere', (name: string) => string>
  >;
  readonly folder: Readonly<{
    reading: (done: number, all: number, name: string) => string;
    cancel: string;
    title: (name: string) => string;
    none: (name: string) => string;
    counts: (forms: number, errors: number, warnings: number, unread: number) => string;
    stopped: (done: number, all: number) => string;
    file: string;
    unreadTitle: string;
    reason: string;
    saveSummary: string;
    saveNotes: (units: number) => string;
    summaryName: string;
    notesName: string;
    savedInto: (folder: string, names: string) => string;
    savedDownloads: (names: string) => string;
    /** Of files whose saved contents lie among the downloads. */
    older: (names: string) => string;
    back: string;
  }>;
}

export const standaloneTexts: Localized<StandaloneTexts> = {
  'zh-CN': {
    appName: '绩效自评助手',
    open: '打开工作簿',
    openFolder: '打开文件夹',
    save: '保存',
    saveCopy: '另存副本',
    pane: '面板',
    help: '使用说明',
    close: '关闭',
    welcome: '打开项目支出绩效自评表',
    introduction: [
      '打开一份或多份 .xlsx 工作簿，在右侧面板点“一键评分”：空白的得分按规则填好，缺少偏差原因的行标黄，有问题的地方逐条列出。写入的内容可以撤销。',
      '打开整个文件夹，可一次核对其中全部工作簿，生成自评汇总和各单位的退回意见。',
    ],
    private: '所有计算都在本机浏览器里完成，不联网，文件不会上传。',
    dropHint: '也可以把文件或文件夹拖到这里。',
    version: (version) => `版本 ${version}`,
    saved: {
      'same-file': (name) => `已保存到原文件：${name}`,
      downloaded: (name) => `已保存到浏览器的下载文件夹：${name}`,
      'changed-elsewhere': (name) =>
        `“${name}”打开后被其他程序改过，没有覆盖；现在的内容已存到浏览器的下载文件夹。`,
    },
    folder: {
      reading: (done, all, name) => `正在核对第 ${done} 份，共 ${all} 份：${name}`,
      cancel: '停止',
      title: (name) => `文件夹“${name}”的核对结果`,
      none: (name) => `文件夹“${name}”里没有 .xlsx 或 .xlsm 工作簿。`,
      counts: (forms, errors, warnings, unread) =>
        `自评表 ${forms} 张，错误 ${errors} 条，警告 ${warnings} 条，未读取 ${unread} 份。`,
      stopped: (done, all) => `已停止：共 ${all} 份，核对了前 ${done} 份，其余没有核对。`,
      file: '文件',
      unreadTitle: '没有核对的文件和工作表',
      reason: '原因',
      saveSummary: '保存自评汇总',
      saveNotes: (units) => `保存退回意见（${units} 个单位）`,
      summaryName: '自评汇总.xlsx',
      notesName: '退回意见.zip',
      savedInto: (folder, names) => `已存入文件夹“${folder}”：${names}`,
      savedDownloads: (names) => `已存到浏览器的下载文件夹：${names}`,
      older: (names) =>
        `${names} 改后存在下载文件夹，下面仍是文件夹里原件的结果。请用下载的文件替换原件，再打开文件夹。`,
      back: '返回',
    },
  },
  'en-US': {
    appName: 'Self-evaluation assistant',
    open: 'Open workbook',
    openFolder: 'Open folder',
    save: 'Save',
    saveCopy: 'Save a copy',
    pane: 'Pane',
    help: 'Guide',
    close: 'Close',
    welcome: 'Open self-evaluation forms',
    introduction: [
      'Open one or more .xlsx workbooks and press “Score now” in the pane: blank scores are filled in by the rules, rows that lack a reason are marked, and whatever is wrong is listed. What was written can be taken back.',
      'Open a folder to check all of its workbooks at once, with a summary and the return notes for each unit.',
    ],
    private: 'Everything is computed in this browser. Nothing is sent anywhere; no network is needed.',
    dropHint: 'Files and folders can be dropped here, too.',
    version: (version) => `Version ${version}`,
    saved: {
      'same-file': (name) => `Saved in its own file: ${name}`,
      downloaded: (name) => `Saved among the browser’s downloads: ${name}`,
      'changed-elsewhere': (name) =>
        `“${name}” was changed by another program since it was opened and was not replaced; what is shown here is among the downloads.`,
    },
    folder: {
      reading: (done, all, name) => `Checking ${done} of ${all}: ${name}`,
      cancel: 'Stop',
      title: (name) => `Folder “${name}”`,
      none: (name) => `There are no .xlsx or .xlsm workbooks in “${name}”.`,
      counts: (forms, errors, warnings, unread) =>
        `${forms} forms, ${errors} errors, ${warnings} warnings, ${unread} not read.`,
      stopped: (done, all) => `Stopped: ${done} of ${all} were checked, the rest was not.`,
      file: 'File',
      unreadTitle: 'Not checked',
      reason: 'Reason',
      saveSummary: 'Save the summary',
      saveNotes: (units) => `Save the return notes (${units} units)`,
      summaryName: 'Summary.xlsx',
      notesName: 'Return notes.zip',
      savedInto: (folder, names) => `Saved in the folder “${folder}”: ${names}`,
      savedDownloads: (names) => `Saved among the browser’s downloads: ${names}`,
      older: (names) =>
        `${names} was saved among the downloads; what follows is of the file in the folder. Replace it and open the folder again.`,
      back: 'Back',
    },
  },
};
