/** The words of the coverage picture in French. */
import type { CoverageLabels } from '../../coverage/labels.ts';

export function coverageFr(stages: CoverageLabels['stages']): CoverageLabels {
  return {
    stages,
    title: 'Que sait-on, et que ne sait-on pas\u202f?',
    titleOf: '{name}\u202f: que sait-on, et que ne sait-on pas\u202f?',
    subtitle: 'Chiffres sur des économies entières, par étape, mesure et année.',
    subtitleOf: 'Le plus sûr de ce qu’une source en dit, par étape, mesure et année.',
    only: 'Seulement\u202f: {name}.',
    states: {
      KNOWN: 'déclaré',
      ESTIMATED: 'estimé',
      ASSUMED: 'calculé ou supposé',
      NOTHING: 'rien',
    },
    height:
      'Une case est remplie à mesure du nombre d’économies qui ont un chiffre, par rapport à l’année la plus complète affichée sur sa ligne.',
    counts: {
      KNOWN: ['déclaré pour {count} économie', 'déclaré pour {count} économies'],
      ESTIMATED: ['estimé pour {count} économie', 'estimé pour {count} économies'],
      ASSUMED: ['calculé ou supposé pour {count} économie', 'calculé ou supposé pour {count} économies'],
    },
    withoutValue: [
      'citée sans valeur\u202f: {count} économie',
      'citées sans valeur\u202f: {count} économies',
    ],
    listed: 'citée sans valeur',
    notOfEconomies: '{state}, mais pour aucune économie en particulier',
    nothing: 'rien',
    noRow: 'aucun chiffre',
    more: 'et {count} autres',
    measures: {
      extracts: 'production minière',
      refines: 'production des raffineries',
      smelts: 'production des fonderies',
      manufactures: 'production',
      contains: 'masse dans les appareils',
      assembledIn: 'modèles assemblés ici',
      exportsTo: 'exportations',
      importsFrom: 'importations',
      putsOnMarket: 'mise sur le marché',
      consumes: 'consommation',
      generatesEwaste: 'déchets électroniques produits',
      collectsEwaste: 'déchets électroniques collectés',
      recyclesEwaste: 'déchets électroniques recyclés',
      shipsEwasteTo: 'déchets électroniques expédiés',
      hasReserves: 'réserves',
      hasCapacity: 'capacité',
      hasIndicator: 'mesuré',
      usesEnergy: 'énergie consommée',
      usesWater: 'eau consommée',
      emits: 'émissions',
      hasLifetime: 'durée de vie des appareils',
      capturesValue: 'valeur captée',
      hasPrice: 'prix',
      pays: 'paiements',
      hasImpactFactor: 'impact d’une unité',
      bearsHarm: 'dommage documenté',
    },
    description: '{filled} cases sur {all} ont un chiffre\u202f; les autres sont hachurées.',
    scope:
      'Ne sont pas comptés\u202f: les projections, et ce qui est dit d’une seule mine, usine ou entreprise.',
    colon: '\u202f: ',
  };
}
