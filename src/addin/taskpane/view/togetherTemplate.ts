import { html, nothing, type TemplateResult } from 'lit/html.js';
import { repeat } from 'lit/directives/repeat.js';
import type { PaneActions } from '../actions/paneActions';
import type { TogetherLine, TogetherView } from '../model/walkView';
import { locateButton } from './locateButton';
import type { CardTexts } from './matterCard';
import { reasonEntry } from './reasonField';

/** 全部确认 and 写原因: all of a kind in one list, settled by one press. */
export function togetherTemplate(
  together: TogetherView,
  words: CardTexts,
  actions: PaneActions,
): TemplateResult {
  const { walk } = words;
  const isConfirming = together.kind === 'confirm';
  const title = isConfirming ? walk.confirmTitle : walk.reasonsTitle;
  return html`<section class="block together" aria-label=${title}>
    <h2>${title}</h2>
    <p class="quiet">${isConfirming ? walk.confirmIntro : walk.reasonsIntro}</p>
    <ul role="list" class="cards" aria-label=${title}>
      ${together.kind === 'confirm' ? confirmLines(together, words, actions) : reasonLines(together, words, actions)}
    </ul>
    <div class="tools">
      ${together.kind === 'confirm' ? confirmButton(together, words, actions) : writeButton(together, words, actions)}
      <button type="button" class="plain-button" @click=${() => actions.showTogether(null)}>
        ${walk.back}
      </button>
    </div>
  </section>`;
}

function confirmLines(
  { lines }: Extract<TogetherView, { kind: 'confirm' }>,
  words: CardTexts,
  actions: PaneActions,
): unknown {
  return repeat(
    lines,
    ({ key }) => key,
    (line) => html`<li class="card">${head(line, words, actions)}</li>`,
  );
}

function reasonLines(
  { lines }: Extract<TogetherView, { kind: 'reasons' }>,
  words: CardTexts,
  actions: PaneActions,
): unknown {
  return repeat(
    lines,
    ({ key }) => key,
    (line, index) =>
      html`<li class="card">
        ${head(line, words, actions)}
        ${
          line.reason.unfinished === null
            ? reasonEntry(line.reason, words.walk.reason, actions, null, index === 0)
            : html`<p>${line.reason.unfinished}</p>`
        }
      </li>`,
  );
}

function head(
  { title, about, cell }: TogetherLine,
  { texts }: CardTexts,
  actions: PaneActions,
): TemplateResult {
  return html`<div class="line">
      <b>${title}</b>
      ${locateButton(cell, texts, actions)}
    </div>
    <p class="quiet">${about}</p>`;
}

function confirmButton(
  { rows }: Extract<TogetherView, { kind: 'confirm' }>,
  { walk }: CardTexts,
  actions: PaneActions,
): TemplateResult {
  return html`<button
    type="button"
    class="primary"
    data-takes-focus
    @click=${() => actions.confirmScores(rows)}
  >
    ${walk.confirmThese(rows.length)}
  </button>`;
}

function writeButton(
  { typed, left }: Extract<TogetherView, { kind: 'reasons' }>,
  { walk }: CardTexts,
  actions: PaneActions,
): TemplateResult {
  return html`${
    typed.length === 0
      ? nothing
      : html`<button type="button" class="primary" @click=${() => actions.writeReasons(typed)}>
          ${walk.reasonsWrite(typed.length)}
        </button>`
  }
  ${left === 0 ? nothing : html`<span class="quiet">${walk.reasonsLeft(left)}</span>`}`;
}
