import { html, nothing, type TemplateResult } from 'lit';
import type { PaneView } from '../model/paneView';
import { findingList } from './findingList';
import { counters, fundsBlock, totalDetails, totalLine } from './formSummary';
import { indicatorList } from './indicatorList';
import { noticeBox } from './noticeBox';
import { rulesTemplate } from '../rules/rulesTemplate';
import { questionBox } from './questionBox';
import type { PaneActions } from './paneActions';

/**
 * The whole pane. The live region is always there, so that screen readers hear it change. Every `summary` in it carries
 * a tabindex: on the web office.js handles the Tab key itself and passes over summaries without one.
 */
export function paneTemplate(view: PaneView, actions: PaneActions): TemplateResult {
  const { texts, form } = view;
  if (view.rules !== null) return rulesTemplate(view.rules, actions);
  return html`
    <header class="head">
      <h1>${form?.name ?? texts.appName}</h1>
      ${form === null ? nothing : html`<p class="quiet">${form.about}</p>`}
    </header>
    <main aria-busy=${view.isBusy ? 'true' : 'false'}>
      ${formChooser(view, actions)}
      <div class="deed">
        ${form === null ? nothing : totalLine(form, texts)}
        ${
          view.canScore
            ? html`<button
                type="button"
                class="primary"
                aria-disabled=${view.isBusy ? 'true' : 'false'}
                @click=${() => actions.score()}
              >
                ${texts.score}
              </button>`
            : nothing
        }
      </div>
      ${form === null ? nothing : counters(form, texts, actions)}
      ${
        view.rulesButton === null
          ? nothing
          : html`<button
              type="button"
              class="plain-button rules-button"
              aria-disabled=${view.isBusy ? 'true' : 'false'}
              @click=${() => actions.openRules()}
            >
              ${view.rulesButton}
            </button>`
      }
      <p role="status" class=${view.notice?.what === view.status && !view.isBusy ? 'unseen' : 'status'}>
        ${view.status}
      </p>
      ${view.origin === null ? nothing : html`<p class="quiet">${view.origin}</p>`}
      ${view.rulesNotice === null ? nothing : noticeBox(view.rulesNotice, texts, actions)}
      ${view.notice === null ? nothing : noticeBox(view.notice, texts, actions)}
      ${view.questions.map((question) => questionBox(question, actions))}
      ${
        view.showsWelcome
          ? html`<div class="welcome">${texts.welcome.map((sentence) => html`<p>${sentence}</p>`)}</div>`
          : nothing
      }
      ${
        form === null
          ? nothing
          : html`${totalDetails(form, texts, actions)} ${findingList(form.findings, texts, actions)}
            ${form.funds === null ? nothing : fundsBlock(form.funds, texts, actions)}
            ${indicatorList(form, texts, actions)}`
      }
    </main>
  `;
}

function formChooser(view: PaneView, actions: PaneActions): TemplateResult | typeof nothing {
  if (view.choices.length === 0) return nothing;
  const choose = (event: Event) => {
    if (event.target instanceof HTMLSelectElement) actions.chooseForm(event.target.selectedIndex);
  };
  return html`<label class="chooser">
    <span>${view.texts.formOf(view.choices.length)}</span>
    <select @change=${choose}>
      ${view.choices.map(({ label, isChosen }) => html`<option .selected=${isChosen}>${label}</option>`)}
    </select>
  </label>`;
}
