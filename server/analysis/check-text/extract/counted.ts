/** What texts count without a unit: people, companies, devices. The word itself tells what a figure is about. */

import type { Token } from './tokens.ts';
import type { TextUnit, UnitAt } from './units.ts';

/** Nouns in the three languages, folded. */
const nouns: ReadonlySet<string> = new Set(
  `child children enfant enfants nino ninos ninas menores
  people person persons inhabitants personne personnes habitants persona personas habitantes
  worker workers travailleur travailleurs travailleuses trabajador trabajadores trabajadoras
  miner miners creuseurs mineurs minero mineros mine mines mina minas site sites
  country countries pays pais paises economies
  company companies firms suppliers smelters entreprise entreprises societes fournisseurs fonderies empresa empresas proveedores fundiciones
  device devices appliances appareil appareils equipements dispositivo dispositivos aparatos
  phone phones smartphone smartphones telephones telefonos moviles laptops computers ordinateurs ordenadores computadoras
  servers serveurs servidores women men femmes hommes mujeres hombres
  deaths morts deces muertes jobs emplois empleos users utilisateurs usuarios subscriptions abonnements abonados
  conflicts conflits conflictos meetings reunions rencontres reuniones households menages hogares
  elements elementos metals metaux metales minerals minerais minerales partners partenaires socios
  strategies estrategias allegations projects projets proyectos patents brevets patentes goods biens bienes employees employes salaries empleados`
    .split(/\s+/)
    .filter(Boolean),
);

/** Words that join two things: no adjective of the noun behind them. */
const joining: ReadonlySet<string> = new Set(
  'of in and or to the for with from by on at a an de des du la le les et ou en dans pour par sur un une d l y o el los las con del por per than que qui'.split(
    ' ',
  ),
);
/** Adjectives that may stand between a number and its noun: "11 million informal workers". */
const mostBetween = 2;

const count: TextUnit = { dimension: 'count', factor: '1', bases: null, symbol: '' };

/** The counted noun that begins at a token, adjectives before it included; null where none does. */
export function countedAt(tokens: readonly Token[], at: number): UnitAt | null {
  for (let step = 0; step <= mostBetween; step += 1) {
    const token = tokens[at + step];
    if (token === undefined || token.kind !== 'word') return null;
    if (nouns.has(token.folded)) return { unit: count, length: step + 1 };
    const isPlain = /^\p{Ll}+$/u.test(token.text) && !joining.has(token.folded);
    if (!isPlain) return null;
  }
  return null;
}
