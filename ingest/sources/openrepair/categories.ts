/** The alliance's categories of devices and outcomes of a repair, with their names in three languages. */
import type { Entity } from '../../../schema/entity.ts';
import type { Label } from '../../../schema/label.ts';

const table = `
Aircon/dehumidifier|Air conditioners and dehumidifiers|Climatiseurs et déshumidificateurs|Aires acondicionados y deshumidificadores
Battery/charger/adapter|Batteries, chargers and adapters|Batteries, chargeurs et adaptateurs|Baterías, cargadores y adaptadores
Decorative or safety lights|Decorative and safety lights|Lumières décoratives et de sécurité|Luces decorativas y de seguridad
Desktop computer|Desktop computers|Ordinateurs de bureau|Ordenadores de sobremesa
Digital compact camera|Compact digital cameras|Appareils photo numériques compacts|Cámaras digitales compactas
DSLR/video camera|Reflex and video cameras|Appareils photo réflex et caméras vidéo|Cámaras réflex y de vídeo
Fan|Fans|Ventilateurs|Ventiladores
Flat screen|Flat screens|Écrans plats|Pantallas planas
Hair & beauty item|Hair and beauty appliances|Appareils de coiffure et de beauté|Aparatos de peluquería y belleza
Handheld entertainment device|Handheld entertainment devices|Appareils de divertissement portables|Aparatos de ocio portátiles
Headphones|Headphones|Casques audio|Auriculares
Hi-Fi integrated|Integrated hi-fi|Chaînes hi-fi intégrées|Equipos de alta fidelidad integrados
Hi-Fi separates|Separate hi-fi units|Éléments hi-fi séparés|Componentes de alta fidelidad
Kettle|Kettles|Bouilloires|Hervidores
Lamp|Lamps|Lampes|Lámparas
Laptop|Laptops|Ordinateurs portables|Portátiles
Large home electrical|Large home appliances|Gros appareils ménagers|Electrodomésticos grandes
Misc|Other devices|Autres appareils|Otros aparatos
Mobile|Mobile phones|Téléphones mobiles|Teléfonos móviles
Musical instrument|Musical instruments|Instruments de musique|Instrumentos musicales
Paper shredder|Paper shredders|Destructeurs de papier|Destructoras de papel
PC accessory|Computer accessories|Accessoires informatiques|Accesorios de ordenador
Portable radio|Portable radios|Radios portables|Radios portátiles
Power tool|Power tools|Outils électriques|Herramientas eléctricas
Printer/scanner|Printers and scanners|Imprimantes et scanners|Impresoras y escáneres
Projector|Projectors|Projecteurs|Proyectores
Sewing machine|Sewing machines|Machines à coudre|Máquinas de coser
Small home electrical|Small home appliances|Petits appareils ménagers|Pequeños electrodomésticos
Small kitchen item|Small kitchen appliances|Petits appareils de cuisine|Pequeños aparatos de cocina
Tablet|Tablets|Tablettes|Tabletas
Toaster|Toasters|Grille-pain|Tostadoras
Toy|Toys|Jouets|Juguetes
TV and gaming-related accessories|Television and gaming accessories|Accessoires de télévision et de jeu|Accesorios de televisión y juego
Vacuum|Vacuum cleaners|Aspirateurs|Aspiradoras
Watch/clock|Watches and clocks|Montres et horloges|Relojes
Coffee maker|Coffee makers|Cafetières|Cafeteras
Food processor|Food processors|Robots de cuisine|Procesadores de alimentos
Games console|Game consoles|Consoles de jeux|Videoconsolas
Hair dryer|Hair dryers|Sèche-cheveux|Secadores de pelo
Iron|Irons|Fers à repasser|Planchas`;

export const categories: ReadonlyMap<string, Label> = new Map(
  table
    .trim()
    .split('\n')
    .map((line) => {
      const [printed = '', en = '', fr = '', es = ''] = line.split('|');
      const name = {
        en: `${en} (repair events)`,
        fr: `${fr} (ateliers de réparation)`,
        es: `${es} (talleres de reparación)`,
      };
      return [printed, name];
    }),
);

export const deviceOfCategory = (printed: string): string =>
  `device:ords-${printed
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')}`;

const indicator = (id: string, en: string, fr: string, es: string): Entity => ({
  id: `indicator:repairs-${id}`,
  name: { en, fr, es },
  latitude: null,
  longitude: null,
  partOf: null,
  ownedBy: null,
  replacedBy: null,
});

export const outcomes: ReadonlyMap<string, Entity> = new Map([
  [
    'Fixed',
    indicator(
      'fixed',
      'Devices fixed at repair events',
      'Appareils réparés dans des ateliers',
      'Aparatos reparados en talleres',
    ),
  ],
  [
    'Repairable',
    indicator(
      'repairable',
      'Devices found repairable at repair events',
      'Appareils jugés réparables dans des ateliers',
      'Aparatos considerados reparables en talleres',
    ),
  ],
  [
    'End of life',
    indicator(
      'end-of-life',
      'Devices given up at repair events',
      'Appareils abandonnés dans des ateliers',
      'Aparatos desahuciados en talleres',
    ),
  ],
  [
    'Unknown',
    indicator(
      'unknown',
      'Devices of unknown outcome at repair events',
      'Appareils d’issue inconnue dans des ateliers',
      'Aparatos de resultado desconocido en talleres',
    ),
  ],
]);

/** The file does not say which part of the life it holds. */
export const referenceFootprint: Entity = {
  ...indicator(
    'reference-footprint',
    'Greenhouse gases of one device, reference of the Restart Project',
    'Gaz à effet de serre d’un appareil, référence du Restart Project',
    'Gases de efecto invernadero de un aparato, referencia del Restart Project',
  ),
  id: 'indicator:ords-reference-footprint',
};
