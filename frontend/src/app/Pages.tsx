import { lazy, useState } from "react";
import { Navigate, Route, Routes } from "react-router";
import HomePage from "../catalogue/HomePage";
import NotFoundPage from "./NotFoundPage";
import { PAGE_SCRIPTS, type PageName, readyPage } from "./page-scripts";

const CategoryPage = page("categories");
const SearchPage = page("search");
const ProductPage = page("products");
const CartPage = page("cart");
const CheckoutPage = page("checkout");
const ConfirmationPage = page("confirmation");
const GuestOrderPages = page("guest-order");
const TrackingPage = page("tracking");
const SignInPage = page("sign-in");
const RegisterPage = page("register");
const AccountPage = page("account");
const TextPage = lazy(() => import("./TextPage"));

export function Pages() {
  return (
    <Routes>
      <Route index element={<HomePage />} />
      <Route path="categories/:categoryId" element={<CategoryPage />} />
      <Route path="search" element={<SearchPage />} />
      <Route path="products/:slug" element={<ProductPage />} />
      <Route path="cart" element={<CartPage />} />
      <Route path="checkout/*" element={<CheckoutPage />} />
      <Route path="confirmation/:orderId" element={<ConfirmationPage />} />
      <Route path="guest-order/*" element={<GuestOrderPages />} />
      <Route path="tracking" element={<TrackingPage />} />
      <Route path="tracking/:number" element={<TrackingPage />} />
      <Route path="sign-in" element={<SignInPage />} />
      <Route path="register" element={<RegisterPage />} />
      <Route path="account/*" element={<AccountPage />} />
      <Route path="terms" element={<TextPage page="terms" />} />
      <Route path="privacy" element={<TextPage page="privacy" />} />
      <Route path="legal" element={<TextPage page="legal" />} />
      <Route path="index.html" element={<Navigate to="/" replace />} />
      <Route path="*" element={<NotFoundPage />} />
    </Routes>
  );
}

/** A page whose script came before the first drawing is drawn at once: React would show the fallback for 300 ms. */
function page(name: PageName) {
  const Lazy = lazy(PAGE_SCRIPTS[name]);
  return function Page() {
    // Chosen once: another component in its place would begin the page anew.
    const [Chosen] = useState(() => readyPage(name) ?? Lazy);
    return <Chosen />;
  };
}
