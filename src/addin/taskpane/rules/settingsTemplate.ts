import { html, nothing, type TemplateResult } from 'lit';
import { choiceInput, settingGroup, switchInput, textInput } from './inputs';
import type { RulesActions } from './rulesActions';
import { SECTIONS, type CapDraft, type Deduction, type Weighing } from './rulesDraft';
import type { OpenRulesView } from './rulesView';

type TextKey =
  | 'zeroTarget'
  | 'deductedPoints'
  | 'deductedPercent'
  | 'deductionFloor'
  | 'name'
  | 'tierTop'
  | 'tierMiddle'
  | 'excess'
  | 'lowExecution'
  | 'tolerance'
  | 'fullMarks';
type GradeKey = 'excellent' | 'good' | 'fair';

const WEIGHINGS: readonly Weighing[] = ['error', 'warning', 'hint', 'off'];
const NEW_CAP: CapDraft = { rateBelow: '80', atMost: '89' };

/** 逐项修改: every setting in plain words, an example beside each. */
export function settingsPart(view: OpenRulesView, actions: RulesActions): TemplateResult {
  const { texts, draft, fields } = view;
  const typed = (key: TextKey | GradeKey) => (text: string) => actions.editRules({ [key]: text });
  const only = (key: 'name' | 'tolerance' | 'fullMarks') =>
    settingGroup(key, fields[key], textInput(key, fields[key], texts.labels[key], draft[key], typed(key)));
  return html`<details class="settings">
    <summary tabindex="0">${texts.settings}</summary>
    ${only('name')}
    ${settingGroup(
      'atMost',
      fields.atMost,
      choiceInput(
        texts.labels.atMost,
        [
          { value: 'ratio', label: texts.atMost.ratio },
          { value: 'linear', label: texts.atMost.linear },
        ],
        draft.atMost,
        (value) => actions.editRules({ atMost: value === 'linear' ? 'linear' : 'ratio' }),
        true,
      ),
    )}
    ${settingGroup(
      'tiers',
      fields.tiers,
      html`${textInput('tiers', fields.tiers, texts.tierTop, draft.tierTop, typed('tierTop'))}
      ${textInput('tiers', fields.tiers, texts.tierMiddle, draft.tierMiddle, typed('tierMiddle'))}`,
    )}
    ${settingGroup(
      'overTarget',
      fields.overTarget,
      html`${switchInput(texts.asksOverTarget, draft.asksOverTarget, (asksOverTarget) =>
        actions.editRules({ asksOverTarget }),
      )}
      ${
        draft.asksOverTarget
          ? textInput('overTarget', fields.overTarget, texts.excess, draft.excess, typed('excess'))
          : nothing
      }`,
    )}
    ${settingGroup(
      'zeroTarget',
      fields.zeroTarget,
      html`${switchInput(texts.asksZeroTarget, draft.asksZeroTarget, (asksZeroTarget) =>
        actions.editRules({ asksZeroTarget }),
      )}
      ${
        draft.asksZeroTarget
          ? textInput(
              'zeroTarget',
              fields.zeroTarget,
              texts.zeroTarget,
              draft.zeroTarget,
              typed('zeroTarget'),
            )
          : nothing
      }`,
    )}
    ${settingGroup('deduction', fields.deduction, deduction(view, actions))}
    ${settingGroup(
      'equalCost',
      fields.equalCost,
      choiceInput(
        texts.labels.equalCost,
        (['ratio', 'full'] as const).map((value) => ({ value, label: texts.equalCost[value] })),
        draft.equalCost,
        (value) => actions.editRules({ equalCost: value === 'full' ? 'full' : 'ratio' }),
        true,
      ),
    )}
    ${settingGroup(
      'lowExecution',
      fields.lowExecution,
      html`${switchInput(texts.asksLowExecution, draft.asksLowExecution, (asksLowExecution) =>
        actions.editRules({ asksLowExecution }),
      )}
      ${
        draft.asksLowExecution
          ? textInput(
              'lowExecution',
              fields.lowExecution,
              texts.lowExecution,
              draft.lowExecution,
              typed('lowExecution'),
            )
          : nothing
      }`,
    )}
    ${settingGroup('caps', fields.caps, caps(view, actions))}
    ${settingGroup('sections', fields.sections, sections(view, actions))}
    ${settingGroup(
      'decimals',
      fields.decimals,
      choiceInput(
        texts.labels.decimals,
        ['0', '1', '2'].map((value) => ({ value, label: texts.decimalsOf(value) })),
        draft.decimals,
        (decimals) => actions.editRules({ decimals }),
        true,
      ),
    )}
    ${only('tolerance')}
    ${settingGroup(
      'grades',
      fields.grades,
      html`${(['excellent', 'good', 'fair'] as const).map((grade) =>
        textInput('grades', fields.grades, texts.grades[grade], draft[grade], typed(grade)),
      )}`,
    )}
    ${only('fullMarks')} ${checks(view, actions)}
  </details>`;
}

