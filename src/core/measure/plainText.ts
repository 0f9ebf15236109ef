const REPLACEMENTS: readonly (readonly [RegExp, string])[] = [
  [/[≧⩾]/g, '≥'],
  [/[≦⩽]/g, '≤'],
  [/≮/g, '≥'],
  [/≯/g, '≤'],
  [/[═﹦]/g, '='],
  [/>=|=>/g, '≥'],
  [/<=|=</g, '≤'],
  [/[－–—―─]/g, '-'],
  [/〜|∼/g, '~'],
];

/**
 * The text with everything levelled that is only a way of typing: full width to half width (NFKC), rare operator
 * signs, every dash to `-`, and no white space at all (people break `300 公 里` to fit a cell).
 */
export function plainText(text: string): string {
  let result = text.normalize('NFKC').replace(/[\s\u200b\ufeff]/g, '');
  for (const [pattern, replacement] of REPLACEMENTS) result = result.replace(pattern, replacement);
  return result;
}
