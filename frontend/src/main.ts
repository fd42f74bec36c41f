import { createApi } from "@comptoir/shared/api";
import { loadConfig } from "@comptoir/shared/config";
import { limits } from "./base/limits";
import { loadDictionary, startLocale } from "./base/locale";
import { askForFirstView } from "./shell/firstView";
import { loadPage } from "./shell/pageScripts";

const BLINK_MS = 150;

// Small, so that it runs while the rest is still on its way: what the first view needs is asked for all at once.
const locale = startLocale();
// The catalogue and the settings are read by everybody: without the bearer token, so without preflight.
const anonymous = ["cataloging", "stocking", "administering", "paying"] as const;
const api = loadConfig().then((config) => createApi(config, { storageKey: "comptoir.session", anonymous, limits }));
// What fails here is asked for again, and told, by the page.
const view = api.then((known) => askForFirstView(known, window.location)).catch(() => undefined);
const dictionary = loadDictionary(locale);
const page = loadPage(window.location.pathname);

const root = document.getElementById("root") as HTMLElement;
const { showFailure, showShop } = await import("./shell/mount");
await page;
// A loading state that lasts a blink only disturbs; one that is due comes after it.
await Promise.race([view, new Promise((resolve) => setTimeout(resolve, BLINK_MS))]);
try {
  showShop(root, await api, { locale, dictionary: await dictionary });
} catch {
  showFailure(root, locale);
}
