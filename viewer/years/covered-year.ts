/** Which years a slider can stand on, and how those between them that nobody covers are said. */

/** The covered year that is meant: the nearest, in the direction of travel where there is one. */
export function coveredYear(years: readonly number[], from: number, wanted: number): number {
  const ahead =
    wanted > from
      ? years.find((year) => year >= wanted)
      : [...years].reverse().find((year) => year <= wanted);
  return Math.abs(wanted - from) === 1 ? (ahead ?? from) : (nearestYear(years, wanted) ?? from);
}

/** The covered year that is nearest, the earlier of two that are equally far; undefined where none is covered. */
export function nearestYear(years: readonly number[], wanted: number): number | undefined {
  return [...years].sort((a, b) => Math.abs(a - wanted) - Math.abs(b - wanted) || a - b)[0];
}

/**
 * Years between the first and the last that are not among them, neighbours as one span: "1996", "2001–2003".
 * @param years ascending
 */
export function yearsBetween(years: readonly number[]): readonly string[] {
  return years.flatMap((year, place) => {
    const before = years[place - 1];
    if (before === undefined || year - before < 2) return [];
    return year - before === 2 ? [String(year - 1)] : [`${before + 1}–${year - 1}`];
  });
}
