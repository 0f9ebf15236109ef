import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { WorkTexts } from '../../../locales/workTexts';
import type { FindingView } from '../model/findingView';
import type { PaneActions } from '../actions/paneActions';

/** What is said of it: of one finding, or of a whole matter that is left as it is. */
export type IgnoringWords = Pick<WorkTexts['ignore'], 'why' | 'confirm' | 'cancel'>;

export interface IgnoringChoices {
  readonly confirm?: () => void;
  /** It is what settles the card. */
  readonly isPrimary?: boolean;
}

/** Why a finding can be ignored: nothing is ignored without a reason. The field takes the focus; Esc leaves it. */
export function ignoreForm(
  { reason, fault }: NonNullable<FindingView['ignoring']>,
  ignore: IgnoringWords,
  actions: PaneActions,
  { confirm = () => actions.ignore(), isPrimary = false }: IgnoringChoices = {},
): TemplateResult {
  const type = (event: Event) => {
    if (event.target instanceof HTMLInputElement) actions.typeIgnoring(event.target.value);
  };
  const submit = (event: Event) => {
    event.preventDefault();
    confirm();
  };
  return html`<form class="ignore" @submit=${submit}>
    <label class="entry wide">
      <span>${ignore.why}</span>
      <input
        type="text"
        maxlength="200"
        data-takes-focus
        aria-invalid=${fault === null ? 'false' : 'true'}
        aria-describedby=${fault === null ? nothing : 'ignore-fault'}
        .value=${reason}
        @input=${type}
      />
    </label>
    ${fault === null ? nothing : html`<p id="ignore-fault" class="fault">${fault}</p>`}
    <div class="tools">
      <button type="submit" class=${isPrimary ? 'primary small' : 'plain-button small'}>
        ${ignore.confirm}
      </button>
      <button type="button" class="quiet-button" @click=${() => actions.stopIgnoring()}>
        ${ignore.cancel}
      </button>
    </div>
  </form>`;
}
