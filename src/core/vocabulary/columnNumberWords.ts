import { wordTable, wordsMeaning } from './wordTable';

/** What a row below a header is called that only numbers the columns or says how to fill them in. */
export const BELOW_HEADER = wordTable<'numbers' | 'notes'>([
  ...wordsMeaning<'numbers'>('numbers', 'forms printed by report tools', '栏次', '列次', '序号', '行次'),
  ...wordsMeaning<'notes'>(
    'notes',
    'templates handed down with their notes',
    '填写说明',
    '填报说明',
    '填表说明',
    '填列说明',
    '填写要求',
    '填报要求',
    '填写示例',
    '示例',
    '样例',
  ),
]);

/** How columns of words are numbered beside those of figures: 甲｜乙｜丙｜1｜2. */
export const COLUMN_LETTERS = '甲乙丙丁戊己庚辛壬癸';

/** How a row begins that shows how the others are to be filled in: 例：产出指标. */
export const EXAMPLE_STARTS = wordTable(
  wordsMeaning(true, 'templates with a row filled in', '例:', '例如:', '如:', '示例:', '样例:'),
);
