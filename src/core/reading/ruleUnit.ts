import { canonicalUnit } from '../measure/units';
import { COUNTERS, SCALES } from '../vocabulary/unitWords';

/** The unit of a figure in a printed rule, normalised (%, 人, 万元); `null` where the text is none. */
export function ruleUnit(text: string): string | null {
  const canonical = canonicalUnit(text);
  if (canonical === '%') return canonical;
  const scale = SCALES.atStart(text);
  const bare = scale ? text.slice(scale.end) : text;
  const unit = canonicalUnit(bare);
  const isCounted = COUNTERS.exactly(bare) !== null || COUNTERS.exactly(unit) !== null;
  return isCounted ? `${scale?.word ?? ''}${unit}` : null;
}
