/** One material in parts, each a question of its own: who holds it, how that moved, what passes where. */
import { fill } from '../words/fill.ts';
import type { Options } from './amounts.ts';
import { drawBuyers } from './buyers.ts';
import { drawChokes } from './chokes.ts';
import type { Drawn } from './drawn.ts';
import { drawHolders } from './holders.ts';
import { drawHome, homeShown } from './home.ts';
import { drawMovement } from './movement.ts';
import type { ConcentrationResult } from './query.ts';

export const partNames = ['holders', 'movement', 'home', 'buyers', 'chokes'] as const;
export type PartName = (typeof partNames)[number];

export interface Part {
  readonly name: PartName;
  readonly title: string;
  /** What is drawn, or why nothing is. */
  readonly note: string;
  readonly drawn: Drawn;
}

const draws: Readonly<Record<PartName, (answer: ConcentrationResult, options: Options) => Drawn>> = {
  holders: (answer, options) => drawHolders(answer, options),
  movement: (answer, options) => drawMovement(answer, options),
  home: drawHome,
  buyers: drawBuyers,
  chokes: drawChokes,
};

function noteOf(name: PartName, answer: ConcentrationResult, drawn: Drawn, { labels }: Options): string {
  const { note } = labels.panels[name];
  if (name === 'home') {
    if (answer.homeRefiningReason !== null) return answer.homeRefiningReason;
    const home = homeShown(answer)?.home;
    if (home === undefined) return note;
    return `${note} ${fill(labels.edition, { source: home.source.shortTitle, edition: home.edition })}.`;
  }
  if (drawn.height > 0 || (name !== 'movement' && name !== 'buyers')) return note;
  return labels.nothing[name === 'movement' && answer.by === 'COMPANY' ? 'companies' : name];
}

export function partsOf(answer: ConcentrationResult, options: Options): readonly Part[] {
  return partNames.map((name) => {
    const drawn = draws[name](answer, options);
    return {
      name,
      title: options.labels.panels[name].title,
      note: noteOf(name, answer, drawn, options),
      drawn,
    };
  });
}

export function detailTitle(
  { material, by }: ConcentrationResult,
  { labels }: Pick<Options, 'labels'>,
): string {
  return fill(labels.titleOf[by], { name: capital(material.name) });
}

export function detailSubtitle(answer: ConcentrationResult, { labels }: Pick<Options, 'labels'>): string {
  const { stage, product, year, source, edition, group } = answer;
  const parts = {
    stage: labels.stages[stage],
    code: product?.name ?? '',
    year,
    source: fill(labels.edition, { source: source.shortTitle, edition }),
  };
  const line = fill(product === null ? labels.subtitleOf : labels.subtitleTrade, parts);
  return group === null ? line : `${line} ${fill(labels.ofGroup, { group: group.name })}`;
}

function capital(name: string): string {
  const [first = '', ...rest] = name;
  return first.toUpperCase() + rest.join('');
}
