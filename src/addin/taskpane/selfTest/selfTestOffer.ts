import type { Locale } from '../../../core/language/locale';
import type { SelfTester } from '../../../host/selfTest';
import type { PaneActions } from '../actions/paneActions';
import type { Panel } from '../view/panel';
import type { SelfTestState } from './selfTestState';

/** What the button that opens 自检 says. */
export interface SelfTestButton {
  readonly label: string;
  readonly hint: string;
}

/**
 * 自检, as whoever opens the pane offers it: only where there is another program whose ways are to be tried out. Its texts
 * and its view are no part of a page that has none.
 */
export interface SelfTestOffer {
  /** Throws before the program has started. */
  tester(): SelfTester;
  button(locale: Locale): SelfTestButton;
  panel(state: SelfTestState, locale: Locale, actions: PaneActions): Panel;
}
