import { NOT_DONE, NOT_FINISHED, PARTLY_WORDS } from '../vocabulary/fillers';

/** What is said beside it is no longer than a short clause; of a longer text a person must judge. */
const LONGEST = 24;

/**
 * Whether an answer says that nothing of it was done (VALUES §10): 未开展, 未开展调查, 因招标推迟未实施. Not where it was
 * done in part. Expects `plainText`.
 */
export function saysNotDone(text: string): boolean {
  if (text.length > LONGEST || /\d/.test(text) || PARTLY_WORDS.isIn(text)) return false;
  const isSaid = NOT_DONE.atStart(text) ?? NOT_DONE.atEnd(text);
  return isSaid !== null || NOT_FINISHED.exactly(text) !== null;
}
