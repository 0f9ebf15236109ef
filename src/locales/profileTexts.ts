export interface ProfileTexts {
  readonly title: string;
  /** The button that opens it; the name is `null` before anything was read. */
  readonly open: (name: string | null) => string;
  readonly back: string;
  readonly opening: string;
  readonly choose: string;
  readonly sources: Readonly<Record<'chosen' | 'workbook' | 'default', string>>;
  readonly inUse: (name: string, source: string) => string;
  readonly ownOption: (name: string) => string;
  readonly deviates: (labels: readonly string[]) => string;
  readonly asDefault: string;
  readonly kept: { readonly what: (name: string) => string; readonly action: string };

  readonly preview: string;
  readonly previewNote: string;
  readonly previewOf: Readonly<Record<'unchanged' | 'same' | 'faulty' | 'noForm' | 'judging', string>>;
  readonly previewFailed: (what: string) => string;
  readonly previewCount: (rows: number, totals: number, findings: number) => string;
  readonly rowLine: (row: number, name: string, changes: readonly string[]) => string;
  readonly changed: Readonly<
    Record<
      'score' | 'verdict' | 'band' | 'execution' | 'total' | 'grade',
      (before: string, after: string) => string
    >
  >;
  readonly bandOf: (low: string, high: string) => string;
  readonly nowRequired: string;
  readonly noLongerRequired: string;
  readonly raised: (severity: string, message: string) => string;
  readonly dropped: (severity: string, message: string) => string;
  readonly undecided: string;

  readonly apply: string;
  readonly applyHint: string;
  readonly save: string;
  readonly saving: string;
  readonly saveHint: string;
  readonly applied: (name: string) => string;
  readonly saved: (name: string) => string;
  readonly notSaved: (reason: string) => string;
  readonly faulty: (labels: readonly string[]) => string;

  readonly settings: string;
  /** The name of the rules: what it is called, what it may hold, an example. */
  readonly nameField: Readonly<Record<'label' | 'bounds' | 'example', string>>;
  readonly severities: Readonly<Record<'error' | 'warning' | 'hint' | 'off', string>>;
  readonly asCatalogue: (severity: string) => string;

  readonly exchange: string;
  readonly exported: string;
  readonly copyExport: string;
  readonly download: string;
  readonly fileName: string;
  readonly importLabel: string;
  readonly importFile: string;
  readonly importPressed: string;
  /** Left with changes that are neither applied nor kept; and opened again. */
  readonly leftUnapplied: string;
  readonly unapplied: string;
  readonly notImported: (reason: string) => string;
  readonly imported: (name: string) => string;
  readonly importEmpty: string;
  readonly fileTooLarge: string;
}
