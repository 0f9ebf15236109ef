import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { PaneTexts } from '../../../locales/pane';
import type { FindingView } from '../model/findingView';
import { severityIcon } from './icons';
import { locateButton } from './locateButton';
import type { PaneActions } from './paneActions';

/** The list 「问题」. */
export function findingList(
  findings: readonly FindingView[],
  texts: PaneTexts,
  actions: PaneActions,
): TemplateResult {
  return html`<section class="block">
    <h2 id="findings-title">${texts.findings} <span class="count">${findings.length}</span></h2>
    ${
      findings.length === 0
        ? html`<p class="quiet">${texts.noFindings}</p>`
        : html`<ul role="list" class="cards" aria-label=${texts.findings}>
            ${repeat(
              findings,
              (finding) => finding.key,
              (finding) => findingItem(finding, texts, actions),
            )}
          </ul>`
    }
  </section>`;
}

function findingItem(finding: FindingView, texts: PaneTexts, actions: PaneActions): TemplateResult {
  return html`<li class="card finding">
    <div class="line">
      <span class="tag ${finding.severity}">${severityIcon(finding.severity)}${finding.severityWord}</span>
      ${locateButton(finding.cell, texts, actions)}
    </div>
    <p class="message">${finding.message}</p>
    <details>
      <summary tabindex="0">${texts.whyAndWhat}</summary>
      <p><b>${texts.why}</b>${finding.why}</p>
      <p><b>${texts.action}</b>${finding.action}</p>
    </details>
    ${
      finding.offers.length === 0
        ? nothing
        : html`<div class="tools">
            ${finding.offers.map(
              ({ cell, value, text }) =>
                html`<button
                  type="button"
                  class="plain-button"
                  @click=${() => actions.adopt(finding.check, cell, value)}
                >
                  ${text}
                </button>`,
            )}
          </div>`
    }
  </li>`;
}
