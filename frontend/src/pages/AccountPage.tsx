import { useApi } from "@comptoir/shared/apiContext";
import type { ReactElement } from "react";
import { Navigate, NavLink, Route, Routes, useLocation } from "react-router";
import type { ACCOUNT } from "../base/addresses";
import { useLanguage } from "../base/language";
import { useSignedIn } from "../base/session";
import { useMe } from "../features/account/queries";
import { TierBadge } from "../features/account/TierBadge";
import { AddressesPage } from "./AddressesPage";
import { MyOrderPage } from "./MyOrderPage";
import NotFoundPage from "./NotFoundPage";
import { OrdersPage } from "./OrdersPage";
import { ProfilePage } from "./ProfilePage";
import "../styles/account.css";

const SHOWN: Record<(typeof ACCOUNT)[number], ReactElement> = {
  "/": <Navigate to="/account/orders" replace />,
  orders: <OrdersPage />,
  "orders/:order": <MyOrderPage />,
  addresses: <AddressesPage />,
  profile: <ProfilePage />,
};

export default function AccountPage() {
  const signedIn = useSignedIn();
  const { pathname } = useLocation();
  if (!signedIn) return <Navigate to={`/sign-in?next=${encodeURIComponent(pathname)}`} replace />;
  return (
    <div className="page account">
      <AccountNav />
      <div className="account-body">
        <Routes>
          {Object.entries(SHOWN).map(([path, element]) => (
            <Route key={path} path={path} element={element} />
          ))}
          <Route path="*" element={<NotFoundPage />} />
        </Routes>
      </div>
    </div>
  );
}

function AccountNav() {
  const { t } = useLanguage();
  const { session } = useApi();
  const { data: me } = useMe();
  return (
    <nav className="account-nav" aria-label={t("account.title")}>
      <div className="account-who">
        {me && (
          <p>
            {t("account.hello", { name: me.first_name })} <TierBadge tier={me.tier} />
          </p>
        )}
      </div>
      <ul>
        <li>
          <NavLink to="/account/orders">{t("account.orders")}</NavLink>
        </li>
        <li>
          <NavLink to="/account/addresses">{t("account.addresses")}</NavLink>
        </li>
        <li>
          <NavLink to="/account/profile">{t("account.profile")}</NavLink>
        </li>
        <li>
          <button type="button" className="link" onClick={() => void session.signOut()}>
            {t("account.signOut")}
          </button>
        </li>
      </ul>
    </nav>
  );
}
