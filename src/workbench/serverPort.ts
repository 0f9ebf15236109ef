/** The port a `PORT` variable asks for: 3000 when unset or empty, `null` when it is not a port. */
export function readPort(text: string | undefined): number | null {
  const asked = text?.trim() ?? '';
  if (asked === '') return 3000;
  if (!/^\d{1,5}$/.test(asked)) return null;
  const port = Number(asked);
  return port >= 1 && port <= 65_535 ? port : null;
}
