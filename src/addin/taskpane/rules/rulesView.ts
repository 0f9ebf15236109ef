import { CHECKS } from '../../../core/checks/catalogue';
import type { Locale, Localized } from '../../../core/language/locale';
import type { ScoringProfile } from '../../../core/scoring/profile';
import { MOF_PROFILE } from '../../../core/scoring/profiles/mof';
import { isSameProfile } from '../../../core/scoring/profiles/ownProfile';
import { printProfile } from '../../../core/scoring/profiles/parseProfile';
import type { SettingDraft } from '../../../core/scoring/settings/inputs/settingInput';
import { controlsOf, readSetting, type SettingDrafts } from '../../../core/scoring/settings/settingDrafts';
import {
  PROFILE_SETTING_NAMES,
  PROFILE_SETTINGS,
  type ProfileSettingName,
} from '../../../core/scoring/settings/profileSettings';
import { PANE } from '../../../locales/pane';
import { PROFILE } from '../../../locales/profile';
import type { ProfileTexts } from '../../../locales/profileTexts';
import { controlView, type ControlView } from './controlView';
import { rulesPreview, type RulesPreview } from './rulesPreview';
import { rulesChoices, type RulesChoice } from './rulesChoices';
import { readDraft, type RulesDraft, type RulesField } from './rulesDraft';
import type { OpenRules, RulesState } from './rulesState';

export interface FieldView {
  readonly label: string;
  /** The example, or what the field may hold where it holds something else. */
  readonly help: string;
  readonly isFaulty: boolean;
}

/** A setting with its controls; the draft says what they hold. */
export interface SettingView extends FieldView {
  readonly name: ProfileSettingName;
  readonly draft: SettingDraft;
  readonly controls: readonly ControlView[];
}

export interface CheckView {
  readonly id: string;
  readonly title: string;
  readonly catalogue: string;
}

export interface OpenRulesView {
  readonly kind: 'open';
  readonly texts: ProfileTexts;
  readonly draft: RulesDraft;
  readonly inUse: string;
  readonly inUseRefused: string | null;
  readonly choices: readonly RulesChoice[];
  readonly deviations: string;
  readonly preview: RulesPreview;
  readonly status: string;
  readonly nameField: FieldView;
  /** In the order in which they are edited. */
  readonly settings: readonly SettingView[];
  readonly checks: readonly CheckView[];
  readonly isFaulty: boolean;
  readonly isSaving: boolean;
  /** `null` while the draft is faulty. */
  readonly exported: string | null;
  readonly importText: string;
  readonly importRefused: string | null;
}

export type RulesView =
  { readonly kind: 'opening'; readonly texts: ProfileTexts; readonly status: string } | OpenRulesView;

/** 评分规则 as plain data: the templates only put it into elements. */
export function rulesView(state: RulesState, locale: Locale): RulesView {
  const texts = PROFILE[locale];
  if (state.kind === 'open') return openView(state, locale);
  return {
    kind: 'opening',
    texts,
    status: state.waitsForCell ? PANE[locale].finishCellEdit : texts.opening,
  };
}

function openView(open: OpenRules, locale: Locale): OpenRulesView {
  const texts = PROFILE[locale];
  const { draft, inUse } = open;
  const read = readDraft(draft, locale);
  const isUnchanged = read.kind === 'profile' && isSameProfile(read.profile, inUse.profile);
  const preview = rulesPreview(open, isUnchanged, locale);
  const isFaulty = (field: RulesField) => read.kind === 'faulty' && read.fields.has(field);
  return {
    kind: 'open',
    texts,
    draft,
    inUse: texts.inUse(inUse.profile.name[locale], texts.sources[inUse.source]),
    inUseRefused: inUse.refused?.[locale] ?? null,
    choices: rulesChoices(open, texts, locale),
    deviations: read.kind === 'profile' ? deviations(read.profile, texts, locale) : '',
    preview,
    status: open.isSaving
      ? texts.saving
      : (open.remark ?? (preview.isAboutChoice === true ? '' : preview.summary)),
    nameField: {
      label: texts.nameField.label,
      help: texts.nameField[isFaulty('name') ? 'bounds' : 'example'],
      isFaulty: isFaulty('name'),
    },
    settings: PROFILE_SETTING_NAMES.map((name) => settingView(name, draft, isFaulty(name), locale)),
    checks: CHECKS.map(({ id, titles, severity }) => ({
      id,
      title: titles[locale],
      catalogue: texts.asCatalogue(texts.severities[severity]),
    })),
    isFaulty: read.kind === 'faulty',
    isSaving: open.isSaving,
    exported: read.kind === 'profile' ? printProfile(read.profile) : null,
    importText: open.importText,
    importRefused: open.importRefused?.[locale] ?? null,
  };
}

/** In which settings a profile differs from 财政部通用. */
function deviations(profile: ScoringProfile, texts: ProfileTexts, locale: Locale): string {
  const labels = PROFILE_SETTING_NAMES.filter(
    (name) => !isSameProfile({ ...MOF_PROFILE, [name]: profile[name] }, MOF_PROFILE),
  ).map((name) => PROFILE_SETTINGS[name].label[locale]);
  return labels.length === 0 ? texts.asDefault : texts.deviates(labels);
}

function settingView(
  name: ProfileSettingName,
  { settings }: RulesDraft,
  isFaulty: boolean,
  locale: Locale,
): SettingView {
  const { label, bounds } = PROFILE_SETTINGS[name];
  const help = isFaulty ? bounds : exampleOf(name, settings);
  const draft = settings[name];
  return {
    name,
    label: label[locale],
    help: help[locale],
    isFaulty,
    draft,
    controls: controlsOf(name, settings).map((control) => controlView(control, draft, label[locale], locale)),
  };
}

/** A setting's example by what is typed so far; scores in it are rounded as the draft says. */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- ties the value to its setting
function exampleOf<Name extends ProfileSettingName>(name: Name, drafts: SettingDrafts): Localized {
  const read = readSetting(name, drafts);
  const decimals = readSetting('decimals', drafts);
  const { example, bounds } = PROFILE_SETTINGS[name];
  if (read.kind === 'faulty') return bounds;
  return example(read.value, decimals.kind === 'value' ? decimals.value : MOF_PROFILE.decimals);
}
