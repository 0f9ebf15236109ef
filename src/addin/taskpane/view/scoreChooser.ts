import { html, nothing, type TemplateResult } from 'lit';
import type { WorkTexts } from '../../../locales/work';
import type { ChooserView } from '../model/indicatorView';
import type { PaneActions } from './paneActions';

/**
 * 达成 / 部分达成 / 未达成 with a slider inside the chosen tier. Buttons, not radio buttons: arrow keys that choose at
 * once would write down a judgement nobody has made.
 */
export function scoreChooser(chooser: ChooserView, work: WorkTexts, actions: PaneActions): TemplateResult {
  const { cell, tier } = chooser;
  const slide = (event: Event) => {
    if (tier === null || !(event.target instanceof HTMLInputElement)) return;
    actions.chooseScore({ cell, tier, score: Number(event.target.value).toFixed(2) });
  };
  return html`<div class="chooser-box" role="group" aria-label=${work.tierGroup}>
    <p class="quiet">${work.tierGroup}</p>
    <div class="tiers">
      ${chooser.tiers.map(
        ({ label, band, score, isChosen }, index) =>
          html`<button
            type="button"
            class="tier"
            aria-pressed=${isChosen ? 'true' : 'false'}
            @click=${() => actions.chooseScore({ cell, tier: index, score })}
          >
            <span>${label}</span> <small>${band}</small>
          </button>`,
      )}
    </div>
    ${
      tier === null
        ? nothing
        : html`<label class="slider">
            <span>${work.scoreSlider} <b>${chooser.score}</b></span>
            <input
              type="range"
              min=${chooser.low}
              max=${chooser.high}
              step=${chooser.step}
              .value=${chooser.score}
              @input=${slide}
            />
          </label>`
    }
    ${
      chooser.write === null
        ? nothing
        : html`<button
            type="button"
            class="plain-button"
            @click=${() => actions.writeScore(cell, chooser.score)}
          >
            ${chooser.write}
          </button>`
    }
  </div>`;
}
