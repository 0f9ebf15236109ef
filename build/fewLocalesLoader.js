/**
 * Keeps those of numfmt's languages in which dates of forms are written; a format for another one shows as in English.
 */
module.exports = function fewLocales(source) {
  return source.replace(/^addLocale\([\s\S]*?'([\w-]+)'\);$/gm, (call, language) =>
    /^(?:zh|en|ja|ko)/.test(language) ? call : '',
  );
};
