/** Shows a page to those who may see it, and says so to the others. */
import { useAuthenticated, usePermissions } from "ra-core";
import type { ReactNode } from "react";
import { useLanguage } from "../i18n/words";
import { PageHead } from "../ui/PageHead";
import { Trouble } from "../ui/Trouble";
import { Waiting } from "../ui/Waiting";
import { mayOpen, type Part } from "./access";

export function Gate({ part, children }: { part: Part; children: ReactNode }) {
  const { t } = useLanguage();
  useAuthenticated();
  const { permissions, isPending, error, refetch } = usePermissions<string[]>();
  if (error) return <Trouble error={error} retry={refetch} />;
  if (isPending || !permissions) return <Waiting />;
  if (mayOpen(part, permissions)) return children;
  return <PageHead title={t("shell.not_yours")} under={t("shell.not_yours_text")} />;
}
