/** A name or a text of the catalogue, for wherever one is shown: marked as French on a page that is not. */

import { useContentLang } from "@comptoir/shared/ui/LanguageProvider";
import type { ReactNode } from "react";

export function ContentText({ children }: { children: ReactNode }) {
  const lang = useContentLang();
  return lang ? <span lang={lang}>{children}</span> : children;
}
