import { svg, type SVGTemplateResult } from 'lit/html.js';
import type { Severity, Verdict } from '../../../core/assessment';

/** Drawn on 16×16 in the text's colour; always beside a word, hence hidden from screen readers. */
const SHAPES = {
  check: svg`<path d="M3 8.5l3.2 3.2L13 5" />`,
  down: svg`<path d="M8 3v10M3.8 8.8L8 13l4.2-4.2" />`,
  person: svg`<circle cx="8" cy="5" r="2.6" /><path d="M2.8 14c.6-3 2.6-4.4 5.2-4.4s4.6 1.4 5.2 4.4" />`,
  question: svg`<path d="M5.4 6a2.6 2.6 0 1 1 3.9 2.3C8.4 8.8 8 9.3 8 10.2M8 12.6v.6" />`,
  gap: svg`<rect x="2.8" y="2.8" width="10.4" height="10.4" stroke-dasharray="2.6 2" />`,
  cross: svg`<circle cx="8" cy="8" r="6" /><path d="M5.8 5.8l4.4 4.4M10.2 5.8l-4.4 4.4" />`,
  triangle: svg`<path d="M8 2.4L14.4 13.4H1.6zM8 6.6v3.2M8 11.2v.6" />`,
  info: svg`<circle cx="8" cy="8" r="6" /><path d="M8 7.2v4M8 4.6v.6" />`,
  pen: svg`<path d="M3 13l.7-3L10.6 3l2.4 2.4-7 7zM9.2 4.4l2.4 2.4" />`,
  back: svg`<path d="M9.6 3.4L5 8l4.6 4.6" />`,
  next: svg`<path d="M6.4 3.4L11 8l-4.6 4.6" />`,
  target: svg`<circle cx="8" cy="8" r="4.4" /><path d="M8 1.4v3.4M8 11.2v3.4M1.4 8h3.4M11.2 8h3.4" />`,
} as const;

export type IconName = keyof typeof SHAPES;

const OF_VERDICT: Readonly<Record<Verdict, IconName>> = {
  met: 'check',
  unmet: 'down',
  qualitative: 'person',
  needsReview: 'question',
  missing: 'gap',
};

const OF_SEVERITY: Readonly<Record<Severity, IconName>> = {
  error: 'cross',
  warning: 'triangle',
  hint: 'info',
};

export const verdictIcon = (verdict: Verdict): SVGTemplateResult => icon(OF_VERDICT[verdict]);
export const severityIcon = (severity: Severity): SVGTemplateResult => icon(OF_SEVERITY[severity]);

export function icon(name: IconName): SVGTemplateResult {
  return svg`<svg class="icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">${SHAPES[name]}</svg>`;
}
