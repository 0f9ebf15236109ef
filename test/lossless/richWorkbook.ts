import {
  contentTypes,
  MAIN,
  RELATIONSHIPS,
  relationships,
  SHEET_MAIN_TYPE,
  zipOf,
  type Parts,
} from './packageBuilder';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';
const PART = 'application/vnd.openxmlformats-officedocument';
const X14 = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';

/** Bytes as of a picture or a macro project: every value, in no order that packs. */
const BINARY = Uint8Array.from({ length: 2048 }, (_, index) => (index * 167 + (index >> 3)) & 0xff);

/** Cells of 评分, by address, exactly as the part holds them: tests put others in their place. */
export const CELLS = {
  A1: '<c r="A1" s="1" t="s"><v>0</v></c>',
  B2: '<c r="B2" s="2"><v>0.98</v></c>',
  C2: '<c r="C2" s="2"><f t="shared" ref="C2:C4" si="0">B2*2</f><v>1.96</v></c>',
  C3: '<c r="C3" s="2"><f t="shared" si="0"/><v>2</v></c>',
  C4: '<c r="C4" s="2"><f t="shared" si="0"/><v>4</v></c>',
  D2: '<c r="D2" cm="1"><f t="array" ref="D2:D3">B2:B3*10</f><v>9.8</v></c>',
  E2: '<c r="E2" t="str" s="0"><f>IF(B2&gt;0.9,"是","否")</f><v>是</v></c>',
  F2: '<c r="F2" s="1"/>',
  B4: '<c r="B4"><v>2</v><extLst><ext uri="{A}"><a:b xmlns:a="urn:a"/></ext></extLst></c>',
} as const;

const FORM_SHEET =
  `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x14ac" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac">` +
  '<sheetPr codeName="Sheet1"><tabColor rgb="FFFF0000"/></sheetPr><dimension ref="A1:F6"/>' +
  '<sheetViews><sheetView tabSelected="1" workbookViewId="0"><pane ySplit="1" topLeftCell="A2" state="frozen"/></sheetView></sheetViews>' +
  '<sheetFormatPr defaultRowHeight="13.5" x14ac:dyDescent="0.15"/><cols><col min="1" max="1" width="20.5" customWidth="1"/><col min="8" max="9" width="9" style="2"/></cols>' +
  `<sheetData>\r\n<row r="1" spans="1:6" ht="30" customHeight="1">${CELLS.A1}<c r="B1" t="s"><v>1</v></c><c r="C1" t="inlineStr"><is><r><t>两</t></r><r><t>次</t></r><rPh sb="0" eb="1"><t>liang</t></rPh></is></c></row>` +
  `<row r="2" spans="1:6" x14ac:dyDescent="0.15">${CELLS.B2}${CELLS.C2}${CELLS.D2}${CELLS.E2}${CELLS.F2}</row>` +
  `<row r="3" spans="1:6"><c r="B3"><v>1</v></c>${CELLS.C3}<c r="D3"><v>10</v></c></row>\r\n` +
  `<row r="4" spans="1:6">${CELLS.B4}${CELLS.C4}<c r="D4" t="b"><v>true</v></c><c r="E4" t="e"><v>#REF!</v></c></row>` +
  '<row r="6" s="2" customFormat="1" hidden="1"/></sheetData>' +
  '<sheetCalcPr fullCalcOnLoad="0"/><autoFilter ref="A1:F4"/><mergeCells count="1"><mergeCell ref="E1:F1"/></mergeCells><phoneticPr fontId="1" type="noConversion"/>' +
  '<conditionalFormatting sqref="B2:B4"><cfRule type="cellIs" dxfId="0" priority="2" operator="lessThan"><formula>0.6</formula></cfRule><cfRule type="expression" dxfId="0" priority="1" stopIfTrue="1"><formula>$A2="x"</formula></cfRule></conditionalFormatting>' +
  '<conditionalFormatting sqref="C2:C4 E2"><cfRule type="dataBar" priority="3"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar></cfRule></conditionalFormatting>' +
  '<dataValidations count="1"><dataValidation type="list" allowBlank="1" sqref="F2:F4"><formula1>"优,良,中,差"</formula1></dataValidation></dataValidations>' +
  '<hyperlinks><hyperlink ref="A1" r:id="rId6"/></hyperlinks><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" r:id="rId1"/>' +
  '<rowBreaks count="1" manualBreakCount="1"><brk id="4" max="16383" man="1"/></rowBreaks><drawing r:id="rId2"/><legacyDrawing r:id="rId3"/><tableParts count="1"><tablePart r:id="rId5"/></tableParts>' +
  `<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="${X14}"><x14:conditionalFormattings><x14:conditionalFormatting xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:cfRule type="iconSet" priority="9" id="{1}"/><xm:sqref>B2</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst></worksheet>`;

const PROTECTED_SHEET =
  `${HEAD}<x:worksheet xmlns:x="${MAIN}"><x:dimension ref="A1"/><x:sheetData><x:row r="1"><x:c r="A1" t="str"><x:f>评分!B2&amp;""</x:f><x:v>0.98</x:v></x:c></x:row></x:sheetData>` +
  '<x:sheetProtection sheet="true" objects="true" hashValue="abc=" spinCount="100000"/></x:worksheet>';

