import type { Api } from "@comptoir/shared/api";
import { ApiContext } from "@comptoir/shared/apiContext";
import type { Locale } from "@comptoir/shared/i18n";
import { LanguageProvider } from "@comptoir/shared/ui/LanguageProvider";
import { type QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { useCallback, useState } from "react";
import { BrowserRouter } from "react-router";
import { keepLocale, loadDictionary } from "../base/locale";
import { CartDrawerProvider } from "../features/cart/CartDrawerProvider";
import type { ShopDictionary } from "../messages/fr";
import { AnnouncerProvider } from "../ui/Announcer";
import { Layout } from "./Layout";
import { SessionWatch } from "./SessionWatch";

export interface Spoken {
  locale: Locale;
  dictionary: ShopDictionary;
}

interface Props {
  api: Api;
  queryClient: QueryClient;
  start: Spoken;
}

export function App({ api, queryClient, start }: Props) {
  const [spoken, setSpoken] = useState(start);
  const setLocale = useCallback(async (locale: Locale) => {
    const dictionary = await loadDictionary(locale);
    keepLocale(locale);
    setSpoken({ locale, dictionary });
  }, []);
  return (
    <ApiContext value={api}>
      <QueryClientProvider client={queryClient}>
        <LanguageProvider {...spoken} setLocale={setLocale}>
          <AnnouncerProvider>
            <CartDrawerProvider>
              <BrowserRouter>
                <SessionWatch />
                <Layout />
              </BrowserRouter>
            </CartDrawerProvider>
          </AnnouncerProvider>
        </LanguageProvider>
      </QueryClientProvider>
    </ApiContext>
  );
}
