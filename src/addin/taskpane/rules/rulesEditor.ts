import { joinSentences } from '../../../core/language/joinSentences';
import { importProfile } from '../../../core/importProfile';
import type { Assessment } from '../../../core/assessment';
import type { Locale, Localized } from '../../../core/language/locale';
import type { ScoringProfile } from '../../../core/scoring/profile';
import { BUILT_IN_PROFILES } from '../../../core/scoring/profiles/builtIn';
import { isSameProfile } from '../../../core/scoring/profiles/ownProfile';
import { printProfile } from '../../../core/scoring/profiles/parseProfile';
import type { SettingDraft } from '../../../core/scoring/settings/inputs/settingInput';
import { PROFILE_SETTINGS, type ProfileSettingName } from '../../../core/scoring/settings/profileSettings';
import { rulesInUse, type RulesInUse } from '../../../host/kept/rulesInUse';
import type { SheetReading, SpreadsheetHost } from '../../../host/spreadsheetHost';
import { PROFILE } from '../../../locales/profile';
import { refusalFrom, type AssessedSheet } from '../../flow/assessSheet';
import { JudgingStopped } from '../../flow/judgedWatched';
import type { JudgeSoon } from '../command/judgedSheets';
import { noticeOfRefusal } from '../model/notice';
import { changesBetween } from './assessmentChanges';
import { IN_USE } from './rulesChoices';
import { draftOf, readDraft, type RulesDraft } from './rulesDraft';
import type { OpenRules, PreviewedSheet, RulesState } from './rulesState';

export interface RulesParts {
  locale(): Locale;
  readActiveSheet: SpreadsheetHost['readActiveSheet'];
  readSetting: SpreadsheetHost['readSetting'];
  changeSetting: SpreadsheetHost['changeSetting'];
  readonly judge: JudgeSoon;
  fail(error: unknown): void;
}

/** The pane as the editor of rules sees it. */
export interface RulesPane {
  readonly rules: RulesState | null;
  readonly chosen: ScoringProfile | null;
  /** What was being edited when the rules were last left. */
  readonly unapplied: RulesDraft | null;
  changeRules(rules: RulesState | null): void;
  /**
   * Rules from now on to score by (`null`: the workbook's), with the sheet judged anew where there is one.
   *
   * @param unapplied what has been edited since these were asked for
   */
  useRules(
    chosen: ScoringProfile | null,
    judged: AssessedSheet | null,
    remark: string,
    unapplied: RulesDraft | null,
  ): void;
}

/** 评分规则: choose, edit, preview on this sheet, apply, keep in the workbook, export and import. */
export class RulesEditor {
  readonly #pane: RulesPane;
  readonly #parts: RulesParts;

  constructor(pane: RulesPane, parts: RulesParts) {
    this.#pane = pane;
    this.#parts = parts;
  }

