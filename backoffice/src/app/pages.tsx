/** Which page stands at which address; each is loaded when it is first opened. */
import { CustomRoutes } from "ra-core";
import { type ComponentType, lazy, type ReactElement, Suspense } from "react";
import { Route } from "react-router";
import { Waiting } from "../ui/Waiting";
import type { Part } from "./access";
import type { Address } from "./addresses";
import { Gate } from "./Gate";

type Load = () => Promise<{ default: ComponentType }>;

const PAGES: readonly [address: Address, part: Part, load: Load][] = [
  ["/", "dashboard", () => import("../pages/dashboard/Dashboard")],
  ["/orders", "orders", () => import("../pages/orders/OrderList")],
  ["/orders/:id/show", "orders", () => import("../pages/orders/OrderPage")],
  ["/order-processes", "order-processes", () => import("../pages/process/ProcessList")],
  ["/customers", "customers", () => import("../pages/customers/CustomerList")],
  ["/customers/:id/show", "customers", () => import("../pages/customers/CustomerPage")],
  ["/products", "products", () => import("../pages/catalog/ProductList")],
  ["/products/create", "products", () => import("../pages/catalog/ProductCreate")],
  ["/products/:id/show", "products", () => import("../pages/catalog/ProductPage")],
  ["/categories", "categories", () => import("../pages/categories/CategoryTree")],
  ["/vendors", "vendors", () => import("../pages/vendors/VendorList")],
  ["/vendors/:id/show", "vendors", () => import("../pages/vendors/VendorPage")],
  ["/stock-items", "stock-items", () => import("../pages/stock/StockList")],
  ["/stock-items/:id/show", "stock-items", () => import("../pages/stock/StockItemPage")],
  ["/stock-movements", "stock-movements", () => import("../pages/stock/MovementList")],
  ["/stock-alerts", "stock-alerts", () => import("../pages/stock/AlertList")],
  ["/payment-intents", "payment-intents", () => import("../pages/money/PaymentList")],
  ["/payment-intents/:id/show", "payment-intents", () => import("../pages/money/PaymentPage")],
  ["/refunds", "refunds", () => import("../pages/money/RefundList")],
  ["/simulation", "simulation", () => import("../pages/money/SimulationPage")],
  ["/invoices", "invoices", () => import("../pages/invoices/InvoiceList")],
  ["/invoices/:id/show", "invoices", () => import("../pages/invoices/InvoicePage")],
  ["/tax-rates", "tax-rates", () => import("../pages/invoices/TaxRates")],
  ["/shipments", "shipments", () => import("../pages/shipments/ShipmentList")],
  ["/shipments/:id/show", "shipments", () => import("../pages/shipments/ShipmentPage")],
  ["/settings", "settings", () => import("../pages/settings/SettingsPage")],
  ["/settings/:group", "settings", () => import("../pages/settings/SettingsPage")],
  ["/staff", "staff", () => import("../pages/staff/StaffList")],
  ["/dead-letters", "dead-letters", () => import("../pages/operations/DeadLetters")],
  ["/health", "health", () => import("../pages/operations/Health")],
];

function shown(part: Part, load: Load): ReactElement {
  const Page = lazy(load);
  return (
    <Gate part={part}>
      <Suspense fallback={<Waiting />}>
        <Page />
      </Suspense>
    </Gate>
  );
}

export const pages = (
  <CustomRoutes>
    {PAGES.map(([address, part, load]) => (
      <Route key={address} path={address} element={shown(part, load)} />
    ))}
  </CustomRoutes>
);
