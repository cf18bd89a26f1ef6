/**
 * Laws, treaties and standards: who is bound, who only signed, who is not on the list; what they name or apply to.
 * Only lists of parties say by their silence that somebody is not on them. Of the home of a company or site they alone are
 * read: what a source on child labour says of a country, and be it that it ratified, is not said beside either.
 */
import { byCodeUnit } from '../../../../schema/canonical.ts';
import type { Label } from '../../../../schema/label.ts';
import type { Amount, StatementFilter } from '../../../../schema/store.ts';
import type { GraphContext } from '../../context/context.ts';
import { fill, nameOf } from '../../label.ts';
import { isPartyList } from '../../locks/lists.ts';
import type { PowerRow } from '../answer.ts';
import { said } from '../said.ts';
import { gathered, type Piece, ready, rowFrom } from '../section.ts';
import { texts } from '../words.ts';

/** What a statement about an instrument says of the economy, organisation or material beside it. */
const textOf: Readonly<Record<string, Label>> = {
  partyTo: texts.bound,
  signedOnly: texts.signed,
  notPartyTo: texts.notParty,
  sanctions: texts.sanctions,
  regulates: texts.regulates,
  lobbies: texts.meant,
};
/** Bound before signed before not bound; then what names or applies. */
const order = Object.keys(textOf);

const instrumentIn = ({ subject, object }: Amount): string | null =>
  subject.startsWith('instrument:') ? subject : object?.startsWith('instrument:') === true ? object : null;

function stated(context: GraphContext, rows: readonly Amount[], home: string | null): readonly PowerRow[] {
  return gathered(rows, (row) => {
    const instrument = instrumentIn(row);
    return instrument === null || textOf[row.predicate] === undefined
      ? null
      : JSON.stringify([order.indexOf(row.predicate), instrument]);
  })
    .toSorted((a, b) => byCodeUnit(a.key, b.key))
    .map((found) => {
      const { predicate } = found.first;
      const text = said(context, textOf[predicate] ?? texts.regulates, found);
      return rowFrom(found, {
        entity: instrumentIn(found.first),
        predicate,
        about: home,
        text: home === null ? text : fill(texts.ofHome, { home: nameOf(context, home), text }),
      });
    });
}

const fromPartyLists = (rows: readonly Amount[]): readonly Amount[] =>
  rows.filter(({ source }) => isPartyList(source));

/** Treaties whose list of parties is in the graph, and does not name the economy. */
function notListed(
  context: GraphContext,
  economy: string,
  lists: readonly Amount[],
  own: readonly Amount[],
): readonly PowerRow[] {
  const told = new Set(own.map(instrumentIn));
  return gathered(
    fromPartyLists(lists).filter(({ subject }) => subject.startsWith('economy:')),
    ({ object }) => object,
  )
    .filter(({ key, all }) => !told.has(key) && all.every(({ subject }) => subject !== economy))
    .toSorted((a, b) => byCodeUnit(a.key, b.key))
    .map((found) =>
      rowFrom(found, { entity: found.key, text: said(context, texts.notListed, found, { year: found.to }) }),
    );
}

const parties: StatementFilter = { predicate: ['partyTo'] };
/** What lists say of an economy. One question a predicate: the store answers them in a tenth of the time of one for all. */
const ofEconomy = (economy: string): readonly StatementFilter[] =>
  (['partyTo', 'signedOnly', 'notPartyTo'] as const).map((predicate) => ({
    subject: [economy],
    predicate: [predicate],
  }));
/** What names, applies to, or was met on by an organisation or a material. */
const ofNamed = (id: string): readonly StatementFilter[] => [
  { subject: [id], predicate: ['lobbies'] },
  ...(['sanctions', 'regulates'] as const).flatMap((predicate): StatementFilter[] => [
    { object: [id], predicate: [predicate] },
    { product: [id], predicate: [predicate] },
  ]),
];

const inOrder = (lists: readonly (readonly Amount[])[]): readonly Amount[] =>
  lists.flat().toSorted((a, b) => a.row - b.row);

export function instrumentsPiece(context: GraphContext, of: string): Piece {
  const homes = context.capacities.placesOf(of);
  const home = of.startsWith('org:') && homes.length === 1 ? (homes[0] ?? null) : null;
  const isEconomy = of.startsWith('economy:');
  const isSite = of.startsWith('site:');
  const own = isEconomy
    ? [...ofEconomy(of), { object: [of], predicate: ['regulates'] } satisfies StatementFilter]
    : isSite
      ? []
      : ofNamed(of);
  const ofHome = home === null ? [] : ofEconomy(home);
  return {
    amounts: isEconomy
      ? [...own, parties]
      : isSite
        ? [{ subject: [of], predicate: ['locatedIn'] }, parties, { predicate: ['signedOnly'] }]
        : [...own, ...ofHome],
    tell(_, { amounts }) {
      const said = inOrder(amounts.slice(0, own.length));
      const rest = amounts.slice(own.length);
      if (isEconomy) {
        const rows = [...stated(context, said, null), ...notListed(context, of, rest[0] ?? [], said)];
        return { sections: [{ id: 'instruments', rows: ready(rows) }] };
      }
      if (isSite) {
        const [places = [], bound = [], signed = []] = rest;
        const lies = new Set(places.map(({ object }) => object));
        const place = lies.size === 1 ? ([...lies][0] ?? null) : null;
        const ofPlace = fromPartyLists([...bound, ...signed]).filter(({ subject }) => subject === place);
        return { sections: [{ id: 'instruments', rows: ready(stated(context, ofPlace, place)) }] };
      }
      const rows = [...stated(context, said, null), ...stated(context, fromPartyLists(inOrder(rest)), home)];
      return { sections: [{ id: 'instruments', rows: ready(rows) }] };
    },
  };
}
