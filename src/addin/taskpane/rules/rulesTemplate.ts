import { html, nothing, type TemplateResult } from 'lit/html.js';
import { repeat } from 'lit/directives/repeat.js';
import { severityIcon } from '../view/icons';
import type { Panel } from '../view/panel';
import { panelHead } from '../view/panelHead';
import { exchangePart } from './exchangeTemplate';
import type { RulesActions } from './rulesActions';
import type { OpenRulesView, RulesView } from './rulesView';
import { settingsPart } from './settingsTemplate';

/** 评分规则, in the place of the rest of the pane: choose, see what would change, apply; then the single settings. */
export function rulesTemplate(view: RulesView, actions: RulesActions): Panel {
  const { texts } = view;
  const body = html`
    ${panelHead(texts.title, { label: texts.back, act: () => actions.closeRules() })}
    <main aria-busy=${view.kind === 'opening' ? 'true' : 'false'}>
      ${view.kind === 'open' ? openTemplate(view, actions) : nothing}
    </main>
  `;
  return { body, status: view.status, tools: view.kind === 'open' ? buttons(view, actions) : nothing };
}

function openTemplate(view: OpenRulesView, actions: RulesActions): TemplateResult {
  const { texts } = view;
  return html`
    ${
      view.inUseRefused === null
        ? nothing
        : html`<section class="notice warning">
            ${severityIcon('warning')}
            <div><p>${view.inUseRefused}</p></div>
          </section>`
    }
    <p class="quiet">${view.inUse}</p>
    ${chooser(view, actions)}
    <p class="quiet" id="rules-deviations">${view.deviations}</p>
    ${previewPart(view)}
    <div class="quiet">
      <p id="rules-apply-hint">${texts.applyHint}</p>
      <p id="rules-save-hint">${texts.saveHint}</p>
    </div>
    ${settingsPart(view, actions)} ${exchangePart(view, actions)}
  `;
}

function buttons(view: OpenRulesView, actions: RulesActions): TemplateResult {
  const { texts } = view;
  return html`<div class="foot-buttons">
    <button
      type="button"
      class="primary"
      aria-disabled=${view.isFaulty || view.isSaving ? 'true' : 'false'}
      aria-describedby="rules-apply-hint"
      @click=${() => actions.applyRules()}
    >
      ${texts.apply}
    </button>
    <button
      type="button"
      class="plain-button"
      aria-disabled=${view.isFaulty || view.isSaving ? 'true' : 'false'}
      aria-describedby="rules-save-hint"
      title=${texts.saveHint}
      @click=${() => actions.saveRules()}
    >
      ${texts.save}
    </button>
  </div>`;
}

function chooser({ texts, choices }: OpenRulesView, actions: RulesActions): TemplateResult {
  const choose = (event: Event) => {
    if (event.target instanceof HTMLSelectElement) actions.chooseRules(event.target.value);
  };
  return html`<label class="chooser">
    <span>${texts.choose}</span>
    <select class="rules-chooser" aria-describedby="rules-deviations" @change=${choose}>
      ${repeat(
        choices,
        ({ key }) => key,
        ({ key, label, isChosen }) => html`<option value=${key} .selected=${isChosen}>${label}</option>`,
      )}
    </select>
  </label>`;
}

function previewPart({ texts, preview }: OpenRulesView): TemplateResult {
  return html`<section class="block card" aria-labelledby="rules-preview">
    <h2 id="rules-preview">${texts.preview}</h2>
    ${preview.forms.length > 0 ? nothing : html`<p>${preview.summary}</p>`}
    ${preview.forms.map(
      ({ name, lines }) =>
        html`${name === null ? nothing : html`<h3>${name}</h3>`}
          <ul class="plain" aria-label=${name ?? texts.preview}>
            ${repeat(
              lines,
              ({ key }) => key,
              ({ text }) => html`<li>${text}</li>`,
            )}
          </ul>`,
    )}
    <p class="quiet">${texts.previewNote}</p>
  </section>`;
}
