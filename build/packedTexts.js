const { deflateRawSync } = require('node:zlib');
const ts = require('typescript');
const { edited } = require('./edited');

/** An empty list, as it is packed: `src/standalone/packedTexts.ts` holds it where the packed texts are put. */
const PLACE = 'i44FAA==';
/** `textAt[123]` costs so many bytes, and what stands in the packed list some of its own. */
const FEWEST_BYTES = 20;

/**
 * Minified code whose texts beyond ASCII stand together, packed: `"未填全年执行数"` becomes `textAt[7]`. A character of them
 * costs three bytes as it stands and one when it is packed. What unpacks them runs before whatever asks for one.
 *
 * @param {string} code a whole script
 * @returns {string}
 * @throws Error where a script with such texts has no place for them, or several
 */
function packedTexts(code) {
  const file = ts.createSourceFile('script.js', code, ts.ScriptTarget.ES2022, true, ts.ScriptKind.JS);
  const indexes = new Map();
  const edits = [];
  const places = [];
  const visit = (node) => {
    if (ts.isStringLiteral(node) && node.text === PLACE) places.push(node);
    else if (isText(node) && isWorthPacking(node)) {
      if (!indexes.has(node.text)) indexes.set(node.text, indexes.size);
      // A word may stand right before a text (`return"…"`).
      const between = /\w/.test(code[node.getStart(file) - 1] ?? '') ? ' ' : '';
      edits.push([node.getStart(file), node.end, `${between}textAt[${indexes.get(node.text)}]`]);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  if (edits.length === 0) return code;
  const [place] = places;
  if (places.length !== 1) throw new Error(`${places.length} places for packed texts`);
  const packed = deflateRawSync(JSON.stringify([...indexes.keys()]), { level: 9 }).toString('base64');
  edits.push([place.getStart(file), place.end, `"${packed}"`]);
  return edited(code, 0, code.length, edits);
}

/** A text that an expression can stand for: no key, no directive, no template of a tag. */
function isText(node) {
  const { parent } = node;
  if (ts.isNoSubstitutionTemplateLiteral(node)) return !ts.isTaggedTemplateExpression(parent);
  return ts.isStringLiteral(node) && parent.name !== node && !ts.isExpressionStatement(parent);
}

function isWorthPacking(node) {
  const bytes = Buffer.byteLength(node.text);
  return bytes >= FEWEST_BYTES && bytes > node.text.length;
}

module.exports = { packedTexts };
