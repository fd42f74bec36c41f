import { Route, Routes } from "react-router";
import type { GUEST_ORDER } from "../base/addresses";
import { FindOrderPage } from "./FindOrderPage";
import { GuestOrderPage } from "./GuestOrderPage";
import NotFoundPage from "./NotFoundPage";

export default function GuestOrderPages() {
  return (
    <Routes>
      <Route index element={<FindOrderPage />} />
      <Route path={":order" satisfies (typeof GUEST_ORDER)[number]} element={<GuestOrderPage />} />
      <Route path="*" element={<NotFoundPage />} />
    </Routes>
  );
}
