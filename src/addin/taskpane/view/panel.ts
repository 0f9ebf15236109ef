import type { nothing, TemplateResult } from 'lit/html.js';

/** One view of the pane: what scrolls, and what stays in sight at its foot. */
export interface Panel {
  readonly body: TemplateResult;
  /** The sentence of the live region. */
  readonly status: string;
  /** The sentence stands in the body as well: it is read out, and not shown twice. */
  readonly isSaidAbove?: boolean;
  /** What can be done from anywhere in the view. */
  readonly tools: TemplateResult | typeof nothing;
}
