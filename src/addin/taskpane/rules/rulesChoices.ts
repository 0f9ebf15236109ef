import type { Locale } from '../../../core/language/locale';
import { BUILT_IN_PROFILES } from '../../../core/scoring/profiles/builtIn';
import { builtInTwin, isSameProfile } from '../../../core/scoring/profiles/ownProfile';
import type { ProfileTexts } from '../../../locales/profileTexts';
import { readDraft } from './rulesDraft';
import type { OpenRules } from './rulesState';

/** The key of the person's own rules that were in use when the editor opened. */
export const IN_USE = '/in-use';
/** The key of the draft, where it is neither a built-in set nor the one in use. */
export const DRAFT = '/draft';

export interface RulesChoice {
  readonly key: string;
  readonly label: string;
  readonly isChosen: boolean;
}

/** What can be chosen: the built-in sets, one's own in use, and the draft being edited. */
export function rulesChoices(open: OpenRules, texts: ProfileTexts, locale: Locale): readonly RulesChoice[] {
  const { inUse, draft } = open;
  const read = readDraft(draft, locale);
  const twin = read.kind === 'profile' ? builtInTwin(read.profile) : null;
  const isInUse = read.kind === 'profile' && isSameProfile(read.profile, inUse.profile);
  const chosen = twin?.id ?? (isInUse ? IN_USE : DRAFT);
  const choices = BUILT_IN_PROFILES.map(({ id, name }) => ({ key: id, label: name[locale] }));
  if (builtInTwin(inUse.profile) === null) {
    choices.push({ key: IN_USE, label: texts.ownOption(inUse.profile.name[locale]) });
  }
  if (chosen === DRAFT) {
    const name = read.kind === 'profile' ? read.profile.name[locale] : draft.name;
    choices.push({ key: DRAFT, label: texts.ownOption(name) });
  }
  return choices.map((choice) => ({ ...choice, isChosen: choice.key === chosen }));
}
