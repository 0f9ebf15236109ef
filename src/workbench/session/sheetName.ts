const LONGEST = 31;
const FORBIDDEN = /[\\/?*:[\]]/;

/** Whether Excel takes a text for a sheet's name (Microsoft support, "Rename a worksheet"). */
export function isSheetName(name: string): boolean {
  return (
    name.trim() !== '' &&
    name.length <= LONGEST &&
    !FORBIDDEN.test(name) &&
    !name.startsWith("'") &&
    !name.endsWith("'") &&
    // Excel keeps this one for the history of shared workbooks.
    name.toLowerCase() !== 'history'
  );
}

/** Sheet names differ by more than upper and lower case. */
export function isSameSheetName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/** `Sheet2`: what Excel calls a sheet nobody named. */
export function unusedSheetName(taken: readonly string[]): string {
  let number = taken.length + 1;
  while (taken.some((name) => isSameSheetName(name, `Sheet${number}`))) number++;
  return `Sheet${number}`;
}

/** Whether a formula refers to cells of a sheet by its name; texts in it, links too, are no references. */
export function mentionsSheet(formula: string, name: string): boolean {
  const code = formula.replace(/"(?:[^"]|"")*"/g, '""').toLowerCase();
  const wanted = name.toLowerCase();
  const quoted = `'${wanted.replaceAll("'", "''")}'!`;
  if (code.includes(quoted)) return true;
  // Bare, or at one end of a run of sheets: Sheet1:Sheet3!A1.
  return code
    .split(/[^\p{L}\p{N}_.!:]+/u)
    .some((word) => word.includes('!') && word.split('!', 1)[0]?.split(':').includes(wanted));
}
