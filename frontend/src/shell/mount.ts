import "@comptoir/shared/tokens.css";
import "@comptoir/shared/base.css";
import "../styles/ui.css";
import "../styles/layout.css";
import type { Api } from "@comptoir/shared/api";
import type { Locale } from "@comptoir/shared/i18n";
import { createQueryClient } from "@comptoir/shared/query";
import { createElement } from "react";
import { createRoot } from "react-dom/client";
import { App, type Spoken } from "./App";
import { NoConfig } from "./NoConfig";

export function showShop(root: HTMLElement, api: Api, start: Spoken): void {
  createRoot(root).render(createElement(App, { api, queryClient: createQueryClient(), start }));
}

export function showFailure(root: HTMLElement, locale: Locale): void {
  createRoot(root).render(createElement(NoConfig, { locale }));
}
