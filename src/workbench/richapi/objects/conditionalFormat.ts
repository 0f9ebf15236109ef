import type { LiveConditionalFormat, LiveSheet } from '../../session/workbookSession';
import { ApiError } from '../apiError';
import { ApiObject, type Members } from '../apiObject';
import type { Scope } from '../scope';
import { CustomConditionalFormatObject } from './customConditionalFormat';

/** The file's kinds of conditional formats (ECMA-376 part 1, 18.18.12) under the names of `Excel.ConditionalFormatType`. */
const TYPES: Readonly<Record<string, string>> = {
  expression: 'Custom',
  cellIs: 'CellValue',
  dataBar: 'DataBar',
  colorScale: 'ColorScale',
  iconSet: 'IconSet',
  top10: 'TopBottom',
  containsText: 'ContainsText',
  notContainsText: 'ContainsText',
  beginsWith: 'ContainsText',
  endsWith: 'ContainsText',
};
const OTHER_KINDS = 'PresetCriteria';

/** `Excel.ConditionalFormat`. */
export class ConditionalFormatObject extends ApiObject {
  readonly typeName = 'ConditionalFormat';

  constructor(
    private readonly scope: Scope,
    private readonly sheet: LiveSheet,
    override readonly key: string,
  ) {
    super();
  }

  protected describe(): Members {
    const { scope, sheet, key } = this;
    const custom = () => new CustomConditionalFormatObject(scope, sheet, key);
    const isCustom = () => typeOf(this.format()) === 'Custom';
    return {
      fields: {
        Id: { since: '1.6', read: () => key },
        Type: { since: '1.6', read: () => typeOf(this.format()) },
        Priority: { since: '1.6', read: () => this.rank() },
        StopIfTrue: { since: '1.6', read: () => this.format().stopIfTrue },
      },
      links: {
        Custom: {
          since: '1.6',
          open: () => {
            if (!isCustom()) throw new ApiError('InvalidOperation', 'not a custom conditional format');
            return custom();
          },
        },
        CustomOrNullObject: { since: '1.6', open: () => (isCustom() ? custom() : null) },
      },
      actions: {
        Delete: {
          since: '1.6',
          run: () => {
            this.format();
            scope.session.removeConditionalFormat(sheet.id, key, 'addin');
          },
        },
      },
      routes: {
        GetRange: { since: '1.6', open: () => this.onlyRange() },
        GetRangeOrNullObject: {
          since: '1.6',
          open: () => (this.format().areas.length === 1 ? this.onlyRange() : null),
        },
        GetRanges: { since: '1.9', open: () => scope.make.rangeAreas(sheet, this.format().areas) },
      },
    };
  }

  private onlyRange(): ApiObject {
    const [area, more] = this.format().areas;
    if (!area || more) throw new ApiError('InvalidOperation', 'the conditional format covers several areas');
    return this.scope.make.range(this.sheet, area);
  }

  /** Place among the sheet's formats, 0 first. */
  private rank(): number {
    const { priority } = this.format();
    return this.sheet.conditionalFormats.filter((other) => other.priority < priority).length;
  }

  private format(): LiveConditionalFormat {
    const format = this.sheet.conditionalFormats.find(({ id }) => id === this.key);
    if (!format) throw new ApiError('ItemNotFound', `no conditional format ${this.key} any more`);
    return format;
  }
}

function typeOf(format: LiveConditionalFormat): string {
  return TYPES[format.kind] ?? OTHER_KINDS;
}
