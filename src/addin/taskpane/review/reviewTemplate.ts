import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { PaneActions } from '../actions/paneActions';
import type { ReviewView } from './reviewView';

/** 复核: differences, 抽查 and the letter that goes back. */
export function reviewBlock(view: ReviewView, isBusy: boolean, actions: PaneActions): TemplateResult {
  const button = (label: string, act: () => void, look = 'plain-button') =>
    html`<button type="button" class=${look} aria-disabled=${isBusy ? 'true' : 'false'} @click=${act}>
      ${label}
    </button>`;
  const { letter } = view;
  return html`<section class="block review" aria-label=${view.title}>
    <h2>${view.title}</h2>
    ${view.note === null ? nothing : html`<p class="quiet">${view.note}</p>`}
    ${view.total === null ? nothing : html`<p>${view.total}</p>`}
    ${view.drawn === null ? nothing : html`<p class="quiet">${view.drawn}</p>`}
    ${view.none === null ? nothing : html`<p class="quiet">${view.none}</p>`}
    <ul class="review-rows">
      ${view.rows.map(
        ({ name, scores, cell }) =>
          html`<li>
            ${
              cell === null
                ? name
                : html`<button type="button" class="slim" @click=${() => actions.locate(cell)}>
                    ${name}
                  </button>`
            }
            <span>${scores}</span>
          </li>`,
      )}
    </ul>
    <div class="tools">
      ${view.fill === null ? nothing : button(view.fill, () => actions.fillReview(), 'primary')}
      ${letter === null ? nothing : button(view.copyLetter, () => actions.copy(letter))}
      ${letter === null ? nothing : button(view.printLetter, () => actions.writeLetter())}
    </div>
    <form
      class="tools"
      @submit=${(event: SubmitEvent) => {
        event.preventDefault();
        const count =
          event.target instanceof HTMLFormElement ? new FormData(event.target).get('count') : null;
        if (typeof count === 'string') actions.drawRows(Number(count));
      }}
    >
      <label
        >${view.countLabel} <input name="count" type="number" min="1" max=${view.mostRows} value="3" required
      /></label>
      <button type="submit" class="plain-button">${view.draw}</button>
      ${view.endDraw === null ? nothing : button(view.endDraw, () => actions.drawRows(null))}
    </form>
  </section>`;
}
