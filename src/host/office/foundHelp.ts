import * as z from 'zod/mini';
import { isOwnTitle } from '../../core/inputHelp/inputHelp';

const promptSchema = z.object({ title: z.string(), message: z.string(), showPrompt: z.boolean() });
const alertSchema = z.object({
  title: z.string(),
  message: z.string(),
  showAlert: z.boolean(),
  style: z.enum(['Stop', 'Warning', 'Information']),
});

const validationSchema = z.object({
  type: z.string(),
  rule: z.custom<Excel.DataValidationRule>((rule: unknown) => typeof rule === 'object' && rule !== null),
  prompt: promptSchema,
  errorAlert: alertSchema,
  ignoreBlanks: z.boolean(),
});

/** The data validation of one cell as it stood before the write; `null`: none. */
export type FoundValidation = z.infer<typeof validationSchema> | null;

/** Queues the data validations of single cells (ExcelApi 1.8), without a sync. `null` where Excel did not tell. */
export function queueFoundHelp(
  sheet: Excel.Worksheet,
  cells: readonly string[],
): () => ReadonlyMap<string, FoundValidation> | null {
  const queued = cells.map((cell) => {
    const { dataValidation } = sheet.getRange(cell);
    dataValidation.load('type,rule,prompt,errorAlert,ignoreBlanks');
    return { cell, dataValidation };
  });
  return () => {
    const found = new Map<string, FoundValidation>();
    for (const { cell, dataValidation } of queued) {
      const parsed = validationSchema.safeParse(dataValidation.toJSON());
      if (!parsed.success) return null;
      const { type, prompt } = parsed.data;
      // A prompt alone makes no type.
      const isNone = type === 'None' && prompt.title === '' && prompt.message === '';
      found.set(cell, isNone ? null : parsed.data);
    }
    return found;
  };
}

/** Whether a data validation is the add-in's. */
export function isOwn(validation: FoundValidation): boolean {
  return validation !== null && isOwnTitle(validation.prompt.title);
}

/** Queues putting a cell's data validation back as it was found. */
export function queueHelpAsFound(sheet: Excel.Worksheet, cell: string, found: FoundValidation): void {
  const { dataValidation } = sheet.getRange(cell);
  dataValidation.clear();
  if (found === null) return;
  if (Object.keys(found.rule).length > 0) dataValidation.rule = found.rule;
  dataValidation.ignoreBlanks = found.ignoreBlanks;
  dataValidation.prompt = found.prompt;
  dataValidation.errorAlert = found.errorAlert;
}
