/** The tables of an export: each column with its type and meaning, and where it comes from in the slice. */

export type ColumnType = 'string' | 'integer' | 'number';

export interface ExportColumn {
  readonly name: string;
  readonly type: ColumnType;
  readonly meaning: string;
}

export interface ExportTable {
  readonly name: string;
  readonly holds: string;
  readonly columns: readonly ExportColumn[];
  /** View of the slice that has these columns. */
  readonly view: string;
  /** A total order, so that the same release gives the same file. */
  readonly order: string;
}

const text = (name: string, meaning: string): ExportColumn => ({ name, type: 'string', meaning });
const number = (name: string, meaning: string): ExportColumn => ({ name, type: 'number', meaning });
const integer = (name: string, meaning: string): ExportColumn => ({ name, type: 'integer', meaning });
const names = (of: string): readonly ExportColumn[] => [
  text(`${of}_en`, `${of} in English`),
  text(`${of}_fr`, `${of} in French`),
  text(`${of}_es`, `${of} in Spanish`),
];

export const exportTables: readonly ExportTable[] = [
  {
    name: 'statements',
    holds: 'what one source says of one thing, a row each',
    view: 'export_statement',
    order: 'id',
    columns: [
      text('id', 'hash of what the statement says; the same in every release that holds it'),
      text('subject', 'entity that it is about'),
      text('predicate', 'what is said of it'),
      text('object', 'entity at the other end, if there is one'),
      text('product', 'good or code concerned, where predicate and object do not say it'),
      text('stage', 'stage of the life cycle'),
      text('period', 'a year (2024), a span (2011/2016) or a day (2022-09-28)'),
      integer('year_from', 'first year of the period'),
      integer('year_to', 'last year of the period'),
      number('value', 'the figure; blank beside bounds, or where "missing" says why'),
      number('low', 'lower bound'),
      number('high', 'upper bound'),
      text('unit', 'unit with its basis, such as t:contained'),
      text('status', 'reported, estimated, derived, projected or assumed'),
      text(
        'missing',
        'why there is no value: withheld, not-available, not-applicable, not-published, only-bounds',
      ),
      text('source', 'source that says it'),
      text('edition', 'edition of the source'),
      text('licence', 'licence of the source'),
      text('locator', 'page, table, row or key: enough to find the figure again'),
      text('read', 'how it was read: original, copy of the original, or secondary (quoted)'),
      text('note', 'what else the source says beside it'),
      text('quarantine_rule', 'rule that keeps it out of every answer; blank where none does'),
      text('quarantine_reason', 'why it is kept out'),
      text('contested', 'day since when somebody whom it concerns says that it is wrong; see notices'),
    ],
  },
  {
    name: 'entities',
    holds: 'what statements are about: economies, materials, devices, organisations, sites and more',
    view: 'export_entity',
    order: 'id',
    columns: [
      text('id', 'prefix of the kind and a name: economy:COD'),
      text('kind', 'kind of entity'),
      ...names('name'),
      number('latitude', 'decimal degrees, no finer than the source gives it'),
      number('longitude', 'decimal degrees, no finer than the source gives it'),
      text('part_of', 'entity of which it is a part or a model'),
      text('owner_source', 'for a publisher’s lump: the source whose it is'),
      text('owner_edition', 'and the edition'),
      text('replaced_by', 'entity that replaces a retired one'),
    ],
  },
  {
    name: 'aliases',
    holds: 'other names of entities',
    view: 'export_alias',
    order: 'entity, language, name, scope',
    columns: [
      text('entity', 'entity'),
      text('name', 'another name of it'),
      text('language', 'language of the name'),
      text('scope', 'source that alone uses the name so; blank for a general name'),
    ],
  },
  {
    name: 'codes',
    holds: 'codes of entities in other systems',
    view: 'export_code',
    order: 'entity, system, code',
    columns: [
      text('entity', 'entity'),
      text('system', 'system of codes: iso3, hs2022, …'),
      text('code', 'code; leading zeros count'),
    ],
  },
  {
    name: 'sources',
    holds: 'who says it, whose interest it serves, under which licence, with which known defects',
    view: 'export_source',
    order: 'id',
    columns: [
      text('id', 'source'),
      text('publisher', 'publisher'),
      text('title', 'title of the series'),
      text('url', 'where it is published'),
      text('licence', 'licence'),
      text('licence_url', 'text of the licence'),
      text('attribution', 'sentence to print beside its figures'),
      text('citation', 'how to cite it'),
      text('interest', 'whose interest it serves: public, academic, ngo, industry or self-report'),
      text('cadence', 'how often it appears'),
      text('covers', 'what it covers and leaves out'),
      text('defects', 'known defects, a sentence each'),
      integer('statements', 'how many statements of it these files hold'),
    ],
  },
  {
    name: 'notices',
    holds: 'what was said of statements after the release was made: retracted or contested',
    view: 'export_notice',
    order: 'statement, kind, "on", "by"',
    columns: [
      text('statement', 'statement'),
      text('kind', 'retracted or contested'),
      text('on', 'day on which the notice was received'),
      text('by', 'who asked, as an organisation or a role'),
      ...names('text'),
      text('url', 'where the matter is set out'),
    ],
  },
  {
    name: 'extents',
    holds: 'what a table of flows covers and lacks',
    view: 'export_extent',
    order: 'source, edition, predicate, product NULLS FIRST, period, dimension NULLS FIRST',
    columns: [
      text('source', 'source'),
      text('edition', 'edition'),
      text('predicate', 'predicate'),
      text('product', 'product; blank for all that no other row names'),
      text('period', 'a year or a span'),
      text('dimension', 'mass or money; blank for both'),
      text('extent', 'complete, partners, largest, members, reporters or totals'),
      number('share', 'share of the publisher’s total that the rows hold, 0 to 1, where known'),
      ...names('text'),
    ],
  },
  {
    name: 'corrections',
    holds: 'misprints of publishers that were mended, with the reason',
    view: 'export_correction',
    order: 'source, edition, locator, "column"',
    columns: [
      text('source', 'source'),
      text('edition', 'edition'),
      text('locator', 'row that was mended'),
      text('column', 'column that was mended'),
      text('found', 'what is printed'),
      text('corrected', 'what is read instead'),
      text('reason', 'why'),
    ],
  },
  {
    name: 'precedence',
    holds: 'named rules for which source an answer takes first',
    view: 'export_precedence',
    order: 'rule, predicate, object, rank, source, edition',
    columns: [
      text('rule', 'name of the rule'),
      text('predicate', 'predicate'),
      text('object', 'object; * for any'),
      integer('rank', '1 comes first'),
      text('source', 'source'),
      text('edition', 'edition; * for any'),
    ],
  },
  {
    name: 'claims',
    holds: 'published figures as quoted, each to be held against the statements; no verdict is kept',
    view: 'export_claim',
    order: 'id',
    columns: [
      text('id', 'name of the claim'),
      text('document', 'document that makes it'),
      text('document_date', 'when the document was published, as it says'),
      text('document_source', 'source of the release that is this very document'),
      text('rests_on', 'source of the release on whose original the document rests'),
      text('language', 'language of the quotation'),
      text('quotation', 'as printed, misprints among it'),
      ...names('text'),
      text('figure', 'the figure to the places that are printed; blank where there is none'),
      text('low', 'lower end of a range, or a bound that is open above'),
      text('high', 'upper end of a range, or a bound that is open below'),
      text('unit', 'unit with its basis; blank where no unit measures it'),
      text('period', 'of when it speaks; blank where the document does not say'),
      text('note', 'how it was read'),
    ],
  },
  {
    name: 'claim-links',
    holds: 'which statements bear on a claim: every cell that is not blank must hold',
    view: 'export_claim_link',
    order: 'claim, subject, predicate, "object", product, stage, source',
    columns: [
      text('claim', 'claim'),
      text('subject', 'subject of the statements'),
      text('predicate', 'what they say'),
      text('object', 'their object'),
      text('product', 'their product'),
      text('stage', 'their stage'),
      text('source', 'their source'),
      text('scope', 'same or other: whether they speak of the same quantity'),
      ...names('reason'),
    ],
  },
];
