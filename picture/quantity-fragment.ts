/** How a page asks for an amount: shared by the server, which sends the first answers along, and the viewer. */

export const quantityFragment = `
  fragment Amount on Quantity {
    value low high unit { id symbol dimension basis basisLabel } status missing
  }
`;
