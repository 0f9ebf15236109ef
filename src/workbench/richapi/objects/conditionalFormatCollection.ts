import { overlap } from '../../../grid/overlappingAreas';
import type { CellArea } from '../../../grid/cellAddress';
import type { LiveConditionalFormat, LiveSheet } from '../../session/workbookSession';
import { ApiError } from '../apiError';
import { ApiObject, type Members } from '../apiObject';
import type { Arguments } from '../arguments';
import type { Scope } from '../scope';
import { ConditionalFormatObject } from './conditionalFormat';

/** What a new custom format says until its formula is set: nothing is ever formatted. */
const NEVER = '=FALSE';

/** `Excel.ConditionalFormatCollection`: the formats that touch a range. */
export class ConditionalFormatCollectionObject extends ApiObject {
  readonly typeName = 'ConditionalFormatCollection';

  constructor(
    private readonly scope: Scope,
    private readonly sheet: LiveSheet,
    private readonly areas: readonly CellArea[],
  ) {
    super();
  }

  protected describe(): Members {
    const find = (key: string) => this.touching().find((format) => format.id === key) ?? null;
    return {
      actions: {
        ClearAll: {
          since: '1.6',
          run: () => {
            for (const { id } of this.touching()) this.remove(id);
          },
        },
        GetCount: { since: '1.6', run: () => this.touching().length },
      },
      routes: {
        Add: { since: '1.6', open: (given) => this.add(given) },
        GetItemAt: {
          since: '1.6',
          open: (given) => {
            const format = this.touching()[given.integer(0)];
            if (!format) throw given.invalid(0);
            return this.wrap(format);
          },
        },
        GetItemOrNullObject: {
          since: '1.14',
          open: (given) => {
            const format = find(given.text(0));
            return format && this.wrap(format);
          },
        },
      },
      items: () => this.touching().map((format) => this.wrap(format)),
      item: (given) => {
        const format = find(given.text(0));
        if (!format) throw new ApiError('ItemNotFound', `no conditional format ${given.text(0)} here`);
        return this.wrap(format);
      },
    };
  }

  private add(given: Arguments): ConditionalFormatObject {
    const type = given.text(0);
    if (type !== 'Custom') {
      throw new ApiError(
        'NotImplemented',
        `the stand-in for Excel has no ConditionalFormatCollection.add(${type})`,
      );
    }
    const style = { fill: null, fontColor: null, bold: null };
    const id = this.scope.session.addConditionalFormat(
      this.sheet.id,
      { areas: this.areas, formula: NEVER, style },
      'addin',
    );
    return new ConditionalFormatObject(this.scope, this.sheet, id);
  }

  private remove(id: string): void {
    this.scope.session.removeConditionalFormat(this.sheet.id, id, 'addin');
  }

  private touching(): readonly LiveConditionalFormat[] {
    return this.sheet.conditionalFormats
      .filter((format) => format.areas.some((area) => this.areas.some((own) => overlap(area, own))))
      .sort((a, b) => a.priority - b.priority);
  }

  private wrap(format: LiveConditionalFormat): ConditionalFormatObject {
    return new ConditionalFormatObject(this.scope, this.sheet, format.id);
  }
}
