/** The viewer's pages as they leave the server: language, head, first picture, first data, redirects, files. */
import { rmSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { harmListQuery } from '../../picture/harm/page.ts';
import { homeRows } from '../../picture/ledger/query.ts';
import { locksPageQuery } from '../../picture/locks/page.ts';
import { hubsPageQuery } from '../../picture/network/hubs.ts';
import { requestKey } from '../../picture/request-key.ts';
import { said, smallGraph, statements, testEntity } from '../contract/small-graph.ts';
import { metric, shell, startTestServer, type TestServer } from './running.ts';

const hostile = '</script><script>alert(1)</script> $& "quoted" & \u2028';
const graph = smallGraph({
  entities: [
    ...(smallGraph().entities ?? []),
    testEntity('material:hostile', hostile),
    testEntity('group:m49-002', 'Africa'),
  ],
  statements: [
    ...statements,
    said({
      subject: 'economy:COD',
      predicate: 'memberOf',
      object: 'group:m49-002',
      period: '2024',
      source: 'imf-weo',
      edition: '2024',
    }),
  ],
});
let server: TestServer;
beforeAll(async () => {
  server = await startTestServer({ graph });
});
afterAll(() => server.end());

const page = async (
  path: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<{ status: number; headers: Headers; text: string }> => {
  const answer = await fetch(`${server.url}${path}`, {
    redirect: 'manual',
    headers: { accept: 'text/html', ...headers },
  });
  return { status: answer.status, headers: answer.headers, text: await answer.text() };
};
const firstData = (text: string): { key: string; data: Record<string, unknown> }[] => {
  const match = /<script type="application\/json" id="filon-first">(.*?)<\/script>/s.exec(text);
  return JSON.parse(match?.[1] ?? 'null') as { key: string; data: Record<string, unknown> }[];
};

describe('redirects', () => {
  test.each([
    ['/', 'fr-FR,fr;q=0.9,en;q=0.8', '/fr'],
    ['/', 'es', '/es'],
    ['/', 'de', '/en'],
    ['/explore', 'fr', '/fr/explore'],
    ['/', '', '/en'],
    ['/?scheme=oecd-2025', 'fr', '/fr?scheme=oecd-2025'],
    ['/check', 'fr', '/fr/check'],
    ['/map?year=2023&areas=sends', 'es', '/es/map?year=2023&areas=sends'],
    ['/power/org:apple?with=org:intel', 'fr', '/fr/power/org:apple?with=org:intel'],
    ['/trace/device:smartphone', 'de', '/en/trace/device:smartphone'],
    ['/entity/%2F%2Fevil.example', 'fr', '/fr/entity/%2F%2Fevil.example'],
  ])('%s with Accept-Language "%s" leads to %s', async (from, language, to) => {
    const { status, headers } = await page(from, { 'accept-language': language });
    expect(status).toBe(302);
    expect(headers.get('location')).toBe(to);
    expect(headers.get('vary')).toContain('Accept-Language');
  });

  test.each([
    '//evil.example',
    '/\\evil.example',
    '//evil.example/check',
    '/check/../..//evil.example',
    '/no-such',
  ])('%s is nowhere, and leads to no other place', async (from) => {
    const { status, headers } = await page(from);
    expect(status).toBe(404);
    expect(headers.get('location')).toBeNull();
  });

  test.each(['trace', 'entity'])('a retired id leads to its replacement: %s', async (kind) => {
    const { status, headers } = await page(`/fr/${kind}/material:cobaltum?year=2024`);
    expect(status).toBe(301);
    expect(headers.get('location')).toBe(`/fr/${kind}/material:cobalt?year=2024`);
  });
});

describe('home', () => {
  test('says in its language what it is, and where it stands in the others', async () => {
    const { status, headers, text } = await page('/fr', { 'accept-language': 'es' });
    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(headers.get('content-language')).toBe('fr');
    expect(text).toContain('<html lang="fr">');
    expect(text).toMatch(/<title>Filon\u202F: qui creuse/);
    for (const language of ['en', 'fr', 'es']) {
      expect(text).toContain(
        `<link rel="alternate" hreflang="${language}" href="${server.url}/${language}" />`,
      );
    }
    expect(text).toContain(`<link rel="alternate" hreflang="x-default" href="${server.url}/en" />`);
    expect(text).toContain(`<link rel="canonical" href="${server.url}/fr" />`);
    expect(text).toContain(`<meta property="og:image" content="${server.url}/picture/ledger.png?lang=fr" />`);
    expect(text).not.toContain('<!--filon');
  });

  test('brings the ledger as a picture and as the data that the viewer would ask for', async () => {
    const { text } = await page('/en');
    expect(text).toMatch(
      /<div id="root"><main><h1>Who digs[^<]*<\/h1><div class="first-picture first-wide"><svg /,
    );
    // The form for phones stands beside it, with ids of its own.
    expect(text).toMatch(/<div class="first-picture first-narrow"><svg [^>]*viewBox="0 0 350 /);
    const ids = [...text.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const [first, ...others] = firstData(text);
    expect(others).toEqual([]);
    expect(first?.key).toBe(requestKey('LedgerPicture', { lang: 'EN', rows: homeRows }));
    const { ledgerQuery } = await import('../../picture/ledger/query.ts');
    const { json } = await server.post({ query: ledgerQuery, variables: { lang: 'EN', rows: homeRows } });
    expect(first?.data).toEqual(json.data);
  });

  test('follows its address, and passes over what is not valid in it', async () => {
    const { text } = await page(
      '/en?scheme=oecd-2025&weighting=value&chinaApart=true&year=20x4&year=2024&other=1',
    );
    expect(firstData(text)[0]?.key).toBe(
      requestKey('LedgerPicture', {
        scheme: 'oecd-2025',
        weighting: 'VALUE',
        chinaApart: true,
        lang: 'EN',
        rows: homeRows,
      }),
    );
  });

  test('draws the line of Africa where the address asks for it', async () => {
    expect((await page('/en?africa=true')).text).toMatch(/<svg .*>Africa/s);
    expect((await page('/en')).text).not.toContain('>Africa');
  });

  test('is drawn once while it is kept', async () => {
    await page('/es');
    const before = await metric(server.url, 'filon_answer_cache_misses_total');
    const { headers } = await page('/es?unknown=parameter');
    expect(await metric(server.url, 'filon_answer_cache_misses_total')).toBe(before);
    const { status } = await page('/es', { 'if-none-match': headers.get('etag') ?? '' });
    expect(status).toBe(304);
  });
});

describe('chain', () => {
  test('brings the trace as a picture and as data', async () => {
    const { status, text } = await page('/en/trace/device:smartphone?minShare=0.2&materials=material:cobalt');
    expect(status).toBe(200);
    expect(text).toMatch(/<main><h1>Smartphone: [^<]*<\/h1><svg /);
    expect(text).toContain('<title>Smartphone: from mine to dump – Filon</title>');
    expect(text).toContain(`${server.url}/picture/chain/device:smartphone.png?lang=en`);
    expect(firstData(text)[0]?.key).toBe(
      requestKey('ChainPicture', {
        start: 'device:smartphone',
        minShare: 0.2,
        materials: ['material:cobalt'],
        lang: 'EN',
      }),
    );
  });

  test('of trade that the graph does not hold: the heading, for the viewer to explain', async () => {
    const { status, text } = await page('/fr/map');
    expect(status).toBe(200);
    expect(text).toContain('<h1>Qui envoie quoi à qui</h1>');
    expect(text).toContain('<title>Qui envoie quoi à qui – Filon</title>');
    expect(text).toContain('noindex');
    expect(text).not.toContain('<svg');
  });

  test('of something that is never traced: the page without a picture, for the viewer to explain', async () => {
    const { status, text } = await page('/en/trace/harm:child-labour');
    expect(status).toBe(200);
    expect(text).toContain('<h1>Child labour</h1>');
    expect(text).not.toContain('<svg');
    expect(text).toContain('noindex');
  });
});

describe('other pages', () => {
  test.each(['sources', 'explore'])('%s', async (name) => {
    const { status, text, headers } = await page(`/es/${name}`);
    expect(status).toBe(200);
    expect(text).toContain('<html lang="es">');
    expect(text).toMatch(/<h1>[^<]+(?<! – Filon)<\/h1>/);
    expect(text).toContain(`hreflang="fr" href="${server.url}/fr/${name}"`);
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy.includes("'unsafe-inline'")).toBe(name === 'explore');
  });

  test('an entity', async () => {
    const { status, text } = await page('/fr/entity/economy:COD');
    expect(status).toBe(200);
    expect(text).toContain('<h1>DR Congo (fr)</h1>');
    expect(text).toContain('<title>DR Congo (fr) – Filon</title>');
  });

  test('an entity brings what the viewer asks first, by the face that its address asks for', async () => {
    const { text } = await page('/en/entity/material:cobalt');
    const [faces, whole, ...others] = firstData(text);
    expect(others).toEqual([]);
    expect(faces?.key).toBe(requestKey('EntityFaces', { id: 'material:cobalt', lang: 'EN' }));
    expect(whole?.key).toMatch(/^EntityPage /);
    expect(text).toMatch(/<p class="entity-kind">[^<]+<\/p><h1>/);
    const { entityPageQuery } = await import('../../picture/entity/page.ts');
    const variables = JSON.parse((whole?.key ?? '').replace('EntityPage ', '')) as object;
    const { json } = await server.post({ query: entityPageQuery, variables });
    expect(whole?.data).toEqual(json.data);
  });

  test.each([
    ['harm', 'HarmList', harmListQuery],
    ['locks', 'Locks', locksPageQuery],
    ['network', 'NetworkHubs', hubsPageQuery],
  ])(
    '%s brings the answer that the viewer goes on from, and names what is in it',
    async (name, asked, query) => {
      const { text, status } = await page(`/en/${name}`);
      expect(status).toBe(200);
      expect(text).toMatch(/<main><h1>[^<]+<\/h1><p class="lead">[^<]+<\/p><(ul|ol) class="section">/);
      const [first, ...others] = firstData(text);
      expect(others).toEqual([]);
      expect(first?.key.split(' ')[0]).toBe(asked);
      const variables = JSON.parse((first?.key ?? '').replace(`${asked} `, '')) as object;
      const { json } = await server.post({ query, variables });
      expect(first?.data).toEqual(json.data);
    },
  );

  test('a harm that nobody knows leaves its page to the viewer', async () => {
    const { text, status } = await page('/en/harm?harm=harm:no-such');
    expect(status).toBe(200);
    expect(text).toContain('<p class="lead">');
    expect(text).not.toContain('id="filon-first"');
    // A picture of it would be refused.
    expect(text).toMatch(/property="og:image" content="[^"]*\/picture\/page\.png/);
  });

  test('a name that looks like HTML stays a name', async () => {
    for (const kind of ['entity', 'trace']) {
      const { text } = await page(`/en/${kind}/material:hostile`);
      expect(text.match(/<script/g)?.length).toBeLessThanOrEqual(2);
      expect(text).not.toContain('<script>alert');
      expect(text).toContain('$&amp; &quot;quoted&quot; &amp;');
    }
  });
});

describe('what is not there', () => {
  test('an unknown id: 404 in the language of the page, with the nearest', async () => {
    const { status, text, headers } = await page('/fr/entity/material:cobolt');
    expect(status).toBe(404);
    expect(headers.get('content-language')).toBe('fr');
    expect(text).toContain('<html lang="fr">');
    expect(text).toContain('<meta name="robots" content="noindex" />');
    expect(text).toContain('<a href="/fr/entity/material:cobalt">Cobalt (fr)</a>');
    expect(text).toContain('Cherchiez-vous');
    expect(text).not.toContain('rel="canonical"');
  });

  test('an unknown id of a chain: only what can be traced is near', async () => {
    const { status, text } = await page('/en/trace/device:smartfone');
    expect(status).toBe(404);
    expect(text).toContain('<a href="/en/trace/device:smartphone">');
    expect(text).not.toContain('/en/trace/economy:');
  });

  test.each(['__proto__', 'constructor', '%00', '%F0%9F%AA%A8', 'x'.repeat(299), '..%2F..%2Fetc', '<b>'])(
    'the id %s is harmless',
    async (id) => {
      const { status, text } = await page(`/en/entity/${id}`);
      expect(status).toBe(404);
      expect(text).not.toContain('<b>');
    },
  );

  test('an address that leads nowhere: a page for people, JSON for programs', async () => {
    const { status, text } = await page('/es/nada');
    expect(status).toBe(404);
    expect(text).toContain('<html lang="es">');
    const program = await fetch(`${server.url}/es/nada`);
    expect(program.status).toBe(404);
    expect(await program.json()).toMatchObject({ errors: [{ extensions: { code: 'NOT_FOUND' } }] });
  });

  test('bad percent signs are the asker’s fault', async () => {
    const { status } = await page('/en/entity/%E0%A4%A');
    expect(status).toBe(400);
  });

  test('without a built viewer the pages say what to do, and the API works', async () => {
    const bare = await startTestServer({ page: null });
    try {
      const answer = await fetch(`${bare.url}/en`);
      expect(answer.status).toBe(503);
      expect(await answer.text()).toContain('npm start');
      expect((await bare.post({ query: '{ __typename }' })).status).toBe(200);
    } finally {
      await bare.end();
    }
  });
});

describe('a viewer that is built while the server runs', () => {
  const [before, after] = ['main-BkT3x_a9.js', 'main-Zz9_yX12.js'] as const;
  const build = async (folder: string, name: string, text = shell): Promise<void> => {
    await mkdir(join(folder, 'viewer/assets'), { recursive: true });
    await writeFile(join(folder, 'viewer/assets', name), `// ${name}`);
    await writeFile(join(folder, 'viewer/index.html'), text.replace(before, name));
  };

  test('pages ask for the scripts of the last build, kept pages too', async () => {
    const running = await startTestServer();
    const scriptOf = async (): Promise<string> =>
      /assets\/(main-[^"]+)/.exec(await (await fetch(`${running.url}/en`)).text())?.[1] ?? '';
    try {
      expect(await scriptOf()).toBe(before);
      rmSync(join(running.folder, 'viewer'), { recursive: true });
      const between = await fetch(`${running.url}/en`);
      expect([between.status, between.headers.get('cache-control')]).toEqual([503, 'no-store']);
      await build(running.folder, after);
      expect(await scriptOf()).toBe(after);
      expect(await (await fetch(`${running.url}/assets/${after}`)).text()).toBe(`// ${after}`);
      expect((await fetch(`${running.url}/assets/${before}`)).status).toBe(404);
    } finally {
      await running.end();
    }
  });

  test('a page that is half written is not sent, and is read again when it is whole', async () => {
    const running = await startTestServer();
    try {
      await build(running.folder, after, shell.slice(0, 80));
      expect((await fetch(`${running.url}/en`)).status).toBe(503);
      await build(running.folder, after);
      expect((await fetch(`${running.url}/en`)).status).toBe(200);
    } finally {
      await running.end();
    }
  });

  test('one that is built only after the start is served without another start', async () => {
    const running = await startTestServer({ page: null });
    try {
      expect((await fetch(`${running.url}/en`)).status).toBe(503);
      await build(running.folder, after);
      expect(await (await fetch(`${running.url}/en`)).text()).toContain(after);
      expect((await fetch(`${running.url}/assets/${after}`)).headers.get('cache-control')).toContain(
        'immutable',
      );
    } finally {
      await running.end();
    }
  });
});

describe('for search engines', () => {
  const locations = async (path: string): Promise<readonly string[]> =>
    [...(await page(path)).text.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, loc]) => loc ?? '');

  test('robots.txt leads to the list of lists, and that to every page that may be kept', async () => {
    const robots = (await page('/robots.txt')).text;
    const list = /^Sitemap: (.+)$/m.exec(robots)?.[1] ?? '';
    expect(list).toBe(`${server.url}/sitemap.xml`);
    const files = await locations('/sitemap.xml');
    expect(files).toEqual([`${server.url}/sitemap-pages.xml`, `${server.url}/sitemap-things-1.xml`]);
    const listed = (await Promise.all(files.map((file) => locations(new URL(file).pathname)))).flat();
    expect(new Set(listed).size).toBe(listed.length);
    const english = listed.filter((address) => /\/en(\/|$)/.test(address));
    // As many in each language.
    expect(listed.length).toBe(3 * english.length);
    for (const known of [
      '/en',
      '/en/ledger',
      '/en/stories/cobalt',
      '/en/methods/trace',
      '/en/entity/economy:COD',
    ])
      expect(english).toContain(`${server.url}${known}`);
    expect(english.some((address) => /\/(embed|poster|picture|stories\/(own|new))/.test(address))).toBe(
      false,
    );
    // One that was replaced has no page of its own.
    expect(english).not.toContain(`${server.url}/en/entity/material:cobaltum`);
    const notKept: string[] = [];
    for (const address of english) {
      const { status, text } = await page(new URL(address).pathname);
      expect([address, status]).toEqual([address, 200]);
      if (!text.includes(`<link rel="canonical" href="${address}" />`))
        notKept.push(new URL(address).pathname);
    }
    // The small graph holds no trade, of which the map would be.
    expect(notKept).toEqual(['/en/map']);
  });

  test('each address names its page in the other languages', async () => {
    const { text, headers } = await page('/sitemap-pages.xml');
    expect(headers.get('content-type')).toBe('application/xml; charset=utf-8');
    const ledger = /<url><loc>[^<]*\/fr\/ledger<\/loc>.*<\/url>/.exec(text)?.[0] ?? '';
    for (const [lang, path] of [
      ['en', '/en/ledger'],
      ['fr', '/fr/ledger'],
      ['es', '/es/ledger'],
      ['x-default', '/en/ledger'],
    ])
      expect(ledger).toContain(`hreflang="${lang}" href="${server.url}${path}"`);
  });

  test.each(['/sitemap-things-2.xml', '/sitemap-things-0.xml', '/sitemap-embeds.xml'])(
    '%s is not there',
    async (path) => {
      expect((await page(path)).status).toBe(404);
    },
  );
});

describe('files and headers', () => {
  test('files named by their content are kept for good, the others are asked for again', async () => {
    const hashed = await page('/assets/main-BkT3x_a9.js', { 'accept-encoding': 'gzip' });
    expect(hashed.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(hashed.headers.get('content-type')).toContain('javascript');
    expect(hashed.headers.get('content-encoding')).toBe('gzip');
    expect((await page('/assets/theme.js')).headers.get('cache-control')).toBe('no-cache');
    expect((await page('/favicon.ico')).text).toBe('icon');
    expect((await page('/robots.txt')).text).toContain('User-agent: *');
  });

  test.each([
    '/assets/..%2Findex.html',
    '/assets/../../graph/current.json',
    '/assets/%2e%2e/index.html',
    '/index.html',
  ])('%s is not served as a file', async (path) => {
    expect((await page(path)).status).toBe(404);
  });

  test('every answer carries a strict policy', async () => {
    for (const path of [
      '/en',
      '/graphql?query={__typename}',
      '/health/live',
      '/nowhere',
      '/assets/theme.js',
    ]) {
      const { headers } = await page(path);
      const policy = headers.get('content-security-policy') ?? '';
      expect(policy, path).toContain("default-src 'none'");
      expect(policy, path).toContain("script-src 'self'");
      expect(policy, path).not.toContain('unsafe');
      expect(policy, path).toContain("frame-ancestors 'none'");
      expect(headers.get('x-content-type-options'), path).toBe('nosniff');
      expect(headers.get('referrer-policy'), path).toBe('same-origin');
    }
  });

  test('a host that is no host is not written into a page', async () => {
    const { request } = await import('node:http');
    const { port } = new URL(server.url);
    const text = await new Promise<string>((resolve, reject) => {
      const asked = request(
        { port, path: '/en/sources', headers: { host: 'evil"><script>.example' } },
        (answer) => {
          let body = '';
          answer.on('data', (part) => {
            body += part;
          });
          answer.on('end', () => resolve(body));
        },
      );
      asked.on('error', reject).end();
    });
    expect(text).not.toContain('evil');
  });
});

describe('share previews', () => {
  test.each([
    '',
    '/ledger',
    '/claims',
    '/harm',
    '/infrastructure',
    '/network',
    '/scenario',
    '/entity/material:cobalt',
    '/power/material:cobalt',
  ])('of /fr%s are a picture of 1200 by 630 pixels', async (path) => {
    const page = await (await fetch(`${server.url}/fr${path}`)).text();
    const address = /property="og:image" content="([^"]+)"/.exec(page)?.[1]?.replaceAll('&amp;', '&') ?? '';
    expect(address).toContain('.png?');
    const card = await fetch(address);
    expect([card.status, card.headers.get('content-type')]).toEqual([200, 'image/png']);
    const bytes = Buffer.from(await card.arrayBuffer());
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630]);
    expect(
      (await fetch(address, { headers: { 'if-none-match': card.headers.get('etag') ?? '' } })).status,
    ).toBe(304);
  });

  test('carry nobody’s own words, and say what they do not know', async () => {
    const of = async (query: string): Promise<number> =>
      (await fetch(`${server.url}/picture/page.png?${query}`)).status;
    expect(await of('lang=en&page=claims')).toBe(200);
    expect(await of('lang=en&page=claims&title=Anything')).toBe(400);
    expect(await of('lang=en&page=claims&id=material:cobalt')).toBe(400);
    expect(await of('lang=en&page=nothing')).toBe(400);
    expect(await of('lang=xx&page=claims')).toBe(400);
    expect(await of('lang=en&page=entity')).toBe(404);
    expect(await of('lang=en&page=entity&id=material:nothing')).toBe(404);
  });
});

