const LONGEST_NAME = 80;

/** A letter's file name that every system takes, each once: Windows takes capitals and small letters for the same. */
export function letterName(title: string, taken: Set<string>): string {
  // eslint-disable-next-line no-control-regex -- no system's file names may hold these
  let safe = title.replace(/[\u0000-\u001f"*/:<>?\\|]/g, '_');
  while (safe.endsWith('.') || safe.endsWith(' ')) safe = safe.slice(0, -1);
  const base = [...safe].slice(0, LONGEST_NAME).join('') || '_';
  let name = base;
  for (let count = 2; taken.has(name.toLowerCase()); count += 1) name = `${base} (${count})`;
  taken.add(name.toLowerCase());
  return `${name}.docx`;
}
