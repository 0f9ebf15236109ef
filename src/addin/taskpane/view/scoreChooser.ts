import { html, nothing, type TemplateResult } from 'lit/html.js';
import { live } from 'lit/directives/live.js';
import type { WorkTexts } from '../../../locales/workTexts';
import type { ChooserView } from '../model/indicatorView';
import type { PaneActions } from '../actions/paneActions';

/**
 * 达成 / 部分达成 / 未达成 with a slider inside the chosen tier. Buttons, not radio buttons: arrow keys that choose at
 * once would write down a judgement nobody has made.
 */
export function scoreChooser(chooser: ChooserView, work: WorkTexts, actions: PaneActions): TemplateResult {
  const { cell } = chooser;
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
    ${chooser.tier === null ? nothing : placeInBand(chooser, chooser.tier, work, actions)}
    ${
      chooser.write === null
        ? nothing
        : html`<button
            type="button"
            class="primary small"
            @click=${() => actions.writeScore(cell, chooser.score)}
          >
            ${chooser.write}
          </button>`
    }
  </div>`;
}

/** Roughly by slider, exactly by number. */
function placeInBand(
  chooser: ChooserView,
  tier: number,
  work: WorkTexts,
  actions: PaneActions,
): TemplateResult {
  const { cell, low, high } = chooser;
  const choose = (score: number) => {
    const inside = Math.min(Number(high), Math.max(Number(low), score));
    actions.chooseScore({ cell, tier, score: inside.toFixed(2) });
  };
  const slide = (event: Event) => {
    if (event.target instanceof HTMLInputElement) choose(event.target.valueAsNumber);
  };
  const step = (event: KeyboardEvent) => {
    const direction = DIRECTIONS[event.key];
    if (direction === undefined) return;
    event.preventDefault();
    choose(Number(chooser.score) + direction * Number(chooser.keyStep));
  };
  const type = ({ target }: Event) => {
    if (!(target instanceof HTMLInputElement)) return;
    if (Number.isFinite(target.valueAsNumber)) choose(target.valueAsNumber);
    // What lies outside the band, or is no number, makes way for what counts.
    else target.value = chooser.score;
  };
  return html`<div class="slider">
    <input
      type="range"
      aria-label=${work.scoreSlider}
      min=${low}
      max=${high}
      step=${chooser.step}
      .value=${chooser.score}
      @input=${slide}
      @keydown=${step}
    />
    <input
      type="number"
      aria-label=${work.scoreNumber}
      min=${low}
      max=${high}
      step=${chooser.step}
      .value=${live(chooser.score)}
      @change=${type}
    />
    <span class="quiet">${work.scoreBetween(low, high)}</span>
  </div>`;
}

const DIRECTIONS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowUp: 1,
  ArrowLeft: -1,
  ArrowDown: -1,
};
