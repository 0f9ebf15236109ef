import { wordPattern } from './wordPattern';
import { wordTable } from './wordTable';

/** Digits in words: 两 and 〇 too. */
export const DIGITS = wordTable<number>(
  Array.from('零一二三四五六七八九')
    .map((word, means) => ({ word, means, seen: 'VALUES §10' }))
    .concat(
      // 〇 aside, capitals as on cheques: 壹次, 伍个.
      Array.from('零壹贰叁肆伍陆柒捌玖').flatMap((word, means) =>
        means === 0 ? [] : [{ word, means, seen: 'capitals of accounts' }],
      ),
    )
    .concat([
      { word: '〇', means: 0, seen: 'years in words' },
      { word: '○', means: 0, seen: 'years in words, typed with a circle' },
      { word: '两', means: 2, seen: 'VALUES §10' },
    ]),
);
/** What the digit before it is multiplied by. */
export const POWERS = wordTable<number>([
  { word: '十', means: 10, seen: 'VALUES §10' },
  { word: '百', means: 100, seen: 'VALUES §10' },
  { word: '千', means: 1000, seen: 'VALUES §10' },
  { word: '拾', means: 10, seen: 'capitals of accounts' },
  { word: '佰', means: 100, seen: 'capitals of accounts' },
  { word: '仟', means: 1000, seen: 'capitals of accounts' },
]);
/** What everything before it is multiplied by. */
export const GROUPS = wordTable<number>([
  { word: '万', means: 1e4, seen: 'VALUES §10' },
  { word: '亿', means: 1e8, seen: 'VALUES §10' },
]);

/** One sign of a number in words that is counted with (三次, 十个), as the source of a pattern: nothing is numbered or counted 零. */
export const COUNTING_NUMERAL = wordPattern(
  wordTable([...DIGITS.words, ...POWERS.words].filter(({ means }) => means > 0)),
);
