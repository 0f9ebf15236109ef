/**
 * Words by which a heading that no spelling is known for speaks of something else than an indicator, its values and its
 * points: what it means, who is in charge, where it was found.
 */
export const ABOUT_SOMETHING_ELSE: readonly string[] = [
  ...['解释', '说明', '释义', '依据', '来源', '内涵', '口径', '备注', '编码', '代码'],
  ...['序号', '单位', '部门', '负责', '责任', '牵头', '类型', '类别', '性质', '方向'],
  ...['材料', '上年', '历史', '方法', '公式', '资金', '问题', '措施', '时间', '时限'],
  ...['期限', '等级', '属性', '含义', '定义', '描述', '出处', '文号', '文件', '简介'],
  ...['意义', '层次', '维度', '对象', '主体', '地点', '方式', '路径', '进度', '数据'],
];
