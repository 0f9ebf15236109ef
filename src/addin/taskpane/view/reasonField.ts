import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { PaneActions } from '../actions/paneActions';
import type { ReasonView } from '../model/matterCard';
import type { CardTexts } from './matterCard';

/** Why a row fell short, in the person's words behind the row's own figures; Enter writes it. */
export function reasonField(
  reason: ReasonView,
  isPrimary: boolean,
  { walk }: Pick<CardTexts, 'walk'>,
  actions: PaneActions,
): TemplateResult {
  const { key, row, facts, text, unfinished } = reason;
  if (unfinished !== null) return html`<p class="quiet">${unfinished}</p>`;
  const write = () => actions.writeReasons([key]);
  return html`<div class="reason">
    ${reasonEntry(reason, walk.reason, actions, write)}
    ${facts === '' ? nothing : html`<p class="quiet">${walk.reasonFacts(facts)}</p>`}
    <div class="tools settle">
      <button
        type="button"
        class=${isPrimary ? 'primary small' : 'plain-button small'}
        aria-disabled=${text.trim() === '' ? 'true' : 'false'}
        @click=${(event: Event) => (text.trim() === '' ? focusEntry(event) : write())}
      >
        ${walk.reasonWrite}
      </button>
      <button type="button" class="plain-button small" @click=${() => actions.insertDraft(row)}>
        ${walk.draft}
      </button>
    </div>
  </div>`;
}

/** The field alone: Enter ends it, Shift+Enter begins a new line. Where it takes the focus, a list was opened for it. */
export function reasonEntry(
  { key, text }: ReasonView,
  label: string,
  actions: PaneActions,
  write: (() => void) | null,
  takesFocus = false,
): TemplateResult {
  const type = (event: Event) => {
    if (event.target instanceof HTMLTextAreaElement) actions.typeReason(key, event.target.value);
  };
  const end = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing || write === null) return;
    event.preventDefault();
    write();
  };
  return html`<label class="entry wide">
    <span>${label}</span>
    <textarea
      rows="2"
      maxlength="500"
      ?data-takes-focus=${takesFocus}
      .value=${text}
      @input=${type}
      @keydown=${end}
    ></textarea>
  </label>`;
}

/** Nothing was typed yet: that is where one goes on. */
function focusEntry(event: Event): void {
  const button = event.currentTarget;
  if (!(button instanceof HTMLElement)) return;
  const field = button.closest('.reason')?.querySelector('textarea');
  field?.focus();
}
