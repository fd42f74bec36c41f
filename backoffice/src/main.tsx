import { createApi } from "@shared/api";
import { loadConfig } from "@shared/config";
import { createRoot } from "react-dom/client";
import { BackOffice } from "./app/BackOffice";
import { NotConfigured } from "./app/NotConfigured";
import { keptLocale, translatorOf } from "./i18n/words";
import { guardWindow } from "./ui/leaving";
import "./styles/index.css";

const root = createRoot(document.getElementById("root") as HTMLElement);

guardWindow(() => translatorOf(keptLocale()).t("unsaved.leave"));

try {
  const api = createApi(await loadConfig(), { storageKey: "comptoir.backoffice.refresh" });
  root.render(<BackOffice api={api} />);
} catch (error) {
  root.render(<NotConfigured reason={error instanceof Error ? error.message : String(error)} />);
}
