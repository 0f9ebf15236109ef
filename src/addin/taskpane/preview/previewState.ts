/** 写入前预览: what is about to be written, cell by cell. The values themselves are those of the outcome shown. */
export interface PreviewState {
  readonly sheetId: string;
  /** The cells (A1) that are to be written. */
  readonly picked: ReadonlySet<string>;
}
