const ts = require('typescript');

/** Each function that a module declares at its top, by name: written out, or an arrow function in a constant. */
function* declaredFunctions(file) {
  for (const statement of file.statements) {
    if (ts.isFunctionDeclaration(statement) && statement.name) yield [statement.name.text, statement];
    if (!ts.isVariableStatement(statement)) continue;
    for (const { name, initializer } of statement.declarationList.declarations)
      if (initializer && ts.isArrowFunction(initializer)) yield [name.getText(file), initializer];
  }
}

module.exports = { declaredFunctions };
