/** For the build of a site: what its server must know of its addresses. */

interface Emitting {
  emitFile: (file: { type: "asset"; fileName: string; source: string }) => unknown;
}

export interface Route {
  /** A regular expression for the whole path. */
  pattern: string;
  /** The path of CATALOGING at whose end stands the first group: the page is missing when that is. */
  cataloging?: string;
}

/** A Vite plugin that leaves `routes.json` beside index.html: the addresses that have a page. */
export const routesFile = (routes: readonly (string | Route)[]) => ({
  name: "routes-file",
  generateBundle(this: Emitting) {
    this.emitFile({ type: "asset", fileName: "routes.json", source: JSON.stringify(routes.map(asRoute)) });
  },
});

const asRoute = (route: string | Route): Route => (typeof route === "string" ? { pattern: route } : route);
