import { html, nothing, type TemplateResult } from 'lit/html.js';
import { VERSION } from '../../../identity/version';
import type { PaneView } from '../model/paneView';
import type { PaneActions } from '../actions/paneActions';

/** 设置与工具: everything that is not needed at every press. */
export function moreMenu(view: PaneView, actions: PaneActions): TemplateResult {
  const { work, preferences, isBusy, selfTestButton } = view;
  const tool = (label: string, act: () => void) =>
    html`<button type="button" class="plain-button" aria-disabled=${isBusy ? 'true' : 'false'} @click=${act}>
      ${label}
    </button>`;
  return html`<details class="block more">
    <summary tabindex="0">${work.more}</summary>
    ${toggle(work.validates, view.validatesHint, preferences.validatesWhileEditing, (on) =>
      actions.prefer({ validatesWhileEditing: on }),
    )}
    ${toggle(work.writesFormulas, work.writesFormulasHint, preferences.writesAs === 'formulas', (on) =>
      actions.prefer({ writesAs: on ? 'formulas' : 'values' }),
    )}
    ${toggle(work.review.mode, work.review.modeHint, preferences.reviews, (on) =>
      actions.prefer({ reviews: on }),
    )}
    <div class="tools">
      ${tool(work.inputHelp.add, () => actions.addInputHelp())}
      ${tool(work.inputHelp.remove, () => actions.removeInputHelp())}
    </div>
    <p><small class="quiet">${work.inputHelp.hint}</small></p>
    <div class="tools">
      ${tool(work.renewMarks, () => actions.renewMarks())}
      ${tool(work.clearMarks, () => actions.clearMarks())}
    </div>
    <p><small class="quiet">${work.renewMarksHint}</small></p>
    ${
      selfTestButton === null
        ? nothing
        : html`<div class="tools">${tool(selfTestButton.label, () => actions.openSelfTest())}</div>
            <p><small class="quiet">${selfTestButton.hint}</small></p>`
    }
    <p class="about">
      <a href="help/guide.html" target="_blank" rel="noopener">${work.guide}</a>
      <a href=${work.news.page} target="_blank" rel="noopener">${work.version(VERSION)}</a>
    </p>
  </details>`;
}

function toggle(label: string, hint: string, isOn: boolean, change: (on: boolean) => void): TemplateResult {
  const listen = (event: Event) => {
    if (event.target instanceof HTMLInputElement) change(event.target.checked);
  };
  return html`<label class="switch">
    <input type="checkbox" role="switch" .checked=${isOn} @change=${listen} />
    <span>${label}<br /><small class="quiet">${hint}</small></span>
  </label>`;
}
