// Writes a .br and a .gz file beside every text file of the built sites that becomes smaller, as the launcher does
// (infra/local/site/compression.py), with what Node brings.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";

const TEXTS = /\.(css|html|js|json|map|svg|txt|webmanifest|xml)$/;
const WORTHWHILE_BYTES = 1000;

for (const folder of process.argv.slice(2)) {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (!entry.isFile() || !TEXTS.test(path)) continue;
    const content = readFileSync(path);
    if (content.length < WORTHWHILE_BYTES) continue;
    const forms = { ".br": brotliCompressSync(content), ".gz": gzipSync(content, { level: 9 }) };
    for (const [ending, compressed] of Object.entries(forms)) {
      if (compressed.length < content.length) writeFileSync(path + ending, compressed);
    }
  }
}
