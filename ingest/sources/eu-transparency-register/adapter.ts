/** What organisations declare about their lobbying in the EU: those that are known already, and never a person. */
import type { Entity } from '../../../schema/entity.ts';
import type { Adapter, ColumnRule, Emit, Row } from '../../adapter.ts';
import { plainEntity } from '../../plain-entity.ts';
import { CellError, figureOf } from '../../readers/cell.ts';
import { edition, euTransparencyRegisterSource } from './source.ts';

export const fileName = 'organisations.xml';
const selfEmployed = 'Self-employed individuals';

const indicator = (slug: string, en: string, fr: string, es: string): Entity =>
  plainEntity('indicator', slug, { en, fr, es });
const costs = indicator(
  'declared-costs-of-eu-lobbying',
  'Declared costs of lobbying the EU',
  'Coûts déclarés de lobbying auprès de l’UE',
  'Costes declarados de cabildeo ante la UE',
);
const staff = indicator(
  'declared-staff-of-eu-lobbying',
  'Declared staff for lobbying the EU (full-time equivalents)',
  'Personnel déclaré pour le lobbying auprès de l’UE (équivalents temps plein)',
  'Personal declarado para el cabildeo ante la UE (equivalentes a tiempo completo)',
);
const passes = indicator(
  'passes-to-the-european-parliament',
  'Lobbyists with a pass to the European Parliament',
  'Lobbyistes ayant accès au Parlement européen',
  'Cabilderos con acceso al Parlamento Europeo',
);

const year = 'financialData/closedYear';
const optional = (is: 'figure' | 'term' | 'place', meaning: string): ColumnRule => ({
  is,
  meaning,
  optional: true,
});

/** `2024-01-01…` as a day. */
function dayOf(row: Row, column: string): string {
  const day = /^(\d{4}-\d\d-\d\d)/.exec(row.text(column))?.[1];
  if (day === undefined) throw new CellError(column, row.text(column), 'a day such as 2024-12-31');
  return day;
}

function emitCosts(row: Row, emit: Emit, subject: string, locator: string): void {
  const low = figureOf(row, `${year}/costs/range/min`)?.value;
  const high = figureOf(row, `${year}/costs/range/max`)?.value;
  if (low === undefined && high === undefined) return;
  if (low !== undefined && high !== undefined && low > high)
    throw new CellError(`${year}/costs/range/min`, String(low), `at most the highest of the range, ${high}`);
  const [from, to] = [dayOf(row, `${year}/startDate`), dayOf(row, `${year}/endDate`)];
  const [first, last] = [from.slice(0, 4), to.slice(0, 4)];
  if (from > to) throw new CellError(`${year}/endDate`, to, `a day after ${from}`);
  emit.entity(costs);
  emit.statement({
    subject,
    predicate: 'lobbies',
    object: costs.id,
    period: first === last ? first : `${first}/${last}`,
    // A range without a lowest begins at nothing; one without a highest is open.
    low: low ?? 0,
    ...(high === undefined ? {} : { high }),
    missing: 'only-bounds',
    unit: 'EUR:current-eur',
    status: 'reported',
    locator,
    note: `A range that the organisation declares for ${from} to ${to}.`,
  });
}

function emitCount(
  row: Row,
  emit: Emit,
  column: string,
  item: Entity,
  at: { readonly subject: string; readonly period: string; readonly locator: string },
): void {
  const figure = figureOf(row, column);
  if (figure === undefined) return;
  emit.entity(item);
  emit.statement({
    ...at,
    predicate: 'hasIndicator',
    object: item.id,
    ...figure,
    unit: 'count',
    status: 'reported',
  });
}

function readRow(row: Row, emit: Emit): void {
  const number = row.text('identificationCode');
  if (!/^\d{5,15}-\d\d$/.test(number))
    throw new CellError('identificationCode', number, 'a number of the register, such as 9761005100555-43');
  const category = row.text('registrationCategory');
  if (category === '')
    throw new CellError('registrationCategory', '', 'a category, which tells persons apart');
  if (category.toLowerCase() === selfEmployed.toLowerCase()) {
    emit.drop(row, 'a person: never read');
    return;
  }
  const subject = emit.known({ kind: 'organisation', name: row.text('name/originalName') });
  if (subject === undefined) {
    emit.drop(row, 'an organisation that Filon does not know by this name');
    return;
  }
  const locator = `entry ${number}`;
  const at = { subject, period: dayOf(row, 'lastUpdateDate').slice(0, 4), locator };
  emit.code({ entity: subject, system: 'eu-transparency-register', code: number });
  emitCosts(row, emit, subject, locator);
  emitCount(row, emit, 'members/membersFTE', staff, at);
  emitCount(row, emit, 'EPAccreditedNumber', passes, at);
  const seat = emit.known({ kind: 'economy', name: row.text('headOffice/country') });
  if (seat === undefined) return;
  emit.statement({
    ...at,
    predicate: 'locatedIn',
    object: seat,
    status: 'reported',
    note: 'Its head office.',
  });
}

export const euTransparencyRegister: Adapter = {
  id: 'eu-transparency-register',
  dataset: 'eu-transparency-register',
  source: euTransparencyRegisterSource,
  edition,
  read: 'original',
  rawFolder: 'no-file-was-at-hand',
  bundled: false,
  awaitsFile: true,
  knowsEveryOrganisation: true,
  tables: [
    {
      file: /^(organisations|odplastorganisation).*\.xml$/i,
      fileName,
      layout: {
        format: 'xml',
        record: 'ListOfIRPublicDetail/resultList/interestRepresentative',
        localNames: true,
      },
      columns: {
        identificationCode: { is: 'term', meaning: 'Number of the entry' },
        'name/originalName': { is: 'organisation', meaning: 'Name of the organisation' },
        registrationCategory: { is: 'term', meaning: 'Category, which tells persons apart' },
        lastUpdateDate: { is: 'term', meaning: 'Day of the last change' },
        'headOffice/country': optional('place', 'Country of the head office'),
        'members/membersFTE': optional('figure', 'Staff in full-time equivalents'),
        EPAccreditedNumber: optional('figure', 'People with a pass to the European Parliament'),
        [`${year}/startDate`]: optional('term', 'First day of the closed year'),
        [`${year}/endDate`]: optional('term', 'Last day of the closed year'),
        [`${year}/costs/range/min`]: optional('figure', 'Lowest costs, in euros'),
        [`${year}/costs/range/max`]: optional('figure', 'Highest costs, in euros'),
      },
      others: 'what is needed is named; persons and their addresses are among the rest',
      key: ['identificationCode'],
      row: readRow,
    },
  ],
  corrections: [],
  quarantine: [],
  assertions: [],
  pinnedAssertions: [],
};
