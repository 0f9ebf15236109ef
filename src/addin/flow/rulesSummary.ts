import * as z from 'zod/mini';
import type { RulesInUse } from '../../host/kept/rulesInUse';

const localizedSchema = z.object({ 'zh-CN': z.string(), 'en-US': z.string() });

/** What an outcome says of the rules it was scored by. */
export const rulesSummarySchema = z.object({
  name: localizedSchema,
  source: z.enum(['chosen', 'workbook', 'default']),
  /** Why the rules kept in the workbook could not be used; `null` where they could, or there are none. */
  refused: z.nullable(localizedSchema),
});

export type RulesSummary = z.infer<typeof rulesSummarySchema>;

export function rulesSummaryOf({ profile, source, refused }: RulesInUse): RulesSummary {
  return { name: profile.name, source, refused };
}
