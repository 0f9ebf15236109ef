/** A setting from its stored form. What is no JSON is handed on as the text it is. */
export function settingOf(stored: string): unknown {
  try {
    return JSON.parse(stored);
  } catch {
    return stored;
  }
}

/** The stored form of a setting: JSON, and of it only what XML can hold. */
export function storedSetting(value: unknown): string {
  // eslint-disable-next-line @typescript-eslint/no-unnecessary-condition -- undefined for what JSON has no word for
  return (JSON.stringify(value) ?? 'null').replace(
    /[\ufffe\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16)}`,
  );
}
