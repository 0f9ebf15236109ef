import type { DifferentialStyle, NewConditionalFormat } from '../../../xlsx/workbookFile';
import { EditRefused, type LiveConditionalFormat, type LiveSheet } from '../../session/workbookSession';
import { ApiError } from '../apiError';
import { ApiObject, type Field, type Members } from '../apiObject';
import type { Scope } from '../scope';

const COLOUR = /^#[0-9a-f]{6}$/i;

/** `Excel.CustomConditionalFormat`: a formula and what it lays over the cells. */
export class CustomConditionalFormatObject extends ApiObject {
  readonly typeName = 'CustomConditionalFormat';

  constructor(
    private readonly scope: Scope,
    private readonly sheet: LiveSheet,
    private readonly formatId: string,
  ) {
    super();
  }

  protected describe(): Members {
    return {
      links: {
        Rule: { since: '1.6', open: () => new Part('ConditionalFormatRule', { fields: this.rule() }) },
        Format: {
          since: '1.6',
          open: () =>
            new Part('ConditionalRangeFormat', {
              links: {
                Fill: { since: '1.6', open: () => new Part('ConditionalRangeFill', { fields: this.fill() }) },
                Font: { since: '1.6', open: () => new Part('ConditionalRangeFont', { fields: this.font() }) },
              },
            }),
        },
      },
    };
  }

  private rule(): Readonly<Record<string, Field>> {
    return {
      Formula: {
        since: '1.6',
        read: () => this.format().formula ?? '',
        write: (value) => {
          if (typeof value !== 'string' || value === '')
            throw new ApiError('InvalidArgument', 'not a formula');
          this.change('ConditionalFormatRule.formula', {
            formula: value.startsWith('=') ? value : `=${value}`,
          });
        },
      },
    };
  }

  private fill(): Readonly<Record<string, Field>> {
    return {
      Color: {
        since: '1.6',
        read: () => this.style().fill ?? '',
        write: (value) => this.restyle('ConditionalRangeFill.color', { fill: colour(value) }),
      },
    };
  }

  private font(): Readonly<Record<string, Field>> {
    return {
      Color: {
        since: '1.6',
        read: () => this.style().fontColor ?? '',
        write: (value) => this.restyle('ConditionalRangeFont.color', { fontColor: colour(value) }),
      },
      Bold: {
        since: '1.6',
        read: () => this.style().bold,
        write: (value) => {
          if (typeof value !== 'boolean') throw new ApiError('InvalidArgument', 'bold is true or false');
          this.restyle('ConditionalRangeFont.bold', { bold: value });
        },
      },
    };
  }

  private restyle(member: string, part: Partial<DifferentialStyle>): void {
    this.change(member, { style: { ...this.style(), ...part } });
  }

  private change(member: string, change: Partial<NewConditionalFormat>): void {
    try {
      this.scope.session.changeConditionalFormat(this.sheet.id, this.formatId, change);
    } catch (error) {
      if (!(error instanceof EditRefused) || error.code !== 'InvalidOperation') throw error;
      throw new ApiError(
        'NotImplemented',
        `the stand-in for Excel cannot change ${member} of a format from the file`,
      );
    }
  }

  private style(): DifferentialStyle {
    return this.format().style ?? { fill: null, fontColor: null, bold: null };
  }

  private format(): LiveConditionalFormat {
    const format = this.sheet.conditionalFormats.find(({ id }) => id === this.formatId);
    if (!format) throw new ApiError('ItemNotFound', `no conditional format ${this.formatId} any more`);
    return format;
  }
}

/** A part that has nothing of its own but its members. */
class Part extends ApiObject {
  constructor(
    readonly typeName: string,
    private readonly table: Members,
  ) {
    super();
  }

  protected describe(): Members {
    return this.table;
  }
}

function colour(value: unknown): string {
  if (typeof value !== 'string' || !COLOUR.test(value)) {
    throw new ApiError('InvalidArgument', `a colour as #RRGGBB, not ${String(value)}`);
  }
  return value.toUpperCase();
}
