import "@shared/tokens.css";
import "@shared/base.css";
import "./styles/ui.css";
import "./styles/layout.css";
import { createApi } from "@shared/api";
import { loadConfig } from "@shared/config";
import { createQueryClient } from "@shared/query";
import { createRoot } from "react-dom/client";
import { App } from "./app/App";
import { loadDictionary, startLocale } from "./app/language";
import { NoConfig } from "./app/NoConfig";

const root = createRoot(document.getElementById("root") as HTMLElement);
const locale = startLocale();

try {
  const [config, dictionary] = await Promise.all([loadConfig(), loadDictionary(locale)]);
  // The catalogue and the settings are read by everybody: without the bearer token, so without preflight.
  const api = createApi(config, {
    storageKey: "comptoir.session",
    anonymous: ["cataloging", "stocking", "administering", "paying"],
  });
  root.render(<App api={api} queryClient={createQueryClient()} start={{ locale, dictionary }} />);
} catch {
  root.render(<NoConfig locale={locale} />);
}
