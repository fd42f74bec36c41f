import { createApi } from "@comptoir/shared/api";
import { loadConfig } from "@comptoir/shared/config";
import { createElement } from "react";
import { createRoot } from "react-dom/client";
import { keptLocale, translatorOf } from "./base/language";
import { BackOffice } from "./shell/BackOffice";
import { NotConfigured } from "./shell/NotConfigured";
import { guardWindow } from "./ui/leaving";
import "./styles/index.css";

const root = createRoot(document.getElementById("root") as HTMLElement);

guardWindow(() => translatorOf(keptLocale()).t("unsaved.leave"));

try {
  const api = createApi(await loadConfig(), { storageKey: "comptoir.backoffice.refresh" });
  root.render(createElement(BackOffice, { api }));
} catch (error) {
  root.render(createElement(NotConfigured, { reason: error instanceof Error ? error.message : String(error) }));
}
