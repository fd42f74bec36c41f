/** The contracts' schemas by the names the sites use. */
import type { components as AdministeringComponents } from "@generated/administering";
import type { components as BillingComponents } from "@generated/billing";
import type { components as CartingComponents } from "@generated/carting";
import type { components as CatalogingComponents } from "@generated/cataloging";
import type { components as OrderingComponents } from "@generated/ordering";
import type { components as PayingComponents } from "@generated/paying";
import type { components as ProfilingComponents } from "@generated/profiling";
import type { components as ShippingComponents } from "@generated/shipping";
import type { components as StockingComponents } from "@generated/stocking";

export type Administering = AdministeringComponents["schemas"];
export type Billing = BillingComponents["schemas"];
export type Carting = CartingComponents["schemas"];
export type Cataloging = CatalogingComponents["schemas"];
export type Ordering = OrderingComponents["schemas"];
export type Paying = PayingComponents["schemas"];
export type Profiling = ProfilingComponents["schemas"];
export type Shipping = ShippingComponents["schemas"];
export type Stocking = StockingComponents["schemas"];

export type Money = Ordering["Money"];
export type Address = Ordering["Address"];
export type StockStatus = Cataloging["StockStatus"];
export type Tier = Profiling["Tier"];
