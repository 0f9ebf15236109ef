import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { PaneTexts } from '../../../locales/paneTexts';
import type { IndicatorView } from '../model/indicatorView';

/** A row's target, achieved value and score, as the card and the list show them. */
export function rowFigures(
  { target, achieved, scoreLine, band }: Pick<IndicatorView, 'target' | 'achieved' | 'scoreLine' | 'band'>,
  texts: Pick<PaneTexts, 'target' | 'achieved'>,
): TemplateResult {
  return html`<dl class="pair">
      <div>
        <dt>${texts.target}</dt>
        <dd>${target}</dd>
      </div>
      <div>
        <dt>${texts.achieved}</dt>
        <dd>${achieved}</dd>
      </div>
    </dl>
    <p class="score">${scoreLine}${band === null ? nothing : html` <span class="quiet">${band}</span>`}</p>`;
}
