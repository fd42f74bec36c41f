import { createApi } from "@comptoir/shared/api";
import { loadConfig } from "@comptoir/shared/config";
import { limits } from "./base/limits";
import { loadDictionary, startLocale } from "./base/locale";
import { askForFirstView } from "./shell/firstView";
import { loadPage } from "./shell/pageScripts";

const BLINK_MS = 150;

// Small, so that it runs while the other scripts load: it requests everything that the first view needs at once.
const locale = startLocale();
// The catalogue and the settings are read by everybody: without the bearer token, so without preflight.
const anonymous = ["cataloging", "stocking", "administering", "paying"] as const;
const api = loadConfig().then((config) => createApi(config, { storageKey: "comptoir.session", anonymous, limits }));
// The page repeats what fails here, and shows the failure.
const view = api.then((known) => askForFirstView(known, window.location, locale)).catch(() => undefined);
const dictionary = loadDictionary(locale);
const page = loadPage(window.location.pathname);

const root = document.getElementById("root") as HTMLElement;
const { showFailure, showShop } = await import("./shell/mount");
await page;
// A very short loading state only disturbs, so it appears after a delay.
await Promise.race([view, new Promise((resolve) => setTimeout(resolve, BLINK_MS))]);
try {
  showShop(root, await api, { locale, dictionary: await dictionary });
} catch {
  showFailure(root, locale);
}
