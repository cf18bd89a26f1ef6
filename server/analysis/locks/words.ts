/** What an answer about instruments says in words, in three languages. `{name}` is filled in. */
import type { Label } from '../../../schema/label.ts';
import type { Figure } from '../answer.ts';
import { fill, inEach, joined } from '../label.ts';
import type { LockListKind, LockMember, LockStanding } from './answer.ts';

export const coverageOfEconomies: Label = {
  en: 'Economies of the world: whether a source says how they stand to the instrument.',
  fr: 'Économies du monde\u202f: une source dit-elle si l’instrument les lie.',
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
    en: 'The list of parties says who is bound, not who may join: a regional treaty is not open to all, and another state ratifies for a territory. Whom it does not name is shown as not on the list.',
    fr: 'La liste des parties dit qui est lié, pas qui peut adhérer\u202f: un traité régional n’est pas ouvert à tous, et un autre État ratifie pour un territoire. Qui n’y est pas nommé est montré comme absent de la liste.',
    es: 'La lista de partes dice a quién obliga, no quién puede adherirse: un tratado regional no está abierto a todos, y otro Estado ratifica por un territorio. A quien no nombra se muestra como ausente de la lista.',
  },
  assessed: {
    en: 'A source that is no list of parties has answers on the economies it looked at, and no others: on whom it has no answer is not known, neither counted nor said to be unbound. Counts and shares by side are of those with an answer alone.',
    fr: 'Une source qui n’est pas une liste de parties ne répond que pour les économies qu’elle a examinées\u202f: pour les autres, on ne sait pas\u202f; elles ne sont ni comptées ni dites non liées. Nombres et parts par côté ne portent que sur celles pour lesquelles elle répond.',
    es: 'Una fuente que no es una lista de partes solo responde sobre las economías que examinó: de las demás no se sabe; no se cuentan ni se dicen no obligadas. Los números y las partes por lado son solo de aquellas sobre las que responde.',
  },
  answersOf: {
    en: 'Who has ratified is told by “{source}”, for {year}, not by the register of the treaty; it gives no days.',
    fr: 'Qui a ratifié est indiqué par la source «\u202f{source}\u202f», pour {year}, et non par le registre du traité\u202f; elle ne donne pas de jours.',
    es: 'Quién ha ratificado lo indica la fuente «{source}», para {year}, no el registro del tratado; no da días.',
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
  told: {
    one: {
      en: 'One economy had ratified in {year}, as “{source}” prints it.',
      fr: 'Une économie avait ratifié en {year}, selon la source «\u202f{source}\u202f».',
      es: 'Una economía había ratificado en {year}, según la fuente «{source}».',
    },
    many: {
      en: '{n} economies had ratified in {year}, as “{source}” prints it.',
      fr: '{n} économies avaient ratifié en {year}, selon la source «\u202f{source}\u202f».',
      es: '{n} economías habían ratificado en {year}, según la fuente «{source}».',
    },
  },
  'told-not': {
    one: {
      en: 'Of one it says that it had not.',
      fr: 'D’une autre, elle dit que non.',
      es: 'De otra dice que no.',
    },
    many: {
      en: 'Of {n} it says that they had not.',
      fr: 'De {n} autres, elle dit que non.',
      es: 'De otras {n} dice que no.',
    },
  },
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
      en: 'One has not ratified, as a source says.',
      fr: 'Une n’a pas ratifié, selon une source.',
      es: 'Una no ha ratificado, según una fuente.',
    },
    many: {
      en: '{n} have not ratified, as a source says.',
      fr: '{n} n’ont pas ratifié, selon une source.',
      es: '{n} no han ratificado, según una fuente.',
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

const othersUnknown: Label = {
  en: 'On the other economies it has no answer: not known.',
  fr: 'Pour les autres économies, elle ne répond pas\u202f: on ne sait pas.',
  es: 'Sobre las demás economías no responde: no se sabe.',
};

function counted(
  texts: { readonly one: Label; readonly many: Label },
  n: number,
  parts: Readonly<Record<string, number | Label>> = {},
): Label {
  const number = inEach((language) => new Intl.NumberFormat(language).format(n));
  return fill(n === 1 ? texts.one : texts.many, { n: number, ...parts });
}

interface Told {
  readonly listKind: LockListKind | null;
  readonly listYear: number | null;
  /** Who tells it. */
  readonly listed: Label;
  readonly meetings: Figure | null;
}

/** Who is bound and how many meetings there were, in words. */
export function findingOf(members: readonly LockMember[], told: Told): Label {
  const met = told.meetings?.quantity.value ?? null;
  return joined([...boundIn(members, told), ...(met === null ? [] : [counted(counts.met, met)])]);
}

function boundIn(members: readonly LockMember[], { listKind, listYear, listed }: Told): readonly Label[] {
  const of = (standing: LockStanding): number =>
    members.filter((member) => member.standing === standing).length;
  const some = (standing: keyof typeof counts & LockStanding): readonly Label[] =>
    of(standing) === 0 ? [] : [counted(counts[standing], of(standing))];
  if (listYear === null) return [caveats.noList];
  if (listKind === 'parties') {
    return [
      counted(counts.parties, of('party'), { year: listYear }),
      ...(['signed', 'not-party', 'not-listed'] as const).flatMap(some),
    ];
  }
  return [
    counted(counts.told, of('party'), { year: listYear, source: listed }),
    ...some('signed'),
    ...(of('not-party') === 0 ? [] : [counted(counts['told-not'], of('not-party'))]),
    ...(of('no-entry') === 0 ? [] : [othersUnknown]),
  ];
}
