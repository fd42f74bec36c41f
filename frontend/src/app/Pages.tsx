import { lazy } from "react";
import { Navigate, Route, Routes } from "react-router";
import HomePage from "../catalogue/HomePage";

// The home page is in the first script; every other page is loaded when it is asked for.
const CategoryPage = lazy(() => import("../catalogue/CategoryPage"));
const SearchPage = lazy(() => import("../catalogue/SearchPage"));
const ProductPage = lazy(() => import("../catalogue/ProductPage"));
const CartPage = lazy(() => import("../cart/CartPage"));
const CheckoutPage = lazy(() => import("../checkout/CheckoutPage"));
const ConfirmationPage = lazy(() => import("../orders/ConfirmationPage"));
const FindOrderPage = lazy(() => import("../orders/FindOrderPage"));
const GuestOrderPage = lazy(() => import("../orders/GuestOrderPage"));
const TrackingPage = lazy(() => import("../orders/TrackingPage"));
const SignInPage = lazy(() => import("../account/SignInPage"));
const RegisterPage = lazy(() => import("../account/RegisterPage"));
const AccountPage = lazy(() => import("../account/AccountPage"));
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
