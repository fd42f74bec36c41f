import { lazy, Suspense } from "react";
import { useLocation } from "react-router";
import { useLanguage } from "../base/language";
import { useDrawer } from "../features/cart/CartDrawerProvider";
import { Loading } from "../ui/Loading";
import { Footer } from "./Footer";
import { Header } from "./Header";
import { OfflineNotice } from "./OfflineNotice";
import { PageBoundary } from "./PageBoundary";
import { Pages } from "./Pages";
import { ScrollUp } from "./ScrollUp";

const CartDrawer = lazy(() => import("../features/cart/CartDrawer"));

export function Layout() {
  const { t } = useLanguage();
  const { pathname } = useLocation();
  const drawer = useDrawer();
  return (
    <>
      <a className="skip-link" href="#content">
        {t("layout.skip")}
      </a>
      <ScrollUp />
      <Header />
      <OfflineNotice />
      <main id="content" tabIndex={-1}>
        <PageBoundary key={pathname}>
          <Suspense fallback={<Loading page />}>
            <Pages />
          </Suspense>
        </PageBoundary>
      </main>
      <Footer />
      <Suspense fallback={null}>{drawer.wanted && <CartDrawer />}</Suspense>
    </>
  );
}
