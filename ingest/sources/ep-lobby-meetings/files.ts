/**
 * Files of the European Union on the digital chain by which meetings are counted: laws, proposals and reports of
 * Parliament, each with the words that name it. A word that also names something else does not stand here.
 */
import type { Label } from '../../../schema/label.ts';

export interface CountedFile {
  readonly id: string;
  readonly name: Label;
  /** Each of which names the file, in any of the languages in which members write. */
  readonly named: readonly RegExp[];
}

const file = (
  slug: string,
  [en, fr, es]: readonly [string, string, string],
  ...named: readonly RegExp[]
): CountedFile => ({ id: `instrument:${slug}`, name: { en, fr, es }, named });

/** The number of a procedure stands in a name only where a record of the extract prints it beside the file. */
export const files: readonly CountedFile[] = [
  file(
    'eu-digital-services-act',
    [
      'Digital Services Act (European Union, procedure 2020/0361(COD))',
      'Règlement sur les services numériques (Union européenne, procédure 2020/0361(COD))',
      'Reglamento de Servicios Digitales (Unión Europea, procedimiento 2020/0361(COD))',
    ],
    /\bDSA\b/,
    /\bdigital services? act\b/i,
    /\b2020\/0361\b/,
    /\b(législation|r[éè]glementation|règlement|loi) (sur|des|relatif aux) (les )?services numériques/i,
    /\bgesetz über digitale dienste\b/i,
    /\b(ley|reglamento) de servicios digitales\b/i,
  ),
  file(
    'eu-digital-markets-act',
    [
      'Digital Markets Act (European Union, procedure 2020/0374(COD))',
      'Règlement sur les marchés numériques (Union européenne, procédure 2020/0374(COD))',
      'Reglamento de Mercados Digitales (Unión Europea, procedimiento 2020/0374(COD))',
    ],
    /\bDMA\b/,
    /\bdigital markets? act\b/i,
    /\b2020\/0374\b/,
    /\bcontestable and fair markets in the digital sector\b/i,
    /\bgesetz über digitale märkte\b/i,
    /\b(ley|reglamento) de mercados digitales\b/i,
  ),
  file(
    'eu-artificial-intelligence-act',
    [
      'Artificial Intelligence Act (European Union, procedure 2021/0106(COD))',
      'Règlement sur l’intelligence artificielle (Union européenne, procédure 2021/0106(COD))',
      'Reglamento de Inteligencia Artificial (Unión Europea, procedimiento 2021/0106(COD))',
    ],
    /\b(artificial intelligence|AI) act\b/i,
    /\bAIA\b/,
    /\b2021\/0106\b/,
    /\bharmonised rules on artificial intelligence\b/i,
    /\bharmoniserade regler för artificiell intelligens\b/i,
    /\bAI-förordning/i,
    /\bKI-(Verordnung|Gesetz\b)/,
    /\brèglement sur l['’](intelligence artificielle|IA)\b/i,
  ),
  file(
    'eu-batteries-regulation',
    [
      'Regulation on batteries and waste batteries (European Union, procedure 2020/0353(COD))',
      'Règlement sur les batteries et les déchets de batteries (Union européenne, procédure 2020/0353(COD))',
      'Reglamento sobre pilas y baterías y sus residuos (Unión Europea, procedimiento 2020/0353(COD))',
    ],
    /\bbatter(y|ies) regulation\b/i,
    /\bregulation on batteries\b/i,
    /\bbatteries and waste batteries\b/i,
    /\bregulatory framework for batteries\b/i,
    /\b2020\/0353\b/,
    /\bCOM\(2020\) 798\b/,
    /\bbatterien und (altbatterien|batterieabfällen)\b/i,
    /\bbatterien?-?verordnung\b/i,
    /\bpiles et déchets de piles\b/i,
    /\b(r[èé]glementation|r[èé]glement)( europ[ée]+n+e?)? (sur les |des |relatif aux |relative aux )?(piles et )?batteries\b/i,
    /\bbatteriförordning/i,
  ),
  file(
    'eu-corporate-due-diligence',
    [
      'Corporate due diligence and sustainable corporate governance (European Union, file of 2020 to 2022)',
      'Devoir de vigilance et gouvernance durable des entreprises (Union européenne, dossier de 2020 à 2022)',
      'Diligencia debida y gobernanza sostenible de las empresas (Unión Europea, expediente de 2020 a 2022)',
    ],
    /\bcorporate due diligence\b/i,
    /\bsustainable corporate governance\b/i,
    /\bcorporate sustainability due diligence\b/i,
    /\b2020\/2129\b/,
    /\bsorgfaltspflicht(en)? in lieferketten\b/i,
    /\bdevoir de vigilance des entreprises\b/i,
  ),
  file(
    'eu-critical-raw-materials-strategy',
    [
      'European strategy for critical raw materials (European Parliament, report of 2021)',
      'Stratégie européenne pour les matières premières critiques (Parlement européen, rapport de 2021)',
      'Estrategia europea para las materias primas fundamentales (Parlamento Europeo, informe de 2021)',
    ],
    /\bcritical raw materials?\b(?! alliance)/i,
    /\bmatières premières critiques\b/i,
    /\bkritische[nr]? rohstoffe/i,
    /\bmaterias primas (fundamentales|críticas)\b/i,
  ),
  // Named as the atlas of rules for minerals names it: one entity of two sources.
  file(
    'eu-conflict-minerals-regulation',
    [
      'Conflict Minerals Regulation (European Union, 2017/821)',
      'Règlement sur les minerais de conflit (Union européenne, 2017/821)',
      'Reglamento sobre minerales de conflicto (Unión Europea, 2017/821)',
    ],
    /\bconflict minerals regulation\b/i,
    /\b2017\/821\b/,
  ),
  file(
    'eu-waste-shipment-regulation',
    [
      'Waste Shipment Regulation (European Union)',
      'Règlement sur les transferts de déchets (Union européenne)',
      'Reglamento de traslados de residuos (Unión Europea)',
    ],
    /\bwaste shipments? regulation\b/i,
    /\bshipments? of waste\b/i,
    /\btransferts? de déchets\b/i,
    /\babfallverbringung/i,
    /\bjätteensiirto-?asetus/i,
    /\btraslados? de residuos\b/i,
  ),
  file(
    'eu-circular-economy-action-plan',
    [
      'New Circular Economy Action Plan (European Parliament, report 2020/2077(INI))',
      'Nouveau plan d’action pour une économie circulaire (Parlement européen, rapport 2020/2077(INI))',
      'Nuevo Plan de acción para la economía circular (Parlamento Europeo, informe 2020/2077(INI))',
    ],
    /\bcircular economy action plan\b/i,
    /\bcircular economy INI report\b/i,
    /\bplan d['’]action (en faveur de|pour) l['’]économie circulaire\b/i,
    /\baction plan for the circular economy\b/i,
    /\b2020\/2077\b/,
    /\baktionsplan für (die )?kreislaufwirtschaft\b/i,
  ),
  file(
    'eu-right-to-repair',
    [
      'Right to repair (European Union, before a proposal)',
      'Droit à la réparation (Union européenne, avant une proposition)',
      'Derecho a reparar (Unión Europea, antes de una propuesta)',
    ],
    /\bright to repair\b/i,
    /\bdroit à la réparation\b/i,
    /\brecht auf reparatur\b/i,
    /\bderecho a (la )?repara(r|ción)\b/i,
  ),
  file(
    'eu-carbon-border-adjustment-mechanism',
    [
      'Carbon Border Adjustment Mechanism (European Union, procedure 2021/0214(COD))',
      'Mécanisme d’ajustement carbone aux frontières (Union européenne, procédure 2021/0214(COD))',
      'Mecanismo de Ajuste en Frontera por Carbono (Unión Europea, procedimiento 2021/0214(COD))',
    ],
    /\bCBAM\b/i,
    /\bcarbon border adjustment\b/i,
    /\b2021\/0214\b/,
    /\bajustement (des émissions de )?carbone aux frontières\b/i,
    /\bCO2-grenzausgleich/i,
    /\bajuste en frontera\b/i,
  ),
  file(
    'eu-common-charger',
    [
      'Common charger (European Union, revision of the Radio Equipment Directive)',
      'Chargeur universel (Union européenne, révision de la directive sur les équipements radioélectriques)',
      'Cargador común (Unión Europea, revisión de la Directiva de equipos radioeléctricos)',
    ],
    /\bcommon charger\b/i,
    /\brevised radio equipment directive\b/i,
    /\bchargeur (universel|unique|commun)\b/i,
    /\bcargador (común|universal)\b/i,
  ),
  file(
    'eu-energy-efficiency-directive',
    [
      'Energy Efficiency Directive, recast (European Union, procedure 2021/0203(COD))',
      'Directive sur l’efficacité énergétique, refonte (Union européenne, procédure 2021/0203(COD))',
      'Directiva de eficiencia energética, refundición (Unión Europea, procedimiento 2021/0203(COD))',
    ],
    /\benergy efficiency directive\b/i,
    /\bEED\b/,
    /\b2021\/0203\b/,
    /\benergieeffizienz-?richtlinie\b/i,
  ),
  file(
    'eu-nis2-directive',
    [
      'Directive on the security of network and information systems, revised (European Union, NIS 2)',
      'Directive sur la sécurité des réseaux et des systèmes d’information, révisée (Union européenne, SRI 2)',
      'Directiva sobre la seguridad de las redes y sistemas de información, revisada (Unión Europea, SRI 2)',
    ],
    /\bNIS ?(2|II)\b/,
    /\bNIS (report|reprt|directive)\b/i,
    /\brevised directive on security of network and information systems\b/i,
  ),
  file(
    'eu-data-governance-act',
    [
      'Data Governance Act (European Union)',
      'Règlement sur la gouvernance des données (Union européenne)',
      'Reglamento de Gobernanza de Datos (Unión Europea)',
    ],
    /\bdata governance act\b/i,
    /\bDGA\b/,
  ),
  file(
    'eu-data-act',
    [
      'Data Act (European Union)',
      'Règlement sur les données (Union européenne)',
      'Reglamento de Datos (Unión Europea)',
    ],
    /\bdata act\b/i,
  ),
];

/** The files that a text names, each once; a text that names several is of each. */
export function filesIn(...texts: readonly string[]): readonly CountedFile[] {
  const plain = texts.map((text) => text.replaceAll(/\s+/g, ' '));
  return files.filter(({ named }) => plain.some((text) => named.some((pattern) => pattern.test(text))));
}
