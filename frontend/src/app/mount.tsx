import "@shared/tokens.css";
import "@shared/base.css";
import "../styles/ui.css";
import "../styles/layout.css";
import { createApi } from "@shared/api";
import type { SiteConfig } from "@shared/config";
import type { Locale } from "@shared/i18n";
import { createQueryClient } from "@shared/query";
import { createRoot } from "react-dom/client";
import { App, type Spoken } from "./App";
import { NoConfig } from "./NoConfig";

export function showShop(root: HTMLElement, config: SiteConfig, start: Spoken): void {
  // The catalogue and the settings are read by everybody: without the bearer token, so without preflight.
  const api = createApi(config, {
    storageKey: "comptoir.session",
    anonymous: ["cataloging", "stocking", "administering", "paying"],
  });
  createRoot(root).render(<App api={api} queryClient={createQueryClient()} start={start} />);
}

export function showFailure(root: HTMLElement, locale: Locale): void {
  createRoot(root).render(<NoConfig locale={locale} />);
}
