/** Entities by their codes, for as long as the graph is open. */
import type { Label } from '../../schema/label.ts';
import type { GraphContext } from '../analysis/context/context.ts';
import { keyOf } from '../analysis/search/fold.ts';

export interface CodeTable {
  /** Systems of codes that this graph has, sorted. */
  readonly systems: readonly string[];
  /** Entities that have the code in the system. */
  having(system: string, code: string): readonly string[];
}

type Coded = Pick<GraphContext, 'codes'>;
const tables = new WeakMap<Coded['codes'], CodeTable>();

export function codeTable({ codes }: Coded): CodeTable {
  const held = tables.get(codes);
  if (held !== undefined) return held;
  const systems = new Map<string, Map<string, string[]>>();
  for (const [entity, list] of codes) {
    for (const { system, code } of list) {
      const known = systems.get(system) ?? new Map<string, string[]>();
      systems.set(system, known);
      const key = keyOf(code);
      const owners = known.get(key);
      if (owners === undefined) known.set(key, [entity]);
      else owners.push(entity);
    }
  }
  const table: CodeTable = {
    systems: [...systems.keys()].sort(),
    having: (system, code) => systems.get(system)?.get(keyOf(code)) ?? [],
  };
  tables.set(codes, table);
  return table;
}

const labels: Readonly<Record<string, Label>> = {
  baci: {
    en: 'Number in BACI and UN Comtrade',
    fr: 'Numéro dans BACI et UN Comtrade',
    es: 'Número en BACI y UN Comtrade',
  },
  'baci-iso3': { en: 'Letters in BACI', fr: 'Lettres dans BACI', es: 'Letras en BACI' },
  cas: { en: 'CAS number', fr: 'Numéro CAS', es: 'Número CAS' },
  cid: {
    en: 'Smelter number (CID) of the Responsible Minerals Initiative',
    fr: 'Numéro de fonderie (CID) de la Responsible Minerals Initiative',
    es: 'Número de fundición (CID) de la Responsible Minerals Initiative',
  },
  cn: {
    en: 'Code of the Combined Nomenclature of the European Union',
    fr: 'Code de la Nomenclature combinée de l’Union européenne',
    es: 'Código de la Nomenclatura Combinada de la Unión Europea',
  },
  iso2: { en: 'Two letters of ISO 3166', fr: 'Deux lettres de l’ISO 3166', es: 'Dos letras de la ISO 3166' },
  iso3: {
    en: 'Three letters of ISO 3166',
    fr: 'Trois lettres de l’ISO 3166',
    es: 'Tres letras de la ISO 3166',
  },
  lei: {
    en: 'Legal Entity Identifier',
    fr: 'Identifiant d’entité juridique (LEI)',
    es: 'Identificador de entidad jurídica (LEI)',
  },
  m49: { en: 'Number of UN M49', fr: 'Numéro M49 de l’ONU', es: 'Número M49 de la ONU' },
  symbol: { en: 'Chemical symbol', fr: 'Symbole chimique', es: 'Símbolo químico' },
  'taiwan-ccc': {
    en: 'Code of the customs of Taiwan (CCC)',
    fr: 'Code des douanes de Taïwan (CCC)',
    es: 'Código de las aduanas de Taiwán (CCC)',
  },
  'unu-key': {
    en: 'UNU key of e-waste',
    fr: 'Clé UNU des déchets électroniques',
    es: 'Clave UNU de residuos electrónicos',
  },
};

/** The name of a system of codes; a revision of the Harmonized System is named by its year. */
export function labelOfSystem(system: string): Label {
  const year = /^hs(\d{4})$/.exec(system)?.[1];
  if (year !== undefined) {
    return {
      en: `Code of the Harmonized System ${year}`,
      fr: `Code du Système harmonisé ${year}`,
      es: `Código del Sistema Armonizado ${year}`,
    };
  }
  const known = Object.hasOwn(labels, system) ? labels[system] : undefined;
  return known ?? { en: system, fr: system, es: system };
}
