import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { PaneTexts } from '../../../locales/pane';
import type { WorkTexts } from '../../../locales/work';
import type { FindingView, IgnoredView } from '../model/findingView';
import type { UnneededView } from '../model/paneView';
import { severityIcon } from './icons';
import { locateButton } from './locateButton';
import type { PaneActions } from './paneActions';

/** The list 「问题」. */
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
              findings,
              (finding) => finding.key,
              (finding) => findingItem(finding, texts, work, actions),
            )}
          </ul>`
    }
  </section>`;
}

function findingItem(
  finding: FindingView,
  texts: PaneTexts,
  work: WorkTexts,
  actions: PaneActions,
): TemplateResult {
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
    <div class="tools">
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
      <a class="quiet-button" href=${finding.help} target="_blank" rel="noopener">${work.help}</a>
    </div>
    ${finding.ignoring === null ? nothing : ignoreForm(finding.ignoring, work, actions)}
  </li>`;
}

/** Why a finding can be ignored: nothing is ignored without a reason. */
function ignoreForm(reason: string, { ignore }: WorkTexts, actions: PaneActions): TemplateResult {
  const type = (event: Event) => {
    if (event.target instanceof HTMLInputElement) actions.typeIgnoring(event.target.value);
  };
  const submit = (event: Event) => {
    event.preventDefault();
    actions.ignore();
  };
  return html`<form class="ignore" @submit=${submit}>
    <label class="entry wide">
      <span>${ignore.why}</span>
      <input type="text" maxlength="200" .value=${reason} @input=${type} />
    </label>
    <div class="tools">
      <button type="submit" class="plain-button">${ignore.confirm}</button>
      <button type="button" class="quiet-button" @click=${() => actions.stopIgnoring()}>
        ${ignore.cancel}
      </button>
    </div>
  </form>`;
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
                  <button type="button" class="plain-button" @click=${() => actions.unignore(key)}>
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
                  <button type="button" class="plain-button" @click=${() => actions.dropIgnored(item)}>
                    ${ignore.remove}
                  </button>
                </li>`,
            )}
          </ul>
        </details>`
  }`;
}
