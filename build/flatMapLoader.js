const path = require('node:path');
const ts = require('typescript');

/**
 * `flatMap` of V8 takes some seven times as long as a loop that does the same, and a file of forms asks for it a thousand
 * times. Built code calls the loop.
 *
 *     rows.flatMap((row) => cellsOf(row))   becomes   flatMapped(rows, (row) => cellsOf(row))
 */
const LOOP = path.join(__dirname, '..', 'src', 'core', 'flatMapped.ts');

module.exports = function flatMapLoader(source) {
  if (!source.includes('.flatMap(') || this.resourcePath === LOOP) return source;
  const built = withLoops(source);
  return built === source ? source : `import { flatMapped } from ${JSON.stringify(LOOP)};${built}`;
};

/** @param {string} source TypeScript, in which whatever has a `flatMap` is an array */
function withLoops(source) {
  const file = ts.createSourceFile('module.ts', source, ts.ScriptTarget.Latest, true);
  const pieces = [];
  const visit = (node) => {
    if (ts.isCallExpression(node) && isFlatMap(node.expression) && node.arguments.length === 1) {
      const { expression: list } = node.expression;
      pieces.push([list.getStart(file), 0, 'flatMapped(']);
      // From the end of the list to the one that opens the arguments: the dot, the name, line ends between them.
      pieces.push([list.getEnd(), node.arguments[0].getFullStart() - list.getEnd(), ',']);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  let written = '';
  let from = 0;
  for (const [at, length, text] of pieces.sort(([one], [other]) => one - other)) {
    written += source.slice(from, at) + text;
    from = at + length;
  }
  return written + source.slice(from);
}

/** `list.flatMap`, and not `list?.flatMap`, which may be nothing at all. */
function isFlatMap(called) {
  if (!ts.isPropertyAccessExpression(called) || called.name.text !== 'flatMap') return false;
  for (let part = called; isLink(part); part = part.expression) if (part.questionDotToken) return false;
  return true;
}

function isLink(part) {
  return (
    ts.isPropertyAccessExpression(part) || ts.isCallExpression(part) || ts.isElementAccessExpression(part)
  );
}

module.exports.withLoops = withLoops;
