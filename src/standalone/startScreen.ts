import { html, render } from 'lit/html.js';
import type { StandaloneTexts } from '../locales/standalone';
import type { ToolbarActions } from './toolbar';

/** What stands there before a workbook is open: what this is, and how to begin. */
export function startScreen(
  texts: StandaloneTexts,
  version: string,
  actions: Pick<ToolbarActions, 'open' | 'openFolder' | 'showHelp'>,
): HTMLElement {
  const element = document.createElement('section');
  element.className = 'start-screen';
  render(
    html`<h2>${texts.welcome}</h2>
      ${texts.introduction.map((paragraph) => html`<p>${paragraph}</p>`)}
      <p class="start-buttons">
        <button type="button" class="start-button" @click=${actions.open}>${texts.open}</button>
        <button type="button" class="start-button" @click=${actions.openFolder}>${texts.openFolder}</button>
        <button type="button" class="quiet-button" @click=${actions.showHelp}>${texts.help}</button>
      </p>
      <p>${texts.dropHint}</p>
      <p class="start-private">${texts.private}</p>
      <p class="start-version">${texts.version(version)}</p>`,
    element,
  );
  return element;
}
