import { html, nothing, type TemplateResult } from 'lit/html.js';
import { icon } from './icons';

/** The top of a view that stands in the place of the results: the way back, then its name. */
export function panelHead(
  title: string,
  back: { readonly label: string; readonly act: () => void } | null,
): TemplateResult {
  return html`<header class="head panel-head">
    ${
      back === null
        ? nothing
        : html`<button type="button" class="quiet-button back" @click=${back.act}>
            ${icon('back')}<span>${back.label}</span>
          </button>`
    }
    <h1>${title}</h1>
  </header>`;
}