const STYLES =
  `${HEAD}<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="176" formatCode="0.0_ "/></numFmts>` +
  '<fonts count="2"><font><sz val="11"/><color theme="1"/><name val="宋体"/></font><font><b/><sz val="9"/><name val="宋体"/></font></fonts>' +
  '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor theme="4" tint="0.6"/></patternFill></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="49" fontId="1" fillId="2" borderId="0" xfId="0" applyNumberFormat="1"><alignment horizontal="center" wrapText="1"/><protection locked="0"/></xf><xf numFmtId="9" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="常规" xfId="0" builtinId="0"/></cellStyles><dxfs count="1"><dxf><font><color rgb="FF9C0006"/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf></dxfs>' +
  `<tableStyles count="0"/><extLst><ext uri="{B}" xmlns:x14="${X14}"><x14:slicerStyles/></ext></extLst></styleSheet>`;

const STRINGS = `${HEAD}<sst xmlns="${MAIN}" count="2" uniqueCount="2"><si><t>指标</t></si><si><r><rPr><b/></rPr><t xml:space="preserve">分 </t></r><r><t>值</t></r><rPh sb="0" eb="1"><t>fen</t></rPh></si></sst>`;

const WORKBOOK =
  `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}"><fileVersion appName="xl"/><workbookPr codeName="ThisWorkbook"/><bookViews><workbookView activeTab="2"/></bookViews>` +
  '<sheets><sheet name="图" sheetId="3" r:id="rId3"/><sheet name="锁定" sheetId="2" state="hidden" r:id="rId2"/><sheet name="评分" sheetId="7" r:id="rId1"/></sheets>' +
  '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="2">评分!$A$1:$F$4</definedName><definedName name="率">评分!$B$2</definedName></definedNames><calcPr calcId="191029"/><pivotCaches><pivotCache cacheId="1" r:id="rId8"/></pivotCaches></workbook>';

/** Texts of parts whose inside nobody here understands, each with its own. */
const KEPT: Readonly<Record<string, string>> = {
  'xl/theme/theme1.xml':
    '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Office"/>',
  'xl/chartsheets/sheet1.xml': `<chartsheet xmlns="${MAIN}"/>`,
  'xl/charts/chart1.xml': '<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"/>',
  'xl/drawings/drawing1.xml':
    '<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"/>',
  'xl/drawings/vmlDrawing1.vml':
    '<xml xmlns:v="urn:schemas-microsoft-com:vml"><v:shape id="_x0000_s1025"></xml>',
  'xl/comments1.xml': `<comments xmlns="${MAIN}"><authors><author>张三</author></authors><commentList><comment ref="B2" authorId="0"><text><r><t xml:space="preserve">请核实 </t></r><r><t>_x000D_附件</t></r></text></comment></commentList></comments>`,
  'xl/threadedComments/threadedComment1.xml':
    '<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"/>',
  'xl/persons/person.xml':
    '<personList xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"/>',
  'xl/tables/table1.xml': `<table xmlns="${MAIN}" id="1" name="表1" displayName="表1" ref="A1:C4"/>`,
  'xl/pivotCache/pivotCacheDefinition1.xml': `<pivotCacheDefinition xmlns="${MAIN}"/>`,
  'xl/calcChain.xml': `<calcChain xmlns="${MAIN}"><c r="C2" i="7"/><c r="E2" i="7"/></calcChain>`,
  'customXml/item1.xml':
    '<b:Sources xmlns:b="http://schemas.openxmlformats.org/officeDocument/2006/bibliography"/>',
  'docProps/app.xml':
    '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"/>',
  '_xmlsignatures/sig1.xml': '<Signature xmlns="http://www.w3.org/2000/09/xmldsig#"/>',
};

/** A workbook with one of nearly everything Excel puts into one: three tabs (a chart, a hidden protected sheet, 评分). */
export const RICH_PARTS: Parts = {
  '[Content_Types].xml': contentTypes({
    'xl/workbook.xml': SHEET_MAIN_TYPE,
    'xl/worksheets/sheet1.xml': `${PART}.spreadsheetml.worksheet+xml`,
    'xl/calcChain.xml': `${PART}.spreadsheetml.calcChain+xml`,
    'xl/styles.xml': `${PART}.spreadsheetml.styles+xml`,
  }),
  '_rels/.rels': relationships({ rId1: ['officeDocument', '/xl/workbook.xml'] }),
  'xl/workbook.xml': WORKBOOK,
  'xl/_rels/workbook.xml.rels': relationships({
    rId1: ['worksheet', 'worksheets/sheet1.xml'],
    rId2: ['worksheet', '/xl/worksheets/sheet2.xml'],
    rId3: ['chartsheet', 'chartsheets/sheet1.xml'],
    rId4: ['styles', '../xl/styles.xml'],
    rId5: ['sharedStrings', '/xl/sharedStrings.xml'],
    rId6: ['theme', 'theme/theme1.xml'],
    rId7: ['calcChain', 'calcChain.xml'],
    rId8: ['pivotCacheDefinition', 'pivotCache/pivotCacheDefinition1.xml'],
  }),
  'xl/worksheets/sheet1.xml': FORM_SHEET,
  'xl/worksheets/_rels/sheet1.xml.rels': relationships({
    rId1: ['printerSettings', '../printerSettings/printerSettings1.bin'],
    rId2: ['drawing', '../drawings/drawing1.xml'],
    rId3: ['vmlDrawing', '../drawings/vmlDrawing1.vml'],
    rId4: ['comments', '../comments1.xml'],
    rId5: ['table', '../tables/table1.xml'],
  }),
  'xl/worksheets/sheet2.xml': PROTECTED_SHEET,
  'xl/styles.xml': STYLES,
  'xl/sharedStrings.xml': STRINGS,
  ...KEPT,
  'xl/media/image1.png': BINARY,
  'xl/vbaProject.bin': BINARY.slice().reverse(),
  'xl/printerSettings/printerSettings1.bin': BINARY.slice(0, 300),
};

export function richWorkbook(): Uint8Array {
  return zipOf(RICH_PARTS);
}
