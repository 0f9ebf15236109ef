import { formatArea } from '../../grid/cellAddress';
import { conditionalRules } from '../read/conditionalFormats';
import type { SheetOutline } from '../read/scanSheet';
import { PatchError, type SheetPatch } from '../workbookFile';
import { escapeXml } from '../xml/cellText';
import type { TextSplices } from '../xml/textSplices';
import { descendants, numberOf } from '../xml/xmlElement';
import type { StyleSheetEditor } from './styleSheetEditor';
import { placeInWorksheet, worksheetPrefix } from './worksheetOrder';

/** Adds and removes conditional formats of a worksheet part. */
export function patchConditionalFormats(
  outline: SheetOutline,
  patch: SheetPatch,
  styles: () => StyleSheetEditor,
  splices: TextSplices,
): void {
  removeRules(outline, patch, splices);
  if (patch.addConditionalFormats.length === 0) return;
  const prefix = worksheetPrefix(outline);
  let priority = highestPriority(outline);
  const blocks = patch.addConditionalFormats.map(({ areas, formula, style }) => {
    if (areas.length === 0) throw new PatchError('bad-value', patch.sheet);
    priority++;
    const dxf = styles().differential(style);
    const test = escapeXml(formula.replace(/^=/, ''));
    const rule = `<${prefix}cfRule type="expression" dxfId="${dxf}" priority="${priority}"><${prefix}formula>${test}</${prefix}formula></${prefix}cfRule>`;
    const sqref = areas.map(formatArea).join(' ');
    return `<${prefix}conditionalFormatting sqref="${sqref}">${rule}</${prefix}conditionalFormatting>`;
  });
  splices.insert(placeInWorksheet(outline, 'conditionalFormatting'), blocks.join(''));
}

/** A block whose last rule goes, goes as a whole: an empty one is against the schema. */
function removeRules(outline: SheetOutline, patch: SheetPatch, splices: TextSplices): void {
  const rules = conditionalRules(outline.children);
  const removed = patch.removeConditionalFormats.map(
    (id) => rules.find((rule) => rule.id === id) ?? fail(id),
  );
  for (const block of new Set(removed.map((rule) => rule.block))) {
    const going = removed.filter((rule) => rule.block === block);
    const all = rules.filter((rule) => rule.block === block);
    if (going.length === all.length) splices.replace(block.start, block.end, '');
    else for (const { rule } of going) splices.replace(rule.start, rule.end, '');
  }
}

function fail(id: string): never {
  throw new PatchError('unknown-conditional-format', id);
}

/** Priorities are numbered through the sheet, those of newer rules in extensions included. */
function highestPriority(outline: SheetOutline): number {
  const rules = outline.children
    .filter((child) => child.local === 'conditionalFormatting' || child.local === 'extLst')
    .flatMap((child) => [...descendants(child)])
    .filter((element) => element.local === 'cfRule');
  return rules.reduce((highest, rule) => Math.max(highest, numberOf(rule, 'priority', 0)), 0);
}
