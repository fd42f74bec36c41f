import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import type { HtmlTagDescriptor, Plugin, Rolldown } from "vite";
import { defineConfig } from "vitest/config";
import { SERVICES, SITES } from "../generated/typescript/suite.ts";
import { addressOf, configFile } from "./shared/configFile.ts";
import { routesFile } from "./shared/routesFile.ts";
import { routes } from "./src/base/addresses.ts";

type Chunk = Rolldown.OutputChunk;

const LARGE = 10_000;

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const services = SERVICES.map(addressOf);

/** The same policy as the launcher sends, so that `vite preview` shows a violation at once. */
const csp = [
  "default-src 'self'",
  `connect-src 'self' ${services.join(" ")}`,
  `img-src 'self' data: ${addressOf("cataloging")}`,
  "object-src 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "form-action 'self'",
].join("; ");

/** The entry is small and imports the rest. The page preloads all of these files, with their own imports, at once. */
const preloadShop: Plugin = {
  name: "preload-shop",
  transformIndexHtml: {
    order: "post",
    handler: (_, { bundle = {} }) => {
      const chunks = new Map(Object.values(bundle).flatMap((file) => (file.type === "chunk" ? [[file.fileName, file]] : [])));
      const named = (name: string) =>
        withImports(
          [...chunks.values()].filter((chunk) => chunk.name === name),
          chunks,
        );
      const known = new Set(named("index"));
      const early = named("mount").filter((chunk) => !known.has(chunk));
      const styles = new Set(early.flatMap((chunk) => [...(chunk.viteMetadata?.importedCss ?? [])]));
      // A browser has six connections to a site: large files come first, then files that load others, then the rest.
      return [
        ...[...styles].map((file) => headLink("stylesheet", file, "head-prepend")),
        ...early.map(({ code, fileName }) => headLink("modulepreload", fileName, code.length > LARGE ? "head-prepend" : "head")),
      ];
    },
  },
};

function withImports(from: Chunk[], all: Map<string, Chunk>): Chunk[] {
  const found = new Set(from);
  for (const chunk of found) for (const name of chunk.imports) if (all.has(name)) found.add(all.get(name) as Chunk);
  return [...found];
}

const headLink = (rel: string, file: string, injectTo: "head" | "head-prepend"): HtmlTagDescriptor => {
  return { tag: "link", attrs: { rel, crossorigin: true, href: `/${file}` }, injectTo };
};

export default defineConfig({
  plugins: [react(), configFile(), preloadShop, routesFile(routes())],
  resolve: { alias: { "@generated": here("../generated/typescript") } },
  server: { port: SITES.shop, strictPort: true, fs: { allow: [here("..")] } },
  build: {
    target: "es2023",
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // Few files for the first view: one for libraries, one for what every page uses, and one for each page.
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            {
              name: "first",
              test: /preload-helper|rolldown.runtime|openapi-fetch|shared\/(api|config|i18n|ok|problems|session|transport)\.ts|base\/(early|limits|locale|pictures)|shell\/(firstView|pageScripts)|catalogue\/(filters|reads)|generated\/typescript/,
              priority: 3,
            },
            { name: "vendor", test: /node_modules/, priority: 2 },
            {
              name: "common",
              test: /src\/(base|shell|ui)\/(?![aA]ddress|Ask|Check|Field|OptionCard|[qQ]uantit)|pages\/NotFoundPage|shared\/(?!messages|attempts|days|download|email|linkToken|secondFactor|texts|ui\/(Address|QrCode))/,
              priority: 1,
            },
            // Every page has the cart's button and adds to the cart; the code of its lines is loaded when the cart is opened.
            {
              name: "cart",
              test: /features\/cart\/(CartButton|CartDrawerProvider|access|guestCart|mutations|queries)|shared\/attempts/,
            },
            { name: "cart-lines", test: /features\/cart\/(?![dD]elivery)|pages\/CartPage/ },
          ],
        },
      },
    },
  },
  preview: {
    port: SITES.shop,
    strictPort: true,
    headers: { "Content-Security-Policy": csp, "X-Content-Type-Options": "nosniff", "Referrer-Policy": "no-referrer" },
  },
  test: { include: ["tests/**/*.test.ts", "tests/**/*.test.tsx"], restoreMocks: true },
});
