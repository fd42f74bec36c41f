import "@shared/tokens.css";
import "@shared/base.css";
import "../styles/ui.css";
import "../styles/layout.css";
import type { Api } from "@shared/api";
import type { Locale } from "@shared/i18n";
import { createQueryClient } from "@shared/query";
import { createRoot } from "react-dom/client";
import { App, type Spoken } from "./App";
import { NoConfig } from "./NoConfig";

export function showShop(root: HTMLElement, api: Api, start: Spoken): void {
  createRoot(root).render(<App api={api} queryClient={createQueryClient()} start={start} />);
}

export function showFailure(root: HTMLElement, locale: Locale): void {
  createRoot(root).render(<NoConfig locale={locale} />);
}
