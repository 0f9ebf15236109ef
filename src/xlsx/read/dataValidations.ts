import { parseArea, type CellArea } from '../../grid/cellAddress';
import { isSpreadsheetNamespace } from '../opc/namespaces';
import type { DataValidationView, ValidationAlertStyle } from '../workbookFile';
import { decodeCellText } from '../xml/cellText';
import { attributeOf, booleanOf, childOf, childrenOf, descendants, type XmlElement } from '../xml/xmlElement';

/** Extension of Excel 2010, in which rules stand that refer to other sheets (MS-XLSX 2.6.44). */
const EXTENSION = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';

/** A rule and where it stands. */
export interface StoredValidation {
  readonly id: string;
  readonly element: XmlElement;
  /** The list it stands in. */
  readonly block: XmlElement;
  /** The element with its areas, `null` where an attribute has them. */
  readonly areas: XmlElement | null;
  readonly formulas: readonly XmlElement[];
}

/** The rules of a worksheet's children, numbered by place: a file once opened doesn't change under them. */
export function storedValidations(children: readonly XmlElement[]): StoredValidation[] {
  const own = children.filter((child) => isSpreadsheetNamespace(child.namespace));
  const plain = own
    .filter((child) => child.local === 'dataValidations')
    .flatMap((block) =>
      childrenOf(block, 'dataValidation').map((element) => ({
        block,
        element,
        areas: null,
        formulas: ['formula1', 'formula2'].flatMap((name) => childrenOf(element, name)),
      })),
    );
  const extended = own
    .filter((child) => child.local === 'extLst')
    .flatMap((list) => [...descendants(list)])
    .filter((child) => child.local === 'dataValidations' && child.namespace === EXTENSION)
    .flatMap((block) =>
      childrenOf(block, 'dataValidation').map((element) => ({
        block,
        element,
        areas: element.children.find((child) => child.local === 'sqref') ?? null,
        formulas: ['formula1', 'formula2'].flatMap((name) => childOf(element, name)?.children ?? []),
      })),
    );
  return [
    ...plain.map((stored, index) => ({ ...stored, id: `dv${index}` })),
    ...extended.map((stored, index) => ({ ...stored, id: `xdv${index}` })),
  ];
}

/** The data validations among the children of a worksheet, those of extensions too; what is left out has the default of the file format. */
export function dataValidationViews(children: readonly XmlElement[]): DataValidationView[] {
  return storedValidations(children).map(({ id, element, areas, formulas }) => {
    const text = (name: string): string => decodeCellText(attributeOf(element, name) ?? '');
    return {
      id,
      areas: parseAreas(areas ? areas.text : (attributeOf(element, 'sqref') ?? '')),
      kind: attributeOf(element, 'type') ?? 'none',
      operator: attributeOf(element, 'operator') ?? 'between',
      formulas: formulas.map((formula) => `=${formula.text}`),
      ignoreBlanks: booleanOf(element, 'allowBlank', false),
      // The attribute says the opposite of its name (ECMA-376 18.3.1.32).
      hasDropDown: !booleanOf(element, 'showDropDown', false),
      prompt: {
        isShown: booleanOf(element, 'showInputMessage', false),
        title: text('promptTitle'),
        message: text('prompt'),
      },
      alert: {
        isShown: booleanOf(element, 'showErrorMessage', false),
        style: alertStyle(attributeOf(element, 'errorStyle')),
        title: text('errorTitle'),
        message: text('error'),
      },
    };
  });
}

function alertStyle(text: string | undefined): ValidationAlertStyle {
  return text === 'warning' || text === 'information' ? text : 'stop';
}

function parseAreas(list: string): CellArea[] {
  return list
    .trim()
    .split(/\s+/)
    .flatMap((item) => parseArea(item) ?? []);
}
