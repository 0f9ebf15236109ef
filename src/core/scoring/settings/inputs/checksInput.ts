import type { SettingInput } from './settingInput';

/** A choice for each check; a check that is left as the catalogue has it is not named. */
export function checksInput<Weight extends string>(): SettingInput<Record<string, Weight>> {
  return {
    draftOf: (severities) => severities,
    read: (draft) => Object.fromEntries(Object.entries(draft).filter(([, weight]) => weight !== '')),
    controls: () => [{ kind: 'checks' }],
  };
}
