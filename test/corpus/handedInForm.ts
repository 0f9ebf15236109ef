import { Workbook } from '@cj-tech-master/excelts';

/** A form as a unit hands it in, with columns for whoever reviews it. */
export async function handedInForm(): Promise<Uint8Array> {
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet('借阅服务');
  const rows = [
    ['项目支出绩效自评表'],
    ['（2024年度）'],
    ['项目名称', '通借通还服务'],
    ['主管部门', '市文化局', '', '', '实施单位', '市图书馆'],
    ['项目资金（万元）', '', '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
    ['', '年度资金总额', 30, 30, 30, 10, '100%', 10],
    [
      '一级指标',
      '二级指标',
      '三级指标',
      '年度指标值',
      '实际完成值',
      '分值',
      '自评分',
      '偏差原因',
      '复核分',
      '复核意见',
    ],
    ['产出指标', '数量指标', '流通图书册次', '≥40000册次', '30000册次', 30, 30, '', null, ''],
    ['', '质量指标', '图书完好率', '≥95%', '97%', 20, 20, '', null, ''],
    ['效益指标', '社会效益指标', '方便读者', '明显提升', '明显提升', 30, 27, '', 25, '佐证不足'],
    ['满意度指标', '服务对象满意度指标', '读者满意度', '≥90%', '92%', 10, 10, '', null, ''],
    ['总分', '', '', '', '', 100, 97, '', null, ''],
  ];
  for (const row of rows) sheet.addRow(row);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
