import { analyseFormula, type FormulaScope } from './analyseFormula';
import { calculate, type KnownValue } from './calculate';
import { printFormula } from './printFormula';

/** A1:A4 = 1, 2.5, text, blank; B1:B2 = padded texts; C1 = 0.285; D1 = error; E1 = TRUE; F1 = text of a number. */
const CELLS: readonly (readonly (string | number | boolean | null)[])[] = [
  [1, '  hi ', 0.285, '#DIV/0!', true, '3'],
  [2.5, 'a  b'],
  ['x'],
  [null],
];

const scope: FormulaScope = {
  sheetNamed: (name) => ['S', '产出'].find((known) => known.toLowerCase() === name.toLowerCase()),
  definedName: (name) => ({ 名称: '=S!$A$1', 区域: '=S!$A$1:$A$4', 深: '=名称*2' })[name],
};

function known(value: string | number | boolean | null): KnownValue {
  if (value === null) return { value, type: 'empty' };
  if (value === '#DIV/0!') return { value, type: 'error' };
  const type = typeof value === 'string' ? 'string' : typeof value === 'number' ? 'number' : 'boolean';
  return { value, type };
}

test.each([
  ['SUBTOTAL(109,A1:A2)', 2.5],
  ['SUBTOTAL(9,A1:A2)', 3.5],
])('%s where the first row is hidden', (formula, expected) => {
  const hiding = { name: 'S', rows, isRowHidden: (row: number) => row === 0 };
  const job = { sheet: 'S', position: { row: 6, column: 0 }, formula };
  expect(calculate([hiding], [job], false)).toEqual([known(expected)]);
});

test('a sheet of more rows than a call takes arguments', () => {
  const one = new Map([[0, known(1)]]);
  const rows = new Map(Array.from({ length: 150_000 }, (_, row) => [row, one]));
  const long = { name: 'S', rows, isRowHidden: () => false };
  const job = { sheet: 'S', position: { row: 0, column: 1 }, formula: 'SUM(A1:A150000)' };
  expect(calculate([long], [job], false)).toEqual([known(150_000)]);
});

const rows = new Map(CELLS.map((row, r) => [r, new Map(row.map((value, c) => [c, known(value)]))]));
const sheets = [
  { name: 'S', rows, isRowHidden: () => false },
  { name: '产出', rows: new Map([[0, new Map([[0, known(7)]])]]), isRowHidden: () => false },
];

function evaluate(formula: string): unknown {
  const analysed = analyseFormula(formula, 'S', scope);
  if (!analysed) return 'not a formula';
  if (analysed.obstacle !== null) return `not computed: ${analysed.obstacle}`;
  const job = { sheet: 'S', position: { row: 9, column: 8 }, formula: printFormula(analysed.node, 'S') };
  return calculate(sheets, [job], false)[0]?.value;
}

