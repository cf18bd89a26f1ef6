/** What each slug of the files is: a kind of device that the project knows, or an entity of ADEME's own. */
import type { Entity } from '../../../schema/entity.ts';
import type { Label } from '../../../schema/label.ts';

const own = (id: string, name: Label, partOf: string | null = null): Entity => ({
  id,
  name,
  latitude: null,
  longitude: null,
  partOf,
  ownedBy: null,
  replacedBy: null,
});

export const knownDevices: ReadonlyMap<string, string> = new Map([
  ['smartphone', 'device:smartphone'],
  ['ecran', 'device:monitor'],
  ['tabletteclassique', 'device:tablet'],
  ['television', 'device:television'],
  ['ordinateurportable', 'device:laptop'],
  ['enceintebluetooth', 'device:smart-speaker'],
  ['telephonebasique', 'device:basic-mobile-phone'],
  ['casquevr', 'device:vr-headset'],
  ['alimentationordinateur', 'device:laptop-charger'],
  ['alimentationsmartphone', 'device:charger'],
  ['disquedur', 'device:external-hard-drive'],
  ['clefusb', 'device:usb-stick'],
]);

export const ownDevices: ReadonlyMap<string, Entity> = new Map([
  [
    'ordinateurfixeparticulier',
    own(
      'device:ademe-household-desktop',
      {
        en: 'Household desktop computer without monitor',
        fr: 'Ordinateur fixe sans écran, particulier',
        es: 'Ordenador de sobremesa doméstico sin monitor',
      },
      'device:desktop',
    ),
  ],
  [
    'ordinateurfixeprofessionnel',
    own(
      'device:ademe-office-desktop',
      {
        en: 'Office desktop computer without monitor',
        fr: 'Ordinateur fixe sans écran, professionnel',
        es: 'Ordenador de sobremesa profesional sin monitor',
      },
      'device:desktop',
    ),
  ],
  [
    'box',
    own('device:ademe-internet-box', { en: 'Internet box', fr: 'Box internet', es: 'Módem de internet' }),
  ],
]);

export const uses: ReadonlyMap<string, Entity> = new Map(
  (
    [
      ['email', 'One email', 'Un courriel', 'Un correo electrónico'],
      ['spam', 'One spam email, not read', 'Un courriel indésirable, non lu', 'Un correo basura, no leído'],
      [
        'stockagedonnee',
        'One gigabyte stored for a year',
        'Un gigaoctet stocké pendant un an',
        'Un gigabyte almacenado durante un año',
      ],
      ['rechercheweb', 'One web search', 'Une recherche sur le web', 'Una búsqueda en la web'],
      [
        'streamingvideo',
        'One hour of video streaming',
        'Une heure de vidéo en ligne',
        'Una hora de vídeo en línea',
      ],
      [
        'visioconference',
        'One hour of video call',
        'Une heure de visioconférence',
        'Una hora de videollamada',
      ],
      ['telechargement', 'One gigabyte transferred', 'Un gigaoctet transféré', 'Un gigabyte transferido'],
    ] as const
  ).map(([slug, en, fr, es]) => [slug, own(`product:ademe-${slug}`, { en, fr, es })]),
);

/** Parts of the life of a digital use, by the publisher's number. */
export const useParts: ReadonlyMap<number, Entity> = new Map(
  (
    [
      [
        13,
        'terminals-construction',
        'construction of terminals',
        'construction des terminaux',
        'construcción de terminales',
      ],
      [14, 'terminals-use', 'use of terminals', 'usage des terminaux', 'uso de terminales'],
      [15, 'transmission', 'transmission', 'transmission', 'transmisión'],
      [
        16,
        'data-centres-construction',
        'construction of data centres',
        'construction des centres de données',
        'construcción de centros de datos',
      ],
      [
        17,
        'data-centres-use',
        'use of data centres',
        'usage des centres de données',
        'uso de centros de datos',
      ],
    ] as const
  ).map(([number, slug, en, fr, es]) => [
    number,
    own(`indicator:digital-use-${slug}`, {
      en: `Greenhouse gases of a digital use, ${en}`,
      fr: `Gaz à effet de serre d’un usage numérique, ${fr}`,
      es: `Gases de efecto invernadero de un uso digital, ${es}`,
    }),
  ]),
);
