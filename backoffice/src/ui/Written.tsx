/** A name or a text as the catalogue holds it, marked as French on a page that is not. */
import type { ReactNode } from "react";
import { useContentLang } from "../i18n/content";

export function Written({ children }: { children: ReactNode }) {
  const lang = useContentLang();
  return lang ? <span lang={lang}>{children}</span> : children;
}
