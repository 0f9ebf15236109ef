/** The mark's fill: a light yellow on which black text keeps a contrast of 18:1. The font is left as it is. */
export const MARK_FILL = '#FFF2CC';
