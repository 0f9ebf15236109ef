import { plainText } from '../measure/plainText';

/** A text of figures and units alone: 60, 51万元. */
const FIGURES = /^[\d.,%/+-]+(?:万元|元|分)?$/;

/** Whether a goal text holds only figures. */
export function isBareFigures(text: string): boolean {
  return FIGURES.test(plainText(text));
}

/** Whether two goal texts say the same; white space and the way of typing do not count. */
export function isSameText(one: string, other: string): boolean {
  return plainText(one) === plainText(other);
}