const DEDUCTIONS: readonly Deduction[] = ['none', 'points', 'deviation'];

function deduction({ texts, draft, fields }: OpenRulesView, actions: RulesActions): TemplateResult {
  const number = (key: 'deductedPoints' | 'deductedPercent' | 'deductionFloor') =>
    textInput('deduction', fields.deduction, texts[key], draft[key], (text) =>
      actions.editRules({ [key]: text }),
    );
  return html`${choiceInput(
    texts.labels.deduction,
    DEDUCTIONS.map((value) => ({ value, label: texts.deductions[value] })),
    draft.deduction,
    (value) => actions.editRules({ deduction: DEDUCTIONS.find((known) => known === value) ?? 'none' }),
    true,
  )}
  ${draft.deduction === 'points' ? number('deductedPoints') : nothing}
  ${
    draft.deduction === 'deviation' ? html`${number('deductedPercent')} ${number('deductionFloor')}` : nothing
  }`;
}

function caps({ texts, draft, fields }: OpenRulesView, actions: RulesActions): TemplateResult {
  const change = (index: number, part: Partial<CapDraft>) =>
    actions.editRules({ caps: draft.caps.map((cap, at) => (at === index ? { ...cap, ...part } : cap)) });
  return html`${draft.caps.map(
      (cap, index) => html`
        ${textInput('caps', fields.caps, texts.capRate(index + 1), cap.rateBelow, (rateBelow) =>
          change(index, { rateBelow }),
        )}
        ${textInput('caps', fields.caps, texts.capTotal(index + 1), cap.atMost, (atMost) =>
          change(index, { atMost }),
        )}
        <button
          type="button"
          class="plain-button"
          @click=${() => actions.editRules({ caps: draft.caps.filter((_cap, at) => at !== index) })}
        >
          ${texts.removeCap(index + 1)}
        </button>
      `,
    )}
    <button
      type="button"
      class="plain-button"
      @click=${() => actions.editRules({ caps: [...draft.caps, NEW_CAP] })}
    >
      ${texts.addCap}
    </button>`;
}

function sections({ texts, draft, fields }: OpenRulesView, actions: RulesActions): TemplateResult {
  const points = draft.sections;
  return html`${switchInput(texts.comparesSections, draft.comparesSections, (comparesSections) =>
    actions.editRules({ comparesSections }),
  )}
  ${
    draft.comparesSections
      ? SECTIONS.map((section) =>
          textInput(
            'sections',
            fields.sections,
            texts.sections[section],
            points[section],
            (text) => actions.editRules({ sections: { ...points, [section]: text } }),
            texts.free,
          ),
        )
      : nothing
  }`;
}

/** Forty checks: closed until somebody wants them. */
function checks({ texts, draft, fields, checks: all }: OpenRulesView, actions: RulesActions): TemplateResult {
  const choose = (id: string, value: string) => {
    const weighing = WEIGHINGS.find((known) => known === value);
    const others = Object.entries(draft.severities).filter(([check]) => check !== id);
    actions.editRules({
      severities: Object.fromEntries(weighing ? [...others, [id, weighing]] : others),
    });
  };
  return html`<details>
    <summary tabindex="0">${texts.labels.severities}</summary>
    <p class="quiet">${fields.severities.help}</p>
    ${all.map(({ id, title, chosen, catalogue }) =>
      choiceInput(
        title,
        [
          { value: '', label: catalogue },
          ...WEIGHINGS.map((value) => ({ value, label: texts.severities[value] })),
        ],
        chosen ?? '',
        (value) => choose(id, value),
      ),
    )}
  </details>`;
}
