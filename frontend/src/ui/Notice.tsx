import type { ReactNode } from "react";
import { Icon, type IconName } from "./Icon";

const ICONS: Record<string, IconName> = { info: "check", warn: "warning", bad: "warning", good: "check" };

interface Props {
  kind: "info" | "warn" | "bad" | "good";
  children: ReactNode;
  /** Errors that follow an action interrupt; the rest is read in passing. */
  role?: "alert" | "status";
}

export function Notice({ kind, children, role }: Props) {
  return (
    <div className={`notice ${kind}`} role={role}>
      <Icon name={ICONS[kind] ?? "check"} />
      <div>{children}</div>
    </div>
  );
}

/** What an action was refused for; nothing while there is no error. */
export function ErrorNotice({ text }: { text: string | undefined }) {
  if (!text) return null;
  return (
    <Notice kind="bad" role="alert">
      {text}
    </Notice>
  );
}
