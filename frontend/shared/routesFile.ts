/** For the build of a site: the addresses that its server must know. */

interface Emitting {
  emitFile: (file: { type: "asset"; fileName: string; source: string }) => unknown;
}

export interface Route {
  /** A regular expression for the whole path. */
  pattern: string;
  /** A path of CATALOGING, to which the first group is appended: the page is missing when CATALOGING has nothing there. */
  cataloging?: string;
}

/** A Vite plugin that writes `routes.json` beside index.html: the addresses that have a page. */
export const routesFile = (routes: readonly (string | Route)[]) => ({
  name: "routes-file",
  generateBundle(this: Emitting) {
    this.emitFile({ type: "asset", fileName: "routes.json", source: JSON.stringify(routes.map(asRoute)) });
  },
});

const asRoute = (route: string | Route): Route => (typeof route === "string" ? { pattern: route } : route);
