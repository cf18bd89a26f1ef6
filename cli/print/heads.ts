/** Heads of the tables that commands print, in the language of the names in them. */
import type { Label, Language } from '../../schema/label.ts';

const heads = {
  about: { en: 'About', fr: 'Sujet', es: 'Sujeto' },
  aliases: { en: 'Other names', fr: 'Autres noms', es: 'Otros nombres' },
  amount: { en: 'Amount', fr: 'Quantité', es: 'Cantidad' },
  assumptions: { en: 'Assumptions', fr: 'Hypothèses', es: 'Supuestos' },
  caveats: { en: 'Mind', fr: 'À savoir', es: 'A tener en cuenta' },
  codes: { en: 'Codes', fr: 'Codes', es: 'Códigos' },
  count: { en: 'Count', fr: 'Nombre', es: 'Número' },
  economies: { en: 'Economies', fr: 'Économies', es: 'Economías' },
  datasets: { en: 'Data sets', fr: 'Jeux de données', es: 'Conjuntos de datos' },
  edition: { en: 'Edition', fr: 'Édition', es: 'Edición' },
  entities: { en: 'Entities', fr: 'Entités', es: 'Entidades' },
  exporterSays: { en: 'Exporter says', fr: 'Dit l’exportateur', es: 'Dice quien exporta' },
  extent: { en: 'Covers', fr: 'Couvre', es: 'Abarca' },
  flow: { en: 'Flow', fr: 'Flux', es: 'Flujo' },
  holds: { en: 'Contains', fr: 'Contient', es: 'Contiene' },
  id: { en: 'Id', fr: 'Identifiant', es: 'Identificador' },
  interest: { en: 'Interest', fr: 'Intérêt', es: 'Interés' },
  importerSays: { en: 'Importer says', fr: 'Dit l’importateur', es: 'Dice quien importa' },
  kind: { en: 'Kind', fr: 'Type', es: 'Tipo' },
  licence: { en: 'Licence', fr: 'Licence', es: 'Licencia' },
  link: { en: 'Page', fr: 'Page', es: 'Página' },
  locator: { en: 'Locator', fr: 'Emplacement', es: 'Ubicación' },
  mass: { en: 'Mass', fr: 'Masse', es: 'Masa' },
  match: { en: 'Matched', fr: 'Correspondance', es: 'Coincidencia' },
  more: {
    en: 'There are more; the next page:',
    fr: 'Il y en a d’autres ; page suivante :',
    es: 'Hay más; página siguiente:',
  },
  name: { en: 'Name', fr: 'Nom', es: 'Nombre' },
  named: { en: 'Named', fr: 'Nommé', es: 'Nombrado' },
  north: { en: 'North', fr: 'Nord', es: 'Norte' },
  note: { en: 'Note', fr: 'Note', es: 'Nota' },
  noFigure: { en: 'no figure yet', fr: 'pas encore de chiffre', es: 'aún sin cifra' },
  of: { en: 'Of', fr: 'De', es: 'De' },
  others: { en: 'Others say', fr: 'D’autres disent', es: 'Otros dicen' },
  period: { en: 'Period', fr: 'Période', es: 'Período' },
  predicate: { en: 'Says', fr: 'Énoncé', es: 'Enunciado' },
  quarantine: {
    en: 'Used by no answer',
    fr: 'Utilisé par aucune réponse',
    es: 'No lo usa ninguna respuesta',
  },
  range: { en: 'Range', fr: 'Fourchette', es: 'Intervalo' },
  read: { en: 'Read in', fr: 'Lu dans', es: 'Leído en' },
  release: { en: 'Release', fr: 'Version', es: 'Versión' },
  reports: {
    en: 'What both economies report, before anybody reconciled it: value, then mass',
    fr: 'Ce que déclarent les deux économies, avant tout rapprochement : valeur, puis masse',
    es: 'Lo que declaran ambas economías, antes de conciliarlo: valor y luego masa',
  },
  rule: { en: 'Rule', fr: 'Règle', es: 'Regla' },
  scheme: { en: 'Scheme', fr: 'Classement', es: 'Clasificación' },
  share: { en: 'Share', fr: 'Part', es: 'Proporción' },
  side: { en: 'Side', fr: 'Côté', es: 'Lado' },
  source: { en: 'Source', fr: 'Source', es: 'Fuente' },
  sources: { en: 'Sources', fr: 'Sources', es: 'Fuentes' },
  south: { en: 'South', fr: 'Sud', es: 'Sur' },
  stage: { en: 'Stage', fr: 'Étape', es: 'Etapa' },
  statements: { en: 'Statements', fr: 'Énoncés', es: 'Enunciados' },
  status: { en: 'Status', fr: 'Statut', es: 'Estado' },
  total: { en: 'Sum', fr: 'Somme', es: 'Suma' },
  unallocated: { en: 'Unallocated', fr: 'Non réparti', es: 'Sin repartir' },
  unclassified: { en: 'Unclassified', fr: 'Non classé', es: 'Sin clasificar' },
  unknowns: {
    en: 'Known to be unknown',
    fr: 'Ce que l’on sait ne pas savoir',
    es: 'Lo que se sabe que no se sabe',
  },
  used: { en: 'Used', fr: 'Utilisé', es: 'Usado' },
  value: { en: 'Value', fr: 'Valeur', es: 'Valor' },
  year: { en: 'Year', fr: 'Année', es: 'Año' },
} as const satisfies Readonly<Record<string, Label>>;

export type Head = keyof typeof heads;

/** The head in a language. */
export function headIn(language: Language): (head: Head) => string {
  return (head) => heads[head][language];
}
