import { parseArea } from '../../grid/cellAddress';
import { isRelationshipType } from '../opc/namespaces';
import type { OpcPackage } from '../opc/opcPackage';
import type { WholeBlock } from '../workbookFile';
import { attributeOf, childOf, type XmlElement } from '../xml/xmlElement';
import type { FormulaReader } from './formulaReader';

/** What of a sheet only moves as a whole. */
export function wholeBlocks(
  pkg: OpcPackage,
  part: string,
  { arrays, inputs }: Pick<FormulaReader, 'arrays' | 'inputs'>,
): readonly WholeBlock[] {
  return [
    ...arrays.map(({ kind, area }) => ({ kind, area })),
    ...inputs.map((area) => ({ kind: 'input' as const, area })),
    ...linkedBlocks(pkg, part, 'table', (root) => root),
    ...linkedBlocks(pkg, part, 'pivotTable', (root) => childOf(root, 'location')),
  ];
}

function linkedBlocks(
  pkg: OpcPackage,
  part: string,
  type: 'table' | 'pivotTable',
  place: (root: XmlElement) => XmlElement | undefined,
): readonly WholeBlock[] {
  return pkg
    .relationships(part)
    .filter((link) => isRelationshipType(link.type, type) && pkg.has(link.target))
    .flatMap(({ target }) => {
      const element = place(pkg.xml(target));
      const area = element && parseArea(attributeOf(element, 'ref') ?? '');
      return area ? [{ kind: type === 'table' ? type : 'pivot', area }] : [];
    });
}
