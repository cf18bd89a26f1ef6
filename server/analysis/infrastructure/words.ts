/** What answers about infrastructure say in words, in three languages. `{name}` is filled in. */
import type { Label } from '../../../schema/label.ts';
import type { InfrastructureKind } from './lists.ts';

/** As they are counted inside a sentence. */
export const kindWords: Readonly<Record<InfrastructureKind, Readonly<Record<'one' | 'many', Label>>>> = {
  'data-centre': {
    one: { en: 'data centre', fr: 'centre de données', es: 'centro de datos' },
    many: { en: 'data centres', fr: 'centres de données', es: 'centros de datos' },
  },
  'cloud-region': {
    one: { en: 'cloud region', fr: 'région de nuage', es: 'región de nube' },
    many: { en: 'cloud regions', fr: 'régions de nuage', es: 'regiones de nube' },
  },
  cable: {
    one: { en: 'submarine cable', fr: 'câble sous-marin', es: 'cable submarino' },
    many: { en: 'submarine cables', fr: 'câbles sous-marins', es: 'cables submarinos' },
  },
};

/** Sentences of which a finding is made. */
export const findings = {
  owns: {
    en: '{count} {kind}; an owner is named for {named}.',
    fr: '{count} {kind}\u202f; un propriétaire est nommé pour {named}.',
    es: '{count} {kind}; consta un propietario de {named}.',
  },
  operates: {
    en: '{count} {kind}; an operator is named for {named}.',
    fr: '{count} {kind}\u202f; un exploitant est nommé pour {named}.',
    es: '{count} {kind}; consta un operador de {named}.',
  },
  unnamed: {
    en: '{count} {kind}; no owner or operator is named.',
    fr: '{count} {kind}\u202f; ni propriétaire ni exploitant n’est nommé.',
    es: '{count} {kind}; no consta propietario ni operador.',
  },
  actor: {
    en: 'Named most often: {names} ({share}).',
    fr: 'Le plus souvent nommé\u202f: {names} ({share}).',
    es: 'Nombrado con más frecuencia: {names} ({share}).',
  },
  each: { en: '{share} each', fr: '{share} chacun', es: '{share} cada uno' },
  place: {
    en: 'Place named most often: {names} ({share}).',
    fr: 'Lieu le plus souvent indiqué\u202f: {names} ({share}).',
    es: 'Lugar indicado con más frecuencia: {names} ({share}).',
  },
  landing: {
    en: 'Landing named most often: {names} ({share}).',
    fr: 'Arrivée la plus souvent indiquée\u202f: {names} ({share}).',
    es: 'Llegada indicada con más frecuencia: {names} ({share}).',
  },
} as const satisfies Readonly<Record<string, Label>>;

export const coverageOf: Label = {
  en: 'listed sites, each list for itself and each site counting the same: owner or operator named; named on an assumption of the source; not named',
  fr: 'sites listés, chaque liste pour elle-même et chaque site comptant autant\u202f: propriétaire ou exploitant nommé\u202f; nommé par hypothèse de la source\u202f; non nommé',
  es: 'sitios listados, cada lista por sí y cada sitio con el mismo peso: propietario u operador nombrado; nombrado por supuesto de la fuente; no nombrado',
};

/** Where nothing listed was asked about, coverage is of companies that report. */
export const coverageOfReports: Label = {
  en: 'company years with Scope 2 by place and by market; none; one of the two not found',
  fr: 'années d’entreprise avec Scope 2 selon le lieu et selon le marché\u202f; aucune\u202f; l’un des deux non trouvé',
  es: 'años de empresa con Alcance 2 según el lugar y según el mercado; ninguno; uno de los dos no hallado',
};

/** Where neither sites nor reports were asked about. */
export const coverageOfStated: Label = {
  en: 'figures as sources state them: known; assumed; unknown',
  fr: 'chiffres tels que les sources les donnent\u202f: connus\u202f; par hypothèse\u202f; inconnus',
  es: 'cifras tal como las dan las fuentes: conocidas; por supuesto; desconocidas',
};

