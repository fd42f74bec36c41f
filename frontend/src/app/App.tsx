import type { Api } from "@shared/api";
import type { Locale } from "@shared/i18n";
import { LanguageProvider } from "@shared/i18n-react";
import { type QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { useCallback, useState } from "react";
import { BrowserRouter } from "react-router";
import { CartDrawerProvider } from "../cart/drawer-state";
import type { ShopDictionary } from "../messages/fr";
import { AnnouncerProvider } from "../ui/Announcer";
import { ApiContext } from "./api";
import { Layout } from "./Layout";
import { keepLocale, loadDictionary } from "./locale";
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
