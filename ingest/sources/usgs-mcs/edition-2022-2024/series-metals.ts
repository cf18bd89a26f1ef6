/** Metals: what each TYPE of the files of 2022 to 2024 measures. The key is the chapter and TYPE exactly as printed. */
import { capacity, mined, refined, reserves, smelted } from '../measure.ts';
import { mine, type Series, same } from './measured.ts';

const platinum: Series = {
  production: mined('platinum', 'kg:contained'),
  reserves: reserves('platinum-group-metals', 'kg:contained'),
};
const sponge: Series = {
  production: refined('titanium-sponge', 't:contained'),
  capacity: capacity('titanium-sponge', 't:contained'),
  pigment: capacity('titanium-dioxide-pigment', 't:gross'),
};

export const metals: readonly [string, Series][] = [
  ...same('alumi', ['Smelter production, aluminum'], {
    production: smelted('aluminium', 'kt:contained'),
    capacity: capacity('aluminium', 'kt:contained'),
  }),
  ...same('antim', ['Mine production, contained antimony'], mine('antimony', 't:contained')),
  ...same('arsen', ['Plant production, arsenic trioxide or calculated equivalent.'], {
    production: refined('arsenic', 't:gross'),
    note: 'Gross weight of arsenic trioxide.',
  }),
  ...same('bauxi', ['Refinery production, alumina - calcined equivalent weights'], {
    production: refined('alumina', 'kt:gross'),
    note: 'Calcined equivalent weight.',
  }),
  ...same(
    'bauxi',
    ['Mine production, bauxite', 'Mine production, bauxite, dry tons'],
    mine('bauxite', 'kt:dry'),
  ),
  ...same('beryl', ['Mine production, beryllium'], { production: mined('beryllium', 't:contained') }),
  ...same('bismu', ['Refinery production'], { production: refined('bismuth', 't:contained') }),
  ...same('cadmi', ['Refinery production'], { production: refined('cadmium', 't:contained') }),
  ...same(
    'chrom',
    ['Mine production, marketable chromite ore', 'Mne production, grosss weight, marketable chromite ore'],
    mine('chromium', 'kt:gross'),
  ),
  ...same(
    'cobal',
    ['Mine production, contained cobalt', 'Mine production, metric tons of contained cobalt'],
    mine('cobalt', 't:contained'),
  ),
  ...same(
    'coppe',
    ['Mine production, contained copper', 'Mine production, recoverable copper content'],
    mine('copper', 'kt:contained'),
  ),
  ...same('coppe', ['Refinery production', 'Refinery production, copper'], {
    production: refined('copper', 'kt:contained'),
  }),
  ...same('feore', ['Iron ore - mine production - iron content - thousand metric tons'], {
    production: mined('iron-ore', 'kt:contained'),
    reserves: reserves('iron-ore', 'Mt:contained'),
  }),
  ...same('feore', ['Iron ore - mine production - usable ore -thousand metric tons'], {
    production: mined('iron-ore', 'kt:gross'),
    reserves: reserves('iron-ore', 'Mt:gross'),
  }),
  ...same('feste', ['Pig iron, million metric tons'], { production: refined('pig-iron', 'Mt:gross') }),
  ...same('feste', ['Raw steel, million metric tons'], { production: refined('steel', 'Mt:gross') }),
  ...same('galli', ['Primary production'], {
    production: refined('gallium', 'kg:contained'),
    capacity: capacity('gallium', 'kg:contained'),
    note: 'Low-purity primary gallium.',
  }),
  ...same('germa', ['Primary and secondary refinery production'], {
    production: refined('germanium', 'kg:contained'),
  }),
  ...same('gold', ['Gold - contained content, mine production, metric tons'], mine('gold', 't:contained')),
  ...same('indiu', ['Refinery production, indium'], { production: refined('indium', 't:contained') }),
  ...same('lead', ['Mine production', 'Mine production, lead content'], mine('lead', 'kt:contained')),
  ...same(
    'lithi',
    ['Mine production, contained lithium', 'Mine production, lithium content'],
    mine('lithium', 't:contained'),
  ),
  ...same('manga', ['Mine production, manganese content'], {
    production: mined('manganese', 'kt:contained'),
    reserves: reserves('manganese', 'kt:gross'),
  }),
  ...same('mercu', ['Mine production, mercury content'], {
    production: mined('mercury', 't:contained'),
  }),
  ...same('mgmet', ['Magnesium smelter production'], {
    production: smelted('magnesium', 'kt:contained'),
  }),
  ...same('molyb', ['Mine production, contained molybdenum'], {
    production: mined('molybdenum', 't:contained'),
    reserves: reserves('molybdenum', 'kt:contained'),
  }),
  ...same(
    'nicke',
    ['Mine production', 'Mine production - nickel, metric tons contained'],
    mine('nickel', 't:contained'),
  ),
  ...same('niobi', ['Mine production, niobium content'], mine('niobium', 't:contained')),
  ...same('plati', ['Mine production: Palladium', 'World mine production: Palladium'], {
    production: mined('palladium', 'kg:contained'),
  }),
  ...same('plati', ['Mine production: Platinum', 'World mine production: Platinum'], platinum),
  ...same(
    'raree',
    [
      'Mine production, metric tons of rare-earth-oxide (REO) equivalent',
      'Rare earths, mine production, rare-earth-oxide equivalent, metric tons',
    ],
    mine('rare-earths', 't:reo'),
  ),
  ...same('rheni', ['Mine production, contained rhenium'], mine('rhenium', 'kg:contained')),
  ...same('selen', ['Refinery production, contained selenium'], {
    production: refined('selenium', 't:contained'),
    reserves: reserves('selenium', 't:contained'),
  }),
  ...same(
    'silve',
    ['Silver - mine production, contained silver - metric tons', 'mine production, silver content'],
    mine('silver', 't:contained'),
  ),
  ...same(
    'simet',
    ['Plant production, silicon content of combined totals for ferrosilicon and silicon metal production'],
    { production: refined('ferrosilicon-and-silicon-metal', 'kt:contained') },
  ),
  ...same(
    'simet',
    [
      'Plant production, silicon content of ferrosilicon production',
      'Plant production, silicon content of ferrosilicon',
    ],
    { production: refined('ferrosilicon', 'kt:contained') },
  ),
  ...same('simet', ['Plant production, silicon metal'], {
    production: refined('silicon-metal', 'kt:contained'),
  }),
  ...same('tanta', ['Mine production, tantalum content'], mine('tantalum', 't:contained')),
  ...same('tellu', ['Refinery production, tellurium content'], {
    production: refined('tellurium', 't:contained'),
    reserves: reserves('tellurium', 't:contained'),
  }),
  ...same('tin', ['Mine production, tin content'], mine('tin', 't:contained')),
  ...same(
    'titan',
    [
      'Sponge Metal Production and Sponge and Pigment Yearend Operating Capacity',
      'Sponge Metal Production and Sponge and Pigment Capacity',
    ],
    sponge,
  ),
  ...same(
    'tungs',
    ['Mine production, contained tungsten', 'Mine production, tungsten content'],
    mine('tungsten', 't:contained'),
  ),
  ...same('vanad', ['Mine production, vanadium content'], {
    production: mined('vanadium', 't:contained'),
    reserves: reserves('vanadium', 'kt:contained'),
  }),
  ...same(
    'zinc',
    ['Mine production, zinc content of concentrates and direct shipping ores'],
    mine('zinc', 'kt:contained'),
  ),
];
