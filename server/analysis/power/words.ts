/** What answers about power say in words, in three languages. `{name}` is filled in. */
import type { Label } from '../../../schema/label.ts';
import type { ClaimKind } from '../ownership/answer.ts';
import type { PowerSectionId } from './answer.ts';

/** Titles of sections. */
export const titles: Readonly<Record<PowerSectionId, Label>> = {
  chokes: {
    en: 'Leading producers by stage',
    fr: 'Premiers producteurs par étape',
    es: 'Primeros productores por etapa',
  },
  companies: {
    en: 'Owners of stated capacity',
    fr: 'Propriétaires de la capacité indiquée',
    es: 'Propietarios de la capacidad indicada',
  },
  owners: { en: 'Owners', fr: 'Propriétaires', es: 'Propietarios' },
  owned: { en: 'What it owns', fr: 'Ce qu’elle possède', es: 'Lo que posee' },
  'owned-abroad': {
    en: 'Sites abroad with an owner at home here',
    fr: 'Sites à l’étranger dont un propriétaire a son siège ici',
    es: 'Sitios en el extranjero con un propietario con sede aquí',
  },
  'owned-here': {
    en: 'Owners of what is dug and refined here',
    fr: 'Propriétaires de ce qui est extrait et raffiné ici',
    es: 'Propietarios de lo que se extrae y refina aquí',
  },
  contradictions: {
    en: 'Stated shares that cannot all be true',
    fr: 'Parts indiquées qui ne peuvent être toutes vraies',
    es: 'Partes indicadas que no pueden ser todas ciertas',
  },
  operators: { en: 'Operators', fr: 'Exploitants', es: 'Operadores' },
  operated: { en: 'Sites that it runs', fr: 'Sites qu’elle exploite', es: 'Sitios que opera' },
  suppliers: { en: 'Suppliers that it lists', fr: 'Fournisseurs déclarés', es: 'Proveedores declarados' },
  'supplier-sites': {
    en: 'Sites of suppliers that it lists',
    fr: 'Sites de fournisseurs déclarés',
    es: 'Sitios de proveedores declarados',
  },
  customers: {
    en: 'Who lists it as a supplier',
    fr: 'Qui la déclare comme fournisseur',
    es: 'Quién la declara como proveedor',
  },
  smelters: {
    en: 'Smelters and refiners on its lists',
    fr: 'Fonderies et raffineries de ses listes',
    es: 'Fundiciones y refinerías de sus listas',
  },
  'listed-by': {
    en: 'Who lists these smelters and refiners',
    fr: 'Qui déclare ces fonderies et raffineries',
    es: 'Quién declara estas fundiciones y refinerías',
  },
  lobbying: { en: 'Lobbying', fr: 'Lobbying', es: 'Lobby' },
  instruments: {
    en: 'Laws, treaties and standards',
    fr: 'Lois, traités et normes',
    es: 'Leyes, tratados y normas',
  },
  sides: { en: 'North or South', fr: 'Nord ou Sud', es: 'Norte o Sur' },
};

