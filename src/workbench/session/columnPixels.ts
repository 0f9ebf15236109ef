/** Width of a column in pixels at 100 % for a digit of 7 pixels (ECMA-376 part 1, 18.3.1.13). */
export function characterPixels(width: number): number {
  return Math.trunc(((256 * width + Math.trunc(128 / 7)) / 256) * 7);
}

/** The width in characters that is so many pixels wide, to the 256th as files have it. */
export function pixelCharacters(pixels: number): number {
  return Math.ceil((pixels / 7) * 256) / 256;
}

/** Room around the longest text of a column whose width is fitted to it, in pixels (ECMA-376 part 1, 18.3.1.13). */
const PADDING = 5;

/** Lines end where words do, a little before the edge. */
const RAGGED = 1.08;

/** Lines that a text takes when broken at the edge of a column so many pixels wide; at least one. */
export function wrappedLines(text: string, fontSize: number, width: number): number {
  const room = Math.max(1, Math.floor(((width - PADDING) * 11) / (7 * fontSize)));
  return text
    .split('\n')
    .reduce((lines, line) => lines + Math.max(1, Math.ceil((digits(line) * RAGGED) / room)), 0);
}

/** Pixels a text takes at 11 points, counted as Chinese characters two digits wide and all others one. */
export function textPixels(text: string, fontSize: number): number {
  const widest = Math.max(...text.split('\n').map(digits));
  return Math.ceil((widest * 7 * fontSize) / 11) + PADDING;
}

function digits(line: string): number {
  let count = 0;
  for (const character of line)
    count += /[\u1100-\u115f\u2e80-\u9fff\uac00-\ud7a3\uf900-\ufaff\uff00-\uff60]/.test(character) ? 2 : 1;
  return count;
}
