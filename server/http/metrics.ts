/** What the server counts, in the text format that Prometheus reads. */
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { ByteCache } from './byte-cache.ts';

export interface Metrics {
  /** @param route the pattern of the route, never the address itself: the number of series stays bounded */
  request(route: string, method: string, status: number, seconds: number): void;
  query(outcome: 'answered' | 'refused' | 'failed'): void;
  text(): Promise<string>;
  readonly contentType: string;
}

/** @param release gives the id of the release that is being served */
export function serverMetrics(cache: ByteCache, release: () => string): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const registers = [registry];
  const requests = new Counter({
    name: 'filon_http_requests_total',
    help: 'Requests answered.',
    labelNames: ['route', 'method', 'status'],
    registers,
  });
  const durations = new Histogram({
    name: 'filon_http_request_duration_seconds',
    help: 'From the first byte of a request to the last of its answer.',
    labelNames: ['route'],
    buckets: [0.001, 0.0025, 0.005, 0.01, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
    registers,
  });
  const queries = new Counter({
    name: 'filon_graphql_queries_total',
    help: 'GraphQL queries by outcome.',
    labelNames: ['outcome'],
    registers,
  });
  const cacheCounter = (name: string, help: string, read: () => number): Counter =>
    new Counter({
      name,
      help,
      registers,
      collect() {
        this.reset();
        this.inc(read());
      },
    });
  cacheCounter('filon_answer_cache_hits_total', 'Answers taken from the cache.', () => cache.counts().hits);
  cacheCounter('filon_answer_cache_misses_total', 'Answers that were computed.', () => cache.counts().misses);
  cacheCounter(
    'filon_answer_cache_joined_total',
    'Askers that waited for a computation under way.',
    () => cache.counts().joined,
  );
  const cacheGauge = (name: string, help: string, read: () => number): Gauge =>
    new Gauge({
      name,
      help,
      registers,
      collect() {
        this.set(read());
      },
    });
  cacheGauge('filon_answer_cache_entries', 'Answers in the cache.', () => cache.counts().entries);
  cacheGauge('filon_answer_cache_bytes', 'Bytes in the cache.', () => cache.counts().bytes);
  new Gauge({
    name: 'filon_release_info',
    help: 'The release that is served; always 1.',
    labelNames: ['release'],
    registers,
    collect() {
      this.reset();
      this.set({ release: release() }, 1);
    },
  });
  return {
    request(route, method, status, seconds) {
      requests.inc({ route, method, status: String(status) });
      durations.observe({ route }, seconds);
    },
    query: (outcome) => queries.inc({ outcome }),
    text: () => registry.metrics(),
    contentType: registry.contentType,
  };
}
