import { shiftFormula } from './shiftFormula';

describe('a formula moved one row down and one column right', () => {
  test.each([
    ['=A1+B2', '=B2+C3'],
    ['=$A1+B$2+$C$3', '=$A2+C$2+$C$3'],
    ['=SUM(A1:B2)', '=SUM(B2:C3)'],
    ['=a1', '=B2'],
    ['=LOG10(A1)+ATAN2(A1,B1)', '=LOG10(B2)+ATAN2(B2,C2)'],
    ['="A1"&A1&"say ""B2"" A1"', '="A1"&B2&"say ""B2"" A1"'],
    ["='A1 B2'!A1+'It''s C3'!$A$1", "='A1 B2'!B2+'It''s C3'!$A$1"],
    ['=Sheet1!A1+表1!B2', '=Sheet1!B2+表1!C3'],
    ['=[1]Sheet1!A1', '=[1]Sheet1!B2'],
    ['=SUM(Table1[A1])+A1', '=SUM(Table1[A1])+B2'],
    ["=Table1[[#This Row],[a]']b A1]]+A1", "=Table1[[#This Row],[a]']b A1]]+B2"],
    ['=SUM(A:A)+SUM($A:B)', '=SUM(B:B)+SUM($A:C)'],
    ['=SUM(1:3)+SUM($1:3)', '=SUM(2:4)+SUM($1:4)'],
    ['=1E5+2.5e-3+A1', '=1E5+2.5e-3+B2'],
    ['=rate_2021+A1B+x.A1+TRUE', '=rate_2021+A1B+x.A1+TRUE'],
    ['=IF(A1=#N/A,#REF!,Sheet1!#REF!)', '=IF(B2=#N/A,#REF!,Sheet1!#REF!)'],
    ['=_xlfn.XLOOKUP(A1,B:B,C:C)', '=_xlfn.XLOOKUP(B2,C:C,D:D)'],
    ['=A1#', '=B2#'],
    ['=一级指标A1', '=一级指标A1'],
    ['=XFE1+A1048577', '=XFE1+A1048577'],
  ])('%s → %s', (formula, moved) => expect(shiftFormula(formula, 1, 1)).toBe(moved));

  test('wraps round the edges of the sheet', () => {
    expect(shiftFormula('=A1', -1, -1)).toBe('=XFD1048576');
    expect(shiftFormula('=XFD1048576', 1, 1)).toBe('=A1');
  });
});
