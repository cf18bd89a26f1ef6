/**
 * French and Spanish names of the inputs of chips, and what each is a kind or a step of. The English name and the
 * parent are the files' own, and must be the ones here: another edition is looked at line by line.
 */
import type { Label } from '../../../schema/label.ts';

const lines = `
N0|Chip design|Conception de puces|Diseño de chips|S1
N6|Logic chip design|Conception de puces logiques|Diseño de chips lógicos|
N1|Advanced CPUs|Processeurs avancés (CPU)|Procesadores avanzados (CPU)|N6
N2|Discrete GPUs|Processeurs graphiques dédiés (GPU)|Procesadores gráficos dedicados (GPU)|N6
N3|FPGAs|Circuits logiques programmables (FPGA)|Matrices de puertas programables (FPGA)|N6
N4|AI ASICs|Circuits dédiés à l’IA (ASIC)|Circuitos dedicados a la IA (ASIC)|N6
N5|Memory chip design|Conception de puces mémoire|Diseño de chips de memoria|
N13|DAO chip design|Conception de puces discrètes, analogiques et autres|Diseño de chips discretos, analógicos y otros|
N7|EDA and Core IP|Logiciels de conception et blocs de propriété intellectuelle|Programas de diseño y núcleos de propiedad intelectual|S1
N8|Crystal growing furnaces|Fours de croissance de cristaux|Hornos de crecimiento de cristales|
N9|Crystal machining tools|Machines d’usinage de cristaux|Máquinas de mecanizado de cristales|
N10|Wafer bonding and aligning tools|Machines de collage et d’alignement de plaquettes|Máquinas de unión y alineación de obleas|N109
N11|Wafer handlers|Manipulateurs de plaquettes|Manipuladores de obleas|N59
N12|Photomask handlers|Manipulateurs de photomasques|Manipuladores de fotomáscaras|N59
N16|Ion implantation|Implantation ionique|Implantación iónica|S2
N17|Ion implanters|Implanteurs ioniques|Implantadores de iones|
N19|Lithography tools|Machines de lithographie|Máquinas de litografía|
N107|Imprint lithography|Lithographie par impression|Litografía por impresión|N19
N20|EUV lithography tools|Machines de lithographie EUV|Máquinas de litografía EUV|N19
N21|ArF dry (DUV) lithography tools|Machines de lithographie ArF sèche (DUV)|Máquinas de litografía ArF en seco (DUV)|N19
N22|ArF immersion (DUV) lithography tools|Machines de lithographie ArF à immersion (DUV)|Máquinas de litografía ArF de inmersión (DUV)|N19
N105|KrF (DUV) lithography tools|Machines de lithographie KrF (DUV)|Máquinas de litografía KrF (DUV)|N19
N106|i-line lithography tools|Machines de lithographie i-line|Máquinas de litografía i-line|N19
N25|Photolithography|Photolithographie|Fotolitografía|S2
N26|Wafer|Plaquette de silicium|Oblea|
N28|Maskless lithography tools|Machines de lithographie sans masque|Máquinas de litografía sin máscara|N19
N29|Mask exposure systems - e-beam|Systèmes d’exposition de masques par faisceau d’électrons|Sistemas de exposición de máscaras por haz de electrones|N28
N30|Mask exposure systems - laser beam|Systèmes d’exposition de masques par laser|Sistemas de exposición de máscaras por láser|N28
N108|Direct write systems|Systèmes d’écriture directe|Sistemas de escritura directa|N28
N31|Photoresists|Résines photosensibles|Fotorresinas|N126
N32|Resist processing tools|Machines de traitement des résines|Máquinas de procesamiento de resinas|
N33|Photomasks|Photomasques|Fotomáscaras|N126
N35|Deposition|Dépôt|Deposición|S2
N36|Deposition tools|Machines de dépôt|Máquinas de deposición|
N138|Other deposition tools (non-IC)|Autres machines de dépôt (hors circuits intégrés)|Otras máquinas de deposición (no para circuitos integrados)|N36
N38|Plasma CVD tools|Machines de dépôt CVD par plasma|Máquinas de deposición CVD por plasma|N47
N39|Low-pressure CVD tools|Machines de dépôt CVD à basse pression|Máquinas de deposición CVD a baja presión|N47
N40|High-temperature CVD tools|Machines de dépôt CVD à haute température|Máquinas de deposición CVD a alta temperatura|N47
N41|Atomic layer deposition tools|Machines de dépôt par couches atomiques|Máquinas de deposición de capas atómicas|N36
N42|Physical vapor deposition tools|Machines de dépôt physique en phase vapeur|Máquinas de deposición física de vapor|N36
N43|Rapid thermal processing tools|Machines de traitement thermique rapide|Máquinas de tratamiento térmico rápido|N36
N44|Tube-based diffusion and deposition tools|Machines de diffusion et de dépôt à tube|Máquinas de difusión y deposición de tubo|N36
N45|Electrochemical plating tools|Machines de dépôt électrochimique|Máquinas de deposición electroquímica|N36
N104|Plasma modification tools|Machines de modification par plasma|Máquinas de modificación por plasma|N36
N46|Etch and clean|Gravure et nettoyage|Grabado y limpieza|S2
N55|Etch and clean tools|Machines de gravure et de nettoyage|Máquinas de grabado y limpieza|
N47|Chemical vapor deposition tools|Machines de dépôt chimique en phase vapeur|Máquinas de deposición química de vapor|N36
N48|Dry etching and cleaning tools|Machines de gravure et de nettoyage à sec|Máquinas de grabado y limpieza en seco|
N49|Wet etching and cleaning tools|Machines de gravure et de nettoyage humides|Máquinas de grabado y limpieza en húmedo|
N103|Dry etch tools|Machines de gravure sèche|Máquinas de grabado en seco|N48
N50|Conductor etching tools|Machines de gravure des conducteurs|Máquinas de grabado de conductores|N103
N51|Insulator etching tools|Machines de gravure des isolants|Máquinas de grabado de aislantes|N103
N54|Misc. dry etch tools|Autres machines de gravure sèche|Otras máquinas de grabado en seco|N103
N52|Ion milling tools|Machines d’usinage ionique|Máquinas de fresado iónico|N48
N53|Dry stripping tools|Machines de décapage à sec|Máquinas de decapado en seco|N48
N102|Dry clean tools|Machines de nettoyage à sec|Máquinas de limpieza en seco|N48
N57|Chemical mechanical planarization|Planarisation mécano-chimique|Planarización químico-mecánica|S2
N59|Wafer and photomask handlers|Manipulateurs de plaquettes et de photomasques|Manipuladores de obleas y fotomáscaras|
N60|Process control tools|Instruments de contrôle des procédés|Instrumentos de control de procesos|
N61|Wafer inspection tools|Instruments d’inspection de plaquettes|Instrumentos de inspección de obleas|N60
N62|Photomask inspection and repair tools|Machines d’inspection et de réparation de photomasques|Máquinas de inspección y reparación de fotomáscaras|N60
N63|Inspection tools (adv. pkg.)|Instruments d’inspection (encapsulation avancée)|Instrumentos de inspección (encapsulado avanzado)|N109
N64|Process monitoring tools|Instruments de suivi des procédés|Instrumentos de seguimiento de procesos|N60
N65|Film, stack, and shape metrology tools|Instruments de métrologie des films, des couches et des formes|Instrumentos de metrología de películas, capas y formas|N61
N66|Critical dimensions metrology tools|Instruments de métrologie des dimensions critiques|Instrumentos de metrología de dimensiones críticas|N61
N67|Defect inspection tools|Instruments d’inspection des défauts|Instrumentos de inspección de defectos|N61
N114|Overlay metrology tools|Instruments de métrologie de superposition|Instrumentos de metrología de superposición|N61
N115|E-beam metrology tools|Instruments de métrologie par faisceau d’électrons|Instrumentos de metrología por haz de electrones|N61
N116|Defect review stations|Postes d’examen des défauts|Estaciones de revisión de defectos|N61
N69|Assembly and packaging|Assemblage et encapsulation|Ensamblaje y encapsulado|S3
N70|Assembly inspection tools|Instruments d’inspection de l’assemblage|Instrumentos de inspección del ensamblaje|N119
N71|Dicing tools|Machines de découpe|Máquinas de corte|N119
N72|Bonding tools|Machines de liaison|Máquinas de unión|N119
N73|Die attaching tools|Machines de fixation de puces|Máquinas de fijación de chips|N72
N131|Die attaching tools for IC|Machines de fixation de puces pour circuits intégrés|Máquinas de fijación de chips para circuitos integrados|N73
N132|Die attaching tools for non-IC|Machines de fixation de puces hors circuits intégrés|Máquinas de fijación de chips no para circuitos integrados|N73
N74|Wire bonding tools|Machines de microcâblage|Máquinas de unión por hilo|N72
N133|Manual wire bonders|Microcâbleuses manuelles|Unidoras de hilo manuales|N74
N134|Auto ball bonders for IC|Microcâbleuses à billes automatiques pour circuits intégrés|Unidoras de bola automáticas para circuitos integrados|N74
N135|Auto ball bonders for non-IC|Microcâbleuses à billes automatiques hors circuits intégrés|Unidoras de bola automáticas no para circuitos integrados|N74
N136|Automatic wedge bonders|Microcâbleuses à coin automatiques|Unidoras de cuña automáticas|N74
N137|Wafer level stud bonders|Microcâbleuses à plots au niveau de la plaquette|Unidoras de protuberancias a nivel de oblea|N74
N75|Other interconnect tools|Autres machines d’interconnexion|Otras máquinas de interconexión|N72
N76|Packaging tools|Machines d’encapsulation|Máquinas de encapsulado|
N77|Integrated assembly tools|Machines d’assemblage intégrées|Máquinas de ensamblaje integradas|N119
N78|Testing|Test|Prueba|S3
N79|Memory test tools|Testeurs de mémoires|Equipos de prueba de memorias|N120
N80|SoC test tools|Testeurs de systèmes sur puce|Equipos de prueba de sistemas en chip|N120
N81|Burn-in test tools|Testeurs de déverminage|Equipos de prueba de envejecimiento|N120
N82|Linear and discrete testing tools|Testeurs de composants linéaires et discrets|Equipos de prueba de componentes lineales y discretos|N120
N83|Handlers and probers|Manipulateurs et sondeurs|Manipuladores y sondas|
N84|Electronic design automation software|Logiciels de conception électronique assistée|Programas de automatización del diseño electrónico|
N85|Core intellectual property|Blocs de propriété intellectuelle|Núcleos de propiedad intelectual|
N86|CMP tools|Machines de planarisation mécano-chimique|Máquinas de planarización químico-mecánica|
N88|Deposition materials|Matériaux de dépôt|Materiales de deposición|N126
N90|CMP materials|Matériaux de planarisation mécano-chimique|Materiales de planarización químico-mecánica|N126
N91|Electronic gases|Gaz électroniques|Gases electrónicos|
N92|Wet chemicals|Produits chimiques liquides|Productos químicos líquidos|
N93|Lead frames|Grilles de connexion|Marcos de conexión|N100
N94|Bond wires|Fils de microcâblage|Hilos de unión|N100
N95|Ceramic packages|Boîtiers céramiques|Encapsulados cerámicos|N100
N96|Substrates|Substrats|Sustratos|N100
N97|Encapsulation resins|Résines d’encapsulation|Resinas de encapsulado|N100
N98|Die attach materials|Matériaux de fixation de puces|Materiales de fijación de chips|N100
N99|Finished logic chip|Puce logique finie|Chip lógico terminado|
N100|Packaging materials|Matériaux d’encapsulation|Materiales de encapsulado|
N109|Fabrication tools (for advanced packaging)|Machines de fabrication (encapsulation avancée)|Máquinas de fabricación (encapsulado avanzado)|
N101|Dry etching tools (adv. pkg.)|Machines de gravure sèche (encapsulation avancée)|Máquinas de grabado en seco (encapsulado avanzado)|N129
N110|CVD tools (adv. pkg.)|Machines de dépôt CVD (encapsulation avancée)|Máquinas de deposición CVD (encapsulado avanzado)|N128
N111|PVD tools (adv. pkg.)|Machines de dépôt PVD (encapsulation avancée)|Máquinas de deposición PVD (encapsulado avanzado)|N128
N112|Spin-on deposition tools (adv. pkg.)|Machines de dépôt par centrifugation (encapsulation avancée)|Máquinas de deposición por centrifugado (encapsulado avanzado)|N128
N113|ECP tools (adv. pkg.)|Machines de dépôt électrochimique (encapsulation avancée)|Máquinas de deposición electroquímica (encapsulado avanzado)|N128
N122|Resist processing tools (adv. pkg.)|Machines de traitement des résines (encapsulation avancée)|Máquinas de procesamiento de resinas (encapsulado avanzado)|N127
N117|Fabrication materials|Matériaux de fabrication|Materiales de fabricación|S2
N118|Process control and handling|Contrôle des procédés et manipulation|Control de procesos y manipulación|S2
N119|Assembly tools|Machines d’assemblage|Máquinas de ensamblaje|
N120|Test tools|Testeurs|Equipos de prueba|
N121|ATP materials|Matériaux d’assemblage, de test et d’encapsulation|Materiales de ensamblaje, prueba y encapsulado|
N123|Mask aligners|Aligneurs de masques|Alineadores de máscaras|N19
N124|CMP tools (adv. pkg.)|Machines de planarisation (encapsulation avancée)|Máquinas de planarización (encapsulado avanzado)|N109
N125|Single wafer spin & spray systems (adv. pkg.)|Systèmes de centrifugation et de pulvérisation (encapsulation avancée)|Sistemas de centrifugado y pulverización (encapsulado avanzado)|N129
N126|Process-specific fabrication materials|Matériaux de fabrication propres à un procédé|Materiales de fabricación propios de un proceso|
N127|Lithography tools (adv. pkg.)|Machines de lithographie (encapsulation avancée)|Máquinas de litografía (encapsulado avanzado)|N109
N128|Deposition tools (adv. pkg.)|Machines de dépôt (encapsulation avancée)|Máquinas de deposición (encapsulado avanzado)|N109
N129|Etch and clean tools (adv. pkg.)|Machines de gravure et de nettoyage (encapsulation avancée)|Máquinas de grabado y limpieza (encapsulado avanzado)|N109
N130|Direct write systems (adv. pkg.)|Systèmes d’écriture directe (encapsulation avancée)|Sistemas de escritura directa (encapsulado avanzado)|N127
S1|Design|Conception de semi-conducteurs|Diseño de semiconductores|
S2|Fabrication|Fabrication de semi-conducteurs|Fabricación de semiconductores|
S3|Assembly, testing, and packaging (ATP)|Assemblage, test et encapsulation de semi-conducteurs|Ensamblaje, prueba y encapsulado de semiconductores|
`;

export interface Input {
  readonly name: Label;
  /** The input of which it is a kind, or the stage of which it is a step. */
  readonly parent: string | undefined;
}

/** Each input and stage by its id. */
export const inputs: ReadonlyMap<string, Input> = new Map(
  lines
    .trim()
    .split('\n')
    .map((line) => {
      const [id = '', en = '', fr = '', es = '', parent = ''] = line.split('|');
      return [id, { name: { en, fr, es }, parent: parent === '' ? undefined : parent }];
    }),
);
