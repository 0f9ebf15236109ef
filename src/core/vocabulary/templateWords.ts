import { wordTable, wordsMeaning } from './wordTable';

/** Words that only a template says: what stands where something was to be written. */
export const TEMPLATE_WORDS = wordTable([
  ...wordsMeaning('stars', 'Hubei: 绿化面积(≥**平方米)', '**'),
  ...wordsMeaning('blank', 'annexes of budget notices', '××', '模板说明', '填写说明', '此处填写', '在此填写'),
  ...wordsMeaning('blank', 'annexes of budget notices', '(示例)', '(样例)', '示例:', '样例:', '(模板)'),
  ...wordsMeaning('limit', 'prompts of goal cells: 100字以内', '字以内', '字左右', '字以上', '字之内'),
]);

/** How a prompt begins: 请概括项目自评情况. An answer reports and asks for nothing. */
export const PROMPT_STARTS = wordTable(
  wordsMeaning(
    'prompt',
    'prompts of goal cells and footers',
    '请',
    '(请',
    '填写',
    '(填写',
    '应填写',
    '需填写',
  ),
);

/** 指标2, ……: a row's name as the template numbers it. */
export const TEMPLATE_NAMES = wordTable(wordsMeaning('numbered', 'ministry form: 指标1:', '指标'));

/** Labels of lines whose words are the form's own: notes on how to fill it in. */
export const NOTE_LABELS = wordTable(
  wordsMeaning(
    'note',
    'ministry form, footers',
    ...[
      '注',
      '备注',
      '说明',
      '填表说明',
      '填报说明',
      '填写说明',
      '填写人',
      '填写日期',
      '填写时间',
      '填写单位',
    ],
  ),
);

/** How a printed note asks for an explanation: 执行率未达到90%的需说明原因, 应单独说明理由, (100字以内). */
export const ASKED_TO_EXPLAIN = wordTable([
  ...['需', '应', '须', '需要', '应当', '必须'].flatMap((must) =>
    wordsMeaning('asked', 'Sichuan, beside the funds', `的${must}说明`, `的,${must}说明`, `${must}单独说明`),
  ),
  ...wordsMeaning('asked', 'Sichuan, beside the funds', '请说明', '请单独说明', '字以内', '字之内'),
]);
