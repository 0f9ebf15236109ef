const path = require('node:path');
const ts = require('typescript');
const { edited } = require('./edited');

/**
 * Words of the built vocabulary that `wordsMeaning` is given one by one stand in one text, set apart by blanks: it takes
 * them so as well, and a word costs two characters less.
 *
 *     wordsMeaning('denial', 'seen', '无偏差', ...['完成', '达标'])  becomes  wordsMeaning('denial', 'seen', '无偏差 完成 达标')
 */
const PLACE = ['src', 'core', 'vocabulary', ''].join(path.sep);
const TAKES_WORDS = 'wordsMeaning';
/** Meaning and place come first. */
const FIRST_WORD = 2;

module.exports = function joinedWordsLoader(source) {
  return this.resourcePath.includes(PLACE) ? joinedWords(source) : source;
};

/** @param {string} source TypeScript */
function joinedWords(source) {
  const file = ts.createSourceFile('module.ts', source, ts.ScriptTarget.Latest, true);
  const edits = [];
  const visit = (node) => {
    if (ts.isCallExpression(node) && node.expression.getText(file) === TAKES_WORDS) {
      const given = node.arguments.slice(FIRST_WORD);
      const words = given.flatMap(textsOf);
      const areTexts = words.every((word) => word !== null && ts.isStringLiteral(word) && word.text !== '');
      if (words.length > 1 && areTexts)
        edits.push([
          given[0].getStart(file),
          given.at(-1).end,
          JSON.stringify(words.map(({ text }) => text).join(' ')),
        ]);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return edited(source, 0, source.length, edits);
}

/** A text, or those of a list that is spread; `null` stands for whatever else. */
function textsOf(given) {
  if (!ts.isSpreadElement(given)) return [given];
  return ts.isArrayLiteralExpression(given.expression) ? given.expression.elements : [null];
}

module.exports.joinedWords = joinedWords;
