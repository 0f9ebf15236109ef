import { html, nothing, type TemplateResult } from 'lit/html.js';
import { batchTemplate } from '../batch/batchTemplate';
import type { PaneView } from '../model/paneView';
import { previewTemplate } from '../preview/previewTemplate';
import { rulesTemplate } from '../rules/rulesTemplate';
import type { PaneActions } from '../actions/paneActions';
import { resultsTemplate } from './resultsTemplate';
import type { Panel } from './panel';

/**
 * The whole pane: one view, and at its foot the one live region. It is the same element in every view and always there,
 * so that screen readers hear it change; it stays in sight however far one has scrolled. Every `summary` in the pane
 * carries a tabindex: on the web office.js handles the Tab key itself and passes over summaries without one.
 *
 * @param selfTest 自检 while it is open: shown in place of the rest
 */
export function paneTemplate(view: PaneView, actions: PaneActions, selfTest: Panel | null): TemplateResult {
  const { body, status, isSaidAbove = false, tools } = selfTest ?? panelOf(view, actions);
  const isShown = status !== '' && !isSaidAbove;
  return html`<div class="panel">${body}</div>
    <div class="foot ${isShown || tools !== nothing ? '' : 'bare'}">
      <p role="status" class=${isShown ? 'status' : 'status unseen'}>${status}</p>
      ${tools}
    </div>`;
}

function panelOf(view: PaneView, actions: PaneActions): Panel {
  if (view.rules !== null) return rulesTemplate(view.rules, actions);
  if (view.batch !== null) return batchTemplate(view.batch, view, actions);
  if (view.preview !== null) return previewTemplate(view.preview, view, actions);
  return resultsTemplate(view, actions);
}
