import {
  contentTypes,
  MAIN,
  RELATIONSHIPS,
  relationships,
  SHEET_MAIN_TYPE,
  zipOf,
  type Parts,
} from './packageBuilder';

const X14 = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';
const XM = 'http://schemas.microsoft.com/office/excel/2006/main';
const XDR = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';
const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const OLD_DRAWING =
  'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:x="urn:schemas-microsoft-com:office:excel"';

/** A form of 20 rows with nearly everything that names rows, nothing of which stands in the way of moving them. */
const FORM =
  `<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}"><dimension ref="A1:H20"/>` +
  '<sheetViews><sheetView workbookViewId="0"><pane xSplit="1" ySplit="2" topLeftCell="B3" activePane="bottomRight" state="frozen"/><selection pane="topRight"/><selection pane="bottomLeft"/><selection pane="bottomRight" activeCell="B5" sqref="B5"/></sheetView></sheetViews>' +
  '<sheetFormatPr defaultRowHeight="15"/><cols><col min="8" max="8" width="12" style="1"/></cols><sheetData>' +
  '<row r="1" ht="30" customHeight="1"><c r="A1" t="str" s="1"><v>标题</v></c></row>' +
  '<row r="2" spans="1:8"><c r="A2" t="str"><v>指标</v></c><c r="B2" t="str"><v>分值</v></c></row>' +
  '<row r="3"><c r="A3" t="str"><v>甲</v></c><c r="B3" s="2"><v>10</v></c><c r="C3"><f t="shared" ref="C3:C8" si="0">B3*2</f><v>20</v></c><c r="D3"><f t="shared" ref="D3:D8" si="1">SUM(B$3:B3)</f><v>10</v></c></row>' +
  '<row r="4"><c r="B4" s="2"><v>20</v></c><c r="C4"><f t="shared" si="0"/><v>40</v></c><c r="D4"><f t="shared" si="1"/><v>30</v></c></row>' +
  '<row r="5" s="1" customFormat="1"><c r="A5" t="str"><v>乙</v></c><c r="B5" s="2"><v>30</v></c><c r="C5"><f t="shared" si="0"/><v>60</v></c><c r="D5"><f t="shared" si="1"/><v>60</v></c></row>' +
  // Rows and cells that leave their numbers out follow the one before.
  '<row><c t="str"><v>丙</v></c><c s="2"><v>40</v></c><c><f t="shared" si="0"/><v>80</v></c><c><f t="shared" si="1"/><v>100</v></c></row>' +
  '<row r="7" hidden="1"><c r="B7" s="2"><v>50</v></c><c r="C7"><f t="shared" si="0"/><v>100</v></c><c r="D7"><f t="shared" si="1"/><v>150</v></c></row>' +
  '<row r="8"><c r="B8"><v>60</v></c><c r="C8"><f t="shared" si="0"/><v>120</v></c><c r="D8"><f t="shared" si="1"/><v>210</v></c></row>' +
  '<row r="10"><c r="A10" t="str"><v>总分</v></c><c r="B10"><f>SUM(B3:B8)</f><v>210</v></c><c r="C10"><f>B10/SUM($B$3:$B$8)+VLOOKUP("乙",A3:B8,2,FALSE)</f><v>31</v></c><c r="D10" t="str"><f>ROW(B10)&amp;"A5"</f><v>10A5</v></c></row>' +
  '<row r="20"><c r="H20"><v>1</v></c></row></sheetData>' +
  '<protectedRanges><protectedRange sqref="B3:B8 D20" name="填写"/></protectedRanges><autoFilter ref="A2:D8"><filterColumn colId="1"><filters><filter val="1"/></filters></filterColumn><sortState ref="A3:D8"><sortCondition ref="B3:B8"/></sortState></autoFilter>' +
  '<mergeCells count="4"><mergeCell ref="A1:D1"/><mergeCell ref="A3:A4"/><mergeCell ref="A6:A8"/><mergeCell ref="E3:F3"/></mergeCells>' +
  '<conditionalFormatting sqref="A3:D4 A6:D6"><cfRule type="expression" priority="1" dxfId="0"><formula>$B3&gt;15</formula></cfRule></conditionalFormatting>' +
  '<conditionalFormatting sqref="B5"><cfRule type="expression" priority="2" dxfId="0"><formula>$B5=""</formula></cfRule><cfRule type="cellIs" operator="between" priority="3" dxfId="0"><formula>$B$3</formula><formula>SUM(B3:B4)</formula></cfRule></conditionalFormatting>' +
  '<conditionalFormatting sqref="B3:B8"><cfRule type="colorScale" priority="4"><colorScale><cfvo type="min"/><cfvo type="formula" val="$B$10"/><color rgb="FFFFFFFF"/><color rgb="FFFF0000"/></colorScale></cfRule></conditionalFormatting>' +
  '<dataValidations count="2"><dataValidation type="list" sqref="E3:E8"><formula1>$A$3:$A$8</formula1></dataValidation><dataValidation type="whole" allowBlank="1" sqref="B5"><formula1>0</formula1><formula2>B10</formula2></dataValidation></dataValidations>' +
  '<hyperlinks><hyperlink ref="A5" location="引用!A1"/><hyperlink ref="A10" location="表!A1"/></hyperlinks><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>' +
  '<rowBreaks count="2" manualBreakCount="2"><brk id="4" max="16383" man="1"/><brk id="10" max="16383" man="1"/></rowBreaks><ignoredErrors><ignoredError sqref="C5" formula="1"/></ignoredErrors><drawing r:id="rId1"/><legacyDrawing r:id="rId2"/><tableParts count="1"><tablePart r:id="rId5"/></tableParts>' +
  `<extLst><ext uri="{A}" xmlns:x14="${X14}"><x14:dataValidations xmlns:xm="${XM}" count="2"><x14:dataValidation type="list"><x14:formula1><xm:f>引用!$A$1:$A$3</xm:f></x14:formula1><xm:sqref>F5</xm:sqref></x14:dataValidation><x14:dataValidation type="custom"><x14:formula1><xm:f>B6&gt;引用!$A$1</xm:f></x14:formula1><xm:sqref>F6:F8</xm:sqref></x14:dataValidation></x14:dataValidations></ext>` +
  `<ext uri="{B}" xmlns:x14="${X14}"><x14:sparklineGroups xmlns:xm="${XM}"><x14:sparklineGroup><x14:sparklines><x14:sparkline><xm:f>表!B5:D5</xm:f><xm:sqref>G5</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext></extLst></worksheet>`;

