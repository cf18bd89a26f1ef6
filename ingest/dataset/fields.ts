/** Frictionless table schemas of our tables: every column with its type, constraints and meaning. */
import { type TableKind, tableColumns } from '../../schema/dataset.ts';
import { extentKinds } from '../../schema/extent.ts';
import { licences } from '../../schema/licence.ts';
import { predicates } from '../../schema/predicate.ts';
import { stages } from '../../schema/stage.ts';
import { missingReasons, reads, statuses } from '../../schema/status.ts';

interface Field {
  readonly name: string;
  readonly type: 'string' | 'number' | 'integer';
  readonly description: string;
  readonly constraints?: {
    readonly required?: true;
    readonly unique?: true;
    readonly pattern?: string;
    readonly enum?: readonly string[];
    readonly minimum?: number;
    readonly maximum?: number;
  };
}
type Description = Omit<Field, 'name'>;

const idPattern = '[a-z]+:[A-Za-z0-9][A-Za-z0-9._-]*';
const required = { required: true } as const;
const text = (description: string, constraints?: Field['constraints']): Description => ({
  type: 'string',
  description,
  ...(constraints === undefined ? {} : { constraints }),
});
const amount = (description: string): Description => ({ type: 'number', description });
const count = (description: string): Description => ({
  type: 'integer',
  description,
  constraints: { required: true, minimum: 0 },
});

const statements: Readonly<Record<(typeof tableColumns.statements)[number], Description>> = {
  subject: text('Entity that the statement is about, by id.', required),
  predicate: text('What is said of it.', { required: true, enum: predicates.ids }),
  object: text('Entity that it is related to.'),
  product: text('Material, good or part concerned, where predicate and object do not say it.'),
  stage: text('Stage of the digital life cycle.', { enum: stages.ids }),
  period: text('Year (2024), span of years (2011/2016) or day (2022-09-28).', {
    required: true,
    pattern: '\\d{4}(/\\d{4}|-\\d{2}-\\d{2})?',
  }),
  value: amount('The figure, in the unit; blank where it is missing or the statement has no quantity.'),
  low: amount('Lowest value that the source allows.'),
  high: amount('Highest value that the source allows.'),
  unit: text('Unit with its basis, such as t:contained.'),
  status: text('How sure the value is.', { required: true, enum: statuses.ids }),
  missing: text('Why there is no value.', { enum: missingReasons.ids }),
  source: text('Id of the source; its manifest stands in filon:sources.', required),
  edition: text('Edition of the source.', required),
  licence: text('Licence of the source.', { required: true, enum: licences.ids }),
  locator: text('Page, table, row, sheet or key: enough to find the number again.', required),
  read: text('How the document was read.', { required: true, enum: reads.ids }),
  note: text('What the publisher says beside the figure.'),
  quarantine_rule: text('Rule that keeps the statement out of every answer.'),
  quarantine_reason: text('Why it is kept out.'),
};

