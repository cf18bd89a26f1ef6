/** Lasting addresses of entities as linked data, and pictures as files. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestServer, type TestServer } from './running.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.end());

const get = (path: string, headers: Readonly<Record<string, string>> = {}): Promise<Response> =>
  fetch(`${server.url}${path}`, { redirect: 'manual', headers });

describe('/id/<entity>', () => {
  test('linked data for programs', async () => {
    const answer = await get('/id/material:cobalt', { accept: 'application/ld+json' });
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe('application/ld+json');
    expect(answer.headers.get('vary')).toContain('Accept');
    const { '@context': context, ...said } = (await answer.json()) as Record<string, unknown>;
    // Nothing has to be fetched to read it.
    expect(typeof context).toBe('object');
    expect(said).toEqual({
      '@id': `${server.url}/id/material:cobalt`,
      '@type': 'schema:ChemicalSubstance',
      name: { en: 'Cobalt', fr: 'Cobalt (fr)', es: 'Cobalt (es)' },
      alternateName: ['Kobalt', '钴'],
      identifier: [
        { '@type': 'schema:PropertyValue', propertyID: 'filon', value: 'material:cobalt' },
        { '@type': 'schema:PropertyValue', propertyID: 'symbol', value: 'Co' },
      ],
      url: `${server.url}/en/entity/material:cobalt`,
    });
    const again = await get('/id/material:cobalt', { 'if-none-match': answer.headers.get('etag') ?? '' });
    expect(again.status).toBe(304);
  });

  test('a place has its point, a part its whole', async () => {
    expect(await (await get('/id/economy:COD')).json()).toMatchObject({
      '@type': 'schema:Country',
      geo: { '@type': 'schema:GeoCoordinates', latitude: -2.88, longitude: 23.65 },
    });
    expect(await (await get('/id/component:battery')).json()).toMatchObject({
      isPartOf: `${server.url}/id/device:smartphone`,
    });
    expect(await (await get('/id/device:smartphone')).json()).toMatchObject({
      hasPart: [`${server.url}/id/component:battery`],
    });
  });

  test('the page in their language for people', async () => {
    const answer = await get('/id/economy:COD', { accept: 'text/html,*/*;q=0.8', 'accept-language': 'es' });
    expect(answer.status).toBe(303);
    expect(answer.headers.get('location')).toBe('/es/entity/economy:COD');
    expect(answer.headers.get('vary')).toContain('Accept-Language');
  });

  test('a retired id leads to its replacement', async () => {
    const answer = await get('/id/material:cobaltum');
    expect(answer.status).toBe(301);
    expect(answer.headers.get('location')).toBe('/id/material:cobalt');
  });

  test('an unknown id: 404 with the nearest', async () => {
    const answer = await get('/id/material:cobolt');
    expect(answer.status).toBe(404);
    const { errors } = (await answer.json()) as {
      errors: { extensions: { code: string; nearest: string[] } }[];
    };
    expect(errors[0]?.extensions.code).toBe('UNKNOWN_ID');
    expect(errors[0]?.extensions.nearest).toContain('material:cobalt');
  });

  test('an address that cannot be decoded, and an id without end: errors like all others', async () => {
    for (const [path, status] of [
      ['/id/%', 400],
      ['/id/%E0%A4%A', 400],
      ['/en/entity/%', 400],
      [`/id/${'a'.repeat(5000)}`, 414],
    ] as const) {
      const answer = await get(path);
      expect(answer.status).toBe(status);
      expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
      const { errors } = (await answer.json()) as {
        errors: { message: string; extensions: { code: string; requestId: string } }[];
      };
      expect(errors[0]?.extensions).toEqual({
        code: 'BAD_REQUEST',
        requestId: answer.headers.get('x-request-id'),
      });
      // The whole address is not said back.
      expect(errors[0]?.message.length).toBeLessThan(200);
    }
  });
});

