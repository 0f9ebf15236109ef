const ts = require('typescript');

/**
 * Sources gather the properties of a long object in groups, one to a line. V8 makes such an object group by group, which costs
 * more than what is put into it; built code names all of them at once. Where a name stands twice the last still counts.
 *
 *     { ...{ row, column }, ...{ text, number } }   becomes   { row, column, text, number }
 */
module.exports = function flatLiteralsLoader(source) {
  return source.includes('...{') ? flatLiterals(source) : source;
};

/** @param {string} source TypeScript */
function flatLiterals(source) {
  const file = ts.createSourceFile('module.ts', source, ts.ScriptTarget.Latest, true);
  const cut = [];
  const visit = (node) => {
    if (ts.isSpreadAssignment(node) && ts.isObjectLiteralExpression(node.expression)) {
      const { properties } = node.expression;
      const [first, last] = [properties[0], properties.at(-1)];
      // Everything around the properties: the dots and the brackets, and a comma before the closing one.
      if (first && last) {
        cut.push([node.getStart(file), first.getStart(file)]);
        cut.push([last.getEnd(), node.getEnd()]);
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  let written = '';
  let from = 0;
  for (const [start, end] of cut.sort(([one], [other]) => one - other)) {
    written += source.slice(from, start);
    from = end;
  }
  return written + source.slice(from);
}

module.exports.flatLiterals = flatLiterals;
