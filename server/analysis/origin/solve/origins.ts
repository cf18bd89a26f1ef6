/** Where what an economy uses was produced, and where what an economy produces is used. */
import { mix } from './mix.ts';
import { isIndex, type Prepared } from './network.ts';

/** Tonnes by economy, from its production and from its shortfall (exports of unreported origin). */
export interface ByOrigin {
  readonly production: Float64Array;
  readonly unreported: Float64Array;
}

/**
 * Origins of all that one economy uses: entry o of `production` is what o produced, of `unreported` what left o
 * without an origin. Together they are `use[consumer]`.
 * @throws RangeError if there is no such economy
 */
export function originsOf(prepared: Prepared, consumer: number): ByOrigin {
  return originsOfUse(prepared, single('originsOf', prepared, consumer, prepared.use));
}

/**
 * Origins of several uses at once: tonnes by economy, each at most its use. In one economy every use draws on the
 * same mix, so that part of a use has the origins of the whole.
 * @throws RangeError if an economy that uses nothing is given a use
 */
export function originsOfUse(prepared: Prepared, used: Float64Array): ByOrigin {
  checkParts('originsOfUse', used, prepared.use, 'use');
  const share = mix(prepared, 'backward', used);
  return {
    production: share.map((part, economy) => part * (prepared.production[economy] as number)),
    unreported: share.map((part, economy) => part * (prepared.shortfall[economy] as number)),
  };
}

/**
 * Where the output of one economy is used: entry j of `production` is what j uses of what the economy produced, of
 * `unreported` what j uses of its shortfall.
 * @throws RangeError if there is no such economy
 */
export function destinationsOf(prepared: Prepared, producer: number): ByOrigin {
  const given = givenBy(prepared);
  const used = usesOf(prepared, single('destinationsOf', prepared, producer, given));
  const all = given[producer] as number;
  const split = (mass: number | undefined): Float64Array =>
    used.map((use) => (all > 0 ? (use * (mass ?? 0)) / all : 0));
  // Both leave in the same mix, so that one walk serves for both.
  return {
    production: split(prepared.production[producer]),
    unreported: split(prepared.shortfall[producer]),
  };
}

/**
 * Where several outputs are used together: tonnes by user of tonnes by origin.
 * @param output tonnes by economy, each at most its production + shortfall
 * @throws RangeError if an economy that gives nothing is given an output
 */
export function destinationsOfOutput(prepared: Prepared, output: Float64Array): Float64Array {
  checkParts('destinationsOfOutput', output, givenBy(prepared), 'output');
  return usesOf(prepared, output);
}

/** Production + shortfall by economy. */
function givenBy({ production, shortfall }: Prepared): Float64Array {
  return production.map((mass, economy) => mass + (shortfall[economy] as number));
}

function usesOf(prepared: Prepared, output: Float64Array): Float64Array {
  return mix(prepared, 'forward', output).map((part, economy) => part * (prepared.use[economy] as number));
}

function single(name: string, { size }: Prepared, economy: number, of: Float64Array): Float64Array {
  if (!isIndex(economy, size)) {
    throw new RangeError(`${name}: there is no economy ${economy}; expected 0 to ${size - 1}`);
  }
  const one = new Float64Array(size);
  one[economy] = of[economy] as number;
  return one;
}

function checkParts(name: string, parts: Float64Array, whole: Float64Array, what: string): void {
  for (let economy = 0; economy < whole.length; economy += 1) {
    const [part, all] = [parts[economy] as number, whole[economy] as number];
    if (part >= 0 && part <= all * (1 + 1e-9)) continue;
    throw new RangeError(`${name}: ${what} of economy ${economy} is ${part}; expected 0 to ${all} tonnes`);
  }
}
