/** Licences of sources, and how the obligations of several add up. A licence belongs to a source. */
import { z } from 'zod';
import type { Label } from './label.ts';
import { registry } from './registry.ts';

export interface LicenceItem {
  readonly id: string;
  readonly label: Label;
  /** The text of the licence, or of the statement that the figures are free. */
  readonly url: string;
  readonly attribution: boolean;
  /** The family under which derived data must be shared, or null. */
  readonly shareAlike: string | null;
  readonly nonCommercial: boolean;
  /** False when the publisher's terms forbid passing the figures on in bulk. */
  readonly redistributable: boolean;
  /** The most records that may be passed on without asking the publisher; none where no number is set. */
  readonly recordsAtMost?: number;
  /** True where nobody could find out under which licence the publisher offers it. */
  readonly unverified?: true;
}

/**
 * Whether figures may be used and passed on by anybody for any purpose, under any terms of their own, as the Open
 * Definition 2.1 means it except that works derived from them need not be shared alike: attribution may be asked
 * for, share-alike and non-commercial terms may not.
 */
export function isOpen({ redistributable, shareAlike, nonCommercial, unverified }: LicenceItem): boolean {
  return redistributable && shareAlike === null && !nonCommercial && unverified !== true;
}

const same = (text: string): Label => ({ en: text, fr: text, es: text });