/** What an empty section says: of nothing is it said that there is none. */
export const reasons: Readonly<Record<PowerSectionId, Label>> = {
  chokes: {
    en: 'No source in this graph names it as the leading producer of a stage.',
    fr: 'Aucune source de ce graphe n’en fait le premier producteur d’une étape.',
    es: 'Ninguna fuente de este grafo la señala como primer productor de una etapa.',
  },
  companies: {
    en: 'No source in this graph gives the capacity of named sites for it.',
    fr: 'Aucune source de ce graphe n’indique de capacité de sites nommés.',
    es: 'Ninguna fuente de este grafo indica capacidad de sitios nombrados.',
  },
  owners: {
    en: 'No source in this graph says who owns it.',
    fr: 'Aucune source de ce graphe ne dit à qui elle appartient.',
    es: 'Ninguna fuente de este grafo dice de quién es.',
  },
  owned: {
    en: 'No source in this graph says what it owns.',
    fr: 'Aucune source de ce graphe ne dit ce qu’elle possède.',
    es: 'Ninguna fuente de este grafo dice qué posee.',
  },
  'owned-abroad': {
    en: 'No source in this graph names sites abroad whose owner has its seat here.',
    fr: 'Aucune source de ce graphe ne nomme de sites à l’étranger dont le propriétaire a son siège ici.',
    es: 'Ninguna fuente de este grafo nombra sitios en el extranjero cuyo propietario tenga su sede aquí.',
  },
  'owned-here': {
    en: 'No source in this graph gives the capacity of named sites here, so that nothing is known of their owners.',
    fr: 'Aucune source de ce graphe n’indique la capacité de sites nommés ici : rien n’est connu de leurs propriétaires.',
    es: 'Ninguna fuente de este grafo indica la capacidad de sitios nombrados aquí: nada se sabe de sus propietarios.',
  },
  contradictions: {
    en: 'No contradiction was met among the shares that sources state.',
    fr: 'Aucune contradiction rencontrée entre les parts qu’indiquent les sources.',
    es: 'No se halló contradicción entre las partes que indican las fuentes.',
  },
  operators: {
    en: 'No source in this graph says who runs it.',
    fr: 'Aucune source de ce graphe ne dit qui l’exploite.',
    es: 'Ninguna fuente de este grafo dice quién lo opera.',
  },
  operated: {
    en: 'No source in this graph says which sites it runs.',
    fr: 'Aucune source de ce graphe ne dit quels sites elle exploite.',
    es: 'Ninguna fuente de este grafo dice qué sitios opera.',
  },
  suppliers: {
    en: 'No list of its suppliers is in this graph.',
    fr: 'Aucune liste de ses fournisseurs n’est dans ce graphe.',
    es: 'No hay en este grafo ninguna lista de sus proveedores.',
  },
  'supplier-sites': {
    en: 'No list of its suppliers’ sites is in this graph.',
    fr: 'Aucune liste des sites de ses fournisseurs n’est dans ce graphe.',
    es: 'No hay en este grafo ninguna lista de los sitios de sus proveedores.',
  },
  customers: {
    en: 'No list in this graph names it as a supplier; few firms publish such lists.',
    fr: 'Aucune liste de ce graphe ne la nomme comme fournisseur ; peu d’entreprises publient de telles listes.',
    es: 'Ninguna lista de este grafo la nombra como proveedor; pocas empresas publican tales listas.',
  },
  smelters: {
    en: 'No list of its smelters and refiners is in this graph.',
    fr: 'Aucune liste de ses fonderies et raffineries n’est dans ce graphe.',
    es: 'No hay en este grafo ninguna lista de sus fundiciones y refinerías.',
  },
  'listed-by': {
    en: 'No list of smelters and refiners in this graph names any.',
    fr: 'Aucune liste de fonderies et de raffineries de ce graphe n’en nomme.',
    es: 'Ninguna lista de fundiciones y refinerías de este grafo nombra alguna.',
  },
  lobbying: {
    en: 'No source in this graph counts its meetings or its spending on influence.',
    fr: 'Aucune source de ce graphe ne compte ses réunions ni ses dépenses d’influence.',
    es: 'Ninguna fuente de este grafo cuenta sus reuniones ni su gasto de influencia.',
  },
  instruments: {
    en: 'No source in this graph names a law, treaty or standard for it.',
    fr: 'Aucune source de ce graphe ne nomme de loi, de traité ou de norme à son sujet.',
    es: 'Ninguna fuente de este grafo nombra una ley, un tratado o una norma sobre ello.',
  },
  sides: {
    en: 'No list of a North–South scheme in this graph places it.',
    fr: 'Aucune liste d’un classement Nord–Sud de ce graphe ne la situe.',
    es: 'Ninguna lista de una clasificación Norte–Sur de este grafo la sitúa.',
  },
};

