import { localeOf } from './officeStart';
import { brightnessOf } from './officeTheme';

test.each([
  ['#FFFFFF', 'light'],
  ['#262626', 'dark'],
  ['0A0A0A', 'dark'],
  [undefined, null],
  ['', null],
  ['black', null],
])('Office’s background %s means %s', (background, brightness) => {
  expect(brightnessOf(background)).toBe(brightness);
});

test.each([
  ['zh-CN', 'zh-CN'],
  ['zh-TW', 'zh-CN'],
  ['en-US', 'en-US'],
  ['en-GB', 'en-US'],
  ['ug-CN', 'zh-CN'],
  [undefined, 'zh-CN'],
])('Office in %s is spoken to in %s', (language, locale) => {
  expect(localeOf(language)).toBe(locale);
});
