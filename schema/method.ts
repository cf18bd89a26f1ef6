/** The methods behind computed answers: what each does in one sentence, its version, and the works it follows. */
import type { Label } from './label.ts';
import { registry } from './registry.ts';

export interface MethodItem {
  readonly id: string;
  /** Raised whenever the same inputs could give another answer; part of the release id. */
  readonly version: number;
  readonly label: Label;
  readonly sentence: Label;
  /** Page of the documentation, relative to `docs/`. */
  readonly page: string;
  readonly works: readonly string[];
}

export const methods = registry('method', [
  {
    id: 'trace',
    version: 3,
    label: { en: 'Trace', fr: 'Traçage', es: 'Trazado' },
    sentence: {
      en: 'Joins what a device contains to who mines and refines it, to how long it is used and to where devices become waste, and weighs what passes; ore is followed along trade by pairs over every border where it is known, with what nobody knows beside it, and else the link is an assumed world pool, domestic ore first.',
      fr: 'Relie ce que contient un appareil à qui l’extrait et le raffine, à sa durée d’usage et aux lieux où les appareils deviennent déchets, et pèse ce qui passe ; le minerai est suivi le long des échanges par paires, au-delà de chaque frontière, là où ils sont connus, avec à côté ce que personne ne sait, et sinon le lien est un marché mondial supposé, minerai national d’abord.',
      es: 'Une lo que contiene un dispositivo con quién lo extrae y lo refina, con cuánto se usa y con dónde los dispositivos se vuelven residuos, y pesa lo que pasa; el mineral se sigue por el comercio entre pares, a través de cada frontera, donde se conoce, con lo que nadie sabe al lado, y si no el vínculo es un mercado mundial supuesto, primero el mineral nacional.',
    },
    page: 'methods/trace.md',
    works: [
      'Kastner T., Kastner M., Nonhebel S. (2011): Tracing distant environmental impacts of agricultural products from a consumer perspective, Ecological Economics 70(6):1032–1040',
      'Baldé C.P., Kuehr R., Blumenthal K., Fondeur Gill S., Kern M., Micheli P., Magpantay E., Huisman J. (2015): E-waste statistics: Guidelines on classification, reporting and indicators, UNU-IAS',
      'Forti V., Baldé C.P., Kuehr R. (2018): E-waste statistics: Guidelines on classification, reporting and indicators, second edition, UNU ViE-SCYCLE',
    ],
  },
  {
    id: 'ledger',
    version: 2,
    label: { en: 'North–South ledger', fr: 'Bilan Nord–Sud', es: 'Balance Norte–Sur' },
    sentence: {
      en: 'Puts side by side, under one scheme, each side’s share of what is dug, refined, earned, used, thrown away and documented as harm; each row says what part of it is digital.',
      fr: 'Met côte à côte, selon un classement, la part de chaque côté dans ce qui est extrait, raffiné, gagné, utilisé, jeté et documenté comme dommage\u202f; chaque ligne dit quelle part en est numérique.',
      es: 'Pone lado a lado, según una clasificación, la parte de cada lado en lo que se extrae, se refina, se gana, se usa, se desecha y se documenta como daño; cada fila dice qué parte es digital.',
    },
    page: 'methods/ledger.md',
    works: [
      'Hickel J., Dorninger C., Wieland H., Suwandi I. (2022): Imperialist appropriation in the world economy, Global Environmental Change 73:102467',
    ],
  },
  {
    id: 'power',
    version: 1,
    label: { en: 'Power', fr: 'Pouvoir', es: 'Poder' },
    sentence: {
      en: 'Puts side by side what sources say of who owns, supplies and binds a thing: shares multiplied along chains of owners, lists without volume, treaties signed or ratified; what no source says is unknown.',
      fr: 'Met côte à côte ce que les sources disent de qui possède, fournit et lie une chose : parts multipliées le long des chaînes de propriétaires, listes sans volume, traités signés ou ratifiés ; ce qu’aucune source ne dit est inconnu.',
      es: 'Pone lado a lado lo que las fuentes dicen de quién posee, abastece y obliga a algo: partes multiplicadas por las cadenas de propietarios, listas sin volumen, tratados firmados o ratificados; lo que ninguna fuente dice es desconocido.',
    },
    page: 'methods/power.md',
    works: [],
  },
  {
    id: 'scenario',
    version: 1,
    label: { en: 'Scenario', fr: 'Scénario', es: 'Escenario' },
    sentence: {
      en: 'Follows the devices of a class through sales, stock and waste with Weibull lifetimes, moves nine levers and tells before and after; what no source gives is an assumption of its own.',
      fr: 'Suit les appareils d’une classe des ventes au stock et aux déchets selon des durées de Weibull, déplace neuf leviers et dit avant et après ; ce qu’aucune source ne donne est une hypothèse à part.',
      es: 'Sigue los dispositivos de una clase por ventas, existencias y residuos con vidas de Weibull, mueve nueve palancas y dice antes y después; lo que ninguna fuente da es un supuesto aparte.',
    },
    page: 'methods/scenario.md',
    works: [
      'Forti V., Baldé C.P., Kuehr R. (2018): E-waste statistics: Guidelines on classification, reporting and indicators, second edition, UNU ViE-SCYCLE',
    ],
  },
  {
    id: 'locks',
    version: 1,
    label: { en: 'Locks', fr: 'Verrous', es: 'Cerrojos' },
    sentence: {
      en: 'Tells of each instrument what sources say it applies to, which economies are bound, signed only, are said to be no party or are not on the list, and on which a source has no answer, how many published meetings name it and whom it lists.',
      fr: 'Dit de chaque instrument à quoi les sources disent qu’il s’applique, quelles économies sont liées, ont seulement signé, sont dites non parties ou ne sont pas sur la liste, et pour lesquelles une source ne répond pas, combien de réunions publiées le nomment et qui il liste.',
      es: 'Dice de cada instrumento a qué dicen las fuentes que se aplica, qué economías están obligadas, solo firmaron, no son partes según una fuente o no están en la lista, y sobre cuáles una fuente no responde, cuántas reuniones publicadas lo nombran y a quién enumera.',
    },
    page: 'methods/locks.md',
    works: [],
  },
  {
    id: 'claims',
    version: 1,
    label: { en: 'Claim check', fr: 'Vérification d’affirmations', es: 'Verificación de afirmaciones' },
    sentence: {
      en: 'Puts a published figure beside the statements that bear on it and gives a verdict by a written rule; another scope, year or unit refutes nothing, and a document is never evidence for its own claim.',
      fr: 'Met un chiffre publié à côté des énoncés qui portent sur lui et donne un verdict selon une règle écrite ; une autre portée, année ou unité ne réfute rien, et un document n’est jamais la preuve de sa propre affirmation.',
      es: 'Pone una cifra publicada junto a los enunciados que se refieren a ella y da un veredicto según una regla escrita; otro alcance, año o unidad no refuta nada, y un documento nunca es prueba de su propia afirmación.',
    },
    page: 'methods/claims.md',
    works: [],
  },
  {
    id: 'check-text',
    version: 1,
    label: { en: 'Check of a text', fr: 'Vérification d’un texte', es: 'Verificación de un texto' },
    sentence: {
      en: 'Reads the figures of a text and puts beside each the nearest claims and statements that measure the same and share what its sentence names, with the differences in value, scope and year; likeness of the numbers chooses nothing, and where nothing is comparable it says so.',
      fr: 'Lit les chiffres d’un texte et met à côté de chacun les affirmations et énoncés les plus proches qui mesurent la même chose et partagent ce que nomme sa phrase, avec les différences de valeur, de portée et d’année ; la ressemblance des nombres ne choisit rien, et là où rien n’est comparable, c’est dit.',
      es: 'Lee las cifras de un texto y pone junto a cada una las afirmaciones y los enunciados más cercanos que miden lo mismo y comparten lo que nombra su frase, con las diferencias de valor, alcance y año; el parecido de los números no elige nada, y donde nada es comparable, se dice.',
    },
    page: 'methods/check-text.md',
    works: [],
  },
  {
    id: 'flows',
    version: 1,
    label: { en: 'Trade flows', fr: 'Flux commerciaux', es: 'Flujos comerciales' },
    sentence: {
      en: 'Takes one table of trade, of one code, year, publisher and edition, and adds its flows up by economy and by side; shares are of the whole only where the whole is known.',
      fr: 'Prend un seul tableau d’échanges, d’un code, d’une année, d’un éditeur et d’une édition, et en additionne les flux par économie et par côté\u202f; les parts ne sont données que si le total est connu.',
      es: 'Toma una sola tabla de comercio, de un código, un año, un editor y una edición, y suma sus flujos por economía y por lado; las partes solo se dan si se conoce el total.',
    },
    page: 'methods/flows.md',
    works: [
      'Gaulier G., Zignago S. (2010): BACI: International Trade Database at the Product-Level. The 1994–2007 Version, CEPII Working Paper 2010-23',
    ],
  },
  {
    id: 'economy-figures',
    version: 1,
    label: {
      en: 'One figure an economy',
      fr: 'Un chiffre par économie',
      es: 'Una cifra por economía',
    },
    sentence: {
      en: 'Takes one publisher’s world of one thing in one year and gives each economy’s figure, side and share, with what is not named and what the total leaves over beside them.',
      fr: 'Prend le monde d’un seul éditeur pour une chose et une année et donne le chiffre, le côté et la part de chaque économie, avec à côté ce qui n’est pas nommé et ce que le total laisse.',
      es: 'Toma el mundo de un solo editor para una cosa y un año y da la cifra, el lado y la parte de cada economía, con lo no nombrado y lo que deja el total al lado.',
    },
    page: 'methods/economy-figures.md',
    works: [],
  },
  {
    id: 'concentration',
    version: 1,
    label: { en: 'Concentration', fr: 'Concentration', es: 'Concentración' },
    sentence: {
      en: 'Says how few hands one publisher’s world of a material is in, at one stage: the sum of the squared shares, the largest and the three largest; a range where a part has no name.',
      fr: 'Dit en combien peu de mains se trouve le monde d’un éditeur pour une matière, à une étape\u202f: somme des carrés des parts, la plus grande et les trois plus grandes\u202f; une fourchette si une part n’est pas nommée.',
      es: 'Dice en cuán pocas manos está el mundo de un editor para un material, en una etapa: suma de los cuadrados de las partes, la mayor y las tres mayores; un intervalo si una parte no tiene nombre.',
    },
    page: 'methods/concentration.md',
    works: [
      'Hirschman A. O. (1945): National Power and the Structure of Foreign Trade, University of California Press',
      'Herfindahl O. C. (1950): Concentration in the Steel Industry, doctoral dissertation, Columbia University',
      'Hirschman A. O. (1964): The Paternity of an Index, American Economic Review 54(5):761–762',
    ],
  },
  {
    id: 'anomalies',
    version: 1,
    label: { en: 'Anomalies', fr: 'Anomalies', es: 'Anomalías' },
    sentence: {
      en: 'Sets two figures of one thing side by side and lists the pairs that differ most, ranked by the share of the whole that the gap is, each with ordinary reasons; it accuses nobody.',
      fr: 'Met côte à côte deux chiffres d’une même chose et liste les paires qui diffèrent le plus, classées selon la part du total que fait l’écart, chacune avec des raisons ordinaires\u202f; elle n’accuse personne.',
      es: 'Pone lado a lado dos cifras de una misma cosa y lista los pares que más difieren, según la parte del total que es la diferencia, cada uno con razones corrientes; no acusa a nadie.',
    },
    page: 'methods/anomalies.md',
    works: [
      'Ružička M. (1958): Anwendung mathematisch-statistischer Methoden in der Geobotanik (synthetische Bearbeitung von Aufnahmen), Biológia (Bratislava) 13:647–661',
    ],
  },
  {
    id: 'origin',
    version: 1,
    label: { en: 'Origin of a material', fr: 'Origine d’une matière', es: 'Origen de un material' },
    sentence: {
      en: 'Follows a material back along trade by pairs, stage by stage, to where it was dug or refined, however many economies passed it on; what has no known origin stands beside it, in three kinds.',
      fr: 'Remonte une matière le long des échanges par paires, étape par étape, jusqu’au lieu d’extraction ou de raffinage, quel que soit le nombre d’économies traversées\u202f; ce dont l’origine est inconnue figure à côté, en trois sortes.',
      es: 'Sigue un material hacia atrás por el comercio por pares, etapa por etapa, hasta donde se extrajo o se refinó, por muchas economías que lo pasaran; lo que no tiene origen conocido figura al lado, en tres clases.',
    },
    page: 'methods/origin.md',
    works: [
      'Kastner T., Kastner M., Nonhebel S. (2011): Tracing distant environmental impacts of agricultural products from a consumer perspective, Ecological Economics 70(6):1032–1040',
      'Fréchet M. (1951): Sur les tableaux de corrélation dont les marges sont données, Annales de l’Université de Lyon, Section A 14:53–77',
    ],
  },
  {
    id: 'harm-attribution',
    version: 1,
    label: { en: 'Harm attribution', fr: 'Attribution des dommages', es: 'Atribución de daños' },
    sentence: {
      en: 'Shares out a documented harm among economies under a named rule (where it happened, who first used the metal, or a part each), so that attributed and unattributable parts are the whole.',
      fr: 'Répartit un dommage documenté entre économies selon une règle nommée (le lieu, les premiers utilisateurs du métal, ou une part chacun) : parts attribuées et non attribuables font le tout.',
      es: 'Reparte un daño documentado entre economías según una regla nombrada (el lugar, los primeros usuarios del metal, o una parte cada uno): partes atribuidas y no atribuibles hacen el todo.',
    },
    page: 'methods/harm-attribution.md',
    works: [
      'Kastner T., Kastner M., Nonhebel S. (2011): Tracing distant environmental impacts of agricultural products from a consumer perspective, Ecological Economics 70(6):1032–1040',
      'Lenzen M., Murray J., Sack F., Wiedmann T. (2007): Shared producer and consumer responsibility: Theory and practice, Ecological Economics 61(1):27–42',
      'Marques A., Rodrigues J., Lenzen M., Domingos T. (2012): Income-based environmental responsibility, Ecological Economics 84:57–65',
      'Piñero P., Bruckner M., Wieland H., Pongrácz E., Giljum S. (2019): The raw material basis of global value chains: allocating environmental responsibility based on value generation, Economic Systems Research 31(2):206–227',
    ],
  },
  {
    id: 'exposure',
    version: 1,
    label: { en: 'Exposure', fr: 'Exposition', es: 'Exposición' },
    sentence: {
      en: 'Adds up the share of a material’s world supply that comes from places where a harm is documented; a floor where a place stands inside a publisher’s lump, and never a number of victims.',
      fr: 'Additionne la part de l’offre mondiale d’une matière qui vient de lieux où un dommage est documenté ; un minimum si un lieu est dans un regroupement de l’éditeur, et jamais un nombre de victimes.',
      es: 'Suma la parte de la oferta mundial de un material que viene de lugares donde un daño está documentado; un mínimo si un lugar está dentro de un grupo del editor, y nunca un número de víctimas.',
    },
    page: 'methods/exposure.md',
    works: [],
  },
  {
    id: 'value-capture',
    version: 1,
    label: { en: 'Value capture', fr: 'Captation de la valeur', es: 'Captura de valor' },
    sentence: {
      en: 'Divides what electronics earns among economies, blocs and sides, one series of one edition at a time, or the price of one device among those who get it, one document at a time; gives what a kilogram of a material costs in trade stage by stage, and a company’s accounts beside pay and prices upstream; what is not named or not known stands apart.',
      fr: 'Répartit ce que gagne l’électronique entre économies, groupes et côtés, une série d’une édition à la fois, ou le prix d’un appareil entre ceux à qui il va, un document à la fois\u202f; donne ce que coûte un kilogramme d’une matière dans les échanges, étape par étape, et les comptes d’une entreprise à côté des salaires et des prix en amont\u202f; ce qui n’est pas nommé ou pas connu reste à part.',
      es: 'Reparte lo que gana la electrónica entre economías, grupos y lados, una serie de una edición cada vez, o el precio de un dispositivo entre quienes lo reciben, un documento cada vez; da lo que cuesta en el comercio un kilogramo de un material, etapa por etapa, y las cuentas de una empresa junto a los salarios y precios aguas arriba; lo no nombrado o no conocido queda aparte.',
    },
    page: 'methods/value-capture.md',
    works: [
      'Linden G., Kraemer K. L., Dedrick J. (2009): Who captures value in a global innovation network? The case of Apple’s iPod, Communications of the ACM 52(3):140–144',
      'Timmer M. P., Dietzenbacher E., Los B., Stehrer R., de Vries G. J. (2015): An Illustrated User Guide to the World Input–Output Database: the Case of Global Automotive Production, Review of International Economics 23(3):575–605',
    ],
  },
  {
    id: 'burden',
    version: 1,
    label: { en: 'Benefit against burden', fr: 'Avantage et charge', es: 'Beneficio y carga' },
    sentence: {
      en: 'Sets economies by a benefit of the digital against a burden of it, and says what share of the burden each quarter of them bears, with what has no figure.',
      fr: 'Place les économies selon un avantage du numérique face à une charge, et dit quelle part de la charge porte chaque quart d’entre elles, avec ce qui n’a pas de chiffre.',
      es: 'Sitúa las economías según un beneficio de lo digital frente a una carga, y dice qué parte de la carga soporta cada cuarta parte de ellas, con lo que no tiene cifra.',
    },
    page: 'methods/burden.md',
    works: [],
  },
  {
    id: 'ownership',
    version: 1,
    label: { en: 'Ownership', fr: 'Propriété', es: 'Propiedad' },
    sentence: {
      en: 'Multiplies stated shares along chains of owners, rings among them, and gives the stated capacity of named sites to the last owners that are named; what no source gives anybody stands apart.',
      fr: 'Multiplie les parts indiquées le long des chaînes de propriétaires, boucles comprises, et donne la capacité indiquée des sites nommés aux derniers propriétaires nommés ; ce qu’aucune source n’attribue reste à part.',
      es: 'Multiplica las partes indicadas a lo largo de las cadenas de propietarios, incluidos los anillos, y da la capacidad indicada de los sitios nombrados a los últimos propietarios nombrados; lo que ninguna fuente asigna queda aparte.',
    },
    page: 'methods/ownership.md',
    works: [
      'Brioschi F., Buzzacchi L., Colombo M. G. (1989): Risk Capital Financing and the Separation of Ownership and Control in Business Groups, Journal of Banking & Finance 13(4–5):747–772',
    ],
  },
  {
    id: 'infrastructure',
    version: 1,
    label: {
      en: 'Data centres and cables',
      fr: 'Centres de données et câbles',
      es: 'Centros de datos y cables',
    },
    sentence: {
      en: 'Counts listed data centres, cloud regions and cables by whom each list names and by place, list by list, and sets emissions of bought electricity by place beside those by market, never blended.',
      fr: 'Compte les centres de données, régions de nuage et câbles listés selon qui chaque liste nomme et selon le lieu, liste par liste, et place les émissions de l’électricité achetée selon le lieu à côté de celles selon le marché, sans jamais les mêler.',
      es: 'Cuenta los centros de datos, regiones de nube y cables listados según a quién nombra cada lista y según el lugar, lista por lista, y pone las emisiones de la electricidad comprada según el lugar y, al lado, según el mercado, sin mezclarlas nunca.',
    },
    page: 'methods/infrastructure.md',
    works: [
      'World Resources Institute (2015): GHG Protocol Scope 2 Guidance. An amendment to the GHG Protocol Corporate Standard',
    ],
  },
  {
    id: 'life-cycle',
    version: 1,
    label: { en: 'Life cycle', fr: 'Cycle de vie', es: 'Ciclo de vida' },
    sentence: {
      en: 'Sets what each source states of a device, a site or a model by phase side by side, divides what occurs once by the lifetime that the same source assumes, and multiplies electricity by a grid where that is marked.',
      fr: 'Place côte à côte ce que chaque source donne d’un appareil, d’un site ou d’un modèle par phase, divise ce qui n’arrive qu’une fois par la durée de vie que suppose la même source, et multiplie l’électricité par un réseau là où c’est indiqué.',
      es: 'Pone lado a lado lo que cada fuente da de un dispositivo, un sitio o un modelo por fase, divide lo que ocurre una vez por la vida útil que supone la misma fuente, y multiplica la electricidad por una red donde se indica.',
    },
    page: 'methods/life-cycle.md',
    works: [
      'World Resources Institute (2015): GHG Protocol Scope 2 Guidance. An amendment to the GHG Protocol Corporate Standard',
    ],
  },
  {
    id: 'network',
    version: 1,
    label: { en: 'Network of relations', fr: 'Réseau de relations', es: 'Red de relaciones' },
    sentence: {
      en: 'Walks the relations that sources state between named things: what surrounds a thing, the shortest way between two, and the things on most ways by degree, betweenness or PageRank; harms stand in none of it.',
      fr: 'Parcourt les relations que les sources énoncent entre choses nommées : ce qui entoure une chose, le plus court chemin entre deux, et les choses sur le plus de chemins selon le degré, l’intermédiarité ou PageRank ; aucun dommage n’y figure.',
      es: 'Recorre las relaciones que las fuentes enuncian entre cosas nombradas: lo que rodea a una cosa, el camino más corto entre dos, y las cosas en más caminos según grado, intermediación o PageRank; ningún daño figura en ella.',
    },
    page: 'methods/network.md',
    works: [
      'Freeman L. C. (1977): A Set of Measures of Centrality Based on Betweenness, Sociometry 40(1):35–41',
      'Brandes U. (2001): A Faster Algorithm for Betweenness Centrality, Journal of Mathematical Sociology 25(2):163–177',
      'Brin S., Page L. (1998): The Anatomy of a Large-Scale Hypertextual Web Search Engine, Computer Networks and ISDN Systems 30(1–7):107–117',
    ],
  },
  {
    id: 'messages',
    version: 1,
    label: { en: 'Seven messages', fr: 'Sept messages', es: 'Siete mensajes' },
    sentence: {
      en: 'Puts each of seven messages of a workshop beside figures that bear on it, figures that say otherwise or set its scope, and what no source tells; counts, parts and changes are made from statements of one kind of quantity alone.',
      fr: 'Place chacun des sept messages d’un atelier à côté de chiffres qui portent sur lui, de chiffres qui disent autre chose ou en fixent le périmètre, et de ce qu’aucune source ne dit\u202f; comptes, parts et évolutions ne sont faits que d’énoncés d’une même sorte de grandeur.',
      es: 'Pone cada uno de los siete mensajes de un taller junto a cifras que le atañen, cifras que dicen otra cosa o fijan su alcance, y lo que ninguna fuente dice; recuentos, partes y cambios se hacen solo con enunciados de una misma clase de magnitud.',
    },
    page: 'methods/messages.md',
    works: [],
  },
] as const satisfies readonly MethodItem[]);
export type MethodId = (typeof methods.ids)[number];
