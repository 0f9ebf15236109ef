/**
 * Leaves out what a module does and keeps its names, for parts of libraries that are imported and never called (see
 * `UNUSED` in webpack.config.js). Called after all, one of them fails at once.
 *
 * @this {{ resourcePath: string }}
 */
module.exports = function leaveOut(source) {
  const names = new Set();
  for (const [, name] of source.matchAll(/^export\s+(?:async\s+)?(?:function|const|let|class)\s+([\w$]+)/gm))
    names.add(name);
  for (const [, list] of source.matchAll(/^export\s*\{([^}]*)\}/gm))
    for (const part of list.split(',')) {
      const name = part
        .trim()
        .split(/\s+as\s+/)
        .at(-1);
      if (name) names.add(name);
    }
  return [...names].map((name) => `export const ${name} = undefined;`).join('\n');
};
