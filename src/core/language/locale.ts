/** The languages of everything a person reads. */
export type Locale = 'zh-CN' | 'en-US';

/** One text in every language. */
export type Localized<T = string> = Readonly<Record<Locale, T>>;
