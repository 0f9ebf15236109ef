/**
 * Pane and ribbon with English texts: everything that is imported from here on is built with these alone (webpack.config.js).
 * Both in one, for whoever uses one has most of what the other needs.
 */
export { scoreFromRibbon } from './commands/scoreFromRibbon';
export { OfficePane } from './taskpane/officePane';