export const texts = {
  owner: {
    en: 'owner, according to {source} for {years}',
    fr: 'propriétaire, selon {source} pour {years}',
    es: 'propietario, según {source} para {years}',
  },
  ownerWithoutShare: {
    en: 'named as owner without a share, according to {source} for {years}',
    fr: 'nommé propriétaire sans part, selon {source} pour {years}',
    es: 'nombrado propietario sin parte, según {source} para {years}',
  },
  cut: {
    en: 'somewhere on the way no share is stated: the product is not known, according to {source} for {years}',
    fr: 'en chemin, une part n’est pas indiquée : le produit n’est pas connu, selon {source} pour {years}',
    es: 'en el camino falta una parte: el producto no se conoce, según {source} para {years}',
  },
  earlier: {
    en: 'stated for {years} by {source}; later or preferred statements name others',
    fr: 'indiqué pour {years} par {source} ; des énoncés ultérieurs ou préférés en nomment d’autres',
    es: 'indicado para {years} por {source}; enunciados posteriores o preferidos nombran a otros',
  },
  contradicted: {
    en: 'the shares that {source} states contradict each other ({years}), and are counted for nobody',
    fr: 'les parts qu’indique {source} se contredisent ({years}), et ne comptent pour personne',
    es: 'las partes que indica {source} se contradicen ({years}), y no cuentan para nadie',
  },
  home: {
    en: 'share of the last named owners whose seat is here, according to {source} for {years}',
    fr: 'part des derniers propriétaires nommés dont le siège est ici, selon {source} pour {years}',
    es: 'parte de los últimos propietarios nombrados con sede aquí, según {source} para {years}',
  },
  capacityOf: {
    en: 'of the stated capacity ({stage}; {source}, {years}); capacity is not output',
    fr: 'de la capacité indiquée ({stage} ; {source}, {years}) ; la capacité n’est pas la production',
    es: 'de la capacidad indicada ({stage}; {source}, {years}); la capacidad no es producción',
  },
  operator: {
    en: 'operator, according to {source} for {years}; who runs a site is not thereby its owner',
    fr: 'exploitant, selon {source} pour {years} ; exploiter n’est pas posséder',
    es: 'operador, según {source} para {years}; operar no es poseer',
  },
  listedBy: {
    en: 'listed by {by} for {years}, no volume ({read})',
    fr: 'déclaré par {by} pour {years}, sans volume ({read})',
    es: 'declarado por {by} para {years}, sin volumen ({read})',
  },
  meetings: {
    en: 'records of {years} that name it: the lowest number, since not every meeting is declared',
    fr: 'fiches de {years} qui la nomment : le nombre le plus bas, car toutes les réunions ne sont pas déclarées',
    es: 'registros de {years} que la nombran: el número más bajo, pues no todas las reuniones se declaran',
  },
  spending: {
    en: 'declared for {years}: the lowest number, since the register is filled in by those who lobby',
    fr: 'déclaré pour {years} : le nombre le plus bas, car le registre est rempli par ceux qui font du lobbying',
    es: 'declarado para {years}: el número más bajo, pues el registro lo llenan quienes hacen lobby',
  },
  bound: {
    en: 'bound by it, {since}',
    fr: 'liée par cet instrument, {since}',
    es: 'obligada por él, {since}',
  },
  signed: {
    en: 'signed and not ratified ({since}), hence not bound',
    fr: 'signé sans ratifier ({since}), donc non liée',
    es: 'firmado sin ratificar ({since}), luego no obligada',
  },
  notParty: {
    en: 'stated not to be party, {since}',
    fr: 'indiquée comme non partie, {since}',
    es: 'consta como no parte, {since}',
  },
  notListed: {
    en: 'not on the list of parties of {source} (as of {year}), which does not tell who may join; the list stands behind the number',
    fr: 'absente de la liste des parties de {source} (état {year}), qui ne dit pas qui peut adhérer ; la liste est derrière le nombre',
    es: 'no está en la lista de partes de {source} (a {year}), que no dice quién puede adherirse; la lista está detrás del número',
  },
  ofHome: {
    en: '{home}, its home: {text}',
    fr: '{home}, son siège : {text}',
    es: '{home}, su sede: {text}',
  },
  sanctions: {
    en: 'names it in a list of sanctions, {since}',
    fr: 'la nomme dans une liste de sanctions, {since}',
    es: 'la nombra en una lista de sanciones, {since}',
  },
  regulates: {
    en: 'applies to it, according to {source}, {since}',
    fr: 's’y applique, selon {source}, {since}',
    es: 'se le aplica, según {source}, {since}',
  },
  meant: {
    en: 'it met members or offices about it: {years}',
    fr: 'réunions à son sujet : {years}',
    es: 'reuniones sobre él: {years}',
  },
  choke: {
    en: 'largest producer: share of all that the source counts ({stage}, {source}, {years})',
    fr: 'premier producteur : part de tout ce que la source compte ({stage}, {source}, {years})',
    es: 'mayor productor: parte de todo lo que la fuente cuenta ({stage}, {source}, {years})',
  },
  chokeNamed: {
    en: 'largest of those named: share of all that the source counts ({stage}, {source}, {years})',
    fr: 'le plus grand de ceux qui sont nommés\u202f: part de tout ce que la source compte ({stage}, {source}, {years})',
    es: 'el mayor de los nombrados: parte de todo lo que la fuente cuenta ({stage}, {source}, {years})',
  },
  leading: {
    en: 'among the three largest producers: share of all that the source counts ({stage}, {source}, {years})',
    fr: 'parmi les trois premiers producteurs : part de tout ce que la source compte ({stage}, {source}, {years})',
    es: 'entre los tres mayores productores: parte de todo lo que la fuente cuenta ({stage}, {source}, {years})',
  },
  old: {
    en: 'a figure of {year}, where the newest here is of {newest}',
    fr: 'chiffre de {year}, le plus récent ici étant de {newest}',
    es: 'cifra de {year}, cuando la más reciente aquí es de {newest}',
  },
  notSure: {
    en: 'who is not named could be larger',
    fr: 'un producteur non nommé pourrait être plus grand',
    es: 'un productor no nombrado podría ser mayor',
  },
  sideFixed: {
    en: '{scheme}: {side}, by its list',
    fr: '{scheme} : {side}, selon sa liste',
    es: '{scheme}: {side}, según su lista',
  },
  sideUnlisted: {
    en: '{scheme}: {side}, since it is not on its list, which stands behind the number',
    fr: '{scheme} : {side}, car absente de sa liste, qui est derrière le nombre',
    es: '{scheme}: {side}, pues no está en su lista, que está detrás del número',
  },
  side: {
    en: '{scheme}: {side}, by its list of {year}',
    fr: '{scheme} : {side}, selon sa liste de {year}',
    es: '{scheme}: {side}, según su lista de {year}',
  },
} as const satisfies Readonly<Record<string, Label>>;

