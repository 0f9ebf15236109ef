import { findingsOf, inShort, type FormUnderTest } from '../formUnderTest';

const ROWS = [
  '产出指标|成本指标|人均培训成本|≤450元/人|438元/人|45|45|',
  '|数量指标|培训人次|≥1000人次|1000人次|45|45|',
];

test.each<[string, FormUnderTest, string[]]>([
  ['one unit', { rows: ROWS, funds: '50|50|45|10||' }, []],
  ['executed in 元', { rows: ROWS, funds: '50|50|450000|10||' }, ['error E6']],
  ['budget in 元', { rows: ROWS, funds: '500000|500000|45|10||' }, ['error D6']],
  ['nothing spent', { rows: ROWS, funds: '50|50|0|10||' }, []],
  [
    'both in 元: far above what the form speaks of',
    { rows: ROWS, funds: '500000|500000|450000|10||' },
    ['warning D6'],
  ],
  [
    'the form speaks of no amount',
    { rows: ['产出指标|数量指标|甲|≥4|4|90|90|'], funds: '500000|500000|450000|10||' },
    [],
  ],
  [
    'a unit cost alone says nothing of the whole',
    { rows: [ROWS[0] ?? ''], funds: '500000|500000|450000|10||' },
    [],
  ],
  [
    'a unit cost by its name, without the unit it is for',
    {
      rows: [
        '产出指标|成本指标|每平方米养护单价|≤6.8元|6.69元|45|45|',
        '|数量指标|养护绿地面积|≥126万平方米|127万平方米|45|45|',
      ],
      funds: '860|860|852.3|10||',
    },
    [],
  ],
  [
    'a large project whose rows tell what one piece costs',
    {
      rows: [
        '产出指标|成本指标|高龄津贴|≤200元|200元|45|45|',
        '效益指标|经济效益指标|村集体经济收入|≥5000元|5200元|45|45|',
      ],
      funds: '1200|1200|1200|10||',
    },
    [],
  ],
  [
    'a goal that tells what each household gets',
    {
      rows: ['产出指标|数量指标|受助户数|≥6000户|6000户|90|90|'],
      funds: '12000|12000|12000|10||',
      goal: ['每户补助2万元，户均增收3000元，单价不超过500元。', '已补助，每户补助标准2万元。'],
    },
    [],
  ],
  [
    'an income is no cost',
    {
      rows: ['效益指标|经济效益指标|村集体经济收入|≥50000元|52000元|90|90|'],
      funds: '30000|30000|30000|10||',
    },
    [],
  ],
  [
    'a large project with a large cost',
    { rows: ['产出指标|成本指标|工程总投资|≤3亿元|3亿元|90|90|'], funds: '30000|30000|29000|10||' },
    [],
  ],
])('%s', (_case, form, expected) => {
  expect(findingsOf('money-unit', form).map(inShort)).toEqual(expected);
});
