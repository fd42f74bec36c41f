/**
 * The allowed imports in both sites, checked by dependency-cruiser (`npm run rooms`). README.md beside this file explains
 * each room. tests/sites/test_rooms.py tests each rule with a violation.
 */

/** From the lowest: a room may import those before it, never one after it. */
const ROOMS = ["messages", "base", "data", "ui", "features", "pages", "shell"];
const SITES = "^(frontend|backoffice)/src";
const IN_A_ROOM = `${SITES}/((${ROOMS.join("|")}|styles)/|main[.]ts$)`;

const upward = ROOMS.slice(0, -1).map((room, place) => ({
  name: `${room}-knows-no-higher-room`,
  comment: `Only these may be imported from ${room}: ${ROOMS.slice(0, place + 1).join(", ")}, and the shared package.`,
  severity: "error",
  from: { path: `${SITES}/${room}/` },
  to: { path: `^$1/src/(${ROOMS.slice(place + 1).join("|")})/|^$1/src/[^/]+$` },
}));

export default {
  forbidden: [
    ...upward,
    {
      name: "every-file-has-a-room",
      comment: "Beside main.ts nothing stands in src/ itself, and src/ has these rooms only.",
      severity: "error",
      from: { path: `${SITES}/`, pathNot: IN_A_ROOM },
      to: {},
    },
    { name: "nothing-from-outside-the-rooms", severity: "error", from: {}, to: { path: `${SITES}/`, pathNot: IN_A_ROOM } },
    {
      name: "shared-knows-no-site",
      severity: "error",
      from: { path: "^frontend/shared/" },
      to: { path: "^(frontend|backoffice)/(src|tests)/" },
    },
    {
      name: "sites-do-not-know-each-other",
      severity: "error",
      from: { path: `${SITES}/` },
      to: { path: "^(frontend|backoffice)/(src|tests)/", pathNot: "^$1/src/" },
    },
    {
      name: "shared-by-its-name",
      comment: "@comptoir/shared/…, not a path into its folder: its exports are what it gives.",
      severity: "error",
      from: { path: `${SITES}/` },
      to: { path: "^frontend/shared/", dependencyTypes: ["local"] },
    },
    { name: "no-circle-of-files", severity: "error", from: {}, to: { circular: true } },
    { name: "no-circle-of-folders", severity: "error", scope: "folder", from: {}, to: { circular: true } },
    {
      name: "nothing-unused",
      comment: "A file that nothing imports is dead.",
      severity: "error",
      from: { orphan: true, path: "/(src|shared)/", pathNot: "[.]d[.]ts$|[.]config[.]ts$" },
      to: {},
    },
    { name: "everything-is-found", severity: "error", from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "frontend/shared/tsconfig.json" },
    doNotFollow: { path: "node_modules|^generated/" },
    exclude: { path: "/dist/" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "types", "default"] },
  },
};
