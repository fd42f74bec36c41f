/** For the build of a site: what its server must know of its addresses. */

interface Emitting {
  emitFile: (file: { type: "asset"; fileName: string; source: string }) => unknown;
}

/** A Vite plugin that leaves `routes.json` beside index.html: one regular expression per address that has a page. */
export const routesFile = (patterns: readonly string[]) => ({
  name: "routes-file",
  generateBundle(this: Emitting) {
    this.emitFile({ type: "asset", fileName: "routes.json", source: JSON.stringify(patterns) });
  },
});
