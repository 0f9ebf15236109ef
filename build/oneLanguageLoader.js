const path = require('node:path');
const ts = require('typescript');
const { declaredFunctions } = require('./declaredFunctions');

/**
 * Keeps one language of every text that a module holds in both, so that a person loads the words of one. The sources hold
 * both side by side, which is what the compiler demands; this is done to what is built of them, module by module:
 *
 *     { 'zh-CN': A, 'en-US': B }        becomes in the Chinese bundle  inOneLanguage(A)
 *     refused(A, B)                     where `refused` is the module's own function of `(zh, en)`: refused(A, undefined)
 *
 * Which language is kept is the layer of the module (see `languages` in webpack.config.js); a module without a layer keeps
 * both, and so does one whose texts are compared with, or kept in workbooks, in either language (`BOTH`).
 */
const KEEPS = { 'zh-CN': 'zh', 'en-US': 'en' };
const BOTH = [
  // Names that a workbook keeps with the rules.
  'src/core/scoring/profiles/',
  // What puts one text into the places of both.
  'src/core/language/inOneLanguage.ts',
  // Headers and sheet names by which the pane knows its own summary again, whoever wrote it.
  ...['figureColumns', 'findingColumns', 'summaryColumns', 'reportSheets'].map(
    (name) => `src/core/report/${name}.ts`,
  ),
].map((place) => place.split('/').join(path.sep));

/** @this {import('webpack').LoaderContext<object>} */
module.exports = function oneLanguageLoader(source) {
  const language = this._module?.layer;
  if (!(language in KEEPS) || BOTH.some((place) => this.resourcePath.includes(place))) return source;
  const reduced = inOne(source, language);
  if (reduced === source) return source;
  const helper = path.join(__dirname, '../src/core/language/inOneLanguage').split(path.sep).join('/');
  return `import { inOneLanguage } from '${helper}';\n${reduced}`;
};

/**
 * The module's text with one language of its texts.
 *
 * @param {string} source TypeScript
 * @param {'zh-CN' | 'en-US'} language
 */
function inOne(source, language) {
  if (!source.includes("'en-US'")) return source;
  const file = ts.createSourceFile('module.ts', source, ts.ScriptTarget.Latest, true);
  const twoLanguages = functionsOfBoth(file);
  /** The text of a node, with what stands inside of it reduced as well. */
  const textOf = (node) => {
    let text = '';
    let from = node.getStart(file);
    const visit = (inner) => {
      const reduced = reducedText(inner);
      if (reduced === null) return void ts.forEachChild(inner, visit);
      text += source.slice(from, inner.getStart(file)) + reduced;
      from = inner.getEnd();
    };
    ts.forEachChild(node, visit);
    return text + source.slice(from, node.getEnd());
  };
  const reducedText = (node) => {
    const both = textsOf(node);
    if (both) {
      const kept = both[language];
      return `inOneLanguage(${reducedText(kept) ?? textOf(kept)})`;
    }
    if (ts.isCallExpression(node) && ts.isIdentifier(node.expression) && node.arguments.length === 2) {
      const order = twoLanguages.get(node.expression.text);
      if (order) {
        const given = node.arguments.map((argument, index) =>
          order[index] === KEEPS[language] ? (reducedText(argument) ?? textOf(argument)) : 'undefined',
        );
        return `${node.expression.text}(${given.join(', ')})`;
      }
    }
    return null;
  };
  return source.slice(0, file.getStart(file)) + textOf(file) + source.slice(file.getEnd());
}

/** The two texts of an object that has one for each language and nothing else; `null` for any other node. */
function textsOf(node) {
  if (!ts.isObjectLiteralExpression(node) || node.properties.length !== 2) return null;
  const found = {};
  for (const property of node.properties) {
    if (!ts.isPropertyAssignment(property) || !ts.isStringLiteral(property.name)) return null;
    found[property.name.text] = property.initializer;
  }
  return Object.keys(KEEPS).every((key) => key in found) ? found : null;
}

/** The module's own functions that take a text in both languages, with the order of the two. */
function functionsOfBoth(file) {
  const found = new Map();
  for (const [name, { parameters }] of declaredFunctions(file)) {
    const names = parameters.map((parameter) => parameter.name.getText(file));
    if (names.length === 2 && ['zh', 'en'].every((one) => names.includes(one))) found.set(name, names);
  }
  return found;
}

module.exports.inOne = inOne;
