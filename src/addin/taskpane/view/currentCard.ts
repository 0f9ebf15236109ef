import { html, type TemplateResult } from 'lit/html.js';
import type { PaneTexts } from '../../../locales/paneTexts';
import type { WorkTexts } from '../../../locales/workTexts';
import type { CurrentView, EditedRowView, OtherCurrentView } from '../model/currentView';
import { totalFacts } from './formSummary';
import { fundsFacts } from './fundsFacts';
import { indicatorChoices, indicatorFacts, labelled } from './indicatorList';
import { locateButton } from './locateButton';
import type { PaneActions } from '../actions/paneActions';

/** The row that the person is at, at the top of the pane. Not announced: it changes with every step in the sheet. */
export function currentCard(
  { title, card, todo }: CurrentView,
  texts: PaneTexts,
  work: WorkTexts,
  actions: PaneActions,
): TemplateResult {
  return framed(
    title,
    html`<div class="line">
        <h2>${card.name}</h2>
        ${locateButton(card.cell, texts, actions)}
      </div>
      ${indicatorFacts(card, texts)} ${indicatorChoices(card, texts, work, actions)} ${todoList(todo, work)}`,
  );
}

/** The funds, the total, or several rows just edited, in the same place. */
export function otherCurrentCard(
  current: OtherCurrentView,
  texts: PaneTexts,
  work: WorkTexts,
  actions: PaneActions,
): TemplateResult {
  switch (current.kind) {
    case 'block':
      return framed(current.title, blockRows(current.rows, texts, actions));
    case 'funds':
      return framed(
        current.title,
        html`<h2>${texts.funds}</h2>
          ${fundsFacts(current.funds, texts, actions)} ${todoList(current.todo, work)}`,
      );
    case 'total':
      return framed(
        current.title,
        html`<div class="line">
            <h2>${texts.total} ${current.total.score}</h2>
            ${locateButton(current.total.cell, texts, actions)}
          </div>
          ${labelled(texts.working, current.total.working)} ${totalFacts(current.total, texts)}
          ${todoList(current.todo, work)}`,
      );
  }
}

function framed(title: string, content: TemplateResult): TemplateResult {
  return html`<section class="block card current" aria-label=${title}>
    <p class="eyebrow">${title}</p>
    ${content}
  </section>`;
}

function todoList(todo: readonly string[], work: WorkTexts): TemplateResult {
  return todo.length === 0
    ? html`<p class="quiet">${work.currentNothing}</p>`
    : html`<p class="quiet">${work.stillMissing}</p>
        <ul class="plain todo">
          ${todo.map((message) => html`<li>${message}</li>`)}
        </ul>`;
}

function blockRows(rows: readonly EditedRowView[], texts: PaneTexts, actions: PaneActions): TemplateResult {
  return html`<ul role="list" class="block-rows">
    ${rows.map(
      ({ name, cell, todo }) =>
        html`<li>
          <div class="line">
            <b>${name}</b>
            ${locateButton(cell, texts, actions)}
          </div>
          ${todo.map((message) => html`<p class="quiet">${message}</p>`)}
        </li>`,
    )}
  </ul>`;
}
