/**
 * What `list.flatMap(each)` gives of a list without holes, by a loop, which V8 runs some seven times as fast. Sources say
 * `flatMap`; `build/flatMapLoader.js` has built code call this.
 */
export function flatMapped<Item, Given>(
  list: readonly Item[],
  each: (item: Item, index: number) => Given | readonly Given[],
): Given[] {
  const all: Given[] = [];
  let index = 0;
  for (const item of list) {
    const given = each(item, index);
    if (isList(given)) for (const one of given) all.push(one);
    else all.push(given);
    index += 1;
  }
  return all;
}

function isList<Given>(given: Given | readonly Given[]): given is readonly Given[] {
  return Array.isArray(given);
}
