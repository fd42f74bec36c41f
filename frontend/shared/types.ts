/** The contracts' schemas by the names the sites use. */
import type { Schemas } from "@generated/suite";

export type Administering = Schemas["administering"];
export type Billing = Schemas["billing"];
export type Carting = Schemas["carting"];
export type Cataloging = Schemas["cataloging"];
export type Ordering = Schemas["ordering"];
export type Paying = Schemas["paying"];
export type Profiling = Schemas["profiling"];
export type Shipping = Schemas["shipping"];
export type Stocking = Schemas["stocking"];

export type Money = Ordering["Money"];
export type Address = Ordering["Address"];
export type StockStatus = Cataloging["StockStatus"];
export type Tier = Profiling["Tier"];