test('the data behind a picture comes with its question, terms and citation, the same bytes each time', async () => {
  const address = `${server.url}/picture/ledger.zip?lang=en`;
  const answer = await fetch(address);
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/zip']);
  expect(answer.headers.get('content-disposition')).toBe('attachment; filename="filon-ledger-en.zip"');
  const bytes = new Uint8Array(await answer.arrayBuffer());
  const files = unzipSync(bytes);
  const text = (name: string): string => new TextDecoder().decode(files[name]);
  expect(Object.keys(files).sort()).toEqual([
    'LICENCES.txt',
    'README.md',
    'answer-1.json',
    'citation.bib',
    'citation.json',
    'citation.txt',
    'figures-1.csv',
  ]);
  expect(text('README.md')).toContain(`${server.url}/en/ledger`);
  expect(text('citation.bib')).toMatch(/^@misc/);
  // As many rows as the answer has quantities.
  const { data, variables } = JSON.parse(text('answer-1.json'));
  expect(variables).toMatchObject({ lang: 'EN' });
  const quantities = JSON.stringify(data).match(/"unit":\{/g)?.length ?? 0;
  expect(quantities).toBeGreaterThan(0);
  expect(text('figures-1.csv').trimEnd().split('\n').length).toBe(quantities + 1);
  expect(new Uint8Array(await (await fetch(address)).arrayBuffer())).toEqual(bytes);
  expect((await fetch(`${server.url}/picture/ledger.zip?lang=en&colour=red`)).status).toBe(400);
});

test.each([
  ['en', '## Files', /^- Publisher .*Licence: /m, 'Release '],
  ['fr', '## Fichiers', /^- Publisher .*Licence\u202f: /m, 'Version '],
  ['es', '## Archivos', /^- Publisher .*Licencia: /m, 'Versión '],
] as const)(
  'its README and citation speak the language of the picture: %s',
  async (lang, files, terms, release) => {
    const answer = await fetch(`${server.url}/picture/ledger.zip?lang=${lang}`);
    const zipped = unzipSync(new Uint8Array(await answer.arrayBuffer()));
    const text = (name: string): string => new TextDecoder().decode(zipped[name]);
    expect(text('README.md')).toContain(files);
    expect(text('README.md')).toMatch(terms);
    expect(text('README.md')).not.toMatch(/\{\w+\}/);
    expect(text('README.md')).toContain(`${server.url}/${lang}/ledger`);
    expect(text('citation.txt')).toContain(release);
    if (lang !== 'en') expect(text('README.md')).not.toMatch(/every figure|Drawn by|terms of each/);
  },
);