describe('pictures', () => {
  test('the ledger stands alone, in the language and theme asked for', async () => {
    const answer = await get('/picture/ledger.svg?lang=fr&theme=dark&width=700&scheme=oecd-2025');
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe('image/svg+xml; charset=utf-8');
    expect(answer.headers.get('cross-origin-resource-policy')).toBe('cross-origin');
    expect(answer.headers.get('vary') ?? '').not.toContain('Accept-Language');
    const svg = await answer.text();
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
    expect(svg).toContain('xml:lang="fr"');
    // Paper of the dark theme; no custom property, which would need a page around it.
    expect(svg).toContain('#13161B');
    expect(svg).not.toContain('var(--');
    expect(svg).not.toContain('<script');
    expect(svg).toContain('OCDE');
  });

  test('the chain, to be kept under a name', async () => {
    const answer = await get('/picture/chain/device:smartphone.svg?download=yes&lang=en');
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-disposition')).toBe(
      'attachment; filename="filon-chain-device-smartphone-en.svg"',
    );
    expect(await answer.text()).toContain('Smartphone');
  });

  test('without lang, the header decides', async () => {
    const answer = await get('/picture/ledger.svg', { 'accept-language': 'es' });
    expect(answer.headers.get('content-language')).toBe('es');
    expect(answer.headers.get('vary')).toContain('Accept-Language');
  });

  test.each([
    ['/picture/ledger.svg?width=10', 400, 'width: expected a whole number from 280 to 2000'],
    ['/picture/ledger.svg?width=1e9', 400, 'width:'],
    ['/picture/ledger.png?width=1081', 400, 'width: expected one of 360, 720, 1080, 1440 for a card'],
    ['/picture/ledger.png?width=10', 400, 'width: expected a whole number from 280 to 2000'],
    ['/picture/ledger.svg?theme=pink', 400, 'theme: expected one of light, dark, print'],
    ['/picture/ledger.svg?lang=de', 400, 'lang: expected one of en, fr, es'],
    ['/picture/chain/device:smartfone.svg', 404, 'device:smartphone'],
    ['/picture/chain/harm:child-labour.svg', 400, ''],
    ['/picture/chain/device:smartphone', 404, '.svg'],
    // The small graph holds no trade.
    ['/picture/map.svg?product=product:hs2017-740311', 404, 'product:hs2017-740311'],
    ['/picture/map.svg?material=material:cobalt', 400, 'NOT_ANSWERABLE'],
    ['/picture/map.svg?width=10', 400, 'width: expected a whole number from 280 to 2000'],
    // What is not understood is no picture of everything else.
    ['/picture/coverage.svg?economy=__proto__', 404, 'UNKNOWN_ID'],
    ['/picture/coverage.svg?economy=economy:CDO', 404, 'economy:COD'],
    ['/picture/coverage.svg?economy=material:cobalt', 400, 'of the kind material, expected economy'],
    ['/picture/coverage.svg?material=constructor', 404, 'UNKNOWN_ID'],
    ['/picture/coverage.svg?stage=mining', 400, 'stage: expected one of extraction, refining'],
    ['/picture/coverage.svg?to=NaN', 400, 'to: expected a year such as 2024'],
    ['/picture/coverage.svg?economie=economy:COD', 400, 'economie: expected one of the parameters'],
    ['/picture/coverage.svg?economy=economy:COD&economy=economy:CHN', 400, 'economy: expected it once'],
    [`/picture/coverage.svg?economy=${'a'.repeat(1000)}`, 404, 'UNKNOWN_ID'],
    ['/picture/concentration.svg?material=__proto__', 404, 'UNKNOWN_ID'],
    ['/picture/concentration.svg?material=material:cobalt&by=owner', 400, 'by: expected one of economy'],
    ['/picture/concentration.svg?scheme=nobody', 404, 'UNKNOWN_ID'],
    ['/picture/ledger.svg?scheme=__proto__', 404, 'UNKNOWN_ID'],
    ['/picture/ledger.svg?year=-1', 400, 'year: expected a year such as 2024'],
    ['/picture/ledger.svg?weighting=heavy', 400, 'weighting: expected one of plain, value'],
    ['/picture/map.svg?from=__proto__', 404, 'UNKNOWN_ID'],
    ['/picture/map.svg?n=0', 400, 'n: expected a whole number from 1 to 300'],
    ['/picture/chain/device:smartphone.svg?materials=cobalt', 400, 'materials: expected at most 20 ids'],
    ['/picture/chain/device:smartphone.svg?minShare=2', 400, 'minShare: expected a share from 0 to 1'],
    ['/picture/chain/__proto__.svg', 404, 'UNKNOWN_ID'],
  ])('%s', async (path, status, message) => {
    const answer = await get(path);
    expect(answer.status).toBe(status);
    const text = await answer.text();
    expect(text).toContain(message);
    // A refusal is short, whatever was asked, and says nothing of our files.
    expect(text.length).toBeLessThan(1500);
    expect(text).not.toMatch(/\.ts\b|node_modules/);
  });
});
