/**
 * A stretch of a text with some of it put in other words.
 *
 * @param {string} code
 * @param {number} from where the stretch begins
 * @param {number} to where it ends
 * @param {[start: number, end: number, put: string][]} edits that do not overlap
 * @returns {string}
 */
function edited(code, from, to, edits) {
  let text = '';
  let at = from;
  // An insertion stands before what is taken away at the same place.
  for (const [start, end, put] of edits.sort(([a, b], [c, d]) => a - c || b - d)) {
    text += code.slice(at, start) + put;
    at = end;
  }
  return text + code.slice(at, to);
}

module.exports = { edited };
