import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: { alias: { "@generated": fileURLToPath(new URL("../../generated/typescript", import.meta.url)) } },
  test: { include: ["tests/**/*.test.ts"], restoreMocks: true },
});
