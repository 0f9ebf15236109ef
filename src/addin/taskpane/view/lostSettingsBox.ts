import { html, type TemplateResult } from 'lit/html.js';
import type { LostSettingsView } from '../model/paneView';
import { severityIcon } from './icons';
import type { PaneActions } from '../actions/paneActions';

/** Settings that the workbook has lost, with the ways to have them back or to let them go. */
export function lostSettingsBox(view: LostSettingsView, actions: PaneActions): TemplateResult {
  return html`<section class="notice warning">
    ${severityIcon('warning')}
    <div>
      <p><b>${view.what}</b></p>
      <p>${view.why}</p>
      <button type="button" class="plain-button" @click=${() => actions.restoreSettings()}>
        ${view.restore}
      </button>
      <button type="button" class="plain-button" @click=${() => actions.dismissLostSettings()}>
        ${view.dismiss}
      </button>
    </div>
  </section>`;
}
