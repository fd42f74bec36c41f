/** Which page stands at which address; each is loaded when it is first opened. */
import { CustomRoutes } from "ra-core";
import { type ComponentType, lazy, type ReactElement, Suspense } from "react";
import { Route } from "react-router";
import type { Part } from "../base/access";
import type { Address } from "../base/addresses";
import { Loading } from "../ui/Loading";
import { Gate } from "./Gate";

type Load = () => Promise<{ default: ComponentType }>;

const PAGES: readonly [address: Address, part: Part, load: Load][] = [
  ["/", "dashboard", () => import("../pages/Dashboard")],
  ["/orders", "orders", () => import("../pages/OrderList")],
  ["/orders/:id/show", "orders", () => import("../pages/OrderPage")],
  ["/order-processes", "order-processes", () => import("../pages/ProcessList")],
  ["/customers", "customers", () => import("../pages/CustomerList")],
  ["/customers/:id/show", "customers", () => import("../pages/CustomerPage")],
  ["/products", "products", () => import("../pages/ProductList")],
  ["/products/create", "products", () => import("../pages/ProductCreate")],
  ["/products/import", "products", () => import("../pages/ProductImport")],
  ["/products/:id/show", "products", () => import("../pages/ProductPage")],
  ["/categories", "categories", () => import("../pages/CategoryTree")],
  ["/vendors", "vendors", () => import("../pages/VendorList")],
  ["/vendors/:id/show", "vendors", () => import("../pages/VendorPage")],
  ["/stock-items", "stock-items", () => import("../pages/StockList")],
  ["/stock-items/import", "stock-items", () => import("../pages/StockImport")],
  ["/stock-items/:id/show", "stock-items", () => import("../pages/StockItemPage")],
  ["/stock-movements", "stock-movements", () => import("../pages/MovementList")],
  ["/stock-alerts", "stock-alerts", () => import("../pages/AlertList")],
  ["/payment-intents", "payment-intents", () => import("../pages/PaymentList")],
  ["/payment-intents/:id/show", "payment-intents", () => import("../pages/PaymentPage")],
  ["/refunds", "refunds", () => import("../pages/RefundList")],
  ["/simulation", "simulation", () => import("../pages/SimulationPage")],
  ["/invoices", "invoices", () => import("../pages/InvoiceList")],
  ["/invoices/:id/show", "invoices", () => import("../pages/InvoicePage")],
  ["/tax-rates", "tax-rates", () => import("../pages/TaxRates")],
  ["/shipments", "shipments", () => import("../pages/ShipmentList")],
  ["/shipments/:id/show", "shipments", () => import("../pages/ShipmentPage")],
  ["/relay-points", "relay-points", () => import("../pages/RelayPointList")],
  ["/relay-points/import", "relay-points", () => import("../pages/RelayPointImport")],
  ["/carriers", "carriers", () => import("../pages/CarrierList")],
  ["/carriers/create", "carriers", () => import("../pages/CarrierCreate")],
  ["/carriers/:id/show", "carriers", () => import("../pages/CarrierPage")],
  ["/shipping-methods", "shipping-methods", () => import("../pages/MethodList")],
  ["/shipping-methods/create", "shipping-methods", () => import("../pages/MethodCreate")],
  ["/shipping-methods/:id/show", "shipping-methods", () => import("../pages/MethodPage")],
  ["/shipping-zones", "shipping-zones", () => import("../pages/ZoneList")],
  ["/shipping-zones/create", "shipping-zones", () => import("../pages/ZoneCreate")],
  ["/shipping-zones/:id/show", "shipping-zones", () => import("../pages/ZonePage")],
  ["/shipping-simulation", "shipping-simulation", () => import("../pages/ShippingSimulator")],
  ["/settings", "settings", () => import("../pages/SettingsPage")],
  ["/settings/:group", "settings", () => import("../pages/SettingsPage")],
  ["/messages", "messages", () => import("../pages/MessageList")],
  ["/messages/templates", "messages", () => import("../pages/MessageTemplates")],
  ["/messages/:id/show", "messages", () => import("../pages/MessagePage")],
  ["/news", "news", () => import("../pages/News")],
  ["/staff", "staff", () => import("../pages/StaffList")],
  ["/dead-letters", "dead-letters", () => import("../pages/DeadLetters")],
  ["/health", "health", () => import("../pages/Health")],
  ["/my-account", "my-account", () => import("../pages/MyAccount")],
];

const PasswordReset = lazy(() => import("../pages/PasswordReset"));
const Invitation = lazy(() => import("../pages/Invitation"));

function shown(address: Address, part: Part, load: Load): ReactElement {
  const Page = lazy(load);
  return (
    <Gate address={address} part={part}>
      <Suspense fallback={<Loading />}>
        <Page />
      </Suspense>
    </Gate>
  );
}

export const pages = (
  <CustomRoutes>
    {PAGES.map(([address, part, load]) => (
      <Route key={address} path={address} element={shown(address, part, load)} />
    ))}
  </CustomRoutes>
);

/** Where links in messages lead those who are not signed in. */
export const outside = (
  <CustomRoutes noLayout>
    <Route path="/password-reset" element={whole(<PasswordReset />)} />
    <Route path="/invitation" element={whole(<Invitation />)} />
  </CustomRoutes>
);

function whole(page: ReactElement): ReactElement {
  return <Suspense fallback={<Loading />}>{page}</Suspense>;
}
