/** Socio-environmental conflicts of Chile, counted by sector and by state; nothing of a single one is passed on. */
import type { Label } from '../../../schema/label.ts';
import type { Adapter, ColumnRule, Emit, Gatherer } from '../../adapter.ts';
import { conflictsFile, indhSource } from './source.ts';

const all = 'indicator:socio-environmental-conflicts';
const sector = 'sectorProductivo.nombreSector';
const state = 'estadoConflico.glosa';

interface Kind {
  readonly slug: string;
  readonly name: Label;
}
const kind = (slug: string, en: string, fr: string, es: string): Kind => ({
  slug,
  name: {
    en: `Socio-environmental conflicts recorded, ${en}`,
    fr: `Conflits socio-environnementaux recensés, ${fr}`,
    es: `Conflictos socioambientales registrados, ${es}`,
  },
});

const sectors: ReadonlyMap<string, Kind> = new Map([
  ['Agropecuario', kind('farming', 'farming', 'agriculture et élevage', 'sector agropecuario')],
  ['Energía', kind('energy', 'energy', 'énergie', 'energía')],
  ['Forestal', kind('forestry', 'forestry', 'sylviculture', 'sector forestal')],
  [
    'Infraestructura de transporte',
    kind(
      'transport',
      'transport infrastructure',
      'infrastructures de transport',
      'infraestructura de transporte',
    ),
  ],
  ['Infraestructura portuaria', kind('ports', 'ports', 'ports', 'infraestructura portuaria')],
  ['Inmobiliario', kind('real-estate', 'real estate', 'immobilier', 'sector inmobiliario')],
  ['Instalaciones fabriles', kind('factories', 'factories', 'usines', 'instalaciones fabriles')],
  ['Minería', kind('mining', 'mining', 'mines', 'minería')],
  ['Otro', kind('other', 'other sector', 'autre secteur', 'otro sector')],
  [
    'Pesca y acuicultura',
    kind('fishing', 'fishing and aquaculture', 'pêche et aquaculture', 'pesca y acuicultura'),
  ],
  [
    'Planificación territorial',
    kind('planning', 'land-use planning', 'aménagement du territoire', 'planificación territorial'),
  ],
  [
    'Saneamiento ambiental',
    kind('sanitation', 'waste and sanitation', 'déchets et assainissement', 'saneamiento ambiental'),
  ],
]);
const states: ReadonlyMap<string, Kind> = new Map([
  ['Activo', kind('mining-active', 'mining, active', 'mines, actifs', 'minería, activos')],
  ['Latente', kind('mining-latent', 'mining, latent', 'mines, latents', 'minería, latentes')],
  ['Archivado', kind('mining-shelved', 'mining, shelved', 'mines, classés', 'minería, archivados')],
  ['Cerrado', kind('mining-closed', 'mining, closed', 'mines, clos', 'minería, cerrados')],
]);

function gatherConflicts(): Gatherer {
  const counts = new Map<Kind, number>();
  let total = 0;
  const add = (one: Kind): void => {
    counts.set(one, (counts.get(one) ?? 0) + 1);
  };
  return {
    row(row, emit) {
      const ofSector = sectors.get(row.text(sector));
      const ofState = states.get(row.text(state));
      if (ofSector === undefined) emit.fail(row, sector, row.text(sector), [...sectors.keys()].join(', '));
      if (ofState === undefined) emit.fail(row, state, row.text(state), [...states.keys()].join(', '));
      if (ofSector === undefined || ofState === undefined) return;
      total += 1;
      emit.gathered(row);
      add(ofSector);
      if (ofSector.slug === 'mining') add(ofState);
    },
    end(emit) {
      emitCount(emit, all, total, 'all sectors');
      for (const [one, count] of counts) {
        const id = `indicator:indh-conflicts-${one.slug}`;
        emit.entity({
          id,
          name: one.name,
          latitude: null,
          longitude: null,
          partOf: all,
          ownedBy: null,
          replacedBy: null,
        });
        emitCount(emit, id, count, one.slug);
      }
    },
  };
}

function emitCount(emit: Emit, indicator: string, value: number, locator: string): void {
  emit.statement({
    subject: 'economy:CHL',
    predicate: 'hasIndicator',
    object: indicator,
    period: '2023',
    value,
    unit: 'count',
    status: 'derived',
    locator,
    note: 'Records of the map counted.',
  });
}

const ignored = (names: readonly string[], why: string): [string, ColumnRule][] =>
  names.map((name) => [name, { ignored: why, optional: true }]);

