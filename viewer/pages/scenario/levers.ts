/** The nine levers as they stand in the address: `lever.LIFETIME=2`, of a second setting `b.LIFETIME=2`. */
import { type LeverName, leverNames } from '../../../picture/scenario/answer.ts';
import { flag, matching, type Parameter, year } from '../../state/parameter.ts';

/** What is physical: the same bounds as the API refuses beyond; a test holds them equal. */
export const boundsOf: Readonly<Record<LeverName, { readonly min: number; readonly max: number }>> = {
  LIFETIME: { min: 0.25, max: 4 },
  REPAIR: { min: 0, max: 1 },
  REUSE: { min: 0, max: 1 },
  COLLECTION: { min: 0, max: 1 },
  RECYCLING: { min: 0, max: 1 },
  COMPOSITION: { min: 0, max: 4 },
  PURCHASES: { min: 0, max: 2 },
  DEMAND_GROWTH: { min: -0.2, max: 0.2 },
  REBOUND: { min: 0, max: 1 },
};

/** One step of a slider. */
export const stepOf: Readonly<Record<LeverName, number>> = {
  LIFETIME: 0.05,
  REPAIR: 0.01,
  REUSE: 0.01,
  COLLECTION: 0.01,
  RECYCLING: 0.01,
  COMPOSITION: 0.05,
  PURCHASES: 0.05,
  DEMAND_GROWTH: 0.005,
  REBOUND: 0.01,
};

function lever(name: LeverName): Parameter<number> {
  const { min, max } = boundsOf[name];
  return {
    parse(text) {
      const value = /^-?\d{1,3}(\.\d{1,6})?$/.test(text) ? Number(text) : Number.NaN;
      return value >= min && value <= max ? value : undefined;
    },
    print: String,
    expected: 'number',
  };
}

type LeverParameters<Prefix extends string> = {
  readonly [Name in `${Prefix}.${LeverName}`]: Parameter<number>;
};

function leversUnder<const Prefix extends string>(prefix: Prefix): LeverParameters<Prefix> {
  return Object.fromEntries(
    leverNames.map((name) => [`${prefix}.${name}`, lever(name)]),
  ) as unknown as LeverParameters<Prefix>;
}

const material = matching(/^material:[A-Za-z0-9][A-Za-z0-9._-]{0,80}$/);

export const scenarioParameters = {
  /** Whether a second setting stands beside the first, moved or not. */
  compare: flag,
  from: year,
  to: year,
  /** Which metal is told year by year. */
  metal: material,
  ...leversUnder('lever'),
  'lever.material': material,
  ...leversUnder('b'),
  'b.material': material,
} as const;

/** The lever that a name of the address is about; undefined for one that is about none. */
export function leverOf(name: string): LeverName | undefined {
  return leverNames.find((one) => name === `lever.${one}` || name === `b.${one}`);
}

export type Setting = 'lever' | 'b';

/** Values of the levers of one setting; what is not named stands at its neutral value. */
export interface Levers {
  readonly values: Readonly<Partial<Record<LeverName, number>>>;
  /** Which material the lever of composition is about. */
  readonly material: string | undefined;
}

export interface LeverInput {
  readonly lever: LeverName;
  readonly value: number;
  readonly material?: string;
}

/** What the API is given: a lever of composition without a material is not yet a question. */
export function leverInputs({ values, material: of }: Levers): readonly LeverInput[] {
  return leverNames.flatMap((name): readonly LeverInput[] => {
    const value = values[name];
    if (value === undefined) return [];
    if (name !== 'COMPOSITION') return [{ lever: name, value }];
    return of === undefined ? [] : [{ lever: name, value, material: of }];
  });
}
