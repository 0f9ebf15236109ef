const ts = require('typescript');

/**
 * Writes lit's templates without the line ends and indentation of the source: in a page they are one space each. Nothing of
 * ours stands in a template where white space shows (`pre`, `textarea`); attributes hold no line ends.
 */
module.exports = function templateSpace(source) {
  return withoutIndentation(source);
};

/** @param {string} source TypeScript */
function withoutIndentation(source) {
  if (!source.includes('html`')) return source;
  const file = ts.createSourceFile('module.ts', source, ts.ScriptTarget.Latest, true);
  const pieces = [];
  const visit = (node) => {
    if (ts.isTaggedTemplateExpression(node) && node.tag.getText(file) === 'html') {
      const { template } = node;
      const texts = ts.isNoSubstitutionTemplateLiteral(template)
        ? [template]
        : [template.head, ...template.templateSpans.map(({ literal }) => literal)];
      for (const text of texts) pieces.push([text.getStart(file), text.getEnd()]);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  let written = '';
  let from = 0;
  // A template stands behind those around it and before those inside it: by their places.
  for (const [start, end] of pieces.sort(([one], [other]) => one - other)) {
    written += source.slice(from, start) + source.slice(start, end).replace(/\s*\n\s*/g, ' ');
    from = end;
  }
  return written + source.slice(from);
}
module.exports.withoutIndentation = withoutIndentation;
