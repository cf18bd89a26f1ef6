/** The 43 instruments of the atlas by their printed names, with the id and the names in three languages. */
import type { Label } from '../../../schema/label.ts';

export interface NamedInstrument {
  readonly id: string;
  /** Absent where the vocabulary has it. */
  readonly name?: Label;
}

const named = (slug: string, en: string, fr: string, es: string): NamedInstrument => ({
  id: `instrument:${slug}`,
  name: { en, fr, es },
});

export const instruments: ReadonlyMap<string, NamedInstrument> = new Map([
  [
    'ICGLR Regional Certification Mechanism',
    named(
      'icglr-certification',
      'ICGLR Regional Certification Mechanism',
      'Mécanisme régional de certification de la CIRGL',
      'Mecanismo Regional de Certificación de la CIRGL',
    ),
  ],
  [
    'Kimberley Process Certification Scheme',
    named(
      'kimberley-process',
      'Kimberley Process Certification Scheme',
      'Système de certification du processus de Kimberley',
      'Sistema de Certificación del Proceso de Kimberley',
    ),
  ],
  [
    'EU Conflict Minerals Regulation',
    named(
      'eu-conflict-minerals-regulation',
      'Conflict Minerals Regulation (European Union, 2017/821)',
      'Règlement sur les minerais de conflit (Union européenne, 2017/821)',
      'Reglamento sobre minerales de conflicto (Unión Europea, 2017/821)',
    ),
  ],
  ['Dodd-Franck Act, Section 1502', { id: 'instrument:dodd-frank-1502' }],
  [
    'OECD Due Diligence Guidance for Responsible Supply Chains of Minerals from Conflict-Affected and High-Risk Areas',
    named(
      'oecd-minerals-guidance',
      'OECD Due Diligence Guidance for Minerals from Conflict-Affected and High-Risk Areas',
      'Guide OCDE sur le devoir de diligence pour les minerais provenant de zones de conflit ou à haut risque',
      'Guía de la OCDE de debida diligencia para minerales de zonas de conflicto o de alto riesgo',
    ),
  ],
  [
    'Chinese Due Diligence Guidelines for Responsible mineral Supply Chains',
    named(
      'cccmc-minerals-guidelines',
      'Chinese Due Diligence Guidelines for Responsible Mineral Supply Chains',
      'Lignes directrices chinoises de diligence pour les chaînes d’approvisionnement en minerais',
      'Directrices chinas de debida diligencia para las cadenas de suministro de minerales',
    ),
  ],
  [
    'Voluntary Principles on Security and Human Rights',
    named(
      'voluntary-principles',
      'Voluntary Principles on Security and Human Rights',
      'Principes volontaires sur la sécurité et les droits de l’homme',
      'Principios Voluntarios sobre Seguridad y Derechos Humanos',
    ),
  ],
  [
    'CIBJO Responsible Sourcing Guidance',
    named(
      'cibjo-sourcing',
      'CIBJO Responsible Sourcing Guidance',
      'Guide d’approvisionnement responsable de la CIBJO',
      'Guía de abastecimiento responsable de la CIBJO',
    ),
  ],
  [
    'GRI Mining and Metal Supplement Sustainability Reporting Guidelines',
    named(
      'gri-mining-supplement',
      'GRI reporting guidelines, mining and metals supplement',
      'Lignes directrices GRI, supplément mines et métaux',
      'Directrices GRI, suplemento de minería y metales',
    ),
  ],
  [
    "RMI's Blockchain Guidelines",
    named(
      'rmi-blockchain',
      'RMI Blockchain Guidelines',
      'Lignes directrices de la RMI sur les chaînes de blocs',
      'Directrices de la RMI sobre cadenas de bloques',
    ),
  ],
  [
    'Responsible Exploration Toolkits',
    named(
      'responsible-exploration',
      'Responsible exploration toolkits (PDAC)',
      'Outils d’exploration responsable (PDAC)',
      'Herramientas de exploración responsable (PDAC)',
    ),
  ],
  [
    'ICMM Mining Principles',
    named(
      'icmm-principles',
      'ICMM Mining Principles',
      'Principes miniers de l’ICMM',
      'Principios mineros del ICMM',
    ),
  ],
  ['EITI standard', named('eiti-standard', 'EITI Standard', 'Norme ITIE', 'Estándar EITI')],
  [
    'International Finance Corporation Performance Standards/EHS',
    named(
      'ifc-performance-standards',
      'IFC Performance Standards',
      'Normes de performance de l’IFC',
      'Normas de desempeño de la IFC',
    ),
  ],
  [
    'Towards Sustainable Mining (TSM)',
    named(
      'towards-sustainable-mining',
      'Towards Sustainable Mining',
      'Vers le développement minier durable',
      'Hacia una minería sostenible',
    ),
  ],
  [
    'WGC Conflict-Free Gold Standard',
    named(
      'wgc-conflict-free-gold',
      'WGC Conflict-Free Gold Standard',
      'Norme sur l’or hors conflit du WGC',
      'Norma de oro libre de conflicto del WGC',
    ),
  ],
  ['CRAFT code', named('craft-code', 'CRAFT Code', 'Code CRAFT', 'Código CRAFT')],
  [
    'Better Gold Initiative',
    named('better-gold', 'Better Gold Initiative', 'Initiative Better Gold', 'Iniciativa Better Gold'),
  ],
  [
    'RJC code of conduct',
    named(
      'rjc-code-of-conduct',
      'RJC code of conduct',
      'Code de conduite du RJC',
      'Código de conducta del RJC',
    ),
  ],
  [
    'Responsible Mining Index',
    named(
      'responsible-mining-index',
      'Responsible Mining Index',
      'Indice de mine responsable',
      'Índice de Minería Responsable',
    ),
  ],
  ['Bettercoal code', named('bettercoal-code', 'Bettercoal Code', 'Code Bettercoal', 'Código Bettercoal')],
  [
    'International Cyanide Management Code for the Gold Mining Industry',
    named(
      'cyanide-code',
      'International Cyanide Management Code',
      'Code international de gestion du cyanure',
      'Código Internacional para el Manejo del Cianuro',
    ),
  ],
  [
    'Responsible Minerals Assurance Process (RMAP)',
    named(
      'rmap',
      'Responsible Minerals Assurance Process',
      'Processus d’assurance des minerais responsables (RMAP)',
      'Proceso de garantía de minerales responsables (RMAP)',
    ),
  ],
  [
    'RJC Chain-of-custody (CoC) certification',
    named(
      'rjc-chain-of-custody',
      'RJC chain-of-custody certification',
      'Certification de chaîne de traçabilité du RJC',
      'Certificación de cadena de custodia del RJC',
    ),
  ],
  [
    'IRMA Standard for Responsible Mining',
    named(
      'irma-standard',
      'IRMA Standard for Responsible Mining',
      'Norme IRMA pour une exploitation minière responsable',
      'Norma IRMA para la minería responsable',
    ),
  ],
  [
    'Certified Trading Chains (CTC)',
    named(
      'certified-trading-chains',
      'Certified Trading Chains',
      'Chaînes commerciales certifiées',
      'Cadenas comerciales certificadas',
    ),
  ],
  [
    'Responsible Source - Jewelry',
    named(
      'scs-responsible-source-jewelry',
      'SCS Responsible Source, jewellery',
      'SCS Responsible Source, joaillerie',
      'SCS Responsible Source, joyería',
    ),
  ],
  [
    'ResponsibleSteel Assurance',
    named(
      'responsiblesteel',
      'ResponsibleSteel assurance',
      'Certification ResponsibleSteel',
      'Certificación ResponsibleSteel',
    ),
  ],
  [
    'ASI CoC certification',
    named(
      'asi-chain-of-custody',
      'ASI chain-of-custody certification',
      'Certification de chaîne de traçabilité de l’ASI',
      'Certificación de cadena de custodia de la ASI',
    ),
  ],
  [
    'ANSI/NSC 373 Sustainability Standard Certification',
    named(
      'ansi-nsc-373',
      'ANSI/NSC 373 sustainability standard',
      'Norme de durabilité ANSI/NSC 373',
      'Norma de sostenibilidad ANSI/NSC 373',
    ),
  ],
  [
    'LBMA Responsible Sourcing programme',
    named(
      'lbma-responsible-sourcing',
      'LBMA Responsible Sourcing programme',
      'Programme d’approvisionnement responsable de la LBMA',
      'Programa de abastecimiento responsable de la LBMA',
    ),
  ],
  [
    'DMCC Rules for Risk Based Due Diligence in the Gold and Precious Metals Supply Chain (DMCC RGB)',
    named(
      'dmcc-rules',
      'DMCC rules for due diligence in gold and precious metals',
      'Règles de diligence du DMCC pour l’or et les métaux précieux',
      'Reglas de debida diligencia del DMCC para el oro y los metales preciosos',
    ),
  ],
  ['Fair Trade Gold', named('fairtrade-gold', 'Fairtrade Gold', 'Or équitable Fairtrade', 'Oro Fairtrade')],
  [
    'Fairmined gold and Fairmined ecological gold',
    named(
      'fairmined-gold',
      'Fairmined gold and Fairmined ecological gold',
      'Or Fairmined et or écologique Fairmined',
      'Oro Fairmined y oro ecológico Fairmined',
    ),
  ],
  [
    'Maendeleo Diamond Standards certification',
    named(
      'maendeleo-diamond',
      'Maendeleo Diamond Standards',
      'Normes Maendeleo pour les diamants',
      'Normas Maendeleo para diamantes',
    ),
  ],
  ['XertifiX', named('xertifix', 'XertifiX', 'XertifiX', 'XertifiX')],
  ['Fair Stone', named('fair-stone', 'Fair Stone', 'Fair Stone', 'Fair Stone')],
  ['Gemfair (Pilot)', named('gemfair', 'GemFair (pilot)', 'GemFair (pilote)', 'GemFair (piloto)')],
  [
    'International Tin Supply Chain Initiative (ITSCI standards)',
    named(
      'itsci',
      'International Tin Supply Chain Initiative (ITSCI)',
      'Initiative internationale de la chaîne d’approvisionnement de l’étain (ITSCI)',
      'Iniciativa internacional de la cadena de suministro del estaño (ITSCI)',
    ),
  ],
  [
    'Better Mining (BMP) and Better Sourcing (BSP) programmes',
    named(
      'better-mining',
      'Better Mining and Better Sourcing programmes',
      'Programmes Better Mining et Better Sourcing',
      'Programas Better Mining y Better Sourcing',
    ),
  ],
  [
    'Provenance Proof initiative',
    named(
      'provenance-proof',
      'Provenance Proof initiative',
      'Initiative Provenance Proof',
      'Iniciativa Provenance Proof',
    ),
  ],
  ['Just Gold (Pilot)', named('just-gold', 'Just Gold (pilot)', 'Just Gold (pilote)', 'Just Gold (piloto)')],
  [
    'Trustchain (Pilot)',
    named('trustchain', 'TrustChain (pilot)', 'TrustChain (pilote)', 'TrustChain (piloto)'),
  ],
]);
