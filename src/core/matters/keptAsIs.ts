import type { Assessment } from '../assessment';
import { decide } from '../ignored/decide';
import { standsFor } from '../ignored/decided';
import { ignore } from '../ignored/ignore';
import type { IgnoredFindings } from '../ignored/ignoredFindings';
import { isSamePlace, placeOf } from '../ignored/ignoredPlace';
import { mattersOf } from './mattersOf';

/**
 * The list of what is left as it is, after a person has decided so about everything in one matter, with one reason. What
 * the rules hold against the score counts as decided for as long as the row says what it says now.
 *
 * @param date `YYYY-MM-DD`: the core has no clock
 */
export function keptAsIs(
  list: IgnoredFindings,
  assessment: Assessment,
  key: string,
  { reason, date }: { readonly reason: string; readonly date: string },
): IgnoredFindings {
  const matter = mattersOf(assessment).find((candidate) => candidate.key === key);
  const form = matter ? assessment.forms[matter.form] : undefined;
  if (!matter || !form) return list;
  const row = form.indicators.find((candidate) => candidate.row === matter.row);
  const decided = row ? decide(list, form, row, reason, date) : list;
  return matter.facts.reduce((grown, finding) => {
    const place = placeOf(form, finding);
    const isDecided =
      place !== null &&
      grown.items.some(
        (item) => item.decided !== undefined && isSamePlace(item, place) && standsFor(item, row ?? null),
      );
    return isDecided ? grown : ignore(grown, form, finding, reason, date);
  }, decided);
}
