/** Helpers to turn identifiers into small integers and lists of lists into flat arrays. */

/** Position of every id in its list. */
export function positions(list: readonly { readonly id: string }[]): Map<string, number> {
  return new Map(list.map((element, i) => [element.id, i]));
}

/** A list of integer lists in one array: list `i` is `items[start[i] .. start[i + 1])`. */
export interface Lists { readonly start: Int32Array; readonly items: Int32Array }

/** Flattens lists of integers. */
export function flatten(lists: readonly (readonly number[])[]): Lists {
  const start = new Int32Array(lists.length + 1);
  lists.forEach((list, i) => { start[i + 1] = start[i]! + list.length; });
  const items = new Int32Array(start[lists.length]!);
  lists.forEach((list, i) => items.set(list, start[i]));
  return { start, items };
}

/** Groups `0..count-1` by an owner number. */
export function groupBy(owners: Int32Array, groups: number): Lists {
  const start = new Int32Array(groups + 1);
  for (const owner of owners) start[owner + 1]!++;
  for (let g = 0; g < groups; g++) start[g + 1]! += start[g]!;
  const next = start.slice(), items = new Int32Array(owners.length);
  owners.forEach((owner, i) => { items[next[owner]!++] = i; });
  return { start, items };
}
