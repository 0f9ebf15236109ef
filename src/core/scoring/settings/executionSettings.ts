import * as z from 'zod/mini';
import { somewhatBelow } from './exampleNumbers';
import { linesInput } from './inputs/linesInput';
import { optionalNumberInput } from './inputs/optionalNumberInput';
import { percent, points } from './ranges';
import { setting } from './setting';

/** What a low execution rate (预算执行率) means for a form. */
export const EXECUTION_SETTINGS = {
  /** An execution rate below this percentage wants an explanation; `null`: never. */
  lowExecutionBelow: setting({
    schema: z.nullable(percent),
    default: 90,
    label: { 'zh-CN': '执行率偏低', 'en-US': 'Low execution rate' },
    bounds: { 'zh-CN': '应是 0 到 1000 的数。', 'en-US': 'A number from 0 to 1000.' },
    example: (line) =>
      line === null
        ? {
            'zh-CN': '例：预算 100 万元，只执行 50 万元，也不提示。',
            'en-US': 'Example: 50 spent of a budget of 100: nothing is said.',
          }
        : {
            'zh-CN': `执行率低于 ${line}% 要说明，例：预算 100 万元，执行 ${somewhatBelow(line)} 万元。`,
            'en-US': `Below ${line}% an explanation is wanted, e.g. ${somewhatBelow(line)} spent of a budget of 100.`,
          },
    input: optionalNumberInput({
      asks: { 'zh-CN': '执行率低时要说明原因', 'en-US': 'Want an explanation of a low rate' },
      label: { 'zh-CN': '执行率低于百分之几', 'en-US': 'Rate below percent' },
      start: 90,
    }),
    affects: ['findings'],
  }),

  /** Highest total by execution rate: below `rateBelow` percent the total is at most `atMost`. Empty: no cap. */
  totalCaps: setting({
    schema: z.array(
      z.strictObject({ rateBelow: percent.check(z.maximum(100)), atMost: points.check(z.maximum(100)) }),
    ),
    default: [],
    label: { 'zh-CN': '执行率低时总分封顶', 'en-US': 'Total capped by a low execution rate' },
    bounds: {
      'zh-CN': '执行率和最高分都应是 0 到 100 的数；不用的一条请删除。',
      'en-US': 'Rate and total are numbers from 0 to 100; remove a line that is not used.',
    },
    example: ([cap]) =>
      cap === undefined
        ? {
            'zh-CN': '没有封顶。例：加一条「低于 80%，最高 89 分」，执行率 75%、合计 95 分的，总分记 89 分。',
            'en-US':
              'No cap. Example: with “below 80%, at most 89” a sum of 95 at a rate of 75% gives a total of 89.',
          }
        : {
            'zh-CN': `例：执行率 ${somewhatBelow(cap.rateBelow)}%，合计超过 ${cap.atMost} 分的，总分记 ${cap.atMost} 分。`,
            'en-US': `Example: at a rate of ${somewhatBelow(cap.rateBelow)}% a sum above ${cap.atMost} gives a total of ${cap.atMost}.`,
          },
    input: linesInput({
      labels: {
        rateBelow: (ordinal) => ({
          'zh-CN': `第 ${ordinal} 条：执行率低于百分之几`,
          'en-US': `Line ${ordinal}: rate below percent`,
        }),
        atMost: (ordinal) => ({
          'zh-CN': `第 ${ordinal} 条：总分最高`,
          'en-US': `Line ${ordinal}: total at most`,
        }),
      },
      start: { rateBelow: 80, atMost: 89 },
      add: { 'zh-CN': '加一条', 'en-US': 'Add a line' },
      remove: (ordinal) => ({ 'zh-CN': `删除第 ${ordinal} 条`, 'en-US': `Remove line ${ordinal}` }),
    }),
    affects: ['total', 'grade', 'findings'],
  }),
};
