const path = require('node:path');
const ts = require('typescript');
const { declaredFunctions } = require('./declaredFunctions');

/**
 * Leaves out of the built vocabulary where each word was seen, and the examples of phrases: who maintains the tables reads
 * that in the sources, tests read it there, and nobody's browser needs it.
 *
 *     { word, means, seen: 'LAYOUTS §3' }                        becomes  { word, means, seen: '' }
 *     named(A, 'names of benefit indicators', B), where the second parameter of `named` is `seen`:  named(A, '', B)
 */
const PLACE = ['src', 'core', 'vocabulary', ''].join(path.sep);
const NAMES = ['seen', 'examples'];
/** Imported from the tables' own module: which of its arguments says where the words were seen. */
const IMPORTED = [['wordsMeaning', [1]]];

module.exports = function withoutSourcesLoader(source) {
  return this.resourcePath.includes(PLACE) ? withoutSources(source) : source;
};

/** @param {string} source TypeScript */
function withoutSources(source) {
  const file = ts.createSourceFile('module.ts', source, ts.ScriptTarget.Latest, true);
  const places = functionsWithSources(file);
  const pieces = [];
  const leaveOut = (node) => {
    const isText = ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node);
    if (isText || ts.isArrayLiteralExpression(node))
      pieces.push([node.getStart(file), node.getEnd(), isText ? "''" : '[]']);
  };
  const visit = (node) => {
    if (ts.isPropertyAssignment(node) && NAMES.includes(node.name.getText(file))) leaveOut(node.initializer);
    if (ts.isCallExpression(node)) {
      const given = node.arguments;
      for (const index of places.get(node.expression.getText(file)) ?? []) {
        // Behind a spread one no longer knows which argument is which.
        if (given[index] && !given.slice(0, index).some(ts.isSpreadElement)) leaveOut(given[index]);
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  let written = '';
  let from = 0;
  for (const [start, end, text] of pieces.sort(([one], [other]) => one - other)) {
    written += source.slice(from, start) + text;
    from = end;
  }
  return written + source.slice(from);
}

/** The functions that take where something was seen: their names, and which of their parameters it is. */
function functionsWithSources(file) {
  const found = new Map(IMPORTED);
  for (const [name, { parameters }] of declaredFunctions(file)) {
    const indices = parameters.flatMap((parameter, index) =>
      NAMES.includes(parameter.name.getText(file)) ? [index] : [],
    );
    if (indices.length > 0) found.set(name, indices);
  }
  return found;
}

module.exports.withoutSources = withoutSources;
