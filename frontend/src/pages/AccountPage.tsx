import { useApi } from "@comptoir/shared/apiContext";
import { lazy, type ReactElement, Suspense } from "react";
import { Navigate, NavLink, Route, Routes, useLocation } from "react-router";
import type { ACCOUNT } from "../base/addresses";
import { useSignedIn } from "../base/session";
import { ConfirmEmail } from "../features/account/ConfirmEmail";
import { useAccountLanguage } from "../features/account/language";
import { type Me, useMe } from "../features/account/queries";
import { TierBadge } from "../features/account/TierBadge";
import { Loading } from "../ui/Loading";
import { AddressesPage } from "./AddressesPage";
import { MyOrderPage } from "./MyOrderPage";
import NotFoundPage from "./NotFoundPage";
import { OrdersPage } from "./OrdersPage";
import { ProfilePage } from "./ProfilePage";
import "../styles/account.css";

const InvoicesPage = lazy(() => import("./InvoicesPage"));
const WishesPage = lazy(() => import("./WishesPage"));
const PreferencesPage = lazy(() => import("./PreferencesPage"));
const SecurityPage = lazy(() => import("./SecurityPage"));
const DataPage = lazy(() => import("./DataPage"));

const SHOWN: Record<(typeof ACCOUNT)[number], ReactElement> = {
  "/": <Navigate to="/account/orders" replace />,
  orders: <OrdersPage />,
  "orders/:order": <MyOrderPage />,
  addresses: <AddressesPage />,
  profile: <ProfilePage />,
  invoices: <InvoicesPage />,
  wishes: <WishesPage />,
  preferences: <PreferencesPage />,
  security: <SecurityPage />,
  data: <DataPage />,
};

/** In the order of how often they are wanted. */
const LINKS = ["orders", "invoices", "wishes", "addresses", "profile", "preferences", "security", "data"] as const;

export default function AccountPage() {
  const signedIn = useSignedIn();
  const { pathname } = useLocation();
  const me = useMe(signedIn);
  if (!signedIn) return <Navigate to={`/sign-in?next=${encodeURIComponent(pathname)}`} replace />;
  return (
    <div className="page account">
      <AccountNav />
      <div className="account-body">
        {/* The page waits for what stands above it, which would else move it down. */}
        {me.isPending ? <Loading /> : <Shown me={me.data} />}
      </div>
    </div>
  );
}

function Shown({ me }: { me: Me | undefined }) {
  return (
    <>
      {me && <ConfirmEmail me={me} />}
      <Suspense fallback={<Loading />}>
        <Routes>
          {Object.entries(SHOWN).map(([path, element]) => (
            <Route key={path} path={path} element={element} />
          ))}
          <Route path="*" element={<NotFoundPage />} />
        </Routes>
      </Suspense>
    </>
  );
}

function AccountNav() {
  const { t } = useAccountLanguage();
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
        {LINKS.map((name) => (
          <li key={name}>
            <NavLink to={`/account/${name}`}>{t(`account.${name}`)}</NavLink>
          </li>
        ))}
        <li>
          <button type="button" className="link" onClick={() => void session.signOut()}>
            {t("account.signOut")}
          </button>
        </li>
      </ul>
    </nav>
  );
}
