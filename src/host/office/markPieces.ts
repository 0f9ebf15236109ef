import type { Mark } from '../../core/assessment';
import { numberedMark } from '../../core/mark';
import { parseArea } from '../../grid/cellAddress';

/** `getRanges` fails on addresses over about 8,192 characters (OfficeDev/office-js #5198). */
const LONGEST_ADDRESS = 8000;

/**
 * Splits marks whose list of areas is too long for one request. The further pieces get the formula of their own first
 * row, since a conditional format's formula is relative to its first cell. Nearly every mark is one piece: itself.
 */
export function piecesOf(marks: readonly Mark[], longest = LONGEST_ADDRESS): Mark[] {
  return marks.flatMap((mark) => {
    const groups = groupsOf(mark.areas, longest);
    return groups.map((areas, index) => (index === 0 ? { ...mark, areas } : rebased(mark, areas, index + 1)));
  });
}

/** The A1 address of a mark's areas, as `getRanges` takes it. */
export function markAddress(mark: Mark): string {
  return mark.areas.join(',');
}

function groupsOf(areas: readonly string[], longest: number): string[][] {
  const groups: string[][] = [];
  let length = 0;
  for (const area of areas) {
    const group = groups.at(-1);
    if (group && length + 1 + area.length <= longest) {
      group.push(area);
      length += 1 + area.length;
    } else {
      groups.push([area]);
      length = area.length;
    }
  }
  return groups;
}

function rebased(mark: Mark, areas: string[], piece: number): Mark {
  const from = rowOf(mark.areas[0]);
  const to = rowOf(areas[0]);
  // The formula names its reason cell as `$I14`: absolute column, relative row. Areas in its marker carry no `$`.
  const formula = mark.formula.replace(/(\$[A-Z]{1,3})(\d+)\b/g, (whole, column: string, row: string) =>
    Number(row) === from ? `${column}${to}` : whole,
  );
  // Marks are told apart by their marker: each piece needs one of its own.
  return { areas, formula: numberedMark(formula, piece) };
}

function rowOf(area: string | undefined): number {
  const parsed = area === undefined ? null : parseArea(area);
  if (parsed === null) throw new TypeError(`not an area: ${area ?? ''}`);
  return parsed.top + 1;
}
