import type { Localized } from '../core/language/locale';

/** What the page of the pane says before the pane itself has come. */
export interface OpeningTexts {
  readonly score: string;
  readonly opening: string;
  /** 一键评分 was pressed before the pane had come. */
  readonly pressed: string;
  /** It takes long: Excel or the network does not answer. */
  readonly slow: string;
  /** A part of the add-in could not be loaded: what, why, what to do, and the button that does it. */
  readonly failed: OpeningFailure;
  /** Opening met a fault of another kind. */
  readonly fault: (detail: string) => OpeningFailure;
}

export type OpeningFailure = Readonly<Record<'what' | 'why' | 'action' | 'retry', string>>;

export const OPENING: Localized<OpeningTexts> = {
  'zh-CN': {
    score: '一键评分',
    opening: '正在打开绩效自评助手…',
    pressed: '正在打开绩效自评助手，打开后立即评分…',
    slow: '打开较慢，可能是网络不畅，或者 Office 太旧（需要 Excel 2021 以上）。表格没有改动。有回应后会自动继续；一直没有的，请关闭面板再打开；仍然不行的，请联系管理员。',
    failed: {
      what: '绩效自评助手没有加载完整。',
      why: '可能是网络中断，或者存放加载项的服务器暂时无法访问。表格没有改动。',
      action: '请检查网络后重试；仍然不行的，请联系管理员。',
      retry: '重试',
    },
    fault: (detail) => ({
      what: '打开绩效自评助手时出了错，表格没有改动。',
      why: `错误信息：${detail}`,
      action: '请重试；仍然不行的，请把错误信息发给管理员。',
      retry: '重试',
    }),
  },
  'en-US': {
    score: 'Score now',
    opening: 'Opening…',
    pressed: 'Opening; scoring begins at once…',
    slow: 'The network may be slow, or this Office too old (Excel 2021 is needed). The sheet was not changed. It goes on once Excel answers. If it does not, open the pane again; if that does not help, ask your administrator.',
    failed: {
      what: 'The add-in was not loaded completely.',
      why: 'The network or the server that holds the add-in cannot be reached just now. The sheet was not changed.',
      action: 'Check the network and try again; if that does not help, ask your administrator.',
      retry: 'Try again',
    },
    fault: (detail) => ({
      what: 'Opening the add-in failed. The sheet was not changed.',
      why: `Error: ${detail}`,
      action: 'Try again; if that does not help, send this to your administrator.',
      retry: 'Try again',
    }),
  },
};
