import type { Assessment, Remark } from './assessment';

/** An assessment that also says what was left out when it was written. */
export function withRemarks(assessment: Assessment, remarks: readonly Remark[]): Assessment {
  if (remarks.length === 0) return assessment;
  return { ...assessment, remarks: [...(assessment.remarks ?? []), ...remarks] };
}
