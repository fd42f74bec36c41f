import { Route, Routes } from "react-router";
import NotFoundPage from "../app/NotFoundPage";
import { FindOrderPage } from "./FindOrderPage";
import { GuestOrderPage } from "./GuestOrderPage";

export default function GuestOrderPages() {
  return (
    <Routes>
      <Route index element={<FindOrderPage />} />
      <Route path=":orderId" element={<GuestOrderPage />} />
      <Route path="*" element={<NotFoundPage />} />
    </Routes>
  );
}
