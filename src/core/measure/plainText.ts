import { remembered } from './remembered';

const REPLACEMENTS: readonly (readonly [RegExp, string])[] = [
  [/[≧⩾]/g, '≥'],
  [/[≦⩽]/g, '≤'],
  [/≮/g, '≥'],
  [/≯/g, '≤'],
  [/[═﹦]/g, '='],
  // 》= is what a Chinese keyboard makes of >=.
  [/[>》〉≥]=|=>/g, '≥'],
  [/[<《〈≤]=|=</g, '≤'],
  [/[－–—―─]/g, '-'],
  [/〜|∼/g, '~'],
];

/** Footnote marks and exponents: NFKC would make 51 of 5①, and 52 of 5². */
const LEVELLED = /[^\u00b2\u00b3\u00b9\u2070-\u209f\u2460-\u24ff\u2776-\u2793]+/g;
/** 保持稳定。 — a sentence's end says nothing. */
const END = '。;,、';
const SPACE = /[\s\u200b\ufeff]+/g;
/** Digits, letters and Chinese characters that none of the above changes: most cells hold nothing else. */
const ALREADY_PLAIN = /^[\w%.\u4e00-\u9fff≥≤]*$/;

/**
 * The text with everything levelled that is only a way of typing: full width to half width (NFKC), rare operator
 * signs, every dash to `-`, and no white space (people break `300 公 里` to fit a cell) but between two digits:
 * `5 10` is not 510. Punctuation at the end goes too. Takes time in proportion to the length of the text.
 */
export function plainText(text: string): string {
  return ALREADY_PLAIN.test(text) ? text : levelledText(text);
}

/** 10 000, 1 000 000: thousands set apart by one blank each. 100 100 may be two figures, 5 10 are two. */
const THOUSANDS = /(?<![\d.,:/-])(?<![\d.] )[1-9]\d{0,2}(?:[ \u00a0\u2009\u202f]\d{3})+(?![\d.,:]| \d)/g;

function withoutGaps(figure: string): string {
  const groups = figure.split(/[ \u00a0\u2009\u202f]/);
  return new Set(groups).size === 1 ? figure : groups.join('');
}

const levelledText = remembered((text: string): string => {
  const levelled = text
    .replace(THOUSANDS, withoutGaps)
    .replace(/m²/g, 'm2')
    .replace(/m³/g, 'm3')
    .replace(LEVELLED, (part) => part.normalize('NFKC'));
  let result = levelled.replace(SPACE, (gap: string, at: number) =>
    isDigit(levelled.charAt(at - 1)) && isDigit(levelled.charAt(at + gap.length)) ? ' ' : '',
  );
  for (const [pattern, replacement] of REPLACEMENTS) result = result.replace(pattern, replacement);
  // Not by a pattern: `[。]+$` begins anew at each of a long run of full stops.
  let end = result.length;
  while (end > 0 && END.includes(result.charAt(end - 1))) end -= 1;
  return result.slice(0, end);
});

function isDigit(character: string): boolean {
  return character >= '0' && character <= '9';
}
