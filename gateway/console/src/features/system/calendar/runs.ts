const DAY = 86_400_000;

/** Days that follow one another. */
export interface Run {
  first: string;
  last: string;
}

/** Dates in order, as the API writes them, put together where one follows the other. */
export function runs(dates: readonly string[]): Run[] {
  const found: Run[] = [];
  for (const date of dates) {
    const before = found.at(-1);
    if (before && Date.parse(date) - Date.parse(before.last) === DAY) {
      before.last = date;
    } else {
      found.push({ first: date, last: date });
    }
  }
  return found;
}
