import { html, nothing, type TemplateResult } from 'lit/html.js';
import { repeat } from 'lit/directives/repeat.js';
import type { PaneTexts } from '../../../locales/paneTexts';
import type { WorkTexts } from '../../../locales/workTexts';
import { findingGroups, type FindingGroup } from '../model/findingGroups';
import type { FindingView, IgnoredView } from '../model/findingView';
import type { UnneededView } from '../model/paneView';
import { severityIcon } from './icons';
import { ignoreForm } from './ignoreForm';
import { locateButton } from './locateButton';
import type { PaneActions } from '../actions/paneActions';

/** The list 「问题」, by the rows of the sheet. */
export function findingList(
  findings: readonly FindingView[],
  texts: PaneTexts,
  work: WorkTexts,
  actions: PaneActions,
): TemplateResult {
  return html`<section class="block">
    <h2 id="findings-title">${texts.findings} <span class="count">${findings.length}</span></h2>
    ${
      findings.length === 0
        ? html`<p class="quiet">${texts.noFindings}</p>`
        : html`<ul role="list" class="cards" aria-label=${texts.findings}>
            ${repeat(
              findingGroups(findings),
              ({ key }) => key,
              (group) => groupItem(group, texts, work, actions),
            )}
          </ul>`
    }
  </section>`;
}

function groupItem(
  { title, findings }: FindingGroup,
  texts: PaneTexts,
  work: WorkTexts,
  actions: PaneActions,
): TemplateResult {
  return html`<li class="card group">
    ${title === '' ? nothing : html`<h3>${title}</h3>`}
    ${repeat(
      findings,
      (finding) => finding.key,
      (finding) => findingItem(finding, texts, work, actions),
    )}
  </li>`;
}

/** What is wrong and where; behind it why, what to do, and the choice to let it be. */
function findingItem(
  finding: FindingView,
  texts: PaneTexts,
  work: WorkTexts,
  actions: PaneActions,
): TemplateResult {
  return html`<div class="finding ${finding.severity}">
    <div class="line">
      <p class="message">
        <span class="severity ${finding.severity}"
          >${severityIcon(finding.severity)}${finding.severityWord}</span
        >
        ${finding.message}
      </p>
      ${locateButton(finding.cell, texts, actions)}
    </div>
    ${
      finding.offers.length === 0
        ? nothing
        : html`<div class="tools">
            ${finding.offers.map(
              ({ cell, value, text }) =>
                html`<button
                  type="button"
                  class="plain-button small"
                  @click=${() => actions.adopt(finding.check, cell, value)}
                >
                  ${text}
                </button>`,
            )}
          </div>`
    }
    <details>
      <summary tabindex="0">${texts.whyAndWhat}</summary>
      <p><b>${texts.why}</b>${finding.why}</p>
      <p><b>${texts.action}</b>${finding.action}</p>
      <div class="tools">
        <a class="quiet-button" href=${finding.help} target="_blank" rel="noopener">${work.help}</a>
        ${
          finding.canIgnore && finding.ignoring === null
            ? html`<button
                type="button"
                class="quiet-button"
                @click=${() => actions.startIgnoring(finding.key)}
              >
                ${work.ignore.ignore}
              </button>`
            : nothing
        }
      </div>
      ${finding.ignoring === null ? nothing : ignoreForm(finding.ignoring, work.ignore, actions)}
    </details>
  </div>`;
}

/** What is ignored on the form, and what is kept as ignored without need. */
export function ignoredList(
  ignored: readonly IgnoredView[],
  unneeded: readonly UnneededView[],
  texts: PaneTexts,
  { ignore }: WorkTexts,
  actions: PaneActions,
): TemplateResult {
  return html`${
    ignored.length === 0
      ? nothing
      : html`<details class="block">
          <summary tabindex="0">${ignore.list(ignored.length)}</summary>
          <ul role="list" class="cards">
            ${ignored.map(
              ({ key, message, reason, cell }) =>
                html`<li class="card">
                  <div class="line">
                    <p>${message}</p>
                    ${locateButton(cell, texts, actions)}
                  </div>
                  <p class="quiet">${reason}</p>
                  <button type="button" class="plain-button small" @click=${() => actions.unignore(key)}>
                    ${ignore.restore}
                  </button>
                </li>`,
            )}
          </ul>
        </details>`
  }
  ${
    unneeded.length === 0
      ? nothing
      : html`<details class="block">
          <summary tabindex="0">${ignore.unneededTitle(unneeded.length)}</summary>
          <ul role="list" class="cards">
            ${unneeded.map(
              ({ text, item }) =>
                html`<li class="card">
                  <p>${text}</p>
                  <button type="button" class="plain-button small" @click=${() => actions.dropIgnored(item)}>
                    ${ignore.remove}
                  </button>
                </li>`,
            )}
          </ul>
        </details>`
  }`;
}