const OTHER =
  `<worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1"><f>表!B5</f><v>30</v></c><c r="B1"><f>SUM(表!B3:B8)+A1</f><v>240</v></c></row>` +
  '<row r="2"><c r="A2"><f t="shared" ref="A2:A4" si="0">表!B4+$A$1</f><v>50</v></c></row><row r="3"><c r="A3"><f t="shared" si="0"/><v>60</v></c></row><row r="4"><c r="A4"><f t="shared" si="0"/><v>70</v></c></row></sheetData>' +
  '<conditionalFormatting sqref="A1:A4"><cfRule type="expression" priority="1" dxfId="0"><formula>表!$B$10&gt;A1</formula></cfRule></conditionalFormatting></worksheet>';

const note = (row: number, text: string) =>
  `<v:shape id="_x0000_s${row}" type="#t"><x:ClientData ObjectType="Note"><x:Anchor>2, 15, ${row - 1}, 10, 4, 31, ${row + 3}, 9</x:Anchor><x:Row>${row}</x:Row><x:Column>1</x:Column></x:ClientData>${text}</v:shape>`;
const anchor = (kind: string, from: number, to: number, inner: string) =>
  `<xdr:twoCellAnchor${kind}><xdr:from><xdr:col>1</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${from}</xdr:row><xdr:rowOff>5</xdr:rowOff></xdr:from><xdr:to><xdr:col>3</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${to}</xdr:row><xdr:rowOff>7</xdr:rowOff></xdr:to>${inner}</xdr:twoCellAnchor>`;

