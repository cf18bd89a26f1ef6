/** The parts of the Fairphone 2 that its list of suppliers names, each as a component. */
import type { Entity } from '../../../schema/entity.ts';

const lines = `
Accelerometer|Accéléromètre|Acelerómetro
Adhesives|Adhésifs|Adhesivos
Ambient Light Sensor|Capteur de lumière ambiante|Sensor de luz ambiental
Battery Cell|Cellule de batterie|Celda de batería
Battery Pack|Bloc de batterie|Paquete de batería
Camera glass cutting and printing|Découpe et impression du verre des caméras|Corte e impresión del vidrio de las cámaras
Cameras|Caméras|Cámaras
Capacitors|Condensateurs|Condensadores
Coaxial Cable|Câble coaxial|Cable coaxial
Colorable PC for LDS|Polycarbonate colorable pour structuration laser|Policarbonato coloreable para estructuración láser
Connectors|Connecteurs|Conectores
Crystals|Quartz|Cristales
Die Cut Materials|Matériaux découpés|Materiales troquelados
Diodes|Diodes|Diodos
Display Assembly|Ensemble écran|Conjunto de pantalla
Display and Camera glass|Verre de l’écran et des caméras|Vidrio de la pantalla y de las cámaras
Fabric Mesh|Maille textile|Malla textil
Filters|Filtres|Filtros
Flash LED|LED du flash|LED de flash
Flexible Printed Circuits|Circuits imprimés souples|Circuitos impresos flexibles
Foil|Film|Lámina
Image Sensor|Capteur d’image|Sensor de imagen
Inductor|Inductance|Inductor
`;

/** Each part by the name that the list prints. */
export const parts: ReadonlyMap<string, Entity> = new Map(
  lines
    .trim()
    .split('\n')
    .map((line) => {
      const [en = '', fr = '', es = ''] = line.split('|');
      const slug = en.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
      return [
        en,
        {
          id: `component:fairphone-2-${slug}`,
          name: { en, fr, es },
          latitude: null,
          longitude: null,
          partOf: null,
          ownedBy: null,
          replacedBy: null,
        },
      ];
    }),
);