export const sentences = {
  told: {
    en: 'On {name}, the sources of this graph name: {list}. What no source says is unknown, not none.',
    fr: 'Sur {name}, les sources de ce graphe nomment : {list}. Ce qu’aucune source ne dit est inconnu, et non absent.',
    es: 'Sobre {name}, las fuentes de este grafo nombran: {list}. Lo que ninguna fuente dice es desconocido, no inexistente.',
  },
  tap: {
    en: 'Leading producers by stage, as sources count them: {list}. What no source counts is unknown, not none.',
    fr: 'Premiers producteurs par étape, selon les sources : {list}. Ce qu’aucune source ne compte est inconnu, et non absent.',
    es: 'Primeros productores por etapa, según las fuentes: {list}. Lo que ninguna fuente cuenta es desconocido, no inexistente.',
  },
  nothing: {
    en: 'No source in this graph says who owns, supplies or binds {name}. That is unknown, not none.',
    fr: 'Aucune source de ce graphe ne dit qui possède, fournit ou lie {name}. C’est inconnu, et non absent.',
    es: 'Ninguna fuente de este grafo dice quién posee, abastece u obliga a {name}. Es desconocido, no inexistente.',
  },
} as const satisfies Readonly<Record<string, Label>>;

export const sharedReasons = {
  one: {
    en: 'Of {name} no source in this graph says it: what the two share here is not known.',
    fr: 'Sur {name}, aucune source de ce graphe ne le dit : ce qu’elles partagent ici n’est pas connu.',
    es: 'De {name} ninguna fuente de este grafo lo dice: lo que comparten aquí no se conoce.',
  },
  identifiers: {
    en: 'The sources that name these sites for the two number them each in their own way: whether one is the same is not known.',
    fr: 'Les sources qui nomment ces sites pour l’une et pour l’autre les numérotent chacune à sa façon : si l’un est le même, on ne le sait pas.',
    es: 'Las fuentes que nombran estos sitios para una y otra los numeran cada una a su manera: si alguno es el mismo, no se sabe.',
  },
  none: {
    en: 'No source names the same one for both.',
    fr: 'Aucune source n’en nomme un même pour l’une et pour l’autre.',
    es: 'Ninguna fuente nombra el mismo para ambas.',
  },
  both: {
    en: 'No source in this graph says it of either: what the two share here is not known.',
    fr: 'Aucune source de ce graphe ne le dit d’aucune des deux : ce qu’elles partagent ici n’est pas connu.',
    es: 'Ninguna fuente de este grafo lo dice de ninguna de las dos: lo que comparten aquí no se conoce.',
  },
} as const satisfies Readonly<Record<string, Label>>;

export const coverageOf: Label = {
  en: 'questions of this page, each counting the same: a source answers; by an assumption; no source answers',
  fr: 'questions de cette page, chacune comptant autant : une source répond ; par hypothèse ; aucune source ne répond',
  es: 'preguntas de esta página, todas con el mismo peso: responde una fuente; por supuesto; no responde ninguna',
};

