const KEPT = /^(?:zh|en|ja|ko)(?:[_-]|$)/;

/**
 * Keeps those of numfmt's languages in which dates of forms are written, and the numbers that Excel has for them; a
 * format for another one shows as in English.
 */
module.exports = function fewLocales(source) {
  const kept = (line, language) => (KEPT.test(language) ? line : '');
  return source.replace(/^addLocale\([\s\S]*?'([\w-]+)'\);$/gm, kept).replace(/^ *\d+: '(\w+)',.*\n/gm, kept);
};
