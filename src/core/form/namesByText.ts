import { NAMES_ANOTHER } from '../vocabulary/columnWords';
import { GROUP_NAMES, SECTION_WORDS } from '../vocabulary/sectionWords';
import type { FormGrid } from './formGrid';
import { isTotalLabel } from './headerVocabulary';
import type { IndicatorColumns } from './selfEvaluationForm';

/** Rows below the header that are looked at for what stands where. */
const LOOKED_AT = 40;

/** A column of words left of the figures. */
interface TextColumn {
  readonly column: number;
  /** The heading speaks of something else than an indicator: 责任科室, 指标解释. */
  readonly isOther: boolean;
  readonly texts: ReadonlySet<string>;
}

/**
 * The columns of the three levels by what stands in them, where no heading names the indicators (维度｜方面｜点位): the one
 * with the most different texts names them, of several the one with the longest (张三 and 东镇 are shorter than what is
 * measured), then the rightmost; those left of it are its groups. `null` where none does.
 *
 * @param before the first column of figures
 * @param deepest the column of the deepest level that has a heading: what it names besides groups are the indicators
 */
export function namesByText(
  grid: FormGrid,
  headerEnd: number,
  before: number,
  deepest: number | null,
): Pick<IndicatorColumns, 'dimension' | 'category' | 'name'> | null {
  const columns = textColumns(grid, headerEnd, before);
  const level = columns.find(({ column }) => column === deepest);
  if (level && ![...level.texts].every(isGroup)) return null;
  const name = columns
    .filter(({ isOther, texts }) => !isOther && ![...texts].every(isGroup) && texts.size > 0)
    .reduce<TextColumn | null>((most, each) => (most && !isRather(each, most) ? most : each), null);
  if (name === null) return null;
  const [first, ...others] = columns.filter(
    ({ column, isOther, texts }) => column < name.column && (!isOther || [...texts].some(isSection)),
  );
  return { dimension: first?.column ?? null, category: others.at(-1)?.column ?? null, name: name.column };
}

function isSection(text: string): boolean {
  return SECTION_WORDS.isIn(text);
}

function isGroup(text: string): boolean {
  return isSection(text) || GROUP_NAMES.exactly(text) !== null;
}

/** Whether a column names rather than one left of it. */
function isRather({ texts }: TextColumn, left: TextColumn): boolean {
  return texts.size === left.texts.size
    ? lengthOf(texts) >= lengthOf(left.texts)
    : texts.size > left.texts.size;
}

function lengthOf(texts: ReadonlySet<string>): number {
  return [...texts].reduce((sum, text) => sum + text.length, 0);
}

function textColumns(grid: FormGrid, headerEnd: number, before: number): readonly TextColumn[] {
  const found = new Map<number, Set<string>>();
  for (let row = headerEnd + 1; row <= Math.min(grid.bottom, headerEnd + LOOKED_AT); row += 1) {
    const filled = grid.filled(row);
    // What stands below the total is no indicator's.
    if (isTotalLabel(filled[0]?.[1] ?? '')) break;
    // A remark or a band stands alone.
    if (filled.length < 2) continue;
    for (const [column, text] of filled) {
      if (column >= before || !/\p{Script=Han}/u.test(text)) continue;
      found.set(column, (found.get(column) ?? new Set()).add(text));
    }
  }
  return [...found]
    .sort(([one], [other]) => one - other)
    .map(([column, texts]) => {
      const { top, left } = grid.areaAt(headerEnd, column);
      return { column, texts, isOther: NAMES_ANOTHER.isIn(grid.plain(top, left)) };
    });
}
