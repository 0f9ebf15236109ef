/** The signs that deny what stands behind them: the root of every table of denial. */
export const NEGATORS = ['不', '未', '没', '无'] as const;
