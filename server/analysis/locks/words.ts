/** What an answer about instruments says in words, in three languages. `{name}` is filled in. */
import type { Label } from '../../../schema/label.ts';
import type { Figure } from '../answer.ts';
import { fill, inEach, joined } from '../label.ts';
import type { LockMember, LockStanding } from './answer.ts';

export const coverageOfEconomies: Label = {
  en: 'Economies of the world: whether a source says how they stand to the instrument.',
  fr: 'Économies du monde\u202f: une source dit-elle où elles en sont avec l’instrument.',
  es: 'Economías del mundo: si una fuente dice cómo se sitúan ante el instrumento.',
};
export const coverageOfInstruments: Label = {
  en: 'Instruments: whether a source lists who is bound.',
  fr: 'Instruments\u202f: une source liste-t-elle qui est lié.',
  es: 'Instrumentos: si una fuente enumera a quién obligan.',
};

export const caveats = {
  signed: {
    en: 'To sign is not to be bound: only ratification, acceptance or accession binds.',
    fr: 'Signer n’est pas être lié\u202f: seules la ratification, l’acceptation ou l’adhésion lient.',
    es: 'Firmar no obliga: solo obligan la ratificación, la aceptación o la adhesión.',
  },
  notListed: {
    en: 'The list says who is bound, not who may join: a regional treaty is not open to all, and another state ratifies for a territory. Whom it does not name is shown as not on the list.',
    fr: 'La liste dit qui est lié, pas qui peut adhérer\u202f: un traité régional n’est pas ouvert à tous, et un autre État ratifie pour un territoire. Qui n’y est pas nommé est montré comme absent de la liste.',
    es: 'La lista dice a quién obliga, no quién puede adherirse: un tratado regional no está abierto a todos, y otro Estado ratifica por un territorio. A quien no nombra se muestra como ausente de la lista.',
  },
  asOf: {
    en: 'The list of parties is as of {year}: later ratifications and withdrawals are not in it.',
    fr: 'La liste des parties est celle de {year}\u202f: ratifications et retraits ultérieurs n’y sont pas.',
    es: 'La lista de partes es de {year}: no incluye ratificaciones ni retiradas posteriores.',
  },
  noList: {
    en: 'No list of parties in the sources.',
    fr: 'Pas de liste des parties dans les sources.',
    es: 'No hay lista de partes en las fuentes.',
  },
  noRule: {
    en: 'No source of the graph says what it applies to.',
    fr: 'Aucune source du graphe ne dit à quoi il s’applique.',
    es: 'Ninguna fuente del grafo dice a qué se aplica.',
  },
  meetings: {
    en: 'Meetings are those that members of the European Parliament published and whose dossier or title names the file: lowest numbers. To meet is a right, and says nothing of what was asked for.',
    fr: 'Les réunions sont celles que des membres du Parlement européen ont publiées et dont le dossier ou le titre nomme le texte\u202f: des nombres minimaux. Se réunir est un droit et ne dit rien de ce qui fut demandé.',
    es: 'Las reuniones son las que publicaron miembros del Parlamento Europeo y cuyo expediente o título nombra el texto: números mínimos. Reunirse es un derecho y no dice nada de lo que se pidió.',
  },
  listed: {
    en: 'Organisations are listed as the legal act lists them, with its reasons; it lists persons too, who are not read.',
    fr: 'Les organisations figurent comme l’acte juridique les liste, avec ses motifs\u202f; il liste aussi des personnes, qui ne sont pas lues.',
    es: 'Las organizaciones figuran como las enumera el acto jurídico, con sus motivos; también enumera personas, que no se leen.',
  },
  concerned: {
    en: 'The share is of e-waste that economies generate, by one publisher; what crosses borders is not counted by it.',
    fr: 'La part est celle des déchets électroniques produits par les économies, selon un seul éditeur\u202f; ce qui traverse les frontières n’y est pas compté.',
    es: 'La parte es de los residuos electrónicos que generan las economías, según un solo editor; lo que cruza fronteras no se cuenta ahí.',
  },
} as const satisfies Readonly<Record<string, Label>>;

const counts = {
  parties: {
    one: {
      en: 'One economy is bound as of {year}.',
      fr: 'Une économie est liée en {year}.',
      es: 'Una economía está obligada a fecha de {year}.',
    },
    many: {
      en: '{n} economies are bound as of {year}.',
      fr: '{n} économies sont liées en {year}.',
      es: '{n} economías están obligadas a fecha de {year}.',
    },
  },
  signed: {
    one: {
      en: 'One signed without ratifying.',
      fr: 'Une a signé sans ratifier.',
      es: 'Una firmó sin ratificar.',
    },
    many: {
      en: '{n} signed without ratifying.',
      fr: '{n} ont signé sans ratifier.',
      es: '{n} firmaron sin ratificar.',
    },
  },
  'not-party': {
    one: {
      en: 'A source says of one that it has not ratified.',
      fr: 'Une source dit d’une qu’elle n’a pas ratifié.',
      es: 'Una fuente dice de una que no ha ratificado.',
    },
    many: {
      en: 'A source says of {n} that they have not ratified.',
      fr: 'Une source dit de {n} qu’elles n’ont pas ratifié.',
      es: 'Una fuente dice de {n} que no han ratificado.',
    },
  },
  'not-listed': {
    one: {
      en: 'One is not on the list.',
      fr: 'Une n’est pas sur la liste.',
      es: 'Una no está en la lista.',
    },
    many: {
      en: '{n} are not on the list.',
      fr: '{n} ne sont pas sur la liste.',
      es: '{n} no están en la lista.',
    },
  },
  met: {
    one: {
      en: 'One published meeting names it, at least.',
      fr: 'Une réunion publiée le nomme, au moins.',
      es: 'Una reunión publicada lo nombra, al menos.',
    },
    many: {
      en: '{n} published meetings name it, at least.',
      fr: '{n} réunions publiées le nomment, au moins.',
      es: '{n} reuniones publicadas lo nombran, al menos.',
    },
  },
} as const;

function counted(
  texts: { readonly one: Label; readonly many: Label },
  n: number,
  parts: Readonly<Record<string, number>> = {},
): Label {
  const number = inEach((language) => new Intl.NumberFormat(language).format(n));
  return fill(n === 1 ? texts.one : texts.many, { n: number, ...parts });
}

/** Who is bound and how many meetings there were, in words. */
export function findingOf(
  members: readonly LockMember[],
  listYear: number | null,
  meetings: Figure | null,
): Label {
  const of = (standing: LockStanding): number =>
    members.filter((member) => member.standing === standing).length;
  const bound =
    listYear === null
      ? [caveats.noList]
      : [
          counted(counts.parties, of('party'), { year: listYear }),
          ...(['signed', 'not-party', 'not-listed'] as const).flatMap((standing) =>
            of(standing) === 0 ? [] : [counted(counts[standing], of(standing))],
          ),
        ];
  const met = meetings?.quantity.value ?? null;
  return joined([...bound, ...(met === null ? [] : [counted(counts.met, met)])]);
}
