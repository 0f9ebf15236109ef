import * as z from 'zod/mini';
import type { PageSetup } from '../../../xlsx/workbookFile';
import type { LiveSheet } from '../../session/workbookSession';
import { areaOfAddress } from '../address';
import { ApiError } from '../apiError';
import { ApiObject, type Members } from '../apiObject';
import type { Arguments } from '../arguments';
import { rangeGiven } from '../rangeGiven';
import type { Scope } from '../scope';
import { LAST_COLUMN, LAST_ROW } from '../../../grid/sheetSize';

const ORIENTATIONS = { portrait: 'Portrait', landscape: 'Landscape' } as const;
const MOST_PAGES = 32_767;

const pages = z.nullish(z.number().check(z.int(), z.minimum(0), z.maximum(MOST_PAGES)));
const zoomOptions = z.strictObject({
  scale: z.nullish(z.number().check(z.int(), z.minimum(10), z.maximum(400))),
  horizontalFitToPages: pages,
  verticalFitToPages: pages,
});

/** `Excel.PageLayout`: orientation, zoom and title rows. */
export class PageLayoutObject extends ApiObject {
  readonly typeName = 'PageLayout';

  constructor(
    private readonly scope: Scope,
    private readonly sheet: LiveSheet,
  ) {
    super();
  }

  protected describe(): Members {
    const { sheet } = this;
    const page = () => sheet.layout.page;
    const titles = () => {
      const rows = page().titleRows;
      if (!rows) return null;
      return this.scope.make.range(sheet, {
        top: rows.first,
        bottom: rows.last,
        left: 0,
        right: LAST_COLUMN,
      });
    };
    return {
      fields: {
        Orientation: {
          since: '1.9',
          read: () => ORIENTATIONS[page().orientation],
          write: (value) => this.change({ orientation: orientationOf(value) }),
        },
        Zoom: { since: '1.9', read: () => zoomOf(page()), write: (value) => this.change(scaling(value)) },
      },
      actions: { SetPrintTitleRows: { since: '1.9', run: (given) => this.setTitleRows(given) } },
      routes: {
        GetPrintTitleRowsOrNullObject: { since: '1.9', open: titles },
      },
    };
  }

  private change(part: Partial<PageSetup>): void {
    this.scope.session.setPage(this.sheet.id, { ...this.sheet.layout.page, ...part });
  }

  private setTitleRows(given: Arguments): void {
    const area = rangeGiven(given, 0, this.sheet) ?? areaOfAddress(given.text(0), this.sheet);
    if (area.left !== 0 || area.right !== LAST_COLUMN || area.bottom - area.top >= LAST_ROW)
      throw given.invalid(0);
    this.change({ titleRows: { first: area.top, last: area.bottom } });
  }
}

function orientationOf(value: unknown): PageSetup['orientation'] {
  if (value === ORIENTATIONS.landscape) return 'landscape';
  if (value === ORIENTATIONS.portrait) return 'portrait';
  throw new ApiError('InvalidArgument', `PageLayout.orientation: ${String(value)}`);
}

function scaling(value: unknown): Pick<PageSetup, 'fit' | 'scale'> {
  const parsed = zoomOptions.safeParse(value);
  if (!parsed.success) throw new ApiError('InvalidArgument', `PageLayout.zoom: ${parsed.error.message}`);
  const { scale, horizontalFitToPages: across, verticalFitToPages: down } = parsed.data;
  const isFitted = typeof across === 'number' || typeof down === 'number';
  if (isFitted === (typeof scale === 'number'))
    throw new ApiError('InvalidArgument', 'PageLayout.zoom: either a scale or a number of pages');
  return isFitted
    ? { fit: { across: across ?? 0, down: down ?? 0 }, scale: 100 }
    : { fit: null, scale: scale ?? 100 };
}

function zoomOf({ fit, scale }: PageSetup): object {
  if (!fit) return { scale };
  return { horizontalFitToPages: fit.across || null, verticalFitToPages: fit.down || null };
}
