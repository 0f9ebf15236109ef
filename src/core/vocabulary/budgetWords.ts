import { wordTable, wordsMeaning } from './wordTable';

/** Targets that name the form's budget as the limit, without their operator: 批复预算以内, 不超过预算 (VALUES §10). */
export const BUDGET_AS_LIMIT = wordTable(
  wordsMeaning(
    true,
    'VALUES §1, §10',
    '预算',
    '批复预算',
    '年初预算',
    '年度预算',
    '项目预算',
    '预算数',
    '预算批复数',
    '预算批复',
    '批复数',
    '批复金额',
    '预算金额',
    '预算总额',
    '预算额',
    '预算范围',
    '批复预算范围',
    '预算批复范围',
    '预算控制数',
    '下达预算',
  ),
);
/** An amount of this name that equals the form's budget is the form's own budget (SCORING §1). */
export const BUDGET_NAMES = wordTable(
  wordsMeaning(
    true,
    'SCORING §1',
    '资金总额',
    '项目资金',
    '资金',
    '预算',
    '总投资',
    '投资总额',
    '投资额',
    '金额',
    '经费',
  ),
);
