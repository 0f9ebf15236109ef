import { html, nothing, type TemplateResult } from 'lit';
import type { PaneTexts } from '../../../locales/pane';
import type { FormView, FundsView } from '../model/formView';
import { labelled } from './indicatorList';
import { locateButton } from './locateButton';
import type { PaneActions } from './paneActions';

/** Total and grade in large type; what keeps the total open is said below the counters. */
export function totalLine(form: FormView, texts: PaneTexts): TemplateResult {
  const { total } = form;
  return html`<p class="total">
    <span class="quiet">${texts.total}</span>
    <strong class=${total.isOpen ? 'open' : ''}>${total.score}</strong>
    <span class="quiet">/ ${total.weight}</span>
    ${
      total.grade === null
        ? nothing
        : html`<span class="grade ${total.grade}" title=${texts.gradeLabel}
            ><span class="unseen">${texts.gradeLabel} </span>${total.gradeWord}</span
          >`
    }
  </p>`;
}

/** What there is to know of the total besides its number: what keeps it open, what the sheet says, how it adds up. */
export function totalDetails(
  form: FormView,
  texts: PaneTexts,
  actions: PaneActions,
): TemplateResult | typeof nothing {
  const { total } = form;
  const working =
    total.working === null
      ? nothing
      : html`<details>
          <summary tabindex="0">${texts.totalWorking}</summary>
          <p class="quiet">${total.working}</p>
        </details>`;
  if (total.openRows.length === 0 && total.difference === null) return working;
  return html`<section class="block card" aria-label=${texts.total}>
    <div class="line">
      <h2>${texts.total}</h2>
      ${locateButton(total.cell, texts, actions)}
    </div>
    ${total.difference === null ? nothing : html`<p class="difference">${total.difference}</p>`}
    ${
      total.openRows.length === 0
        ? nothing
        : html`<p>${texts.openRows}</p>
            <ul class="plain">
              ${total.openRows.map((row) => html`<li>${row}</li>`)}
            </ul>`
    }
    ${working}
  </section>`;
}

/** The three counters, each of which narrows the list of indicators. */
export function counters(form: FormView, texts: PaneTexts, actions: PaneActions): TemplateResult {
  return html`<div class="counters" role="group" aria-label=${texts.filterGroup}>
    ${form.counters.map(
      ({ filter, label, count, isPressed }) =>
        html`<button
          type="button"
          class="counter ${filter}"
          aria-pressed=${isPressed ? 'true' : 'false'}
          @click=${() => actions.toggleFilter(filter)}
        >
          <span>${label}</span> <b>${count}</b>
        </button>`,
    )}
  </div>`;
}

/** Execution rate and its score. */
export function fundsBlock(funds: FundsView, texts: PaneTexts, actions: PaneActions): TemplateResult {
  return html`<section class="block card" aria-label=${texts.funds}>
    <h2>${texts.funds}</h2>
    <div class="line">
      <p class="score">${texts.executionRate} ${funds.rate}</p>
      ${locateButton(funds.rateCell, texts, actions)}
    </div>
    ${funds.rateDifference === null ? nothing : html`<p class="difference">${funds.rateDifference}</p>`}
    ${labelled(texts.working, funds.rateWorking)}
    <div class="line">
      <p class="score">${funds.score}</p>
      ${locateButton(funds.scoreCell, texts, actions)}
    </div>
    ${funds.scoreDifference === null ? nothing : html`<p class="difference">${funds.scoreDifference}</p>`}
    ${labelled(texts.working, funds.scoreWorking)}
  </section>`;
}
