/** Counts as a small table on standard output, which is what the test is read for. */

/** How many there are of each outcome, by class; classes and outcomes in the order in which they come. */
export function printCounts<Item>(
  title: string,
  items: readonly Item[],
  classOf: (item: Item) => string,
  outcomeOf: (item: Item) => string,
): void {
  const outcomes = [...new Set(items.map(outcomeOf))].sort();
  const classes = [...new Set(items.map(classOf))];
  const width = Math.max(...classes.map((name) => name.length), 8);
  const lines = classes.map((name) => {
    const mine = items.filter((item) => classOf(item) === name);
    const counts = outcomes.map((outcome) => {
      const count = mine.filter((item) => outcomeOf(item) === outcome).length;
      return String(count).padStart(outcome.length);
    });
    return `${name.padEnd(width)}  ${counts.join('  ')}`;
  });
  print([title, `${''.padEnd(width)}  ${outcomes.join('  ')}`, ...lines]);
}

export function print(lines: readonly string[]): void {
  process.stdout.write(`${lines.join('\n')}\n\n`);
}

export function percent(part: number, whole: number): string {
  return `${((100 * part) / whole).toFixed(1)} %`;
}