export const caveats = {
  accusation: {
    en: 'Appearing here is no accusation: a listed relation has no volume and says nothing of harm, and ownership holds for the date of its source.',
    fr: 'Figurer ici n’est pas une accusation : une relation déclarée est sans volume et ne dit rien d’un dommage, et la propriété vaut à la date de sa source.',
    es: 'Figurar aquí no es una acusación: una relación declarada no tiene volumen y nada dice de daños, y la propiedad vale en la fecha de su fuente.',
  },
  names: {
    en: 'A company under two names, or a subsidiary beside its parent, is two; the sites of two lists are one only where both print the same identifier.',
    fr: 'Une entreprise sous deux noms, ou une filiale à côté de sa mère, en fait deux ; les sites de deux listes n’en font un que si toutes deux impriment le même identifiant.',
    es: 'Una empresa con dos nombres, o una filial junto a su matriz, son dos; los sitios de dos listas son uno solo si ambas imprimen el mismo identificador.',
  },
  years: {
    en: 'Lists of different years are not the same day: a row says of which years it is.',
    fr: 'Des listes d’années différentes ne sont pas du même jour : chaque ligne dit de quelles années elle est.',
    es: 'Las listas de años distintos no son del mismo día: cada fila dice de qué años es.',
  },
  few: {
    en: 'Few firms publish lists of suppliers or smelters: who publishes one appears with more relations than who publishes none.',
    fr: 'Peu d’entreprises publient des listes de fournisseurs ou de fonderies : qui en publie apparaît avec plus de relations que qui n’en publie pas.',
    es: 'Pocas empresas publican listas de proveedores o fundiciones: quien las publica aparece con más relaciones que quien no.',
  },
  signed: {
    en: 'Signed is not ratified, and to be absent from a list as of its date is no statement of today; some treaties are open to a region alone.',
    fr: 'Signer n’est pas ratifier, et l’absence d’une liste à sa date ne dit rien d’aujourd’hui ; certains traités ne sont ouverts qu’à une région.',
    es: 'Firmar no es ratificar, y faltar en una lista a su fecha nada dice de hoy; algunos tratados solo están abiertos a una región.',
  },
} as const satisfies Readonly<Record<string, Label>>;

/** Whose a part of a stated capacity is, where it is not one owner's. */
export const claimKinds: Readonly<Record<Exclude<ClaimKind, 'owner'>, Label>> = {
  'split-unknown': {
    en: 'owners named without shares',
    fr: 'propriétaires nommés sans parts',
    es: 'propietarios nombrados sin partes',
  },
  contradicted: {
    en: 'stated shares contradict each other',
    fr: 'les parts indiquées se contredisent',
    es: 'las partes indicadas se contradicen',
  },
  ring: { en: 'own one another', fr: 'se possèdent entre eux', es: 'se poseen entre sí' },
  'not-named': { en: 'no owner named', fr: 'aucun propriétaire nommé', es: 'sin propietario nombrado' },
};

const share: Label = { en: 'Share', fr: 'Part', es: 'Parte' };
const yearsListed: Label = { en: 'Years listed', fr: 'Années déclarées', es: 'Años declarados' };
export const firmsListing: Label = {
  en: 'Firms that list it',
  fr: 'Entreprises qui la déclarent',
  es: 'Empresas que la declaran',
};

/** What the figures of a section's rows are. */
export const measures: Readonly<Record<PowerSectionId, Label | null>> = {
  chokes: share,
  companies: share,
  owners: share,
  owned: share,
  'owned-abroad': share,
  'owned-here': share,
  contradictions: { en: 'Sum of the shares', fr: 'Somme des parts', es: 'Suma de las partes' },
  operators: null,
  operated: null,
  suppliers: yearsListed,
  'supplier-sites': yearsListed,
  customers: yearsListed,
  smelters: yearsListed,
  'listed-by': yearsListed,
  lobbying: { en: 'Declared', fr: 'Déclaré', es: 'Declarado' },
  instruments: null,
  sides: null,
};

/** Two texts in one. */
export const joints = {
  colon: { en: '{a}: {b}', fr: '{a} : {b}', es: '{a}: {b}' },
  semicolon: { en: '{a}; {b}', fr: '{a} ; {b}', es: '{a}; {b}' },
  tap: {
    en: '{stage} – {economy} {share} ({source}, {year})',
    fr: '{stage} – {economy} {share} ({source}, {year})',
    es: '{stage} – {economy} {share} ({source}, {year})',
  },
  tapNamed: {
    en: '{stage} – of those named, {economy} {share}, while somebody unnamed could have more ({source}, {year})',
    fr: '{stage} – parmi ceux qui sont nommés, {economy} {share}, alors qu’un producteur non nommé pourrait avoir plus ({source}, {year})',
    es: '{stage} – entre los nombrados, {economy} {share}, mientras que alguien no nombrado podría tener más ({source}, {year})',
  },
} as const satisfies Readonly<Record<string, Label>>;

/** Since when something holds, and of when its source is. */
export const since = {
  from: { en: 'since {from}, as of {to}', fr: 'depuis {from}, état {to}', es: 'desde {from}, a {to}' },
  at: { en: 'as of {to}', fr: 'état {to}', es: 'a {to}' },
} as const satisfies Readonly<Record<string, Label>>;