const descriptions: { readonly [Kind in TableKind]: Readonly<Record<string, Description>> } = {
  statements,
  entities: {
    id: text('Prefix of the kind and a local name.', { required: true, unique: true, pattern: idPattern }),
    name_en: text('English name.', required),
    name_fr: text('French name.', required),
    name_es: text('Spanish name.', required),
    latitude: {
      type: 'number',
      description: 'Decimal degrees, WGS 84.',
      constraints: { minimum: -90, maximum: 90 },
    },
    longitude: {
      type: 'number',
      description: 'Decimal degrees, WGS 84.',
      constraints: { minimum: -180, maximum: 180 },
    },
    part_of: text('Entity of which it is a part or a model.'),
    owner_source: text('For a publisher’s lump: the source that it belongs to.'),
    owner_edition: text('For a publisher’s lump: the edition that it belongs to.'),
    replaced_by: text('Entity that replaces this retired one.'),
  },
  aliases: {
    entity: text('Entity that is also called so.', { required: true, pattern: idPattern }),
    name: text('The other name.', required),
    language: text('Language of the name, where it has one.'),
    scope: text('Id of the source that alone writes it so; blank where anybody may.'),
  },
  codes: {
    entity: text('Entity that has the code.', { required: true, pattern: idPattern }),
    system: text('System of codes, such as iso2, m49, hs2022, cas.', required),
    code: text('The code, as text: leading zeros count.', required),
  },
  corrections: {
    source: text('Source that was corrected.', required),
    edition: text('Its edition.', required),
    locator: text('Row that was corrected.', required),
    column: text('Column that was corrected.', required),
    found: text('What the publisher printed.'),
    corrected: text('What is read instead.'),
    reason: text('Why.', required),
  },
  precedence: {
    rule: text('Name of the rule.', required),
    predicate: text('Predicate that it is about.', { required: true, enum: predicates.ids }),
    object: text('Object that it is about, or * for any.', required),
    rank: {
      type: 'integer',
      description: 'The lowest is preferred.',
      constraints: { required: true, minimum: 1 },
    },
    source: text('Source of that rank.', required),
    edition: text('Its edition.', required),
  },
  reasons: {
    rule: text('Name of the rule.', required),
    predicate: text('Predicate that the reason is about; blank for the rule as a whole.', {
      enum: predicates.ids,
    }),
    text_en: text('The reason in English.', required),
    text_fr: text('The reason in French.', required),
    text_es: text('The reason in Spanish.', required),
  },
  unknowns: {
    id: text('Name of the gap.', { required: true, unique: true }),
    kind: text('Why it is unknown.', { required: true, enum: [...missingReasons.ids, 'no-figure-yet'] }),
    stage: text('Stage at which it is unknown.', { enum: stages.ids }),
    entity: text('Entity of which it is unknown.'),
    text_en: text('The gap in English.', required),
    text_fr: text('The gap in French.', required),
    text_es: text('The gap in Spanish.', required),
  },
  extents: {
    source: text('Source of the table.', required),
    edition: text('Its edition.', required),
    predicate: text('What its rows say.', { required: true, enum: predicates.ids }),
    product: text('Good that the line is about; blank for every good that no other line names.'),
    period: text('Year (2024) or span of years (2002/2023).', {
      required: true,
      pattern: '\\d{4}(/\\d{4})?',
    }),
    dimension: text('Which quantity the line is about; blank for both.', { enum: ['money', 'mass'] }),
    extent: text('How much of the world the table holds.', { required: true, enum: extentKinds.ids }),
    share: {
      type: 'number',
      description: 'Share of the publisher’s own total that its rows hold, where it has been counted.',
      constraints: { minimum: 0, maximum: 1 },
    },
    text_en: text('What it covers and lacks, in English.', required),
    text_fr: text('What it covers and lacks, in French.', required),
    text_es: text('What it covers and lacks, in Spanish.', required),
  },
  claims: {
    id: text('Name of the claim.', { required: true, unique: true }),
    document: text('The document that makes it.', required),
    document_date: text('When the document was published, as it says.', required),
    document_source: text(
      'Source of the graph that is this very document: never evidence for its own claim.',
    ),
    rests_on: text('Source of the graph whose original the document rests on.'),
    language: text('Language of the quotation.', { required: true, enum: ['en', 'fr', 'es'] }),
    quotation: text('Its words, short and as printed.', required),
    text_en: text('The claim in neutral words, in English.', required),
    text_fr: text('The claim in neutral words, in French.', required),
    text_es: text('The claim in neutral words, in Spanish.', required),
    figure: text('The figure, to the places that are printed; blank where there is none or a range.'),
    low: text('Lowest value of a range, or a bound that is open above.'),
    high: text('Highest value of a range, or a bound that is open below.'),
    unit: text('Unit with its basis; blank where the claim has no figure or none that can be measured so.'),
    period: text('Year or years that it is about; blank where the document does not say.', {
      pattern: '\\d{4}(/\\d{4}|-\\d{2}-\\d{2})?',
    }),
    note: text('What else is to be known of it.'),
  },
  'claim-links': {
    claim: text('Claim on which the statements bear.', required),
    subject: text('Their subject.', required),
    predicate: text('What they say.', { required: true, enum: predicates.ids }),
    object: text('Their object; blank for any or none.'),
    product: text('Their product; blank for any or none.'),
    stage: text('Their stage; blank for any or none.', { enum: stages.ids }),
    source: text('Their source; blank for any.'),
    scope: text('Whether they speak of the same quantity.', { required: true, enum: ['same', 'other'] }),
    reason_en: text('What is other about them, in English; blank where the scope is the same.'),
    reason_fr: text('What is other about them, in French.'),
    reason_es: text('What is other about them, in Spanish.'),
  },
  summary: {
    edition: text('Edition of the source; blank in the line of the whole table.'),
    product: text('Good that the statements are about.'),
    period: text('Period of the statements; blank in the line of the whole table.'),
    unit: text('Unit of their values.'),
    statements: count('How many statements there are.'),
    missing: count('How many of them have no value.'),
    quarantined: count('How many of them are kept out of every answer.'),
    sum: amount('Sum of their values, quarantined ones included, each rounded to six decimals.'),
    sha256: text('SHA-256 of the whole table.', { pattern: '[0-9a-f]{64}' }),
  },
};

const tableDescriptions: Readonly<Record<TableKind, string>> = {
  statements: 'What one source says about one thing, one row each.',
  entities: 'What statements are about, with names in English, French and Spanish.',
  aliases: 'Other names of entities. A scope is the id of the one source that writes the name so.',
  codes: 'Codes of entities in systems of codes.',
  corrections: 'Misprints of a publisher that were mended, with the reason.',
  precedence: 'Which of several sources an answer uses, by named rule.',
  reasons: 'Why the rules of precedence prefer what they prefer.',
  unknowns: 'What is known to be unknown.',
  extents: 'What the tables of a source cover and what they lack.',
  claims: 'Published figures as quoted, with where and when.',
  'claim-links': 'Which statements bear on a claim, and whether their scope is the same.',
  summary: 'Counts and sums of the large table of statements beside it, for review.',
};

/** What a table of that kind holds, in a sentence. */
export function describeTable(kind: TableKind): string {
  return tableDescriptions[kind];
}

/** The Frictionless schema of a table of that kind. */
export function tableSchema(kind: TableKind): Readonly<Record<string, unknown>> {
  const fields = tableColumns[kind].map((name): Field => {
    const description = descriptions[kind][name];
    if (description === undefined) throw new Error(`the column ${name} of ${kind} has no description`);
    return { name, ...description };
  });
  const primaryKey = primaryKeys[kind];
  return { fields, missingValues: [''], ...(primaryKey === undefined ? {} : { primaryKey }) };
}

/** Statements are named by a hash of most of their cells, blank ones among them: a key may not be blank. */
const primaryKeys: Readonly<Partial<Record<TableKind, readonly string[]>>> = {
  entities: ['id'],
  codes: ['entity', 'system', 'code'],
  corrections: ['source', 'edition', 'locator', 'column'],
  precedence: ['rule', 'predicate', 'object', 'source', 'edition'],
  unknowns: ['id'],
  claims: ['id'],
};
