import { html, nothing, type TemplateResult } from 'lit/html.js';
import { OFF, ON } from '../../../core/scoring/settings/inputs/settingInput';
import type { ControlView } from './controlView';
import { choiceInput, settingGroup, switchInput, textInput } from './inputs';
import type { RulesActions } from './rulesActions';
import type { OpenRulesView, SettingView } from './rulesView';

const WEIGHTS = ['error', 'warning', 'hint', 'off'] as const;

/** 逐项修改: every setting in plain words, an example beside each. */
export function settingsPart(view: OpenRulesView, actions: RulesActions): TemplateResult {
  const { texts, draft, nameField: name } = view;
  const rename = (text: string) => actions.nameRules(text);
  return html`<details class="settings">
    <summary tabindex="0">${texts.settings}</summary>
    ${settingGroup('name', name, textInput('name', name, name.label, draft.name, rename))}
    ${view.settings.map((setting) => settingPart(setting, view, actions))}
  </details>`;
}

function settingPart(setting: SettingView, view: OpenRulesView, actions: RulesActions): TemplateResult {
  if (setting.controls.some(({ kind }) => kind === 'checks')) return checks(setting, view, actions);
  const controls = setting.controls.map((control) => controlPart(control, setting, actions));
  return settingGroup(setting.name, setting, html`${controls}`);
}

function controlPart(
  control: ControlView,
  setting: SettingView,
  actions: RulesActions,
): TemplateResult | typeof nothing {
  const { name, draft } = setting;
  const typed = (key: string) => (text: string) => actions.editSetting(name, { ...draft, [key]: text });
  switch (control.kind) {
    case 'number':
      return textInput(name, setting, control.label, control.value, typed(control.key), control.placeholder);
    case 'choice':
      return choiceInput(
        control.label,
        control.choices,
        control.value,
        typed(control.key),
        control.isLabelHidden,
      );
    case 'switch':
      return switchInput(control.label, control.isOn, (isOn) => typed(control.key)(isOn ? ON : OFF));
    case 'button':
      return html`<button
        type="button"
        class="plain-button"
        @click=${() => actions.editSetting(name, control.next)}
      >
        ${control.label}
      </button>`;
    case 'checks':
      return nothing;
  }
}

/** Some fifty checks: closed until somebody wants them. */
function checks(
  { name, label, help, draft }: SettingView,
  { texts, checks: all }: OpenRulesView,
  actions: RulesActions,
): TemplateResult {
  return html`<details>
    <summary tabindex="0">${label}</summary>
    <p class="quiet">${help}</p>
    ${all.map(({ id, title, catalogue }) =>
      choiceInput(
        title,
        [
          { value: '', label: catalogue },
          ...WEIGHTS.map((value) => ({ value, label: texts.severities[value] })),
        ],
        draft[id] ?? '',
        (value) => actions.editSetting(name, { ...draft, [id]: value }),
      ),
    )}
  </details>`;
}
