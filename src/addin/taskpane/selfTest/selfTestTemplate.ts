import { html, nothing, type TemplateResult } from 'lit/html.js';
import { icon, severityIcon } from '../view/icons';
import type { PaneActions } from '../actions/paneActions';
import type { Panel } from '../view/panel';
import { panelHead } from '../view/panelHead';
import type { ProbeLine, SelfTestView } from './selfTestView';

const TONES = { expected: 'good', different: 'warning', 'left-out': 'hint', failed: 'error' } as const;

/** 自检: what it will do, how far it is, and a result per probe. */
export function selfTestTemplate(view: SelfTestView, actions: PaneActions): Panel {
  const { texts, phase } = view;
  const isRunning = phase === 'running';
  const back = { label: texts.back, act: () => actions.closeSelfTest() };
  const body = html`
    ${panelHead(texts.title, isRunning ? null : back)}
    <main aria-busy=${isRunning ? 'true' : 'false'}>
      <p>${texts.intro}</p>
      ${
        isRunning
          ? html`<progress max=${view.total} .value=${view.done} aria-label=${view.status}></progress>`
          : html`<div class="tools">
              <button
                type="button"
                class=${view.canCopy ? 'plain-button' : 'primary'}
                @click=${() => actions.startSelfTest()}
              >
                ${texts.start}
              </button>
              ${
                view.canCopy
                  ? html`<button type="button" class="primary" @click=${() => actions.copySelfTest()}>
                      ${texts.copy}
                    </button>`
                  : nothing
              }
            </div>`
      }
      ${view.question === null ? nothing : questionCard(view.question, actions)}
      ${view.canCopy ? withExchanges(view, actions) : nothing}
      ${
        view.lines.length === 0
          ? nothing
          : html`<ul class="plain" aria-label=${texts.results}>
              ${view.lines.map(probeItem)}
            </ul>`
      }
    </main>
  `;
  return { body, status: view.status, tools: nothing };
}

function questionCard(
  { text, answers }: NonNullable<SelfTestView['question']>,
  actions: PaneActions,
): TemplateResult {
  return html`<section class="card" role="group" aria-label=${text}>
    <p>${text}</p>
    <div class="tools">
      ${answers.map(
        ({ given, label }) =>
          html`<button type="button" class="plain-button" @click=${() => actions.answerSelfTest(given)}>
            ${label}
          </button>`,
      )}
    </div>
  </section>`;
}

function withExchanges({ texts, withExchanges: isOn }: SelfTestView, actions: PaneActions): TemplateResult {
  const listen = (event: Event) => {
    if (event.target instanceof HTMLInputElement) actions.includeExchanges(event.target.checked);
  };
  return html`<label class="switch">
    <input type="checkbox" .checked=${isOn} @change=${listen} />
    <span>${texts.withExchanges}<br /><small class="quiet">${texts.withExchangesHint}</small></span>
  </label>`;
}

function probeItem({ id, name, outcome, said, detail }: ProbeLine): TemplateResult {
  const tone = TONES[outcome];
  return html`<li class="card">
    <p>${id}. ${name}</p>
    <p class="tags">
      <span class="tag ${tone}">${tone === 'good' ? icon('check') : severityIcon(tone)}${said}</span>
    </p>
    ${detail === null ? nothing : html`<p class="quiet">${detail}</p>`}
  </li>`;
}
