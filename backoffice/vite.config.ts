import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { addressOf, configFile } from "../frontend/shared/configFile.ts";
import { routesFile } from "../frontend/shared/routesFile.ts";
import { SERVICES, SITES } from "../generated/typescript/suite.ts";
import { patterns } from "./src/base/addresses.ts";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const services = SERVICES.map(addressOf);

/**
 * The same policy as the launcher sends. The hash is that of an empty style element: react-admin's scripts add rules to
 * such an element, which needs no unsafe-inline.
 */
const csp = [
  "default-src 'self'",
  "style-src 'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='",
  `connect-src 'self' ${services.join(" ")}`,
  `img-src 'self' data: ${addressOf("cataloging")}`,
  "frame-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "form-action 'self'",
].join("; ");

export default defineConfig({
  plugins: [react(), configFile(), routesFile(patterns())],
  resolve: { alias: { "@generated": here("../generated/typescript") } },
  server: { port: SITES.backoffice, strictPort: true, fs: { allow: [here("..")] } },
  build: {
    target: "es2023",
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      onLog(level, log, handler) {
        // "use client" has no meaning here, and every package contains it.
        if (log.code !== "MODULE_LEVEL_DIRECTIVE") handler(level, log);
      },
    },
  },
  preview: {
    port: SITES.backoffice,
    strictPort: true,
    headers: { "Content-Security-Policy": csp, "X-Content-Type-Options": "nosniff", "Referrer-Policy": "no-referrer" },
  },
  test: { include: ["tests/**/*.test.{ts,tsx}"], restoreMocks: true },
});
