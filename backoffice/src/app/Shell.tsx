/** The frame of every page: bar, menu, content. */
import { Notification } from "react-admin";
import { type ReactNode, useState } from "react";
import { ErrorBoundary } from "react-error-boundary";
import { useLanguage } from "../i18n/words";
import { Trouble } from "../ui/Trouble";
import { SideMenu } from "./SideMenu";
import { TopBar } from "./TopBar";

export function Shell({ children }: { children?: ReactNode }) {
  const { t } = useLanguage();
  const [open, setOpen] = useState(false);
  return (
    <div className={open ? "shell menu-open" : "shell"}>
      <a className="skip" href="#content">
        {t("shell.skip")}
      </a>
      <TopBar open={open} toggle={() => setOpen(!open)} />
      <SideMenu onChoose={() => setOpen(false)} />
      <main id="content" tabIndex={-1}>
        <ErrorBoundary fallbackRender={({ error, resetErrorBoundary }) => <Trouble error={error} retry={resetErrorBoundary} />}>
          {children}
        </ErrorBoundary>
      </main>
      <Notification />
    </div>
  );
}
