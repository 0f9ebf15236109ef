import type { Localized } from '../core/language/locale';
import type { NamedKind } from '../host/file/namedKind';

/** Of a file among forms that its name tells to be no workbook that can be read. */
export type OtherFileTexts = Readonly<Record<NamedKind, string>>;

/** Of what stands among forms and is no file, whatever it is called. */
export interface OtherPlaceTexts {
  /** A link to a folder: it may lead in a circle. */
  readonly 'folder-link': string;
  readonly 'broken-link': string;
  /** Links that lead to each other. */
  readonly 'circular-link': string;
  /** It, or what a link leads to, may not be looked at. */
  readonly 'no-access': string;
  /** Its path is longer than the system takes. */
  readonly 'long-path': string;
  /** The system does not get at it for another cause: a disk, a network. */
  readonly unreachable: string;
  /** A device, a pipe, a socket. */
  readonly 'not-a-file': string;
  /** Its name is no text, so that it cannot be asked for. */
  readonly 'bad-name': string;
}

/** That it was not read, said of all in the same words, and what to do. */
const inChinese = (what: string, advice = '') => `${what}，没有读取。${advice}`;
const inEnglish = (what: string, advice = '') => `${what}; not read.${advice}`;

const SAVE_ANEW = {
  'zh-CN': '请在 Excel 或 WPS 中打开，另存为 .xlsx。',
  'en-US': ' Open it in Excel or WPS and save it as .xlsx.',
};
const ASK_FOR_IT = { 'zh-CN': '请索取 .xlsx 原件。', 'en-US': ' Ask for the .xlsx.' };

export const otherFileTexts: Localized<OtherFileTexts> = {
  'zh-CN': {
    document: inChinese('不是工作簿（文字文档或幻灯片）', '里面如有自评表，请另存为 .xlsx。'),
    pdf: inChinese('不是工作簿（PDF）', ASK_FOR_IT['zh-CN']),
    archive: inChinese('是压缩包', '请先解压。'),
    'table-text': inChinese('是纯文本表格', SAVE_ANEW['zh-CN']),
    template: inChinese('是模板或加载项', '请打开后另存为 .xlsx。'),
    'web-page': inChinese('是网页', SAVE_ANEW['zh-CN']),
    picture: inChinese('是图片', ASK_FOR_IT['zh-CN']),
    backup: inChinese('是备份或临时文件'),
    other: inChinese('不是工作簿'),
  },
  'en-US': {
    document: inEnglish('No workbook (a document or slides)', ' Save the form in it as .xlsx.'),
    pdf: inEnglish('No workbook (PDF)', ASK_FOR_IT['en-US']),
    archive: inEnglish('An archive', ' Unpack it first.'),
    'table-text': inEnglish('A table as plain text', SAVE_ANEW['en-US']),
    template: inEnglish('A template or add-in', ' Open it and save it as .xlsx.'),
    'web-page': inEnglish('A web page', SAVE_ANEW['en-US']),
    picture: inEnglish('A picture', ASK_FOR_IT['en-US']),
    backup: inEnglish('A backup or temporary file'),
    other: inEnglish('No workbook'),
  },
};
