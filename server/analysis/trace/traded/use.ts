/**
 * Who uses refined metal, or an ore that nobody is known to refine, along trade by pairs: the wire mill, the battery
 * plant or the alumina works, by economy, and whose refineries or mines what it uses came from. It is the use of all of
 * it, not that of a device.
 */
import type { Label } from '../../../../schema/label.ts';
import type { SchemeId } from '../../../../schema/scheme.ts';
import type { StatementRow } from '../../../../schema/store.ts';
import type { Assumption, Figure } from '../../answer.ts';
import type { GraphContext } from '../../context/context.ts';
import { derivedFigure, rowsOf, shareFigure } from '../../figure.ts';
import { fill, nameOf, unitInWords } from '../../label.ts';
import type { UnknownOrigin } from '../../origin/answer.ts';
import type { TraceLink, TraceNode, TraceTrack } from '../answer.ts';
import { inTrackOrder, node } from '../track.ts';
import { kept } from './keep.ts';
import { nodeKinds, ofMaterial, restsOnTrade } from './links.ts';
import { type Ends, type Mix, rangeOf, type Tally, tally } from './network.ts';
import { nodesByEconomy, unknownKinds } from './ore.ts';
import { keyOf, type TradedPlan } from './plan.ts';
import { ofWhole, type Users, usersOf } from './users.ts';
import * as words from './words.ts';

export { isUseKept } from './users.ts';

/** The use of one material as a trace has it. */
export interface MaterialUse {
  readonly material: string;
  /** Where the users stand: who takes metal makes components, who takes ore refines or works it. */
  readonly stage: 'components' | 'refining';
  readonly users: TraceTrack;
  /** What is followed to nobody, at the stage before; undefined where there is none. */
  readonly unknown: TraceTrack | undefined;
  /** From that stage to the users: shares of all that is used; together 1. */
  readonly links: readonly TraceLink[];
  readonly assumptions: readonly Assumption[];
}

export interface UseQuestion {
  readonly rows: readonly StatementRow[];
  /** Whose output is used: a track in which nobody is folded. */
  readonly producers: TraceTrack;
  /** The year of that track. */
  readonly shown: number;
  readonly scheme: SchemeId;
  /** The material's, as it stands inside a sentence. */
  readonly name: Label;
}

const uses = kept<MaterialUse | undefined>();

/** Undefined where the statements do not carry it. */
export function materialUse(
  context: GraphContext,
  plan: TradedPlan,
  question: UseQuestion,
): MaterialUse | undefined {
  const { shown, scheme, rows } = question;
  return uses.get(context, `${keyOf(plan)}|${scheme}|${shown}`, () => {
    const users = usersOf(context, plan, rows);
    return users === undefined ? undefined : told(context, plan, users, question);
  });
}

const stageOf = ({ stage }: TradedPlan): MaterialUse['stage'] =>
  stage.stage === 'extraction' ? 'refining' : 'components';
const usersTrackId = (plan: TradedPlan): string => `${stageOf(plan)}/${plan.material}/users`;
const unknownTrackId = (plan: TradedPlan): string => `${plan.stage.stage}/${plan.material}/unknown`;

/** Making figures of one network: all rest on the same statements and assumptions. */
interface Figures {
  readonly unit: string;
  readonly share: (ends: Ends) => Figure;
  readonly amount: (ends: Ends) => Figure;
}

function told(
  context: GraphContext,
  plan: TradedPlan,
  users: Users,
  { producers, shown, scheme, name }: UseQuestion,
): MaterialUse {
  const { material } = plan;
  const said = words.useWords[plan.stage.stage];
  const assumptions = assumptionsOf(plan, users, { shown, name });
  const figures = figuresOf(plan, users, assumptions);
  const lost = tally<UnknownOrigin>();
  const makers = nodesByEconomy(producers);
  const restsOn = restsOnTrade(context, plan, said.restsOn, shown);
  const links = [...users.mixes].flatMap(([economy, mix]) =>
    linksTo(`${usersTrackId(plan)}/${economy}`, mix, { plan, users, figures, makers, restsOn, lost }),
  );
  const unit = unitInWords(figures.unit);
  return {
    material,
    stage: stageOf(plan),
    users: {
      ...plainTrack(plan, shown),
      id: usersTrackId(plan),
      measure: fill(said.measure, { material: name, unit }),
      total: figures.amount(users.total),
      nodes: inTrackOrder(userNodes(context, plan, users, { figures, scheme })),
    },
    unknown: lostTrack(plan, users, lost, {
      figures,
      shown,
      measure: fill(said.unknownMeasure, { material: name, unit }),
    }),
    links,
    assumptions,
  };
}

function assumptionsOf(
  { material, year, stage }: TradedPlan,
  { network }: Users,
  { shown, name }: Pick<UseQuestion, 'shown' | 'name'>,
): readonly Assumption[] {
  return [
    {
      id: `use-mix:${material}`,
      text: fill(words.useWords[stage.stage].mix, { material: name, year }),
      share: 1,
    },
    ...network.assumptions.map(({ id, text }) => ({ id: ofMaterial(id, material), text, share: 1 })),
    ...(year === shown
      ? []
      : [
          {
            id: `use-year:${material}`,
            text: fill(words.useYear, { material: name, year, shown }),
            share: 1,
          },
        ]),
  ];
}

