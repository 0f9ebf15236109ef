import { formatArea, type CellArea } from '../../grid/cellAddress';
import { storedValidations, type StoredValidation } from '../read/dataValidations';
import type { SheetOutline } from '../read/scanSheet';
import { PatchError, type NewValidation, type ValidationPatch } from '../workbookFile';
import { encodeAttributeText, escapeXml } from '../xml/cellText';
import { appendContent } from '../xml/insertChild';
import { withAttributes } from '../xml/openTag';
import type { TextSplices } from '../xml/textSplices';
import { attributeOf, type XmlElement } from '../xml/xmlElement';
import { formulaText } from './renderCell';
import { placeInWorksheet, worksheetPrefix } from './worksheetOrder';

/** Changes where a worksheet's data validations apply, takes some away and adds others. */
export function patchValidations(
  outline: SheetOutline,
  text: string,
  { changed, added }: ValidationPatch,
  splices: TextSplices,
): void {
  const stored = storedValidations(outline.children);
  const find = (id: string): StoredValidation =>
    stored.find((validation) => validation.id === id) ?? fail(id);
  const gone = new Set(changed.filter(({ areas }) => areas.length === 0).map(({ id }) => find(id)));
  const own = outline.children.find(
    (child) => child.local === 'dataValidations' && child.namespace === outline.root.uri,
  );
  for (const { id, areas, formulas } of changed)
    if (areas.length > 0) rewrite(find(id), areas, formulas, text, splices);
  for (const block of new Set([...gone].map((validation) => validation.block))) {
    const going = [...gone].filter((validation) => validation.block === block);
    const isKept = block === own && added.length > 0;
    if (going.length === stored.filter((validation) => validation.block === block).length && !isKept)
      removeBlock(block, outline, splices);
    else for (const { element } of going) splices.replace(element.start, element.end, '');
  }
  for (const block of new Set(stored.map((validation) => validation.block))) {
    const left = stored.filter((validation) => validation.block === block && !gone.has(validation)).length;
    count(block, left + (block === own ? added.length : 0), text, splices);
  }
  if (added.length === 0) return;
  const prefix = worksheetPrefix(outline);
  const xml = added.map((validation) => validationXml(validation, prefix)).join('');
  const tag = `${prefix}dataValidations`;
  const list = `<${tag} count="${added.length}">${xml}</${tag}>`;
  if (!own) splices.insert(placeInWorksheet(outline, 'dataValidations'), list);
  // An empty list, which Excel never writes: a whole one in its place.
  else if (stored.every(({ block }) => block !== own)) splices.replace(own.start, own.end, list);
  else appendContent(splices, text, own, xml);
}

function fail(id: string): never {
  throw new PatchError('unknown-validation', id);
}

function rewrite(
  { element, areas: place, formulas: stored }: StoredValidation,
  areas: readonly CellArea[],
  formulas: readonly string[],
  text: string,
  splices: TextSplices,
): void {
  const list = areas.map(formatArea).join(' ');
  if (place) splices.replace(place.contentStart, place.contentEnd, list);
  else {
    const tag = text.slice(element.start, element.contentStart);
    splices.replace(element.start, element.contentStart, withAttributes(tag, { sqref: list }));
  }
  stored.forEach((formula, index) => {
    const wanted = formulas[index];
    if (wanted === undefined || wanted === `=${formula.text}`) return;
    splices.replace(formula.contentStart, formula.contentEnd, formulaText(wanted));
  });
}

/** An empty list is against the schema: it goes, and the extension it stood in with it. */
function removeBlock(block: XmlElement, { children }: SheetOutline, splices: TextSplices): void {
  const list = children.find((child) => child.local === 'extLst' && isWithin(block, child));
  const extension = list?.children.find((child) => isWithin(block, child));
  const going = (list?.children.length === 1 ? list : extension) ?? block;
  splices.replace(going.start, going.end, '');
}

function isWithin(inner: XmlElement, outer: XmlElement): boolean {
  return inner.start > outer.start && inner.end < outer.end;
}

function count(block: XmlElement, number: number, text: string, splices: TextSplices): void {
  if (number === 0 || attributeOf(block, 'count') === undefined || block.tag.isSelfClosing) return;
  const tag = text.slice(block.start, block.contentStart);
  const counted = withAttributes(tag, { count: `${number}` });
  if (counted !== tag) splices.replace(block.start, block.contentStart, counted);
}

function validationXml(validation: NewValidation, prefix: string): string {
  const { kind, operator, formulas, ignoreBlanks, hasDropDown, prompt, alert, areas } = validation;
  const on = (flag: boolean): string | null => (flag ? '1' : null);
  const tag = withAttributes(`<${prefix}dataValidation>`, {
    type: kind === 'none' ? null : kind,
    errorStyle: alert.style === 'stop' ? null : alert.style,
    operator: operator === 'between' ? null : operator,
    allowBlank: on(ignoreBlanks),
    showDropDown: on(!hasDropDown),
    showInputMessage: on(prompt.isShown),
    showErrorMessage: on(alert.isShown),
  });
  const texts = {
    errorTitle: alert.title,
    error: alert.message,
    promptTitle: prompt.title,
    prompt: prompt.message,
  };
  const written = Object.entries(texts).map(([name, text]) =>
    text === '' ? '' : ` ${name}="${encodeAttributeText(text)}"`,
  );
  const head = tag.replace(/>$/, `${written.join('')} sqref="${areas.map(formatArea).join(' ')}">`);
  const inner = formulas
    .slice(0, 2)
    .map((formula, index) => {
      const name = `${prefix}formula${index + 1}`;
      return `<${name}>${escapeXml(formula.replace(/^=/, ''))}</${name}>`;
    })
    .join('');
  return `${head}${inner}</${prefix}dataValidation>`;
}
