const ts = require('typescript');
const { edited } = require('./edited');

/**
 * A built part with its modules in brackets, `{581(e,t,n){…}}` as `{581:(function(e,t,n){…})}`: V8 compiles such functions
 * while the part comes in, on a thread of its own. Otherwise it reads over all of their text there, to see that it can be
 * read, and again on the page's own thread when the module runs.
 *
 * @param {string} code a whole script
 * @returns {string} the same where it is no part
 */
function eagerModules(code) {
  const file = ts.createSourceFile('script.js', code, ts.ScriptTarget.ES2022, true, ts.ScriptKind.JS);
  const last = file.statements.at(-1);
  const call = last && ts.isExpressionStatement(last) ? last.expression : null;
  if (!call || !ts.isCallExpression(call) || !isPushOfPart(call.expression)) return code;
  const [part] = call.arguments;
  const modules = part && ts.isArrayLiteralExpression(part) ? part.elements[1] : undefined;
  if (!modules || !ts.isObjectLiteralExpression(modules)) return code;
  return edited(
    code,
    0,
    code.length,
    modules.properties.flatMap((property) => bracketsAround(property, file)),
  );
}

function isPushOfPart(called) {
  return (
    ts.isPropertyAccessExpression(called) &&
    called.name.text === 'push' &&
    called.expression.getText().includes('webpackChunk')
  );
}

function bracketsAround(property, file) {
  if (ts.isMethodDeclaration(property) && !property.asteriskToken && !property.modifiers)
    return [
      [property.name.end, property.name.end, ':(function'],
      [property.end, property.end, ')'],
    ];
  const value = ts.isPropertyAssignment(property) ? property.initializer : null;
  if (!value || !(ts.isArrowFunction(value) || ts.isFunctionExpression(value))) return [];
  const start = value.getStart(file);
  return [
    [start, start, '('],
    [value.end, value.end, ')'],
  ];
}

module.exports = { eagerModules };
