import { html, type TemplateResult } from 'lit/html.js';
import type { PaneTexts } from '../../../locales/paneTexts';
import type { WorkTexts } from '../../../locales/workTexts';
import { icon, verdictIcon } from './icons';

/** The first run's example of what an indicator looks like once it is scored. */
export function sampleCard(texts: PaneTexts, { sample }: WorkTexts): TemplateResult {
  return html`<section class="block sample" aria-label=${sample.title}>
    <p class="quiet">${sample.title}</p>
    <div class="card">
      <h3>${sample.name}</h3>
      <p class="tags">
        <span class="tag unmet">${verdictIcon('unmet')}${texts.verdicts.unmet}</span>
        <span class="tag reasonless">${icon('pen')}${texts.reasonMissing}</span>
      </p>
      <dl class="pair">
        <div>
          <dt>${texts.target}</dt>
          <dd>${sample.target}</dd>
        </div>
        <div>
          <dt>${texts.achieved}</dt>
          <dd>${sample.achieved}</dd>
        </div>
      </dl>
      <p class="score">${sample.score}</p>
      <p class="quiet"><span>${texts.working}</span>${sample.working}</p>
    </div>
  </section>`;
}
