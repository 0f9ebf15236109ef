import type { Localized } from '../../language/locale';
import { TO_BE_WRITTEN } from '../../reasonFiller';
import type { CheckMessages } from '../check';

export interface ReasonUnfinishedValues {
  /** One-based sheet row. */
  readonly row: number;
  readonly name: string;
  /** How often 【请填写】 stands in the reason. */
  readonly places: number;
}

export const messages: Localized<CheckMessages<ReasonUnfinishedValues>> = {
  'zh-CN': {
    title: '原因没写完',
    pass: '偏差原因里没有留下要填写的空。',
    fail: ({ row, name, places }) =>
      `第 ${row} 行「${name}」的偏差原因还有 ${places} 处「${TO_BE_WRITTEN}」没有写。`,
    why: '留着待填写的字样等于没有说明原因，会被退回。',
    action: `把「${TO_BE_WRITTEN}」换成实际的原因和改进措施；都写好后标记会自动消失。`,
  },
  'en-US': {
    title: 'Reason unfinished',
    pass: 'No reason has a gap left to fill in.',
    fail: ({ row, name, places }) =>
      `Row ${row}, “${name}”: the reason still has ${places} × “${TO_BE_WRITTEN}” (please fill in).`,
    why: 'A reason with gaps explains nothing, and the form is sent back.',
    action: `Replace “${TO_BE_WRITTEN}” with the cause and the corrective measure; the mark then goes by itself.`,
  },
};