export const licences = registry('licence', [
  {
    id: 'us-public-domain',
    label: {
      en: 'Public domain (US government)',
      fr: 'Domaine public (gouvernement des États-Unis)',
      es: 'Dominio público (gobierno de EE. UU.)',
    },
    url: 'https://www.usa.gov/government-copyright',
    attribution: false,
    shareAlike: null,
    nonCommercial: false,
    redistributable: true,
  },
  {
    id: 'facts',
    label: { en: 'Single facts, cited', fr: 'Faits isolés, cités', es: 'Hechos aislados, citados' },
    url: 'https://www.wipo.int/treaties/en/ip/berne/',
    attribution: true,
    shareAlike: null,
    nonCommercial: false,
    redistributable: true,
  },
  {
    id: 'PDDL-1.0',
    label: {
      en: 'Open Data Commons PDDL 1.0',
      fr: 'Open Data Commons PDDL 1.0',
      es: 'Open Data Commons PDDL 1.0',
    },
    url: 'https://opendatacommons.org/licenses/pddl/1-0/',
    attribution: false,
    shareAlike: null,
    nonCommercial: false,
    redistributable: true,
  },
  {
    id: 'CC0-1.0',
    label: same('CC0 1.0'),
    url: 'https://creativecommons.org/publicdomain/zero/1.0/',
    attribution: false,
    shareAlike: null,
    nonCommercial: false,
    redistributable: true,
  },
  {
    id: 'CC-BY-4.0',
    label: same('CC BY 4.0'),
    url: 'https://creativecommons.org/licenses/by/4.0/',
    attribution: true,
    shareAlike: null,
    nonCommercial: false,
    redistributable: true,
  },
  {
    id: 'CC-BY-SA-4.0',
    label: same('CC BY-SA 4.0'),
    url: 'https://creativecommons.org/licenses/by-sa/4.0/',
    attribution: true,
    shareAlike: 'CC-BY-SA',
    nonCommercial: false,
    redistributable: true,
  },
  {
    id: 'CC-BY-NC-4.0',
    label: same('CC BY-NC 4.0'),
    url: 'https://creativecommons.org/licenses/by-nc/4.0/',
    attribution: true,
    shareAlike: null,
    nonCommercial: true,
    redistributable: true,
  },
  {
    id: 'CC-BY-NC-SA-4.0',
    label: same('CC BY-NC-SA 4.0'),
    url: 'https://creativecommons.org/licenses/by-nc-sa/4.0/',
    attribution: true,
    shareAlike: 'CC-BY-NC-SA',
    nonCommercial: true,
    redistributable: true,
  },
  {
    id: 'CC-BY-NC-SA-3.0',
    label: same('CC BY-NC-SA 3.0'),
    url: 'https://creativecommons.org/licenses/by-nc-sa/3.0/',
    attribution: true,
    shareAlike: 'CC-BY-NC-SA',
    nonCommercial: true,
    redistributable: true,
  },
  {
    id: 'ODbL-1.0',
    label: same('ODbL 1.0'),
    url: 'https://opendatacommons.org/licenses/odbl/1-0/',
    attribution: true,
    shareAlike: 'ODbL',
    nonCommercial: false,
    redistributable: true,
  },
  {
    id: 'ODC-BY-1.0',
    label: same('ODC-By 1.0'),
    url: 'https://opendatacommons.org/licenses/by/1-0/',
    attribution: true,
    shareAlike: null,
    nonCommercial: false,
    redistributable: true,
  },
  {
    id: 'GPL-3.0',
    label: { en: 'GNU GPL 3.0', fr: 'GNU GPL 3.0', es: 'GNU GPL 3.0' },
    url: 'https://www.gnu.org/licenses/gpl-3.0.html',
    attribution: true,
    shareAlike: 'GPL-3.0',
    nonCommercial: false,
    redistributable: true,
  },
  {
    id: 'OGL-UK-3.0',
    label: {
      en: 'Open Government Licence v3 (UK)',
      fr: 'Open Government Licence v3 (Royaume-Uni)',
      es: 'Open Government Licence v3 (Reino Unido)',
    },
    url: 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
    attribution: true,
    shareAlike: null,
    nonCommercial: false,
    redistributable: true,
  },
  {
    id: 'etalab-2.0',
    label: {
      en: 'Etalab open licence 2.0',
      fr: 'Licence ouverte Etalab 2.0',
      es: 'Licencia abierta Etalab 2.0',
    },
    url: 'https://www.etalab.gouv.fr/licence-ouverte-open-licence/',
    attribution: true,
    shareAlike: null,
    nonCommercial: false,
    redistributable: true,
  },
  {
    id: 'un-terms',
    label: {
      en: 'United Nations terms of use',
      fr: 'Conditions d’utilisation des Nations unies',
      es: 'Condiciones de uso de las Naciones Unidas',
    },
    url: 'https://www.un.org/en/about-us/terms-of-use',
    attribution: true,
    shareAlike: null,
    nonCommercial: false,
    redistributable: true,
  },
  {
    // Passing on more, or in an application that is paid for, needs the permission of the UN Statistics Division.
    id: 'un-comtrade',
    label: {
      en: 'UN Comtrade policy: free of charge, up to 100,000 records',
      fr: 'Politique d’UN Comtrade : gratuit, jusqu’à 100 000 enregistrements',
      es: 'Política de UN Comtrade: gratuito, hasta 100 000 registros',
    },
    url: 'https://uncomtrade.org/docs/policy-on-use-and-re-dissemination/',
    attribution: true,
    shareAlike: null,
    nonCommercial: true,
    redistributable: true,
    recordsAtMost: 100_000,
  },
  {
    id: 'un-reference',
    label: {
      en: 'UN reference nomenclature',
      fr: 'Nomenclature de référence de l’ONU',
      es: 'Nomenclatura de referencia de la ONU',
    },
    url: 'https://unstats.un.org/unsd/classifications/',
    attribution: true,
    shareAlike: null,
    nonCommercial: false,
    redistributable: true,
  },
  {
    id: 'MIT',
    label: same('MIT'),
    url: 'https://spdx.org/licenses/MIT.html',
    attribution: true,
    shareAlike: null,
    nonCommercial: false,
    redistributable: true,
  },
  {
    id: 'Apache-2.0',
    label: { en: 'Apache 2.0', fr: 'Apache 2.0', es: 'Apache 2.0' },
    url: 'https://www.apache.org/licenses/LICENSE-2.0',
    attribution: true,
    shareAlike: null,
    nonCommercial: false,
    redistributable: true,
  },
  {
    id: 'MPL-2.0',
    label: { en: 'MPL 2.0', fr: 'MPL 2.0', es: 'MPL 2.0' },
    url: 'https://www.mozilla.org/MPL/2.0/',
    attribution: true,
    shareAlike: null,
    nonCommercial: false,
    redistributable: true,
  },
  {
    id: 'CC-BY-3.0-IGO',
    label: { en: 'CC BY 3.0 IGO', fr: 'CC BY 3.0 IGO', es: 'CC BY 3.0 IGO' },
    url: 'https://creativecommons.org/licenses/by/3.0/igo/',
    attribution: true,
    shareAlike: null,
    nonCommercial: false,
    redistributable: true,
  },
  {
    id: 'oecd-terms',
    label: {
      en: 'OECD terms (CC BY 4.0 since July 2024)',
      fr: 'Conditions de l’OCDE (CC BY 4.0 depuis juillet 2024)',
      es: 'Condiciones de la OCDE (CC BY 4.0 desde julio de 2024)',
    },
    url: 'https://www.oecd.org/en/about/terms-conditions.html',
    attribution: true,
    shareAlike: null,
    nonCommercial: false,
    redistributable: true,
  },
  {
    id: 'ec-reuse',
    label: {
      en: 'European Commission reuse (Decision 2011/833/EU)',
      fr: 'Réutilisation Commission européenne (décision 2011/833/UE)',
      es: 'Reutilización Comisión Europea (Decisión 2011/833/UE)',
    },
    url: 'https://eur-lex.europa.eu/eli/dec/2011/833/oj',
    attribution: true,
    shareAlike: null,
    nonCommercial: false,
    redistributable: true,
  },
  {
    id: 'ipis-unverified',
    label: {
      en: 'IPIS: licence not verified, aggregates only',
      fr: 'IPIS\u202f: licence non vérifiée, agrégats seulement',
      es: 'IPIS: licencia no verificada, solo agregados',
    },
    url: 'https://ipisresearch.be/',
    attribution: true,
    shareAlike: null,
    nonCommercial: false,
    redistributable: true,
    unverified: true,
  },
  {
    id: 'taiwan-customs-unverified',
    label: {
      en: 'Taiwan Customs: open government data licence, not verified',
      fr: 'Douanes de Taïwan : licence de données publiques ouvertes, non vérifiée',
      es: 'Aduanas de Taiwán: licencia de datos públicos abiertos, no verificada',
    },
    url: 'https://data.gov.tw/license',
    attribution: true,
    shareAlike: null,
    nonCommercial: false,
    redistributable: true,
    unverified: true,
  },
  {
    id: 'global-witness-unverified',
    label: {
      en: 'Global Witness: taken as CC BY-NC-SA, not verified',
      fr: 'Global Witness : prise pour CC BY-NC-SA, non vérifiée',
      es: 'Global Witness: tomada por CC BY-NC-SA, no verificada',
    },
    url: 'https://globalwitness.org/',
    attribution: true,
    shareAlike: 'CC-BY-NC-SA',
    nonCommercial: true,
    redistributable: true,
    unverified: true,
  },
  {
    id: 'not-redistributable',
    label: { en: 'Not to be passed on', fr: 'Non redistribuable', es: 'No redistribuible' },
    url: 'https://www.wipo.int/copyright/en/',
    attribution: true,
    shareAlike: null,
    nonCommercial: false,
    redistributable: false,
  },
] as const satisfies readonly LicenceItem[]);
export type LicenceId = (typeof licences.ids)[number];
export const LicenceIdSchema = z.enum(licences.ids as [LicenceId, ...LicenceId[]]);

