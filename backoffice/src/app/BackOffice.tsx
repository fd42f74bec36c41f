/** The whole back office: language, clients, router, and react-admin inside them. */
import type { Api } from "@shared/api";
import type { Locale } from "@shared/i18n";
import { LanguageProvider } from "@shared/i18n-react";
import { createQueryClient } from "@shared/query";
import { Admin } from "react-admin";
import { useCallback, useMemo, useState } from "react";
import { BrowserRouter } from "react-router";
import { createDataProvider } from "../data/dataProvider";
import { createAdminI18n } from "../i18n/adminI18n";
import { DICTIONARIES, keepLocale, keptLocale, translatorOf } from "../i18n/words";
import { mayLeave } from "../ui/leaving";
import { ApiContext } from "./ApiContext";
import { createAuthProvider } from "./authProvider";
import { Guarded } from "./Guarded";
import { NotFound } from "./NotFound";
import { pages } from "./pages";
import { Shell } from "./Shell";
import { SignIn } from "./SignIn";
import { theme } from "./theme";

export function BackOffice({ api }: { api: Api }) {
  const [locale, setLocale] = useState(keptLocale);
  const choose = useCallback(
    (chosen: Locale) => {
      if (!mayLeave(translatorOf(locale).t("unsaved.leave"))) return;
      keepLocale(chosen);
      setLocale(chosen);
    },
    [locale],
  );
  const i18n = useMemo(() => createAdminI18n(locale), [locale]);
  const [fixed] = useState(() => ({
    authProvider: createAuthProvider(api),
    dataProvider: createDataProvider(api),
    queryClient: createQueryClient(),
  }));
  return (
    <ApiContext value={api}>
      <LanguageProvider locale={locale} dictionary={DICTIONARIES[locale]} setLocale={choose}>
        {/* In a transition the way to /login never ends: react-admin's pending sign-in check keeps interrupting it. */}
        <BrowserRouter useTransitions={false}>
          <Guarded>
            <Admin
              // react-admin keeps the language it began with: a new one is a new react-admin.
              key={locale}
              {...fixed}
              i18nProvider={i18n}
              theme={theme}
              darkTheme={null}
              layout={Shell}
              loginPage={SignIn}
              catchAll={NotFound}
              requireAuth
              disableTelemetry
            >
              {pages}
            </Admin>
          </Guarded>
        </BrowserRouter>
      </LanguageProvider>
    </ApiContext>
  );
}
