import type { LayoutFamily } from '../../src/core/form/layoutFamilies';

/** docs/domain/LAYOUTS-TABLE.md: a line for each family that has an example in code. */
export function layoutsTable(families: readonly LayoutFamily[]): string {
  const cells = (line: string) =>
    line
      .split('|')
      .map((cell) => (cell === '' ? '·' : cell))
      .join('｜');
  const rows = families.map(
    ({ id, name, seen, header, row }) =>
      `| ${id} | ${name} | ${seen} | ${header.map(cells).join('<br>')} | ${cells(row)} |`,
  );
  return `# Layout families, each with an example

Generated from \`src/core/form/layoutFamilies.ts\` by \`UPDATE_GOLDEN=1 npx jest test/house\`; not to be edited by hand. \`test/corpus/layoutFamilies.test.ts\`
reads and judges every example. How forms of these and other families are built: [LAYOUTS](LAYOUTS.md). A dot is a blank cell.

| family | name | seen | header | example row |
|---|---|---|---|---|
${rows.join('\n')}
`;
}
