import { loadConfig } from "@shared/config";
import { loadDictionary, startLocale } from "./app/locale";
import { loadPage } from "./app/page-scripts";

// Small, so that it runs while the rest is still on its way: what the first view needs is asked for all at once.
const locale = startLocale();
const config = loadConfig();
const dictionary = loadDictionary(locale);
const page = loadPage(window.location.pathname);

const root = document.getElementById("root") as HTMLElement;
const { showFailure, showShop } = await import("./app/mount");
await page;
try {
  showShop(root, await config, { locale, dictionary: await dictionary });
} catch {
  showFailure(root, locale);
}
