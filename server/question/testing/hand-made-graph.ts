/** Small graphs written by hand, for tests: statements in a line each, everything else filled in. */

import type { Claim } from '../../../schema/claim.ts';
import type { Unknown } from '../../../schema/dataset.ts';
import type { Alias, Entity, EntityCode } from '../../../schema/entity.ts';
import type { Extent } from '../../../schema/extent.ts';
import type { Label } from '../../../schema/label.ts';
import type { PrecedenceLine, PrecedenceReason } from '../../../schema/precedence.ts';
import { type PredicateId, predicateOf } from '../../../schema/predicate.ts';
import type { Source } from '../../../schema/source.ts';
import { type Statement, type StatementBody, statement } from '../../../schema/statement.ts';
import { memoryStore } from '../../store/memory.ts';
import { prepareGraph, type ReadyGraph } from '../prepare.ts';

/** A statement in short: subject, predicate, object, then what differs from a reported figure of 2024. */
export type Line = readonly [
  subject: string,
  predicate: PredicateId,
  object: string | null,
  rest?: Partial<StatementBody>,
];

export interface HandMade {
  readonly lines: readonly Line[];
  /** Entities that need more than an id: a name, a whole they are part of, an owner. */
  readonly entities?: readonly (Partial<Entity> & { readonly id: string })[];
  readonly aliases?: readonly Alias[];
  readonly codes?: readonly EntityCode[];
  readonly precedence?: readonly PrecedenceLine[];
  readonly reasons?: readonly PrecedenceReason[];
  readonly unknowns?: readonly Unknown[];
  readonly extents?: readonly Extent[];
  readonly claims?: readonly Claim[];
}

/** The same text in three languages. */
export function named(text: string): Label {
  return { en: text, fr: text, es: text };
}

/** "economy:COD" is named "COD", unless said otherwise. */
function entityOf(given: Partial<Entity> & { readonly id: string }): Entity {
  return {
    name: named(given.id.slice(given.id.indexOf(':') + 1)),
    latitude: null,
    longitude: null,
    partOf: null,
    ownedBy: null,
    replacedBy: null,
    ...given,
  };
}

function sourceOf(id: string, editions: readonly string[]): Source {
  return {
    id,
    publisher: `Publisher of ${id}`,
    title: id,
    shortTitle: named(id),
    url: 'https://example.org/',
    licence: 'us-public-domain',
    attribution: id,
    citation: id,
    interest: 'public',
    cadence: 'once',
    covers: named('A test.'),
    stages: [],
    defects: [],
    editions: editions.map((edition) => ({
      id: edition,
      title: edition,
      published: /^\d{4}$/.test(edition) ? edition : null,
      url: null,
      doi: null,
      checksums: {},
    })),
  };
}

function bodyOf([subject, predicate, object, rest = {}]: Line, place: number): StatementBody {
  return {
    subject,
    predicate,
    object,
    product: null,
    stage: predicateOf(predicate).stage,
    period: '2024',
    value: null,
    low: null,
    high: null,
    unit: null,
    status: 'reported',
    missing: null,
    source: 'test',
    edition: '2025',
    locator: `line ${place}`,
    read: 'original',
    note: null,
    quarantine: null,
    ...rest,
  };
}

/** Statements checked against the schema, as every store holds them. */
export function statementsOf(lines: readonly Line[]): {
  readonly statements: readonly Statement[];
  readonly sources: readonly Source[];
} {
  const bodies = lines.map(bodyOf);
  const ids = [...new Set(bodies.map(({ source }) => source))];
  const sources = new Map(
    ids.map((id) => {
      const own = bodies.filter(({ source }) => source === id).map(({ edition }) => edition);
      return [id, sourceOf(id, [...new Set(own)])];
    }),
  );
  return {
    statements: bodies.map((body) => statement(body, sources.get(body.source) ?? sourceOf(body.source, []))),
    sources: [...sources.values()],
  };
}

/** A graph ready for questions, over the plain store in memory. */
export async function handMadeGraph(parts: HandMade): Promise<ReadyGraph> {
  const { statements, sources } = statementsOf(parts.lines);
  const given = new Map((parts.entities ?? []).map((entity) => [entity.id, entity]));
  const used = statements.flatMap(({ subject, object, product }) => [subject, object, product]);
  const ids = new Set([...given.keys(), ...used.filter((id) => id !== null)]);
  return prepareGraph(
    memoryStore({
      release: '0'.repeat(64),
      entities: [...ids].map((id) => entityOf(given.get(id) ?? { id })),
      aliases: parts.aliases ?? [],
      codes: parts.codes ?? [],
      precedence: parts.precedence ?? [],
      reasons: parts.reasons ?? [],
      unknowns: parts.unknowns ?? [],
      extents: parts.extents ?? [],
      claims: parts.claims ?? [],
      sources,
      statements,
    }),
  );
}
