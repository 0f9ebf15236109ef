/** A family of layouts by its header, with an example row as forms of the family have it. */
export interface LayoutFamily {
  readonly id: string;
  readonly name: string;
  /** Where forms of the family were published. */
  readonly seen: string;
  /** Cells from left to right, one line a row of the header. */
  readonly header: readonly string[];
  /** An indicator: target reached by three quarters, 10 points where the family has weights. */
  readonly row: string;
}

/** The layouts that the reader knows (LAYOUTS §2, §9). A new family is one entry here and its example in the corpus. */
export const LAYOUT_FAMILIES: readonly LayoutFamily[] = [
  {
    id: 'F1',
    name: 'ministry',
    seen: 'seed 1-8',
    header: ['一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施'],
    row: '产出指标|数量指标|服务器|≥4套|3套|10||',
  },
  {
    id: 'F2',
    name: 'Yunnan, two-level header',
    seen: 'Yongde 2022',
    header: [
      '一级指标|二级指标|三级指标|年度指标值|||实际完成值|分值|得分|偏差原因分析及改进措施',
      '|||指标性质|指标值|度量单位||||',
    ],
    row: '产出指标|数量指标|服务器|≥|4|套|3套|10||',
  },
  {
    id: 'F3',
    name: 'Sichuan',
    seen: 'Daying',
    header: ['一级指标|二级指标|三级指标|指标性质|指标值|度量单位|完成值|权重|得分|未完成原因分析'],
    row: '产出指标|数量指标|服务器|≥|4|套|3|10||',
  },
  {
    id: 'F4',
    name: 'Hubei, no weights',
    seen: 'Huangshi 2022',
    header: ['一级指标|二级指标|三级指标|年初目标值(A)|实际完成值(B)|得分'],
    row: '产出指标|数量指标|服务器|≥4套|3套|7.5',
  },
  {
    id: 'F5',
    name: 'Anhui, weight before target',
    seen: 'Suixi 2019',
    header: ['三级指标|分值|年度指标值|全年实际值|得分|未完成原因及拟采取的改进措施'],
    row: '服务器|10|≥4套|3套||',
  },
  {
    id: 'F6b',
    name: 'Yinchuan',
    seen: 'Yinchuan 2021',
    header: ['一级指标|二级指标|三级指标|参考分值|指标值(A)|全年实际值(B)|得分'],
    row: '项目产出|数量|服务器|10|≥4套|3套|',
  },
  {
    id: 'F7',
    name: 'Beijing',
    seen: 'Beijing',
    header: ['一级指标|二级指标|三级指标|分值|年度指标值(A)|全年实际值(B)|得分计算方法|得分|未完成原因分析'],
    row: '产出指标|数量指标|服务器|10|≥4套|3套|按比例||',
  },
  {
    id: 'F9',
    name: 'county with review',
    seen: 'Guangshui',
    header: ['一级指标|二级指标|指标名称(三级指标)|年初指标值|年终完成值|自评分|复核分|评价标准'],
    row: '产出指标|数量指标|服务器|≥4套|3套|7.5||',
  },
  {
    id: 'F12',
    name: 'Chongqing',
    seen: 'Chongqing',
    header: ['指标名称|计量单位|指标性质|指标值|指标权重(分)|全年完成值|指标得分(分)|说明'],
    row: '服务器|套|≥|4|10|3||',
  },
  {
    id: 'F12b',
    name: 'Chongqing, initial and adjusted target',
    seen: 'Chongqing 2021',
    header: [
      '指标名称|计量单位|指标性质|年初指标值|调整指标值|全年完成值|得分系数(%)|指标权重(分)|指标得分(分)|是否核心指标',
    ],
    row: '服务器|套|≥|5|4|3|75|10||是',
  },
  {
    id: 'F14',
    name: 'import sheet',
    seen: 'Guangxi',
    header: [
      '一级指标|二级指标|三级指标|指标值|*实际完成值|*分值|指标得分|扣减分数|完成情况简要描述|偏差原因及改进措施',
    ],
    row: '产出指标|数量指标|服务器|≥4套|3套|10||||',
  },
  {
    id: 'F16',
    name: 'Jiangsu',
    seen: 'Suzhou 2021',
    header: ['项目类别|指标名称|目标值|权重|实际完成值|自评分'],
    row: '产出目标|服务器|≥4套|10|3套|',
  },
  {
    id: 'F17',
    name: 'Hebei, two-level header',
    seen: 'Chengan 2020',
    header: [
      '一级指标|二级指标|三级指标|预期指标值|||单项指标实际完成值|自评得分||',
      '|||符号||单位(文字描述)||单项指标得分|权重占比(%)|单项指标折算得分',
    ],
    row: '产出指标|数量指标|服务器|>=|4|套|3||10|',
  },
  {
    id: 'F18',
    name: 'Sichuan before 2021',
    seen: 'Daying 2020',
    header: ['一级指标|二级指标|三级指标|预期指标值(包含数字及文字描述)|实际完成指标值(包含数字及文字描述)'],
    row: '项目完成指标|数量指标|服务器|≥4套|3套',
  },
  {
    id: 'F19',
    name: 'Xinjiang',
    seen: 'Fukang 2023',
    header: [
      '一级指标|二级指标|三级指标|指标值|指标值设置依据|上年完成值|指标分值权重|指标赋分规则|佐证资料|指标实际完成值|完成率|指标得分|偏差原因分析及改进措施',
    ],
    row: '产出指标|数量指标|服务器|≥4套|批复|2套|10|按比例|合同|3套|75%||',
  },
  {
    id: 'F20',
    name: 'Inner Mongolia',
    seen: 'Bayannur 2024',
    header: [
      '一级指标|二级指标|三级指标|指标性质|指标方向|年度指标值|实际完成值|计量单位|分值|得分|偏差原因分析',
    ],
    row: '产出指标|数量指标|服务器|正向|大于等于|4|3|套|10||',
  },
  {
    id: 'F21',
    name: 'Fujian department',
    seen: 'Ningde 2021',
    header: ['一级指标|二级指标|三级指标|绩效目标值|实际完成值|评分标准|指标分值|自评得分|未完成原因'],
    row: '产出目标|数量目标|服务器|≥4套|3套|少1套扣2分|10||',
  },
];
