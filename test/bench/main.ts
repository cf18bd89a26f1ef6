/** Runs every benchmark beside it and prints one table, or JSON with `--json`. */
import { readdirSync } from 'node:fs';
import type { Bench, BenchFigure } from './bench.ts';

const names = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const all = readdirSync(import.meta.dirname).filter(
  (file) => file.endsWith('.ts') && file !== 'main.ts' && file !== 'bench.ts',
);
const files = all.filter((file) => names.length === 0 || names.some((name) => file.startsWith(name))).sort();
if (files.length === 0) {
  const known = all.map((file) => file.replace('.ts', ''));
  console.error(`No benchmark is called ${names.join(' or ')}; there are ${known.join(', ')}.`);
  process.exit(1);
}
const isJson = process.argv.includes('--json');
const three = (value: number): string => value.toLocaleString('en', { maximumSignificantDigits: 3 });
const figures: BenchFigure[] = [];
/** A figure is printed once: when it is measured, or with all of its benchmark. */
function say(figure: BenchFigure): void {
  if (figures.includes(figure)) return;
  figures.push(figure);
  const { name, ours, baseline, ratio, unit } = figure;
  if (!isJson)
    console.log(
      `${name}\n  ours ${three(ours)} ${unit}, baseline ${three(baseline)} ${unit}, ratio ${three(ratio)}`,
    );
}
for (const file of files) {
  if (process.stderr.isTTY) process.stderr.write(`${file} …\n`);
  const { bench } = (await import(`./${file}`)) as { bench: Bench };
  for (const figure of await bench(say)) say(figure);
}
if (isJson) console.log(JSON.stringify(figures, null, 2));
process.exit(0);
