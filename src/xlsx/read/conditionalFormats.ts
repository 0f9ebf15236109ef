import { parseArea, type CellArea } from '../../grid/cellAddress';
import type { ConditionalFormatView, DifferentialStyle } from '../workbookFile';
import { attributeOf, booleanOf, childrenOf, numberOf, type XmlElement } from '../xml/xmlElement';
import { isSpreadsheetNamespace } from '../opc/namespaces';

/** A rule and where it stands. */
export interface StoredRule {
  readonly id: string;
  readonly block: XmlElement;
  readonly rule: XmlElement;
}

/** The rules of a worksheet's children, numbered by place: a file once opened doesn't change under them. */
export function conditionalRules(children: readonly XmlElement[]): StoredRule[] {
  const blocks = children.filter(
    (child) => child.local === 'conditionalFormatting' && isSpreadsheetNamespace(child.namespace),
  );
  return blocks.flatMap((block, blockIndex) =>
    childrenOf(block, 'cfRule').map((rule, ruleIndex) => ({
      id: `cf${blockIndex}.${ruleIndex}`,
      block,
      rule,
    })),
  );
}

/** The conditional formats among the children of a worksheet, in the order they stand; formulas with their `=`. */
export function conditionalFormatViews(
  children: readonly XmlElement[],
  differentials: readonly DifferentialStyle[],
): ConditionalFormatView[] {
  return conditionalRules(children).map(({ id, block, rule }) => ({
    id,
    areas: parseAreas(attributeOf(block, 'sqref') ?? ''),
    kind: attributeOf(rule, 'type') ?? '',
    formulas: childrenOf(rule, 'formula').map((formula) => `=${formula.text}`),
    operator: attributeOf(rule, 'operator') ?? null,
    priority: numberOf(rule, 'priority', 0),
    stopIfTrue: booleanOf(rule, 'stopIfTrue', false),
    style: differentials[numberOf(rule, 'dxfId', -1)] ?? null,
  }));
}

/** A list of references separated by spaces; whole rows and columns are not written this way and are left out. */
function parseAreas(list: string): CellArea[] {
  return list.split(/\s+/).flatMap((item) => parseArea(item) ?? []);
}
