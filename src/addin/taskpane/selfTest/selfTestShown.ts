import { SELF_TEST } from '../../../locales/selfTest';
import type { SelfTestOffer } from './selfTestOffer';
import { selfTestTemplate } from './selfTestTemplate';
import { selfTestView } from './selfTestView';

/** How 自检 is offered and shown. */
export const SELF_TEST_SHOWN: Omit<SelfTestOffer, 'tester'> = {
  button: (locale) => ({ label: SELF_TEST[locale].open, hint: SELF_TEST[locale].openHint }),
  panel: (state, locale, actions) => selfTestTemplate(selfTestView(state, locale), actions),
};
