/** The comparison with the committed data set as sentences for the report of an import. */
import { basename } from 'node:path';
import type { Adapter } from '../adapter.ts';
import type { Place } from '../pipeline/finish.ts';
import { type CommittedFact, committedFacts } from './committed.ts';
import { type Comparison, compareWithCommitted, type Departure } from './compare.ts';
import { committedNames, compareNames, type Names, type NamesComparison } from './names.ts';

type Run = Parameters<typeof compareWithCommitted>[0] & Names & { readonly adapter: Adapter };

/** Lines printed of each kind; the first sentence counts all of them. */
const printedAtMost = 10;

/** @returns one sentence, then the figures that stand out; nothing where the source has no committed data set */
export async function remarksOnCommitted(run: Run, datasets: string): Promise<readonly string[]> {
  const { adapter } = run;
  let committed: readonly CommittedFact[];
  let names: Names;
  try {
    committed = await committedFacts(adapter, datasets);
    names = await committedNames(adapter, datasets);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return [
      `not compared with the committed data set ${adapter.dataset}, which cannot be read (${reason}); run filon validate`,
    ];
  }
  const hasNames = names.entities.length + names.aliases.length + names.codes.length > 0;
  return [
    ...(committed.length === 0
      ? []
      : comparisonRemarks(adapter.dataset, compareWithCommitted(run, committed))),
    ...(hasNames ? namesRemarks(adapter.id, compareNames(run, names)) : []),
  ];
}

function namesRemarks(
  adapter: string,
  { same, changed, notSaid, others }: NamesComparison,
): readonly string[] {
  return [
    `names, aliases and codes compared with the committed tables of ${adapter}: ${same} the same; ${changed.length} with another name or place; ${others} new; ${notSaid.length} not in the file`,
    ...listed(changed, (text) => text),
    ...listed(notSaid, (text) => `not in the file: ${text}`),
  ];
}

export function comparisonRemarks(dataset: string, comparison: Comparison): readonly string[] {
  const { same, otherFigure, jumps, others, notSaid, notSaidOfItsPeriods } = comparison;
  return [
    `compared with the committed data set ${dataset}: ${same} the same; ${otherFigure.length} with another figure or no longer in quarantine; ${jumps.length} a hundredfold or a hundredth of the nearest year; ${others} new; ${notSaid.length} of the edition read last not in the file, ${notSaidOfItsPeriods} of them of its years`,
    ...listed([...jumps, ...otherFigure], departureText),
    ...listed(
      notSaid.slice(0, notSaidOfItsPeriods),
      ({ about, period, text, locator }) => `not in the file: ${about} ${period}, ${text} (${locator})`,
    ),
  ];
}

function listed<Item>(items: readonly Item[], text: (item: Item) => string): readonly string[] {
  const lines = items.slice(0, printedAtMost).map(text);
  return items.length > printedAtMost ? [...lines, `… and ${items.length - printedAtMost} more`] : lines;
}

function departureText({ about, period, said, place, committed, times }: Departure): string {
  const many = Number.isFinite(times) && times > 1 ? `, ${timesText(times)} times apart` : '';
  return `${placeText(place)}${about} ${period}: ${said}; committed for ${committed.period} is ${committed.text} (edition ${committed.edition})${many}${committed.isQuarantined ? ', in quarantine' : ''}`;
}

function timesText(times: number): string {
  return times >= 10 ? String(Math.round(times)) : String(Number(times.toPrecision(3)));
}

function placeText(place: Place | undefined): string {
  if (place === undefined) return '';
  const sheet = place.sheet === undefined ? '' : ` sheet "${place.sheet}"`;
  return `${basename(place.file)}${sheet}:${place.line}: `;
}
