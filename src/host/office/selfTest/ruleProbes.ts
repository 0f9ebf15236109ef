import { LeftOut, type Probe, type ProbeBench } from './probe';

const RULE = '=$F4=""';
const FILL = '#FFF2CC';

/** Conditional formats and data validations. */
export const RULE_PROBES: readonly Probe[] = [
  {
    id: 4,
    fidelity: 'Conditional formats: relative origin of its first area’s top left cell (#5194)',
    expected: { window: RULE, lower: RULE, upper: RULE },
    async ask({ request }) {
      await request((sheet) => {
        const format = sheet.getRanges('D4:F4,D7:F8').conditionalFormats.add('Custom');
        format.custom.rule.formula = RULE;
        format.custom.format.fill.color = FILL;
        return () => undefined;
      });
      return request((sheet) => {
        const told = (address: string) => {
          const formats = sheet.getRange(address).conditionalFormats;
          formats.load('items/customOrNullObject/rule/formula');
          return () => formats.items[0]?.customOrNullObject.rule.formula ?? null;
        };
        const [whole, lower, upper] = [told('A1:AN5000'), told('D7'), told('D4')];
        return () => ({ window: whole(), lower: lower(), upper: upper() });
      });
    },
  },
  {
    id: 5,
    fidelity: 'Conditional formats: they follow the cell they refer to at once (#5299, #1157)',
    expected: { isColoured: true, follows: true },
    needsPerson: true,
    async ask(bench) {
      const { request, askPerson } = bench;
      const before = await shownColour(bench);
      await request((sheet) => {
        sheet.getRange('F7').formulas = [['已写']];
        return () => undefined;
      });
      const after = await shownColour(bench);
      if (before !== null && after !== null) return { isColoured: before === FILL, follows: after !== FILL };
      // An Excel that does not tell what it shows: whoever looks at it does.
      const answer = await askPerson('mark-gone');
      if (answer === 'skipped') throw new LeftOut('nobody looked');
      return { isColoured: true, follows: answer === 'yes' };
    },
  },
  {
    id: 6,
    fidelity: 'Conditional formats: length of a formula',
    expected: { 256: 256, 400: 400, 1000: 1000 },
    async ask(bench) {
      const results: Record<number, unknown> = {};
      for (const length of [256, 400, 1000]) results[length] = await lengthTaken(bench, length);
      return results;
    },
  },
  {
    id: 7,
    fidelity: 'Data validations: Rules written through the API work at once',
    expected: { twelve: false, eight: true },
    async ask({ request }) {
      await request((sheet) => {
        sheet.getRange('G10:H12').formulas = [
          [10, 12],
          [10, 8],
          [10, ''],
        ];
        for (const row of [10, 11, 12]) {
          sheet.getRange(`H${row}`).dataValidation.rule = {
            decimal: { formula1: 0, formula2: `=$G${row}`, operator: 'Between' },
          };
        }
        return () => undefined;
      });
      return request((sheet) => {
        const [twelve, eight] = ['H10', 'H11'].map((cell) => {
          const { dataValidation } = sheet.getRange(cell);
          dataValidation.load('valid');
          return dataValidation;
        });
        return () => ({ twelve: twelve?.valid ?? null, eight: eight?.valid ?? null });
      });
    },
  },
  {
    id: 8,
    fidelity: 'Data validations: `getSpecialCellsOrNullObject` gives areas as large as can be',
    expected: ['H10:H12', 'J10:J11'],
    async ask({ request }) {
      await request((sheet) => {
        const list = (cell: string, source: string) => {
          sheet.getRange(cell).dataValidation.rule = { list: { inCellDropDown: true, source } };
        };
        // Cells without contents lie outside of the used range.
        sheet.getRange('J10:J11').formulas = [['甲'], ['丙']];
        list('J10', '甲,乙');
        list('J11', '丙,丁');
        return () => undefined;
      });
      return request((sheet) => {
        const cells = sheet.getUsedRange().getSpecialCellsOrNullObject('DataValidations');
        cells.load('areaCount');
        cells.areas.load('items/address');
        return () =>
          cells.isNullObject
            ? []
            : cells.areas.items.map(({ address }) => address.slice(address.lastIndexOf('!') + 1)).sort();
      });
    },
  },
];

/** The colour in which D7 is shown, conditional formats included (ExcelApi 1.19); `null` where that can't be asked. */
async function shownColour({ request, isSupported }: ProbeBench): Promise<string | null> {
  if (!isSupported('1.19')) return null;
  return request((sheet) => {
    const range = sheet.getRange('D7');
    if (!('getDisplayedCellProperties' in range)) return () => null;
    const told = range.getDisplayedCellProperties({ format: { fill: { color: true } } });
    return () => told.value[0]?.[0]?.format?.fill?.color?.toUpperCase() ?? null;
  });
}

/** The length of a conditional format's formula as it is told again, or the code of the error it met. */
async function lengthTaken({ request }: ProbeBench, length: number): Promise<unknown> {
  const formula = `=AND($F20="",N("${'x'.repeat(200)}")=0,TRUE`.padEnd(length - 1, ' ').concat(')');
  const parts = length > 256 ? longFormula(length) : formula;
  try {
    return await request((sheet) => {
      const format = sheet.getRange('D20:F20').conditionalFormats.add('Custom');
      format.custom.rule.formula = parts;
      const { rule } = format.custom;
      rule.load('formula');
      return () => rule.formula.length;
    });
  } catch (error) {
    return typeof error === 'object' && error !== null && 'code' in error
      ? String(error.code)
      : String(error);
  }
}

/** A text literal holds 255 characters at most: several of them. */
function longFormula(length: number): string {
  const [head, tail] = ['=AND($F20=""', ')'];
  const part = `,N("${'x'.repeat(95)}")=0`;
  const times = Math.floor((length - head.length - tail.length) / part.length);
  const body = head + part.repeat(times);
  const rest = length - body.length - tail.length;
  return `${body}${rest >= 7 ? `,N("${'y'.repeat(rest - 7)}")`.padEnd(rest, ' ') : ' '.repeat(rest)}${tail}`;
}