export const caveats = {
  lists: {
    en: 'Each publisher lists what it lists. Lists of one kind overlap, by how much is not known, and nothing is added across them; a count of a list is no count of the world.',
    fr: 'Chaque éditeur liste ce qu’il liste. Les listes d’un même genre se recoupent, on ne sait de combien, et rien n’est additionné entre elles\u202f; le compte d’une liste n’est pas celui du monde.',
    es: 'Cada editor lista lo que lista. Las listas de un mismo género se solapan, no se sabe cuánto, y nada se suma entre ellas; el recuento de una lista no es el del mundo.',
  },
  severalEnds: {
    en: 'A cable with several owners or landings counts once in the row of each, so that these rows add up to more than all cables. Nobody says which part of a cable each owner has.',
    fr: 'Un câble à plusieurs propriétaires ou points d’arrivée compte une fois dans la ligne de chacun, si bien que ces lignes dépassent ensemble le total des câbles. Personne ne dit la part de chaque propriétaire.',
    es: 'Un cable con varios propietarios o puntos de llegada cuenta una vez en la fila de cada uno, de modo que estas filas suman más que todos los cables. Nadie dice qué parte tiene cada propietario.',
  },
  singles: {
    en: 'One cable in this list is no proof that an economy has one way out: cables on land, satellites, and cables laid since June 2021 are not in it. Islands stand under the state or territory that the list’s name was read as: some that changed their status under several.',
    fr: 'Un seul câble dans cette liste ne prouve pas qu’une économie n’a qu’une voie\u202f: câbles terrestres, satellites et câbles posés depuis juin 2021 n’y sont pas. Les îles figurent sous l’État ou le territoire lu dans le nom de la liste\u202f: certaines, qui ont changé de statut, sous plusieurs.',
    es: 'Un solo cable en esta lista no prueba que una economía tenga una sola vía: no están los cables terrestres, los satélites ni los cables tendidos desde junio de 2021. Las islas figuran bajo el Estado o territorio leído en el nombre de la lista: algunas, que cambiaron de estatuto, bajo varios.',
  },
  unlisted: {
    en: 'Under this scheme whoever its list does not name stands on the other side, territories as well as states.',
    fr: 'Selon ce classement, tout ce que sa liste ne nomme pas est de l’autre côté, territoires comme États.',
    es: 'Según esta clasificación, lo que su lista no nombra queda del otro lado, territorios y Estados.',
  },
  homes: {
    en: 'The home of a company is where a source says its seat is; it is known of few, and not guessed from a name. The share of a home is therefore a least. A state is at home in itself. One company under two names is two.',
    fr: 'Une entreprise a son siège là où une source le dit\u202f; on le sait de peu d’entre elles, et aucun n’est deviné d’après un nom. La part d’un siège est donc un minimum. Un État est chez lui. Une entreprise sous deux noms en fait deux.',
    es: 'La sede de una empresa es la que dice una fuente; se sabe de pocas, y no se adivina por el nombre. La parte de una sede es, por tanto, un mínimo. Un Estado está en su casa. Una empresa con dos nombres son dos.',
  },
  power: {
    en: 'Power is an estimate of the publisher, not a statement of the owner. What is announced may not be built.',
    fr: 'La puissance est une estimation de l’éditeur, non une déclaration du propriétaire. Ce qui est annoncé peut ne pas être construit.',
    es: 'La potencia es una estimación del editor, no una declaración del propietario. Lo anunciado puede no construirse.',
  },
  scope2: {
    en: 'By place, the electricity bought has the emissions of the grids on which the sites stand; by market, those of the contracts and certificates that were bought with it. The two are answers to two questions and are never blended. What is less by market is not thereby less in the air. Scope 2 is of the whole company, with offices and shops, heat and cold bought.',
    fr: 'Selon le lieu, l’électricité achetée a les émissions des réseaux où se trouvent les sites\u202f; selon le marché, celles des contrats et certificats achetés avec elle. Ce sont deux réponses à deux questions, jamais mêlées. Ce qui est moindre selon le marché ne l’est pas pour autant dans l’air. Le Scope 2 est celui de toute l’entreprise, bureaux et boutiques, chaleur et froid achetés compris.',
    es: 'Según el lugar, la electricidad comprada tiene las emisiones de las redes en que están los sitios; según el mercado, las de los contratos y certificados comprados con ella. Son dos respuestas a dos preguntas y nunca se mezclan. Lo que es menos según el mercado no lo es por ello en el aire. El Alcance 2 es de toda la empresa, con oficinas y tiendas, calor y frío comprados.',
  },
  fiscal: {
    en: 'Years of companies are fiscal years, under the name that each gives them.',
    fr: 'Les années des entreprises sont des exercices, sous le nom que chacune leur donne.',
    es: 'Los años de las empresas son ejercicios, con el nombre que cada una les da.',
  },
  grids: {
    en: 'The intensity of an economy is that of all electricity generated there in the year, over the life cycle; a site draws on a part of its grid, at its hours. What a cloud prints of a region is of operation alone since 2021, and is smaller for that reason too.',
    fr: 'L’intensité d’une économie est celle de toute l’électricité produite là dans l’année, sur le cycle de vie\u202f; un site puise à une partie du réseau, à ses heures. Ce qu’un nuage publie d’une région est depuis 2021 de la seule exploitation, et plus petit pour cela aussi.',
    es: 'La intensidad de una economía es la de toda la electricidad generada allí en el año, en el ciclo de vida; un sitio toma de una parte de su red, a sus horas. Lo que una nube publica de una región es desde 2021 solo de operación, y menor también por eso.',
  },
  carbonFree: {
    en: 'The carbon-free share counts what the operator buys elsewhere on the same grid; it is no measurement of what reached the site.',
    fr: 'La part sans carbone compte ce que l’exploitant achète ailleurs sur le même réseau\u202f; ce n’est pas une mesure de ce qui arrive au site.',
    es: 'La parte sin carbono cuenta lo que el operador compra en otro lugar de la misma red; no mide lo que llegó al sitio.',
  },
  accusation: {
    en: 'To be listed here is no reproach: a list says that a site exists, and who is named beside it.',
    fr: 'Figurer ici n’est pas un reproche\u202f: une liste dit qu’un site existe, et qui est nommé à côté.',
    es: 'Figurar aquí no es un reproche: una lista dice que un sitio existe, y a quién se nombra junto a él.',
  },
} as const satisfies Readonly<Record<string, Label>>;
