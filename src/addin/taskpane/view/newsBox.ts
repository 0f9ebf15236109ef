import { html, type TemplateResult } from 'lit/html.js';
import type { PaneActions } from '../actions/paneActions';
import type { PaneView } from '../model/paneView';

/** One line behind an upgrade, which leads to what is new. */
export function newsBox(
  { upgraded, open, page, dismiss }: NonNullable<PaneView['news']>,
  actions: PaneActions,
): TemplateResult {
  return html`<section class="notice info">
    <div>
      <p>
        ${upgraded}
        <a href=${page} target="_blank" rel="noopener" @click=${() => actions.dismissNews()}>${open}</a>
      </p>
      <button type="button" class="plain-button" @click=${() => actions.dismissNews()}>${dismiss}</button>
    </div>
  </section>`;
}
