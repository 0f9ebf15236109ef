import { html, type TemplateResult } from 'lit';
import type { PaneTexts } from '../../../locales/pane';
import type { WorkTexts } from '../../../locales/work';
import type { CurrentView } from '../model/currentView';
import { indicatorCard } from './indicatorList';
import type { PaneActions } from './paneActions';

/** The row that the person is at, at the top of the pane. Not announced: it changes with every step in the sheet. */
export function currentCard(
  { title, card, todo }: CurrentView,
  texts: PaneTexts,
  work: WorkTexts,
  actions: PaneActions,
): TemplateResult {
  return html`<section class="block card current" aria-label=${title}>
    <p class="quiet"><b>${title}</b></p>
    ${indicatorCard(card, texts, work, actions)}
    ${
      todo.length === 0
        ? html`<p class="quiet">${work.currentNothing}</p>`
        : html`<p class="quiet">${work.stillMissing}</p>
            <ul class="plain">
              ${todo.map((message) => html`<li>${message}</li>`)}
            </ul>`
    }
  </section>`;
}
