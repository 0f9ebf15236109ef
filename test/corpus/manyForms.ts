import { Workbook } from '@cj-tech-master/excelts';

const ROWS = [
  ['项目支出绩效自评表'],
  ['项目名称', ''],
  ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分', '偏差原因分析及改进措施'],
  ['产出指标', '数量指标', '购置设备数量', '≥4套', '3套', 40, null, null],
  ['', '质量指标', '验收合格率', '≥98%', '98%', 30, null, '/'],
  ['效益指标', '社会效益指标', '公共服务水平', '总体提升', '基本提升', 30, null, '/'],
] as const;

/** A workbook of many small forms, one a sheet, for what has to work on hundreds of them. */
export async function manyForms(count: number): Promise<Uint8Array> {
  const workbook = new Workbook();
  for (let index = 1; index <= count; index += 1) {
    const sheet = workbook.addWorksheet(`项目${index}`);
    for (const row of ROWS) {
      sheet.addRow(row[0] === '项目名称' ? ['项目名称', `第 ${index} 个项目`] : [...row]);
    }
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
