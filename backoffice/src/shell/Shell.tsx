/** The frame of every page: bar, menu, content. */

import { type ReactNode, useState } from "react";
import { Notification } from "react-admin";
import { ErrorBoundary } from "react-error-boundary";
import { useLanguage } from "../base/language";
import { LoadFailure } from "../ui/LoadFailure";
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
        <ErrorBoundary
          fallbackRender={({ error, resetErrorBoundary }) => <LoadFailure error={error} retry={resetErrorBoundary} />}
        >
          {children}
        </ErrorBoundary>
      </main>
      <Notification />
    </div>
  );
}