/** That each economy is one mix is how the method works: it stands among the assumptions, and makes no figure assumed. */
function figuresOf(
  { stage }: TradedPlan,
  { network }: Users,
  [, ...grounds]: readonly Assumption[],
): Figures {
  const evidence = rowsOf(network.question.evidence);
  const assumptions = grounds.map(({ id }) => id);
  const unit = `t:${stage.output.basis}`;
  return {
    unit,
    share: (ends) => shareFigure(rangeOf(ends), evidence, { assumptions }),
    amount: (ends) => derivedFigure(rangeOf(ends), unit, evidence, { assumptions }),
  };
}

function userNodes(
  context: GraphContext,
  plan: TradedPlan,
  users: Users,
  { figures, scheme }: { readonly figures: Figures; readonly scheme: SchemeId },
): readonly TraceNode[] {
  return [...users.mixes].map(([economy, mix]) => {
    const isEconomy = economy.startsWith('economy:');
    const all = mix.used.map(() => 1);
    return node({
      id: `${usersTrackId(plan)}/${economy}`,
      kind: isEconomy ? 'economy' : 'not-named',
      entity: economy,
      label: nameOf(context, economy),
      side: isEconomy ? context.membership.side(economy, scheme, plan.year) : null,
      share: figures.share(ofWhole(users, mix, all)),
      quantity: figures.amount(mix.used),
    });
  });
}

interface Between {
  readonly plan: TradedPlan;
  readonly users: Users;
  readonly figures: Figures;
  /** Ids of the nodes of those whose output is used, by economy. */
  readonly makers: ReadonlyMap<string, string>;
  readonly restsOn: Label;
  /** Takes up what of all that is used is followed to nobody. */
  readonly lost: Tally<UnknownOrigin>;
}

/** From those whose output it is, and from what is followed to nobody, to one user. */
function linksTo(to: string, mix: Mix, between: Between): readonly TraceLink[] {
  const { plan, users, figures, makers, restsOn, lost } = between;
  const unknowns = tally<UnknownOrigin>();
  const addUnknown = (kind: UnknownOrigin, parts: Ends): void => {
    for (const [end, part] of parts.entries()) unknowns.add(kind, end, part);
  };
  for (const [kind, parts] of mix.unknowns) addUnknown(kind, parts);
  const link = (
    from: string,
    parts: Ends,
    more: Pick<TraceLink, 'kind' | 'restsOn' | 'lastShipped' | 'unknown'>,
  ): TraceLink => ({
    id: `${from}→${to}`,
    from,
    to,
    material: plan.material,
    share: figures.share(ofWhole(users, mix, parts)),
    carried: null,
    period: String(plan.year),
    ...more,
  });
  const traded = [...mix.origins].flatMap(([origin, parts]): TraceLink[] => {
    const from = makers.get(origin);
    if (from === undefined) {
      // Who made any in the year of the trade and not in the year shown has no block to begin at.
      addUnknown('stage-not-covered', parts);
      return [];
    }
    const last = mix.lastShippers.get(origin) ?? parts.map(() => 0);
    const lastShipped = figures.share(ofWhole(users, mix, last));
    return [link(from, parts, { kind: 'traded', restsOn, lastShipped, unknown: null })];
  });
  const unknown = [...unknowns.all(users.total.length)].map(([kind, parts]): TraceLink => {
    for (const [end, part] of ofWhole(users, mix, parts).entries()) lost.add(kind, end, part);
    return link(`${unknownTrackId(plan)}/${nodeKinds[kind]}`, parts, {
      kind: 'not-known',
      restsOn: words.useWords[plan.stage.stage].unknownRestsOn[kind],
      lastShipped: null,
      unknown: kind,
    });
  });
  return [...traded, ...unknown];
}

/** What is followed to nobody, each kind a block; undefined where there is none. */
function lostTrack(
  plan: TradedPlan,
  { total }: Users,
  lost: Tally<UnknownOrigin>,
  { figures, shown, measure }: { readonly figures: Figures; readonly shown: number; readonly measure: Label },
): TraceTrack | undefined {
  const parts = lost.all(total.length);
  const kinds = unknownKinds.filter((kind) => parts.has(kind));
  if (kinds.length === 0) return undefined;
  const of = (kind: UnknownOrigin): Ends => parts.get(kind) ?? [];
  const all = total.map((_, end) => kinds.reduce((sum, kind) => sum + (of(kind)[end] ?? 0), 0));
  const tonnes = (ends: Ends): Figure => figures.amount(ends.map((part, end) => part * (total[end] ?? 0)));
  const id = unknownTrackId(plan);
  return {
    ...plainTrack(plan, shown),
    id,
    measure,
    total: tonnes(all),
    nodes: kinds.map((kind) =>
      node({
        id: `${id}/${nodeKinds[kind]}`,
        kind: nodeKinds[kind],
        label: words.unknownNodes[kind],
        share: figures.share(
          of(kind).map((part, end) => ((all[end] ?? 0) > 0 ? part / (all[end] as number) : 0)),
        ),
        quantity: tonnes(of(kind)),
      }),
    ),
  };
}

function plainTrack(
  { material, year }: TradedPlan,
  shown: number,
): Omit<TraceTrack, 'id' | 'measure' | 'total' | 'nodes'> {
  return {
    material,
    predicate: null,
    state: 'covered',
    note: null,
    period: String(year),
    isNearestYear: year !== shown,
    publishedTotal: null,
  };
}
