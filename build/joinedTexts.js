const ts = require('typescript');
const { edited } = require('./edited');

/** `....split(" ")` costs so many characters; each text that is joined spares two. */
const FEWEST = 9;

/**
 * Minified code in which long lists of texts are one text, taken apart when it runs: `["a","b",…]` becomes
 * `"a b …".split(" ")`, and texts among what a call is given likewise. Smaller as it stands; compressed it would be larger.
 *
 * @param {string} code a whole script
 * @returns {string}
 */
function joinedTexts(code) {
  const file = ts.createSourceFile('script.js', code, ts.ScriptTarget.ES2022, true, ts.ScriptKind.JS);
  const edits = [];
  const visit = (node) => {
    const list = ts.isArrayLiteralExpression(node)
      ? node.elements
      : ts.isCallExpression(node)
        ? node.arguments
        : [];
    for (const run of runsOfTexts(list)) {
      const [first, last] = [run[0], run.at(-1)];
      const isWhole = ts.isArrayLiteralExpression(node) && run.length === list.length;
      const joined = `${JSON.stringify(run.map(({ text }) => text).join(' '))}.split(" ")`;
      if (isWhole) edits.push([node.getStart(file), node.end, joined]);
      else edits.push([first.getStart(file), last.end, `...${joined}`]);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return edited(code, 0, code.length, edits);
}

/** Texts that stand one behind the other, none of them empty or with a blank in it. */
function runsOfTexts(list) {
  const runs = [];
  let run = [];
  for (const item of [...list, null]) {
    if (item && ts.isStringLiteral(item) && item.text !== '' && !item.text.includes(' ')) run.push(item);
    else {
      if (run.length >= FEWEST) runs.push(run);
      run = [];
    }
  }
  return runs;
}

module.exports = { joinedTexts };
