import { html, nothing, type TemplateResult } from 'lit/html.js';
import { live } from 'lit/directives/live.js';
import type { FieldView } from './rulesView';

export interface InputOption {
  readonly value: string;
  readonly label: string;
}

/** A setting: its name, its controls, and below them its example or what it may hold. */
export function settingGroup(key: string, field: FieldView, controls: TemplateResult): TemplateResult {
  return html`<fieldset class="setting" aria-describedby=${helpId(key)}>
    <legend>${field.label}</legend>
    ${controls}
    <p id=${helpId(key)} class=${field.isFaulty ? 'fault' : 'quiet'}>${field.help}</p>
  </fieldset>`;
}

/** A line to type a number or a name into. */
export function textInput(
  key: string,
  field: FieldView,
  label: string,
  value: string,
  change: (text: string) => void,
  placeholder = '',
): TemplateResult {
  const onInput = (event: Event) => {
    if (event.target instanceof HTMLInputElement) change(event.target.value);
  };
  return html`<label class="entry">
    <span>${label}</span>
    <input
      type="text"
      inputmode=${key === 'name' ? 'text' : 'decimal'}
      autocomplete="off"
      placeholder=${placeholder === '' ? nothing : placeholder}
      aria-invalid=${field.isFaulty ? 'true' : 'false'}
      aria-describedby=${helpId(key)}
      .value=${live(value)}
      @input=${onInput}
    />
  </label>`;
}

export function switchInput(label: string, isOn: boolean, change: (isOn: boolean) => void): TemplateResult {
  const onChange = (event: Event) => {
    if (event.target instanceof HTMLInputElement) change(event.target.checked);
  };
  return html`<label class="switch">
    <input type="checkbox" .checked=${live(isOn)} @change=${onChange} />
    <span>${label}</span>
  </label>`;
}

export function choiceInput(
  label: string,
  choices: readonly InputOption[],
  chosen: string,
  change: (value: string) => void,
  unseen = false,
): TemplateResult {
  const onChange = (event: Event) => {
    if (event.target instanceof HTMLSelectElement) change(event.target.value);
  };
  return html`<label class="entry">
    <span class=${unseen ? 'unseen' : nothing}>${label}</span>
    <select @change=${onChange}>
      ${choices.map(
        (choice) =>
          html`<option value=${choice.value} .selected=${choice.value === chosen}>${choice.label}</option>`,
      )}
    </select>
  </label>`;
}

function helpId(key: string): string {
  return `rule-help-${key}`;
}
