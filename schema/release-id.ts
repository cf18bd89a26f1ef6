/** The release id: a hash of the sorted statement ids and of everything else that decides an answer. */
import { byCodeUnit, canonicalArray, sha256 } from './canonical.ts';
import type { Claim } from './claim.ts';
import type { Unknown } from './dataset.ts';
import type { Alias, Entity, EntityCode } from './entity.ts';
import type { Extent } from './extent.ts';
import { methods } from './method.ts';
import type { PrecedenceLine, PrecedenceReason } from './precedence.ts';
import { schemes } from './scheme.ts';
import type { Correction, Source } from './source.ts';
import { units } from './unit.ts';

/** What a release is made of, in any order. */
export interface ReleaseParts extends SmallReleaseParts {
  readonly statementIds: Iterable<string>;
  /** Per statement: its id, and what answers print of it that is outside of its id. */
  readonly besideIds: Iterable<
    readonly [id: string, read: string, note: string | null, rule: string | null, reason: string | null]
  >;
}

/** Hashes of all statements: of their ids, and of what stands beside those. */
export interface StatementDigests {
  readonly ids: string;
  readonly besideIds: string;
}

/** What a release is made of beside statements. */
export interface SmallReleaseParts {
  readonly entities: Iterable<Entity>;
  readonly aliases: Iterable<Alias>;
  readonly codes: Iterable<EntityCode>;
  readonly precedence: Iterable<PrecedenceLine>;
  /** Why the rules prefer what they prefer: answers say it beside the rule. */
  readonly reasons?: Iterable<PrecedenceReason>;
  readonly corrections: Iterable<Correction>;
  readonly sources: Iterable<Source>;
  /** What is known to be unknown: answers say it beside their figures. */
  readonly unknowns?: Iterable<Unknown>;
  /** What the tables cover: it decides which of them answers, and what may be taken a share of. */
  readonly extents?: Iterable<Extent>;
  /** Published figures and what bears on them. */
  readonly claims?: Iterable<Claim>;
}

/** JSON of an object whose keys are in order at every level, so that the order in a file does not matter. */
function canonicalText(value: unknown): string {
  return JSON.stringify(value, (_, item: unknown) =>
    typeof item === 'object' && item !== null && !Array.isArray(item)
      ? Object.fromEntries(Object.entries(item).sort(([a], [b]) => byCodeUnit(a, b)))
      : item,
  );
}

type Line = readonly (string | number | null)[];

/** Hash of lines as a set: their order does not matter, repeated lines count once. */
function digest(lines: Iterable<Line>): string {
  const texts = new Set<string>();
  for (const line of lines) texts.add(canonicalArray(line));
  return sha256([...texts].sort(byCodeUnit).join('\n'));
}

function* map<T>(items: Iterable<T>, line: (item: T) => Line): Generator<Line> {
  for (const item of items) yield line(item);
}

/**
 * The id of a release: 64 hexadecimal digits, the same for the same inputs on any machine, whatever the
 * order of files and rows.
 */
export function releaseId(parts: ReleaseParts): string {
  return releaseIdOf(parts, statementDigests(parts));
}

/** The digests of statements, in any order. */
export function statementDigests({
  statementIds,
  besideIds,
}: Pick<ReleaseParts, 'statementIds' | 'besideIds'>): StatementDigests {
  return { ids: sha256([...statementIds].sort(byCodeUnit).join('\n')), besideIds: digest(besideIds) };
}

/** The id of a release whose statements were digested before, where they are too many for memory. */
export function releaseIdOf(parts: SmallReleaseParts, statements: StatementDigests): string {
  const sections: readonly (readonly [name: string, digest: string])[] = [
    ['statements', statements.ids],
    ['beside ids', statements.besideIds],
    [
      'entities',
      digest(
        map(parts.entities, (entity) => [
          entity.id,
          entity.name.en,
          entity.name.fr,
          entity.name.es,
          entity.latitude,
          entity.longitude,
          entity.partOf,
          entity.ownedBy?.source ?? null,
          entity.ownedBy?.edition ?? null,
          entity.replacedBy,
        ]),
      ),
    ],
    [
      'aliases',
      digest(map(parts.aliases, ({ entity, name, language, scope }) => [entity, name, language, scope])),
    ],
    ['codes', digest(map(parts.codes, ({ entity, system, code }) => [entity, system, code]))],
    [
      'precedence',
      digest(
        map(parts.precedence, ({ rule, predicate, object, rank, source, edition }) => [
          rule,
          predicate,
          object,
          rank,
          source,
          edition,
        ]),
      ),
    ],
    [
      'precedence reasons',
      digest(
        map(parts.reasons ?? [], ({ rule, predicate, text }) => [rule, predicate, text.en, text.fr, text.es]),
      ),
    ],
    [
      'corrections',
      digest(
        map(parts.corrections, ({ source, edition, locator, column, found, corrected, reason }) => [
          source,
          edition,
          locator,
          column,
          found,
          corrected,
          reason,
        ]),
      ),
    ],
    // Whole: answers print titles, citations, addresses and editions, and cite by the release.
    ['sources', digest(map(parts.sources, (source) => [canonicalText(source)]))],
    [
      'unknowns',
      digest(
        map(parts.unknowns ?? [], ({ id, kind, stage, entity, text }) => [
          id,
          kind,
          stage,
          entity,
          text.en,
          text.fr,
          text.es,
        ]),
      ),
    ],
    [
      'extents',
      digest(
        map(parts.extents ?? [], (item) => [
          item.source,
          item.edition,
          item.predicate,
          item.product,
          item.period,
          item.dimension,
          item.extent,
          item.share,
          item.text.en,
          item.text.fr,
          item.text.es,
        ]),
      ),
    ],
    ['claims', digest(map(parts.claims ?? [], (claim) => [canonicalText(claim)]))],
    [
      'schemes',
      digest(
        map(schemes.all, (scheme) => [
          scheme.id,
          scheme.source,
          scheme.memberGroup,
          scheme.membersAre,
          String(scheme.byYear),
          scheme.unlisted,
        ]),
      ),
    ],
    ['units', digest(map(units.all, (unit) => [unit.id, unit.dimension, unit.basis, unit.factor]))],
    ['methods', digest(map(methods.all, (method) => [method.id, method.version]))],
  ];
  return sha256(sections.map((section) => canonicalArray(section)).join('\n'));
}
