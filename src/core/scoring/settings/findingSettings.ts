import * as z from 'zod/mini';
import { checksInput } from './inputs/checksInput';
import { setting } from './setting';

/** What is said of a form. */
export const FINDING_SETTINGS = {
  /** Findings taken more or less seriously than the catalogue does, or not raised at all. By check id. */
  severities: setting({
    schema: z.record(z.string(), z.enum(['error', 'warning', 'hint', 'off'])),
    default: {},
    label: { 'zh-CN': '检查项的轻重', 'en-US': 'How grave each check is' },
    bounds: { 'zh-CN': '请选一种。', 'en-US': 'Choose one.' },
    example: () => ({
      'zh-CN': '例：把不需要的检查改成「不检查」，就不再提示。',
      'en-US': 'Example: set a check to “Off” and it is no longer made.',
    }),
    input: checksInput(),
    affects: ['findings'],
  }),
};
