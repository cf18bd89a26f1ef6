// Finds a Neo4j for the tests of its store: the server that NEO4J_URI names, else the packages of a real one, which
// Maven resolves once for a version. They are GPL: they run in a process of their own and are never shipped.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './ensure-installed.mjs';

/** The long-term release that the store is written for. */
export const neo4jVersion = '5.26.12';
const leastJava = 17;
const isWindows = process.platform === 'win32';
const maven = isWindows ? 'mvn.cmd' : 'mvn';

const help =
  `The Neo4j store is tested on a real server: install Java ${leastJava} or 21 and Maven (Debian: apt-get install default-jre-headless maven), ` +
  'or set NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD to an empty Neo4j 5.26.';

const run = (command, args, options = {}) =>
  spawnSync(command, args, { encoding: 'utf8', shell: isWindows && command === maven, ...options });

/** The major version of the Java that is there; 0 where there is none. */
function javaVersion() {
  const { stderr, error } = run('java', ['-version']);
  return error ? 0 : Number(/version "(\d+)/.exec(stderr)?.[1] ?? 0);
}
const hasMaven = () => run(maven, ['--version']).status === 0;

function installPrograms() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  for (const args of [
    ['update', '-qq'],
    ['install', '-y', '-qq', '--no-install-recommends', 'default-jre-headless', 'maven'],
  ]) {
    console.error(`No Java or Maven found; running: apt-get ${args.join(' ')}`);
    run('apt-get', args, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  }
}

const pom = `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>filon</groupId>
  <artifactId>neo4j-of-tests</artifactId>
  <version>1</version>
  <packaging>pom</packaging>
  <dependencies>
    <dependency>
      <groupId>org.neo4j.test</groupId>
      <artifactId>neo4j-harness</artifactId>
      <version>${neo4jVersion}</version>
    </dependency>
  </dependencies>
</project>
`;

/** Packages lie in Maven's own folder; what is kept here is the list of their paths. */
function resolveClassPath() {
  const kept = join(root, 'node_modules', '.cache', `filon-neo4j-${neo4jVersion}.classpath`);
  if (existsSync(kept)) {
    const paths = readFileSync(kept, 'utf8').trim();
    if (paths.split(delimiter).every((path) => existsSync(path))) return paths;
  }
  console.error(`Resolving Neo4j ${neo4jVersion} for the tests of its store …`);
  const work = mkdtempSync(join(tmpdir(), 'filon-neo4j-'));
  try {
    const list = join(work, 'classpath');
    writeFileSync(join(work, 'pom.xml'), pom);
    const { status, stdout = '' } = run(
      maven,
      ['-q', '-B', '-f', join(work, 'pom.xml'), 'dependency:build-classpath', `-Dmdep.outputFile=${list}`],
      { cwd: work },
    );
    if (status !== 0 || !existsSync(list)) {
      const reason = /\[ERROR\].*/.exec(stdout)?.[0] ?? `status ${status}`;
      throw new Error(`Maven could not get Neo4j ${neo4jVersion}: ${reason}. ${help}`);
    }
    mkdirSync(join(root, 'node_modules', '.cache'), { recursive: true });
    const making = `${kept}.${process.pid}`;
    writeFileSync(making, readFileSync(list, 'utf8').trim());
    renameSync(making, kept);
    return readFileSync(kept, 'utf8');
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/**
 * The class path of a Neo4j server, of which each test starts its own; nothing where NEO4J_URI names one that runs.
 * Throws an Error that says what is missing and how to get it.
 */
export function ensureNeo4j() {
  if (process.env.NEO4J_URI) return '';
  if (process.env.FILON_NEO4J_CLASSPATH) return process.env.FILON_NEO4J_CLASSPATH;
  if (javaVersion() < leastJava || !hasMaven()) installPrograms();
  const java = javaVersion();
  if (java < leastJava || !hasMaven()) {
    const missing = [
      ...(java === 0 ? ['no Java'] : java < leastJava ? [`Java ${java}`] : []),
      ...(hasMaven() ? [] : ['no Maven']),
    ];
    throw new Error(`Found ${missing.join(' and ')}. ${help}`);
  }
  return resolveClassPath();
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    ensureNeo4j();
    console.log(`Neo4j ${neo4jVersion} is ready for the tests.`);
  } catch (error) {
    console.error(error.message);
    process.exit(1);
  }
}
