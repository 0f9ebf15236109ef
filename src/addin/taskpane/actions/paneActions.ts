import type { PaneServices } from '../paneServices';
import type { RulesActions } from '../rules/rulesActions';
import type { PaneAction } from './action';
import { addInputHelp } from './addInputHelp';
import { adopt } from './adopt';
import { answer } from './answer';
import { answerSelfTest } from './answerSelfTest';
import { askBatch } from './askBatch';
import { cancelBatch } from './cancelBatch';
import { check } from './check';
import { chooseForm } from './chooseForm';
import { chooseScore } from './chooseScore';
import { clearMarks } from './clearMarks';
import { closeBatch } from './closeBatch';
import { closePreview } from './closePreview';
import { closeSelfTest } from './closeSelfTest';
import { confirmScores } from './confirmScores';
import { copy } from './copy';
import { copySelfTest } from './copySelfTest';
import { dismissLostSettings } from './dismissLostSettings';
import { dismissNews } from './dismissNews';
import { drawRows } from './drawRows';
import { dropIgnored } from './dropIgnored';
import { fillReview } from './fillReview';
import { ignoreFinding } from './ignoreFinding';
import { includeExchanges } from './includeExchanges';
import { insertDraft } from './insertDraft';
import { locate } from './locate';
import { openBatch } from './openBatch';
import { openPreview } from './openPreview';
import { openSelfTest } from './openSelfTest';
import { pick } from './pick';
import { pickAll } from './pickAll';
import { prefer } from './prefer';
import { redo } from './redo';
import { restoreSettings } from './restoreSettings';
import { renewMarks } from './renewMarks';
import { removeInputHelp } from './removeInputHelp';
import { runBatch } from './runBatch';
import { score } from './score';
import { startIgnoring } from './startIgnoring';
import { startSelfTest } from './startSelfTest';
import { stopIgnoring } from './stopIgnoring';
import { stopJudging } from './stopJudging';
import { toggleFilter } from './toggleFilter';
import { typeIgnoring } from './typeIgnoring';
import { undo } from './undo';
import { unignoreFinding } from './unignoreFinding';
import { writePicked } from './writePicked';
import { writeScore } from './writeScore';
import { writeSummary } from './writeSummary';
import { decideScore } from './decideScore';
import { keepMatter } from './keepMatter';
import { sayOfEarlyPress } from './sayOfEarlyPress';
import { nextMatter } from './nextMatter';
import { nextSheet } from './nextSheet';
import { passHints } from './passHints';
import { previousMatter } from './previousMatter';
import { showTogether } from './showTogether';
import { typeReason } from './typeReason';
import { writeLetter } from './writeLetter';
import { writeReasons } from './writeReasons';

/** What a person can do in the pane; the templates call these and know nothing of Excel. */
export type PaneActions = ReturnType<typeof actionsOf>;

/** Every action of the pane, one line each, ready to be called. */
export function actionsOf(pane: PaneServices) {
  const bound =
    <Given extends readonly unknown[]>({ isPossible, run }: PaneAction<Given>) =>
    (...given: Given): void => {
      if (isPossible?.(pane.store.state) ?? true) run(pane, ...given);
    };
  return {
    score: bound(score),
    sayOfEarlyPress: bound(sayOfEarlyPress),
    check: bound(check),
    answer: bound(answer),
    locate: bound(locate),
    copy: bound(copy),
    chooseForm: bound(chooseForm),
    toggleFilter: bound(toggleFilter),
    prefer: bound(prefer),
    openPreview: bound(openPreview),
    closePreview: bound(closePreview),
    pick: bound(pick),
    pickAll: bound(pickAll),
    writePicked: bound(writePicked),
    chooseScore: bound(chooseScore),
    writeScore: bound(writeScore),
    confirmScores: bound(confirmScores),
    fillReview: bound(fillReview),
    drawRows: bound(drawRows),
    adopt: bound(adopt),
    insertDraft: bound(insertDraft),
    startIgnoring: bound(startIgnoring),
    typeIgnoring: bound(typeIgnoring),
    stopIgnoring: bound(stopIgnoring),
    stopJudging: bound(stopJudging),
    ignore: bound(ignoreFinding),
    unignore: bound(unignoreFinding),
    dropIgnored: bound(dropIgnored),
    undo: bound(undo),
    redo: bound(redo),
    clearMarks: bound(clearMarks),
    renewMarks: bound(renewMarks),
    addInputHelp: bound(addInputHelp),
    removeInputHelp: bound(removeInputHelp),
    openBatch: bound(openBatch),
    closeBatch: bound(closeBatch),
    runBatch: bound(runBatch),
    askBatch: bound(askBatch),
    cancelBatch: bound(cancelBatch),
    writeSummary: bound(writeSummary),
    openSelfTest: bound(openSelfTest),
    closeSelfTest: bound(closeSelfTest),
    startSelfTest: bound(startSelfTest),
    answerSelfTest: bound(answerSelfTest),
    copySelfTest: bound(copySelfTest),
    includeExchanges: bound(includeExchanges),
    restoreSettings: bound(restoreSettings),
    dismissLostSettings: bound(dismissLostSettings),
    dismissNews: bound(dismissNews),
    decideScore: bound(decideScore),
    keepMatter: bound(keepMatter),
    nextMatter: bound(nextMatter),
    nextSheet: bound(nextSheet),
    previousMatter: bound(previousMatter),
    passHints: bound(passHints),
    showTogether: bound(showTogether),
    typeReason: bound(typeReason),
    writeReasons: bound(writeReasons),
    writeLetter: bound(writeLetter),
    ...rulesActionsOf(pane),
  };
}

/** 评分规则 has an editor of its own. */
function rulesActionsOf({ rules }: PaneServices): Omit<RulesActions, 'copy'> {
  const { editor } = rules;
  return {
    openRules: () => rules.open(),
    closeRules: () => rules.close(),
    chooseRules: (key) => editor.choose(key),
    nameRules: (name) => editor.rename(name),
    editSetting: (name, draft) => editor.editSetting(name, draft),
    applyRules: () => editor.apply(),
    saveRules: () => rules.save(),
    typeImport: (text) => editor.typeImport(text),
    importRules: (text) => editor.import(text),
    refuseImportFile: () => editor.refuseImportFile(),
  };
}
