/** Builds the graph of the tests before they start: else the first of them would wait for it. */
import { builtGraph } from './built-graph.ts';

await builtGraph();
