/**
 * A number as it is shown in a column too narrow for it: one in the General format loses decimals, any other becomes
 * a row of `#`, as in Excel. `measure` gives a text's width in the unit of `width`.
 */
export function fittingNumber(
  text: string,
  isGeneral: boolean,
  width: number,
  measure: (text: string) => number,
): string {
  if (measure(text) <= width) return text;
  const [whole = '', decimals] = text.split('.');
  if (isGeneral && decimals !== undefined && /^-?\d+$/.test(whole) && /^\d+$/.test(decimals)) {
    for (let places = decimals.length - 1; places >= 0; places--) {
      const shorter = Number(text).toFixed(places);
      if (measure(shorter) <= width) return shorter;
    }
  }
  return '#'.repeat(Math.max(1, Math.floor(width / measure('#'))));
}
