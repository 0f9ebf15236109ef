/** What a cell with help may hold. */
export type HelpRule =
  /** A number from 0 to what the formula gives, on which a person may insist. The formula is meant for the one cell. */
  | { readonly kind: 'upTo'; readonly formula: string }
  /** One of these words, to be chosen from a list; anything else can be written as well. */
  | { readonly kind: 'oneOf'; readonly words: readonly string[] };

/** 输入提示: a data validation of the add-in for one cell. It never stops anybody. */
export interface InputHelp {
  /** A1. */
  readonly cell: string;
  readonly rule: HelpRule;
  /** Shown when the cell is selected; carries the add-in's marker. At most 32 characters. */
  readonly title: string;
  /** At most 255 characters. */
  readonly message: string;
  /** Asked when something else is entered; `null`: nothing is asked. */
  readonly warning: string | null;
}

/** Recognises the add-in's data validations by their titles, in any language version, as marks are by their formulas. */
const MARKER = '绩效自评助手';

/** A title by which the add-in knows a data validation as its own. */
export function markedTitle(title: string): string {
  return `${title} · ${MARKER}`;
}

/** Whether a data validation bears the title of one of the add-in’s own. */
export function isOwnTitle(title: string): boolean {
  return title.endsWith(` · ${MARKER}`);
}
