/** Cytoscape, loaded on demand and within our content security policy. */

/**
 * Cytoscape puts a style element into the page for the position of its container, which our content security
 * policy refuses. It leaves that be when an element of this id is there; a style sheet of ours has the container's position.
 */
const styleId = '__________cytoscape_stylesheet';

/** Loads the library when a graph is looked at; whoever calls it styles the container's position. */
export async function loadCytoscape(): Promise<typeof import('cytoscape')> {
  if (document.getElementById(styleId) === null) {
    const stand = document.createElement('meta');
    stand.id = styleId;
    document.head.append(stand);
  }
  const { default: cytoscape } = await import('cytoscape');
  return cytoscape;
}
