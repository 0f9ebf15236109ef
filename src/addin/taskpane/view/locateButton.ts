import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { PaneTexts } from '../../../locales/paneTexts';
import { icon } from './icons';
import type { PaneActions } from '../actions/paneActions';

/** A cell's address that leads to the cell; nothing where there is no cell to jump to. */
export function locateButton(
  cell: string | null,
  texts: PaneTexts,
  actions: Pick<PaneActions, 'locate'>,
): TemplateResult | typeof nothing {
  if (cell === null) return nothing;
  return html`<button
    type="button"
    class="locate"
    aria-label=${texts.locateCell(cell)}
    title=${texts.locateCell(cell)}
    @click=${() => actions.locate(cell)}
  >
    ${icon('target')}<span>${cell}</span>
  </button>`;
}
