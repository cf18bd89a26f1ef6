/** Who has ratified two conventions on child labour, and who has not, as the US Department of Labor prints it. */
import type { Entity } from '../../../schema/entity.ts';
import type { Adapter, Assertion, Emit, Row } from '../../adapter.ts';
import { fileHasRows } from '../../row-count.ts';
import { edition, fileName, ilabFindings } from './source.ts';

const plain = { latitude: null, longitude: null, partOf: null, ownedBy: null, replacedBy: null };

/** By the element that prints the answer. */
const conventions: ReadonlyMap<string, Entity> = new Map([
  [
    'Conventions/C_138_Ratified',
    {
      ...plain,
      id: 'instrument:ilo-c138',
      name: {
        en: 'Minimum Age Convention (ILO, No. 138)',
        fr: 'Convention sur l’âge minimum (OIT, n° 138)',
        es: 'Convenio sobre la edad mínima (OIT, núm. 138)',
      },
    },
  ],
  [
    'Conventions/C_182_Ratified',
    {
      ...plain,
      id: 'instrument:ilo-c182',
      name: {
        en: 'Worst Forms of Child Labour Convention (ILO, No. 182)',
        fr: 'Convention sur les pires formes de travail des enfants (OIT, n° 182)',
        es: 'Convenio sobre las peores formas de trabajo infantil (OIT, núm. 182)',
      },
    },
  ],
]);

/** Places of the report for which another state ratifies: an answer printed for them is no decision of theirs. */
export const territories: ReadonlySet<string> = new Set([
  'Anguilla',
  'British Virgin Islands',
  'Christmas Island',
  'Cocos (Keeling) Islands',
  'Falkland Islands (Islas Malvinas)',
  'Montserrat',
  'Norfolk Island',
  'Saint Helena, Ascension, and Tristan da Cunha',
  'Tokelau',
  'Wallis and Futuna',
  'Western Sahara',
]);

const predicates = { Yes: 'partyTo', No: 'notPartyTo' } as const;

function readRow(row: Row, emit: Emit): void {
  const country = row.text('Name');
  if (territories.has(country)) {
    emit.drop(row, 'a territory, for which another state ratifies');
    return;
  }
  for (const [column, convention] of conventions) {
    const { id } = convention;
    const answer = row.text(column);
    const short = id.slice('instrument:ilo-'.length).toUpperCase();
    if (answer === '') emit.drop(row, `no table of conventions is printed: ${short} unknown`);
    else if (answer === 'N/A') emit.drop(row, `printed as N/A: ${short} unknown`);
    else if (answer === 'Yes' || answer === 'No') {
      emit.entity(convention);
      emit.statement({
        subject: { kind: 'economy', name: country },
        predicate: predicates[answer],
        object: id,
        period: edition,
        status: 'reported',
        locator: `${country}; Conventions; ${column.slice('Conventions/'.length)}`,
        note:
          answer === 'Yes'
            ? `Ratified, as the US Department of Labor prints it for ${edition}; no date.`
            : `Not ratified, as the US Department of Labor prints it for ${edition}.`,
      });
    } else emit.fail(row, column, answer, 'Yes, No or N/A');
  }
}

/** @param outside economies of which the report says that they have not ratified */
function ratified(id: string, parties: number, outside: readonly string[]): Assertion {
  return {
    says: `${id}: ${parties} parties, and not ${outside.join(', ')}`,
    check({ statements }) {
      const of = (predicate: string) =>
        statements.filter((one) => one.object === id && one.predicate === predicate);
      const found = of('notPartyTo')
        .map(({ subject }) => subject.slice('economy:'.length))
        .sort();
      const isRight = of('partyTo').length === parties && found.join() === outside.join();
      return isRight ? undefined : `${of('partyTo').length}, and not ${found.join(', ')}`;
    },
  };
}

export const ilabFindings2022: Adapter = {
  id: 'ilab-findings',
  dataset: 'ilab-findings',
  source: ilabFindings,
  edition,
  read: 'copy',
  rawFolder: 'harms/ilab-list-of-goods',
  tables: [
    {
      file: /^countries_\d{4}\.xml$/,
      fileName,
      // The table of Zimbabwe is printed twice, alike.
      layout: { format: 'xml', record: 'Countries/Country', mayRepeatAlike: true },
      columns: {
        Name: { is: 'place', meaning: 'Country or area as the department names it' },
        'Conventions/C_138_Ratified': {
          is: 'term',
          meaning: 'Yes, No or N/A; absent where the report has no table',
          optional: true,
        },
        'Conventions/C_182_Ratified': {
          is: 'term',
          meaning: 'Yes, No or N/A; absent where the report has no table',
          optional: true,
        },
        'Conventions/Convention_on_the_Rights_of_the_Child_Ratified': {
          ignored: 'not about work',
          optional: true,
        },
        'Conventions/CRC_Armed_Conflict_Ratified': { ignored: 'not about work', optional: true },
        'Conventions/CRC_Commercial_Sexual_Exploitation_of_Children_Ratified': {
          ignored: 'not about work in the digital chain',
          optional: true,
        },
        'Conventions/Palermo_Ratified': {
          ignored: 'a protocol on trafficking in persons, of which no other source here speaks',
          optional: true,
        },
      },
      others: 'goods are read from the list of goods; statistics, laws, enforcement and advice are not read',
      row: readRow,
    },
  ],
  corrections: [],
  quarantine: [],
  assertions: [],
  pinnedAssertions: [
    fileHasRows(fileName, 143),
    // 115 and 123 are printed Yes, of which five territories each: Christmas Island, the Cocos Islands, Norfolk
    // Island, Wallis and Futuna, Western Sahara; No. 182 the Falkland Islands and Saint Helena besides.
    ratified('instrument:ilo-c138', 110, ['COK', 'LCA', 'NIU', 'SOM', 'TLS', 'TON', 'TUV']),
    ratified('instrument:ilo-c182', 116, ['NIU']),
  ],
};
