import { wordTable, wordsMeaning } from './wordTable';

type Said = 'above' | 'atLeast' | 'atMost' | 'equal' | 'none';

/** 前3名, 全省第2名: whose first place is the best, and among whom. */
export const PLACE_OPENINGS = wordTable<{ readonly said: 'atMost' | 'equal'; readonly among: string }>(
  ['', '全国', '全省', '全市', '全县', '全区'].flatMap((among) =>
    ['', '排名', '位列'].flatMap((ranked) => [
      { word: `${ranked}${among}前`, means: { said: 'atMost', among }, seen: 'names of ranks' },
      { word: `${ranked}${among}第`, means: { said: 'equal', among }, seen: 'names of ranks' },
    ]),
  ),
);
export const PLACE_UNITS = wordTable(wordsMeaning(true, 'names of ranks', '名', '位'));

/** Roman digits as classes are numbered with. */
export const ROMAN_DIGITS = wordTable<number>(
  ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII'].map((word, index) => ({
    word,
    means: index + 1,
    seen: 'GB 3838 地表水环境质量标准',
  })),
);

/** What stands before a class: 达到或优于Ⅲ类. */
export const RANK_OPENINGS = wordTable<Said>([
  ...wordsMeaning<Said>(
    'atLeast',
    'targets of environment indicators',
    ...['≥', '不低于', '不劣于', '达到或优于', '达到或好于', '优于或达到', '优于等于', '优于或等于'],
    ...['达到及优于', '大于等于', '水质不低于', '水质达到或优于'],
  ),
  ...wordsMeaning<Said>('above', 'targets of environment indicators', '优于', '好于', '水质优于', '水质好于'),
  ...wordsMeaning<Said>('atMost', 'targets of environment indicators', '≤', '小于等于', '不超过'),
  ...wordsMeaning<Said>('equal', 'targets of environment indicators', '=', '等于'),
  ...wordsMeaning<Said>(
    'none',
    'targets of environment indicators',
    ...[
      '达到',
      '达',
      '达标',
      '为',
      '保持',
      '保持在',
      '稳定在',
      '稳定达到',
      '水质',
      '水质达到',
      '水质为',
      '水质达',
    ],
  ),
]);

/** What stands behind it: Ⅲ类及以上, Ⅲ类水质标准. */
export const RANK_CLOSINGS = wordTable<Said>([
  ...wordsMeaning<Said>(
    'atLeast',
    'targets of environment indicators',
    ...[
      '以上',
      '及以上',
      '或以上',
      '(含)以上',
      '及以上水质',
      '以上水质',
      '水质以上',
      '水质及以上',
      '标准以上',
      '标准及以上',
    ],
  ),
  ...wordsMeaning<Said>(
    'none',
    'targets of environment indicators',
    ...['标准', '水', '水质', '水体', '水质标准', '水标准', '水体标准', '标准要求'],
  ),
]);