describe('formulas are computed as Excel computes them', () => {
  test.each([
    ['=1+2*3', 7],
    ['=-A1^2', 1],
    ['=2^-1', 0.5],
    ['=(A1+A2)*100%', 3.5],
    ['=12', 12],
    ['=100%', 1],
    ['=ROUND(1.005,2)', 1.01],
    ['=ROUND(2.675,2)', 2.68],
    ['=ROUND(-2.5,0)', -3],
    ['=ROUND(1234,-2)', 1200],
    ['=ROUND(C1*10,2)', 2.85],
    ['=ROUND(A4,1)', 0],
    ['=ROUND("x",1)', '#VALUE!'],
    ['=ROUND(D1,1)', '#DIV/0!'],
    ['=ROUNDUP(1.234,2)', 1.24],
    ['=ROUNDDOWN(-1.239,2)', -1.23],
    ['=TRUNC(1.59,1)', 1.5],
    ['=INT(-1.5)', -2],
    ['=MOD(-3,2)', 1],
    ['=ABS(-2)', 2],
    ['=SUM(A1:A4)', 3.5],
    ['=SUM(A1,A3)', 1],
    ['=SUM(A1:A2,F1)', 3.5],
    ['=SUM(A1:A4,"3")', 6.5],
    ['=SUM(A1,"x")', '#VALUE!'],
    ['=SUM(D1:E1)', '#DIV/0!'],
    ['=SUM(区域)', 3.5],
    ['=SUM(A:A)', 3.5],
    ['=SUM(1:1)', '#DIV/0!'],
    ['=AVERAGE(A1:A4)', 1.75],
    ['=MIN(A1:A4)', 1],
    ['=MAX(A1,A3)', 1],
    ['=COUNT(A1:F1)', 2],
    ['=COUNTA(A1:A4)', 3],
    ['=COUNTBLANK(A1:A4)', 1],
    ['=PRODUCT(A1:A2)', 2.5],
    ['=SUMPRODUCT(A1:A2,A1:A2)', 7.25],
    ['=SUMPRODUCT((A1:A2>1)*A1:A2)', 2.5],
    ['=SUMIF(A1:A4,">1")', 2.5],
    ['=SUMIF(A1:A4,"x",A1:A4)', 0],
    ['=SUMIFS(A1:A2,A1:A2,">1")', 2.5],
    ['=COUNTIF(A1:A4,"x")', 1],
    ['=AVERAGEIF(A1:A4,">0")', 1.75],
    ['=IF(A4="","空","有")', '空'],
    ['=IF(A1>0,"y")', 'y'],
    ['=IF(A1<0,"y")', false],
    ['=IFERROR(1/0,"e")', 'e'],
    ['=1/0', '#DIV/0!'],
    ['=IFS(A1=1,"one",TRUE,"x")', 'one'],
    ['=IFNA(MATCH(9,A1:A2,0),0)', 0],
    ['=CHOOSE(2,"a","b")', 'b'],
    ['=AND(A1,E1)', true],
    ['=AND(A1=1,A2=1)', false],
    ['=OR(FALSE,A1=1)', true],
    ['=NOT(TRUE)', false],
    ['=A1=E1', false],
    ['="A"="a"', true],
    ['=EXACT("A","a")', false],
    ['=N("x")', 0],
    ['=N(E1)', 1],
    ['=ISNUMBER(A3)', false],
    ['=ISBLANK(A4)', true],
    ['=ISTEXT(A3)', true],
    ['=ISERROR(D1)', true],
    ['=FIND("b","abc")', 2],
    ['=FIND("B","abc")', '#VALUE!'],
    ['=SEARCH("B","abc")', 2],
    ['=TRIM("  a  b ")', 'a b'],
    ['=CLEAN("a"&CHAR(10)&"b")', 'ab'],
    ['=SUBSTITUTE("aXbX","X","",2)', 'aXb'],
    ['=REPLACE("abc",2,1,"X")', 'aXc'],
    ['=LEN("中文")', 2],
    ['=LEFT("产出指标",2)', '产出'],
    ['=MID("abcd",2,2)', 'bc'],
    ['=A1&"%"', '1%'],
    ['=A4&"x"', 'x'],
    ['="a""b"', 'a"b'],
    ['=VALUE("12.5")', 12.5],
    ['=F1+1', 4],
    ['=A3+1', '#VALUE!'],
    ['=A4', 0],
    ['=TEXT(0.5998,"0.00%")', '59.98%'],
    ['=TEXT(1234.5,"#,##0.00")', '1,234.50'],
    ['=TEXT(44562,"yyyy年m月d日")', '2022年1月1日'],
    ['=DATE(2021,3,1)', 44256],
    ['=YEAR(44256)', 2021],
    ['=VLOOKUP(1,A1:B4,2,FALSE)', '  hi '],
    ['=INDEX(A1:A4,2)', 2.5],
    ['=MATCH("x",A1:A4,0)', 3],
    ['=RANK(A1,A1:A2)', 2],
    ['=ROW()', 10],
    ['=COLUMN(B1)', 2],
    ['=产出!A1+1', 8],
    ["='产出'!A1+1", 8],
    ['=名称+1', 2],
    ['=深', 2],
    ['=MAX(0,MIN(10,ROUND(10*A1/A2,2)))', 4],
    ['=HYPERLINK("#\'产出\'!A1","去产出")', '去产出'],
    ['=HYPERLINK("#产出!A1",A1&"分")', '1分'],
    ['=HYPERLINK("http://a.b/")', 'http://a.b/'],
  ])('%s → %j', (formula, expected) => {
    expect(evaluate(formula)).toEqual(expected);
  });
});

describe('what cannot be computed faithfully is said to be so', () => {
  test.each([
    ['=XLOOKUP(1,A1:A2,A1:A2)', 'XLOOKUP'],
    ['=IFERROR(MYFUNCTION(1),0)', 'MYFUNCTION'],
    ['=A1:A4*2', 'A1:B2'],
    ['=SUM(IF(A1:A4>1,1,0))', 'A1:B2'],
    ['=[1]Sheet1!A1', '[ ]'],
    ['=SUM(表1[金额])', '[ ]'],
    ['=SUM(S:产出!A1)', 'S:产出!'],
    ['=别的!A1', '别的!'],
    ['=没有这个名称', '没有这个名称'],
    ['={1,2}', '{ }'],
    ['=OFFSET(A1,1,0)', 'OFFSET'],
  ])('%s', (formula, obstacle) => {
    expect(evaluate(formula)).toBe(`not computed: ${obstacle}`);
  });
});

test.each(['=12次', '=', '=1+', '=SUM(', '==12', '12', '=A1 "x"'])('%s is no formula', (text) => {
  expect(evaluate(text)).toBe('not a formula');
});
