import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { PaneTexts } from '../../../locales/paneTexts';
import type { FormView, FundsView, TotalView } from '../model/formView';
import { fundsFacts } from './fundsFacts';
import { locateButton } from './locateButton';
import type { PaneActions } from '../actions/paneActions';

/** Total and grade in large type; what keeps the total open is said further down. */
export function totalLine(form: FormView, texts: PaneTexts): TemplateResult {
  const { total } = form;
  return html`<p class="total">
    <span class="quiet">${texts.total}</span>
    <strong class=${total.isOpen ? 'open' : ''}>${total.score}</strong>
    ${total.weight === null ? nothing : html`<span class="quiet">/ ${total.weight}</span>`}
    ${
      total.grade === null
        ? nothing
        : html`<span class="grade ${total.grade}" title=${texts.gradeLabel}
            ><span class="unseen">${texts.gradeLabel} </span>${total.gradeWord}</span
          >`
    }
  </p>`;
}

/** What there is to know of the total besides its number: what the sheet says, what keeps it open, how it adds up. */
export function totalDetails(
  form: FormView,
  texts: PaneTexts,
  actions: PaneActions,
): TemplateResult | typeof nothing {
  const { total } = form;
  const { openRows, working, difference } = total;
  if (openRows.length === 0 && working === null && difference === null) return nothing;
  return html`<section class="total-details" aria-label=${texts.total}>
    ${
      difference === null
        ? nothing
        : html`<div class="line">
            <p class="difference">${texts.total} ${difference}</p>
            ${locateButton(total.cell, texts, actions)}
          </div>`
    }
    ${
      openRows.length === 0
        ? totalWorking(total, texts)
        : html`<details>
            <summary tabindex="0">${texts.openCount(openRows.length)}</summary>
            ${openList(total, texts)}
          </details>`
    }
  </section>`;
}

/** What the sheet says instead, and what keeps the total open. */
export function totalFacts(total: TotalView, texts: PaneTexts): TemplateResult {
  return html`${total.difference === null ? nothing : html`<p class="difference">${total.difference}</p>`}
  ${total.openRows.length === 0 ? nothing : openList(total, texts)}`;
}

function openList({ openRows }: TotalView, texts: PaneTexts): TemplateResult {
  return html`<p>${texts.openRows}</p>
    <ul class="plain">
      ${openRows.map((row) => html`<li>${row}</li>`)}
    </ul>`;
}

function totalWorking({ working }: TotalView, texts: PaneTexts): TemplateResult | typeof nothing {
  if (working === null) return nothing;
  return html`<details>
    <summary tabindex="0">${texts.totalWorking}</summary>
    <p class="quiet">${working}</p>
  </details>`;
}

/** The indicators' heading, with the counters by which the list below it is narrowed. */
export function counters(form: FormView, texts: PaneTexts, actions: PaneActions): TemplateResult {
  return html`<h2>${texts.indicators} <span class="count">${form.indicators.length}</span></h2>
    <div class="counters" role="group" aria-label=${texts.filterGroup}>
      ${form.counters.map(
        ({ filter, label, count, isPressed }) =>
          html`<button
            type="button"
            class="counter ${filter}"
            aria-pressed=${isPressed ? 'true' : 'false'}
            aria-disabled=${count === 0 && !isPressed ? 'true' : 'false'}
            @click=${() => {
              if (count > 0 || isPressed) actions.toggleFilter(filter);
            }}
          >
            <span>${label}</span> <b>${count}</b>
          </button>`,
      )}
    </div>`;
}

/** The funds of the form. */
export function fundsBlock(funds: FundsView, texts: PaneTexts, actions: PaneActions): TemplateResult {
  return html`<section class="block card" aria-label=${texts.funds}>
    <h2>${texts.funds}</h2>
    ${fundsFacts(funds, texts, actions)}
  </section>`;
}
