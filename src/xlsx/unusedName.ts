/** The first of numbered names that nothing bears yet. */
export function unusedName(name: (number: number) => string, isTaken: (name: string) => boolean): string {
  let number = 1;
  while (isTaken(name(number))) number++;
  return name(number);
}