export const ROW_PARTS: Parts = {
  '[Content_Types].xml': contentTypes({
    'xl/workbook.xml': SHEET_MAIN_TYPE,
    'xl/calcChain.xml': 'application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml',
  }),
  '_rels/.rels': relationships({ rId1: ['officeDocument', 'xl/workbook.xml'] }),
  'xl/workbook.xml':
    `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}"><sheets><sheet name="表" sheetId="1" r:id="rId1"/><sheet name="引用" sheetId="2" r:id="rId2"/><sheet name="无关" sheetId="3" r:id="rId5"/></sheets>` +
    '<definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">表!$A$2:$D$8</definedName><definedName name="_xlnm.Print_Area" localSheetId="0">表!$A$1:$D$10</definedName><definedName name="_xlnm.Print_Titles" localSheetId="0">表!$1:$2</definedName><definedName name="总分">表!$B$10</definedName><definedName name="上一格">表!B5</definedName></definedNames></workbook>',
  'xl/_rels/workbook.xml.rels': relationships({
    rId1: ['worksheet', 'worksheets/sheet1.xml'],
    rId2: ['worksheet', 'worksheets/sheet2.xml'],
    rId3: ['styles', 'styles.xml'],
    rId4: ['calcChain', 'calcChain.xml'],
    rId5: ['worksheet', 'worksheets/sheet3.xml'],
  }),
  'xl/worksheets/sheet1.xml': FORM,
  'xl/worksheets/sheet2.xml': OTHER,
  'xl/worksheets/sheet3.xml': `<worksheet xmlns="${MAIN}"><sheetData><row r="5"><c r="A5"><v>5</v></c></row></sheetData></worksheet>`,
  'xl/worksheets/_rels/sheet1.xml.rels': relationships({
    rId1: ['drawing', '../drawings/drawing1.xml'],
    rId2: ['vmlDrawing', '../drawings/vmlDrawing1.vml'],
    rId3: ['comments', '../comments1.xml'],
    rId4: [
      'http://schemas.microsoft.com/office/2017/10/relationships/threadedComment',
      '../threadedComments/t1.xml',
    ],
    rId5: ['table', '../tables/table1.xml'],
  }),
  'xl/styles.xml':
    `<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="11"/><name val="宋体"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFEEEEEE"/></patternFill></fill></fills><borders count="2"><border/><border><left style="thin"/></border></borders>` +
    '<cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/><xf numFmtId="0" fontId="0" fillId="1" borderId="1"/><xf numFmtId="2" fontId="0" fillId="0" borderId="1"/></cellXfs><dxfs count="1"><dxf><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf></dxfs></styleSheet>',
  'xl/comments1.xml': `<comments xmlns="${MAIN}"><authors><author>张三</author></authors><commentList><comment ref="B5" authorId="0"><text><t>五</t></text></comment><comment ref="B10" authorId="0"><text><t>十</t></text></comment></commentList></comments>`,
  'xl/threadedComments/t1.xml':
    '<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><threadedComment ref="B10" id="{1}"><text>十</text></threadedComment></ThreadedComments>',
  'xl/drawings/vmlDrawing1.vml': `<xml ${OLD_DRAWING}>${note(4, '五<br>')}${note(9, '十')}</xml>`,
  'xl/drawings/drawing1.xml': `<xdr:wsDr xmlns:xdr="${XDR}">${anchor('', 3, 8, '<xdr:sp textlink="表!$B$10"/>')}${anchor(' editAs="oneCell"', 8, 12, '<xdr:graphicFrame/>')}${anchor(' editAs="absolute"', 8, 12, '')}</xdr:wsDr>`,
  'xl/drawings/_rels/drawing1.xml.rels': relationships({ rId1: ['chart', '../charts/chart1.xml'] }),
  'xl/charts/chart1.xml': `<c:chartSpace xmlns:c="${CHART}"><c:val><c:numRef><c:f>表!$B$3:$B$8</c:f></c:numRef></c:val><c:tx><c:strRef><c:f>无关!$A$5</c:f></c:strRef></c:tx></c:chartSpace>`,
  'xl/tables/table1.xml': `<table xmlns="${MAIN}" id="1" name="表1" displayName="表1" ref="F14:H16"><autoFilter ref="F14:H16"/><tableColumns count="3"><tableColumn id="1" name="a"/><tableColumn id="2" name="b"><calculatedColumnFormula>表!$B$10</calculatedColumnFormula></tableColumn><tableColumn id="3" name="c"/></tableColumns></table>`,
  'xl/calcChain.xml': `<calcChain xmlns="${MAIN}"><c r="C3" i="1"/></calcChain>`,
  'docProps/custom.xml': '<Properties/>',
};

export function rowsWorkbook(): Uint8Array {
  return zipOf(ROW_PARTS);
}
