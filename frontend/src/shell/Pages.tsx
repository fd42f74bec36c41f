import { lazy, type ReactElement, useState } from "react";
import { Navigate, Route, Routes } from "react-router";
import type { Address } from "../base/addresses";
import HomePage from "../pages/HomePage";
import NotFoundPage from "../pages/NotFoundPage";
import { PAGE_SCRIPTS, type PageName, readyPage } from "./pageScripts";

const CategoryPage = page("categories");
const SearchPage = page("search");
const ProductPage = page("products");
const CartPage = page("cart");
const CheckoutPage = page("checkout");
const ConfirmationPage = page("confirmation");
const GuestOrderPages = page("guest-order");
const StockAlertEndPage = page("stock-alert-end");
const TrackingPage = page("tracking");
const SignInPage = page("sign-in");
const RegisterPage = page("register");
const PasswordResetPage = page("password-reset");
const EmailConfirmationPage = page("email-confirmation");
const EmailChangePage = page("email-change");
const NewsEndPage = page("news-end");
const AccountErasedPage = page("account-erased");
const AccountPage = page("account");
const TextPage = lazy(() => import("../pages/TextPage"));

/** The type makes the table complete: an address without a page, or a page without an address, is a type error. */
const SHOWN: Record<Address, ReactElement> = {
  "/": <HomePage />,
  "/index.html": <Navigate to="/" replace />,
  "/categories/:category": <CategoryPage />,
  "/search": <SearchPage />,
  "/products/:product": <ProductPage />,
  "/cart": <CartPage />,
  "/checkout/*": <CheckoutPage />,
  "/confirmation/:order": <ConfirmationPage />,
  "/guest-order/*": <GuestOrderPages />,
  "/stock-alert-end/:token": <StockAlertEndPage />,
  "/tracking": <TrackingPage />,
  "/tracking/:parcel": <TrackingPage />,
  "/sign-in": <SignInPage />,
  "/register": <RegisterPage />,
  "/password-reset": <PasswordResetPage />,
  "/email-confirmation": <EmailConfirmationPage />,
  "/email-change": <EmailChangePage />,
  "/news-end": <NewsEndPage />,
  "/account-erased": <AccountErasedPage />,
  "/account/*": <AccountPage />,
  "/terms": <TextPage page="terms" />,
  "/privacy": <TextPage page="privacy" />,
  "/legal": <TextPage page="legal" />,
};

export function Pages() {
  return (
    <Routes>
      {Object.entries(SHOWN).map(([path, element]) => (
        <Route key={path} path={path} element={element} />
      ))}
      <Route path="*" element={<NotFoundPage />} />
    </Routes>
  );
}

/** A page whose script came before the first drawing is drawn at once: React would show the fallback for 300 ms. */
function page(name: PageName) {
  const Lazy = lazy(PAGE_SCRIPTS[name]);
  return function Page() {
    // Chosen once: another component in its place would remount the page.
    const [Chosen] = useState(() => readyPage(name) ?? Lazy);
    return <Chosen />;
  };
}
