import { lazy } from "react";
import { Navigate, Route, Routes } from "react-router";
import HomePage from "../catalogue/HomePage";
import { PAGE_SCRIPTS } from "./page-scripts";

const CategoryPage = lazy(PAGE_SCRIPTS.categories);
const SearchPage = lazy(PAGE_SCRIPTS.search);
const ProductPage = lazy(PAGE_SCRIPTS.products);
const CartPage = lazy(PAGE_SCRIPTS.cart);
const CheckoutPage = lazy(PAGE_SCRIPTS.checkout);
const ConfirmationPage = lazy(PAGE_SCRIPTS.confirmation);
const FindOrderPage = lazy(PAGE_SCRIPTS["guest-order"]);
const GuestOrderPage = lazy(() => import("../orders/GuestOrderPage"));
const TrackingPage = lazy(PAGE_SCRIPTS.tracking);
const SignInPage = lazy(PAGE_SCRIPTS["sign-in"]);
const RegisterPage = lazy(PAGE_SCRIPTS.register);
const AccountPage = lazy(PAGE_SCRIPTS.account);
const TextPage = lazy(() => import("./TextPage"));
const NotFoundPage = lazy(() => import("./NotFoundPage"));

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
      <Route path="guest-order" element={<FindOrderPage />} />
      <Route path="guest-order/:orderId" element={<GuestOrderPage />} />
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
