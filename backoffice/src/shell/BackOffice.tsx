/** The whole back office: language, clients, router, and react-admin inside them. */
import type { Api } from "@comptoir/shared/api";
import { ApiContext } from "@comptoir/shared/apiContext";
import type { Locale } from "@comptoir/shared/i18n";
import { createQueryClient } from "@comptoir/shared/query";
import { LanguageProvider } from "@comptoir/shared/ui/LanguageProvider";
import { useCallback, useMemo, useState } from "react";
import { Admin } from "react-admin";
import { BrowserRouter } from "react-router";
import { DICTIONARIES, keepLocale, keptLocale, translatorOf } from "../base/language";
import { createDataProvider } from "../data/dataProvider";
import { mayLeave } from "../ui/leaving";
import { createAdminI18n } from "./adminI18n";
import { createAuthProvider } from "./authProvider";
import { Guarded } from "./Guarded";
import { NotFound } from "./NotFound";
import { outside, pages } from "./Pages";
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
              // react-admin keeps its first language: a change of language mounts a new react-admin.
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
              {outside}
            </Admin>
          </Guarded>
        </BrowserRouter>
      </LanguageProvider>
    </ApiContext>
  );
}