/** What a user of several sources together must respect: the union of their obligations. */
export interface LicenceTerms {
  readonly licences: readonly LicenceId[];
  /** The sentence to print for each source that asks for one. */
  readonly attributions: readonly string[];
  /** Families under which derived data must be shared. Two of them never share one file. */
  readonly shareAlike: readonly string[];
  readonly nonCommercial: boolean;
  readonly redistributable: boolean;
  /** True when the share-alike obligations contradict each other: such sources may not go into one file. */
  readonly conflict: boolean;
}

/**
 * Adds up the obligations of sources.
 * @param uses the licence of each source and the attribution that it asks for
 */
export function unionOfLicences(
  uses: readonly { readonly licence: LicenceId; readonly attribution: string }[],
): LicenceTerms {
  const ids = [...new Set(uses.map((use) => use.licence))].sort();
  const items: readonly LicenceItem[] = ids.map((id) => licences.get(id));
  const shareAlike = [...new Set(items.flatMap((item) => item.shareAlike ?? []))].sort();
  const attributed = uses.filter((use) => (licences.get(use.licence) as LicenceItem).attribution);
  return {
    licences: ids,
    attributions: [...new Set(attributed.map((use) => use.attribution))].sort(),
    shareAlike,
    nonCommercial: items.some((item) => item.nonCommercial),
    redistributable: items.every((item) => item.redistributable),
    conflict: shareAlike.length > 1,
  };
}
