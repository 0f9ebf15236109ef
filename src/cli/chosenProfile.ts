import { importProfile } from '../core/importProfile';
import type { ScoringProfile } from '../core/scoring/profile';
import { BUILT_IN_PROFILES, builtInProfile } from '../core/scoring/profiles/builtIn';
import { commandTexts } from '../locales/command';
import type { CommandLine } from './commandLine';
import { FileAccessError, readBytes } from './fileAccess';

export type ChosenProfile =
  /** `null`: none was named; each workbook is scored by its own rules, or by the default. */
  | { readonly kind: 'profile'; readonly profile: ScoringProfile | null }
  | { readonly kind: 'refused'; readonly sentence: string };

/** The profile named by `--profile`: a built-in one, or one read from a JSON file. Never throws. */
export async function chosenProfile({ profile: name, locale }: CommandLine): Promise<ChosenProfile> {
  if (name === null) return { kind: 'profile', profile: null };
  const builtIn = builtInProfile(name);
  if (builtIn) return { kind: 'profile', profile: builtIn };
  const texts = commandTexts[locale];
  try {
    const parsed = importProfile(new TextDecoder().decode(await readBytes(name)));
    return parsed.kind === 'profile'
      ? parsed
      : { kind: 'refused', sentence: `${name}：${parsed.message[locale]}` };
  } catch (error) {
    const known = BUILT_IN_PROFILES.map(({ name: names }) => names[locale]).join(
      locale === 'zh-CN' ? '、' : ', ',
    );
    const isMissing = error instanceof FileAccessError && error.code === 'not-found';
    return {
      kind: 'refused',
      sentence: isMissing
        ? texts.noSuchProfile(name, known)
        : `${name}：${texts.fileErrors[error instanceof FileAccessError ? error.code : 'disk']}`,
    };
  }
}
