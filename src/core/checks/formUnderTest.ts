import { gridOfText } from '../../../test/corpus/gridOfText';
import { assess } from '../assess';
import type { Finding } from '../assessment';
import type { GridSnapshot } from '../../grid/gridSnapshot';
import type { Locale } from '../language/locale';
import type { ScoringProfile } from '../scoring/profile';
import { MOF_PROFILE } from '../scoring/profiles/mof';

/** A ministry form cut down to what a check looks at: the rest agrees with itself and raises nothing. */
export interface FormUnderTest {
  /** 年初预算数|全年预算数|全年执行数|分值|执行率|得分 of 年度资金总额. */
  readonly funds?: string;
  /** 其中… rows, each with the same six cells. */
  readonly parts?: readonly string[];
  /** 一级|二级|三级|年度指标值|实际完成值|分值|得分|偏差原因, a row each. */
  readonly rows: readonly string[];
  /** 分值|得分|偏差原因 of the total; `null` leaves the row out. */
  readonly total?: string | null;
  /** Lines after the total. */
  readonly after?: readonly string[];
  /** Title, year and head in place of the usual four lines. */
  readonly head?: readonly string[];
  /** 预期目标 and 实际完成情况; two lines more above the indicators. */
  readonly goal?: readonly [expected: string, actual: string];
  /** 分值 and 得分 only: the form has no column for reasons. */
  readonly withoutReasons?: boolean;
  readonly withoutFunds?: boolean;
}

const HEAD = ['项目支出绩效自评表', '（2021年度）', '项目名称||测试项目', '主管部门||某局||实施单位||某局'];

/** The form as a sheet; its first indicator stands in row 8 (one more for each part, two with goals). */
export function sheetOf(form: FormUnderTest): GridSnapshot {
  const { funds, parts = [], rows, total, after = [], head = HEAD, goal } = form;
  const money = [
    '项目资金（万元）||年初预算数|全年预算数|全年执行数|分值|执行率|得分',
    `|年度资金总额|${funds ?? '50|50|50|10|100.00%|10'}`,
    ...parts.map((part, index) => `|其中：第${index + 1}项|${part}`),
  ];
  const lines = [
    ...head,
    ...(form.withoutFunds === true ? [] : money),
    ...(goal ? ['年度总体目标|预期目标|||实际完成情况|||', `|${goal[0]}|||${goal[1]}|||`] : []),
    `一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分${form.withoutReasons === true ? '' : '|偏差原因分析及改进措施'}`,
    ...rows,
    ...(total === null ? [] : [`总分|||||${total ?? ''}`]),
    ...after,
  ];
  return gridOfText(lines.join('\n'));
}

/** What one check finds on a form. */
export function findingsOf(
  check: string,
  form: FormUnderTest | GridSnapshot,
  options: {
    readonly locale?: Locale;
    readonly justFilled?: ReadonlySet<string>;
    readonly profile?: ScoringProfile;
  } = {},
): readonly Finding[] {
  const snapshot = 'origin' in form ? form : sheetOf(form);
  const { profile = MOF_PROFILE, ...rest } = options;
  return assess(snapshot, profile, rest).forms.flatMap(({ findings }) =>
    findings.filter((finding) => finding.check === check),
  );
}

/** A finding in short: `error H9`, `warning -`. */
export function inShort({ severity, cell }: Finding): string {
  return `${severity} ${cell ?? '-'}`;
}