  /** Reads the sheet and the rules the workbook keeps, in one request; nothing is written. */
  async open(): Promise<void> {
    const opening: RulesState = { kind: 'opening', waitsForCell: false };
    this.#pane.changeRules(opening);
    const { inUse, sheet } = await this.#read();
    // Closed meanwhile: what was read is of no use any more.
    if (this.#pane.rules?.kind !== 'opening') return;
    const locale = this.#parts.locale();
    const open: OpenRules = {
      kind: 'open',
      inUse,
      draft: draftOf(inUse.profile, locale),
      sheet,
      importText: '',
      importRefused: null,
      isSaving: false,
      remark: null,
    };
    const { unapplied } = this.#pane;
    const remark = PROFILE[locale].unapplied;
    this.#pane.changeRules(unapplied === null ? open : { ...this.#drafted(open, unapplied), remark });
  }

  /** The draft, where something in it is neither applied nor kept; `null` where nothing would be lost. */
  get unapplied(): RulesDraft | null {
    const { rules } = this.#pane;
    if (rules?.kind !== 'open') return null;
    const locale = this.#parts.locale();
    const isSame = JSON.stringify(rules.draft) === JSON.stringify(draftOf(rules.inUse.profile, locale));
    const read = readDraft(rules.draft, locale);
    const isInUse = read.kind === 'profile' && isSameProfile(read.profile, rules.inUse.profile);
    return isSame || isInUse ? null : rules.draft;
  }

  waitForCellEdit(): void {
    if (this.#pane.rules?.kind === 'opening') {
      this.#pane.changeRules({ kind: 'opening', waitsForCell: true });
    }
  }

  choose(key: string): void {
    this.#change((open) => {
      const profile = key === IN_USE ? open.inUse.profile : BUILT_IN_PROFILES.find(({ id }) => id === key);
      return profile ? this.#drafted(open, draftOf(profile, this.#parts.locale())) : open;
    });
  }

  rename(name: string): void {
    this.#change((open) => this.#drafted(open, { ...open.draft, name }));
  }

  editSetting(name: ProfileSettingName, draft: SettingDraft): void {
    this.#change((open) => {
      const settings = { ...open.draft.settings, [name]: draft };
      return this.#drafted(open, { ...open.draft, settings });
    });
  }

  typeImport(importText: string): void {
    this.#change((open) => {
      const remark = open.importRefused === null ? open.remark : null;
      return { ...open, importText, importRefused: null, remark };
    });
  }

  import(text: string): void {
    this.#change((open) => {
      const texts = PROFILE[this.#parts.locale()];
      if (text.trim() === '') return this.#notImported(open, open.importText, both('importEmpty'));
      const parsed = importProfile(text);
      if (parsed.kind === 'refused') return this.#notImported(open, text, parsed.message);
      const { profile } = parsed;
      const draft = draftOf(profile, this.#parts.locale());
      const remark = texts.imported(profile.name[this.#parts.locale()]);
      return { ...this.#drafted(open, draft), importText: '', importRefused: null, remark };
    });
  }

  refuseImportFile(): void {
    this.#change((open) => this.#notImported(open, open.importText, both('fileTooLarge')));
  }

  /** Said beside the field and in the sentence at the foot, which may still speak of an import that went well. */
  #notImported(open: OpenRules, importText: string, importRefused: Localized): OpenRules {
    const locale = this.#parts.locale();
    const remark = PROFILE[locale].notImported(importRefused[locale]);
    return { ...open, importText, importRefused, remark };
  }

  apply(): void {
    const ready = this.#ready();
    if (!ready || ready.open.isSaving) return;
    const { profile, open } = ready;
    const locale = this.#parts.locale();
    const remark = PROFILE[locale].applied(profile.name[locale]);
    this.#judgeAnew(open, rulesInUse(profile, null), {}, (judged) =>
      this.#pane.useRules(profile, judged, remark, null),
    );
  }

  async save(): Promise<void> {
    const ready = this.#ready();
    if (!ready || ready.open.isSaving) return;
    const locale = this.#parts.locale();
    const texts = PROFILE[locale];
    this.#change((open) => ({ ...open, isSaving: true, remark: null }));
    try {
      await this.#parts.changeSetting('rules', () => printProfile(ready.profile));
    } catch (error) {
      const { what, action } = noticeOfRefusal(refusalFrom(error, 'writing'), locale);
      const reason = joinSentences(what, action);
      this.#change((open) => ({ ...open, isSaving: false, remark: texts.notSaved(reason) }));
      return;
    }
    const kept = { rules: printProfile(ready.profile) };
    const saved = texts.saved(ready.profile.name[locale]);
    this.#judgeAnew(ready.open, rulesInUse(null, kept.rules), kept, (judged) => {
      const { rules } = this.#pane;
      const since = rules?.kind === 'open' && rules.draft !== ready.open.draft ? rules.draft : null;
      const remark = joinSentences(saved, since && texts.leftUnapplied);
      this.#pane.useRules(null, judged, remark, since);
    });
  }

  async #read(): Promise<{ readonly inUse: RulesInUse; readonly sheet: PreviewedSheet }> {
    const { chosen } = this.#pane;
    try {
      const reading = await this.#parts.readActiveSheet();
      const inUse = rulesInUse(chosen, reading.stored.rules);
      const before = await this.#judge(reading, inUse.profile, () => this.#pane.rules?.kind === 'opening');
      return { inUse, sheet: { kind: 'read', reading, before, changes: [], isJudging: false } };
    } catch (error) {
      const sheet: PreviewedSheet = { kind: 'unreadable', refusal: refusalFrom(error, 'reading') };
      const stored = await this.#parts.readSetting('rules').catch(() => null);
      return { inUse: rulesInUse(chosen, stored), sheet };
    }
  }

  /** The profile to use, or `null` with the faulty fields said. */
  #ready(): { readonly open: OpenRules; readonly profile: ScoringProfile } | null {
    const { rules } = this.#pane;
    if (rules?.kind !== 'open') return null;
    const locale = this.#parts.locale();
    const read = readDraft(rules.draft, locale);
    if (read.kind === 'profile') return { open: rules, profile: read.profile };
    const { nameField, faulty } = PROFILE[locale];
    const labels = [...read.fields].map((field) =>
      field === 'name' ? nameField.label : PROFILE_SETTINGS[field].label[locale],
    );
    this.#pane.changeRules({ ...rules, remark: faulty(labels) });
    return null;
  }

  #drafted(open: OpenRules, draft: RulesDraft): OpenRules {
    const read = readDraft(draft, this.#parts.locale());
    const { sheet } = open;
    if (sheet.kind === 'unreadable') return { ...open, draft, remark: null };
    if (read.kind === 'faulty')
      return { ...open, draft, sheet: { ...sheet, changes: null, isJudging: false }, remark: null };
    const previewed = (after: Assessment) => {
      const changes = changesBetween(sheet.before, after);
      return { ...sheet, changes, isJudging: false };
    };
    const isStill = () => this.#isStill(draft);
    const after = this.#judge(sheet.reading, read.profile, isStill);
    if (!(after instanceof Promise)) return { ...open, draft, sheet: previewed(after), remark: null };
    this.#late(after, isStill, (late) => this.#change((now) => ({ ...now, sheet: previewed(late) })));
    return { ...open, draft, sheet: { ...sheet, changes: [], isJudging: true }, remark: null };
  }

  /** The sheet by the new rules, to be shown instead of what the old ones gave; nothing is written. */
  #judgeAnew(
    { sheet, draft }: OpenRules,
    rules: RulesInUse,
    kept: Partial<SheetReading['stored']>,
    use: (judged: AssessedSheet | null) => void,
  ): void {
    if (sheet.kind === 'unreadable') return use(null);
    const reading = { ...sheet.reading, stored: { ...sheet.reading.stored, ...kept } };
    const isWanted = () => kept.rules !== undefined || this.#isStill(draft);
    const useJudged = (assessment: Assessment) =>
      use(assessment.forms.length === 0 ? null : { reading, assessment, rules });
    const judged = this.#judge(reading, rules.profile, isWanted);
    if (!(judged instanceof Promise)) return useJudged(judged);
    this.#change((now) => ({ ...now, sheet: { ...sheet, isJudging: true } }));
    this.#late(judged, isWanted, useJudged);
  }

  /** What takes its time counts only where it is still wanted. */
  #late(judged: Promise<Assessment>, isWanted: () => boolean, use: (after: Assessment) => void): void {
    judged.then(
      (after) => {
        if (isWanted()) use(after);
      },
      (error: unknown) => {
        if (!(error instanceof JudgingStopped)) this.#parts.fail(error);
      },
    );
  }

  #isStill(draft: RulesDraft): boolean {
    const { rules } = this.#pane;
    return rules?.kind === 'open' && rules.draft === draft;
  }

  #judge(
    { snapshot, stored }: SheetReading,
    profile: ScoringProfile,
    isWanted: () => boolean,
  ): Assessment | Promise<Assessment> {
    return this.#parts.judge(() => !isWanted())(snapshot, new Set(), profile, stored);
  }

  #change(step: (open: OpenRules) => OpenRules): void {
    const { rules } = this.#pane;
    if (rules?.kind === 'open') this.#pane.changeRules(step(rules));
  }
}

function both(key: 'importEmpty' | 'fileTooLarge') {
  return { 'zh-CN': PROFILE['zh-CN'][key], 'en-US': PROFILE['en-US'][key] };
}