export const indhConflicts2023: Adapter = {
  id: 'indh-conflicts',
  dataset: 'indh-conflicts',
  source: indhSource,
  edition: '2023-10',
  read: 'copy',
  rawFolder: 'harms/chile-indh-conflicts',
  tables: [
    {
      file: /^indh_conflictos\.json$/,
      fileName: conflictsFile,
      layout: { format: 'json', records: '' },
      columns: Object.fromEntries<ColumnRule>([
        ['id', { is: 'term', meaning: 'number of the conflict; counted, never passed on' }],
        [sector, { is: 'term', meaning: 'sector' }],
        [state, { is: 'term', meaning: 'state of the conflict' }],
        ...['usuarioCrea', 'usuarioModifica', 'usuarioRechazo'].map((name): [string, ColumnRule] => [
          name,
          { is: 'person', meaning: 'who wrote the record', optional: true },
        ]),
        ...['actoresConflictos', 'judializacionConflicto', 'evaluacionSEIAS'].map(
          (name): [string, ColumnRule] => [
            name,
            { is: 'person', meaning: 'parties, who may be persons', optional: true },
          ],
        ),
        ...ignored(['sectorProductivo.id', 'estadoConflico.id'], 'the name is read'),
        ...ignored(
          ['tituloConflicto', 'resumenConflicto', 'perfilDeLaComunidad', 'anyo'],
          'the single conflict',
        ),
        ...ignored(
          ['localidadConflicto', 'esTerritorioIndigena', 'region', 'region.id'],
          'the single conflict',
        ),
        ...ignored(['region.nombreRegion', 'region.romano', 'regiones'], 'Chile as a whole is counted'),
        ...ignored(
          [
            'marcaMapa.esPoligono',
            'marcaMapa.id',
            'marcaMapa.latitud',
            'marcaMapa.longitud',
            'marcaMapa.poligono',
          ],
          'would tell the single conflict',
        ),
        ...ignored(['causas', 'confictoAmbitoDerechos', 'conflictoPadre', 'idNuevaVersion'], 'not counted'),
        ...ignored(
          ['judicializacion', 'fiscalizaciones', 'tipoFiscalizacion', 'pagoMulta', 'textoDetalleSancion'],
          'courts and inspections, in words',
        ),
        ...ignored(
          [
            'nivelDHC',
            'nivelDHC.glosa',
            'nivelDHC.id',
            'nivelPobreza',
            'nivelPobreza.glosa',
            'nivelPobreza.id',
          ],
          'the community',
        ),
        ...ignored(['nivelPobrezaMulti', 'nivelPobrezaMulti.glosa', 'nivelPobrezaMulti.id'], 'the community'),
        ...ignored(
          ['poblacionComuna', 'poblacionRegion', 'anoIndicador', 'anoIndicadorMulti'],
          'the community',
        ),
        ...ignored(['anoIndicadorPoblacion', 'anoIndicadorPoblacionComuna'], 'the community'),
        ...ignored(['estadoEvaluacionRCA', 'estadoEvaluacionRCA.glosa', 'estadoEvaluacionRCA.id'], 'permit'),
        ...ignored(
          ['existePda', 'existePpa', 'vigenciaPda', 'vigenciaPpa', 'decretoZonaEscasezHidrica'],
          'plans',
        ),
        ...ignored(['zonaDeEscasezHidrica', 'zonasDeSaturacion', 'zonasDeSaturacionContaminacion'], 'zones'),
        ...ignored(['fechaInicioZonaDeEscasezHidrica', 'fechaInicioZonasDeSaturacion'], 'zones'),
        ...ignored(
          ['fechaInicioZonasDeSaturacionContaminacion', 'fechaTerminoZonaDeEscasezHidrica'],
          'zones',
        ),
        ...ignored(['fechaTerminoZonasDeSaturacion', 'fechaTerminoZonasDeSaturacionContaminacion'], 'zones'),
        ...ignored(['fechaCreacion', 'fechaModificacion', 'fechaPublicacion'], 'when the record was written'),
        ...ignored(['fechaActualizacionPublicacion', 'estadoPublicacion', 'motivoRechazo'], 'the record'),
        ...ignored(['linkRecomendacion', 'enlacesDeReferencias', 'descargasConflictos'], 'addresses'),
      ]),
      key: ['id'],
      row: () => undefined,
      gather: gatherConflicts,
    },
  ],
  corrections: [],
  quarantine: [],
  assertions: [],
  pinnedAssertions: [
    {
      says: '162 conflicts: 60 of energy, 46 of mining, of which 20 are active',
      check({ rowsRead, statements }) {
        const of = (id: string): number | undefined => statements.find(({ object }) => object === id)?.value;
        const found = [
          rowsRead.get(conflictsFile),
          of(all),
          of('indicator:indh-conflicts-energy'),
          of('indicator:indh-conflicts-mining'),
          of('indicator:indh-conflicts-mining-active'),
        ].join();
        return found === '162,162,60,46,20' ? undefined : found;
      },
    },
  ],
};
