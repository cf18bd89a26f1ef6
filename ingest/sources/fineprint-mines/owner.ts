/** Who owns and who operates a mine: the sheet "other_info". Organisations and states only, where the cell is a plain list. */
import type { Emit, Reference, Row } from '../../adapter.ts';
import { notSites, ofSeveralMines, siteOf } from './site.ts';

interface Owner {
  readonly name: string;
  readonly percent: number;
}

/** States that hold a share themselves. */
const states: ReadonlyMap<string, string> = new Map([
  ['Government of India', 'economy:IND'],
  ['Laos Government', 'economy:LAO'],
  ["State of Côte d'Ivoire", 'economy:CIV'],
  ['State of Mali', 'economy:MLI'],
  ['State of Mozambique', 'economy:MOZ'],
]);

/** Prose, several companies under one share, or investors without a name. */
const unclear = /[:\n]|subsidiary|comprising|investors|until|after|\bsold\b|Daewoo|Inalum|^and\b/i;
const entry = /^\s*(.+?)\s*\((\d+(?:\.\d*)?)\s?%\)\s*(?:,|\.$|$)/;

/** The owners of a cell such as `BHP (80%), Mitsui and Co (20%)`; undefined where it is no such list. */
export function ownersOf(cell: string): readonly Owner[] | undefined {
  if (unclear.test(cell)) return undefined;
  const owners: Owner[] = [];
  let rest = cell.trim();
  while (rest !== '') {
    const match = entry.exec(rest);
    const name = match?.[1] ?? '';
    const percent = Number(match?.[2] ?? Number.NaN);
    if (match === null || name.includes('(') || !(percent > 0 && percent <= 100)) return undefined;
    owners.push({ name, percent });
    rest = rest.slice(match[0].length).trim();
  }
  return owners.length === 0 ? undefined : owners;
}

const organisation = (name: string): Reference => ({ kind: 'organisation', name, mayBeNew: true });

/** An operator that is one name: a list, a share or prose is none. */
export function operatorOf(cell: string): string | undefined {
  return /[:%]|subsidiary|Joint Venture/i.test(cell) ? undefined : cell.replace(/ \([A-Z]+\)$/, '');
}

export function readOwners(row: Row, emit: Emit): void {
  const year = row.text('year');
  const owners = row.text('owners');
  const operators = row.text('operators');
  const list = owners === '' ? [] : ownersOf(owners);
  const operator = operators === '' ? undefined : operatorOf(operators);
  if (notSites.has(row.text('mine_fac'))) emit.drop(row, ofSeveralMines);
  else if (row.text('sub_site') !== '') emit.drop(row, 'owner of a part of a mine');
  else if (owners === '' && operators === '') emit.drop(row, 'neither owner nor operator');
  else if (!/^(199|20[012])\d$/.test(year)) emit.drop(row, 'no year');
  else if ((list === undefined || list.length === 0) && operator === undefined)
    emit.drop(row, 'owners in prose, several under one share or without a name');
  else {
    const said = {
      period: year,
      status: 'reported',
      locator: `${row.file}, other_info, row ${row.line}: ${row.text('mine_fac')}; ${year}`,
      ...(row.text('source') === '' ? {} : { note: `${row.text('source')}.` }),
    } as const;
    for (const { name, percent } of list ?? [])
      emit.statement({
        subject: states.get(name) ?? organisation(name),
        predicate: 'owns',
        object: siteOf(row),
        value: percent,
        unit: 'percent',
        ...said,
      });
    if (operator !== undefined)
      emit.statement({
        subject: organisation(operator),
        predicate: 'operates',
        object: siteOf(row),
        ...said,
      });
  }
}
