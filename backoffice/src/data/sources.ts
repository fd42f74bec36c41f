/** Every resource of the back office: which operations list it and read one of it. */
import { type Api, ok } from "@comptoir/shared/api";
import type { Administering, Billing, Cataloging, Ordering, Paying, Profiling, Shipping, Stocking } from "@comptoir/shared/types";
import { SERVICES, type ServiceName } from "@generated/suite";
import { dayStart, given, type ListSource, type Source } from "./source";

const orders: Source<Ordering["OrderSummary"], Ordering["Order"]> = {
  id: (order) => order.order_id,
  list: ({ ordering }, { filter, cursor, limit }) => {
    const { q, status, tier, customer_id, vendor_id, total_min, total_max, sort } = filter;
    const days = { created_from: dayStart(filter.created_from), created_to: dayStart(filter.created_to, 1) };
    const query = given({ q, status, tier, customer_id, vendor_id, total_min, total_max, sort, ...days, cursor, limit });
    return ok("ordering", ordering.GET("/orders", { params: { query } }));
  },
  one: ({ ordering }, order_id) => ok("ordering", ordering.GET("/orders/{order_id}", { params: { path: { order_id } } })),
};

const orderProcesses: ListSource<Ordering["OrderProcess"]> = {
  id: (process) => process.order_id,
  list: ({ ordering }, { filter: { state }, cursor, limit }) =>
    ok("ordering", ordering.GET("/order-processes", { params: { query: given({ state, cursor, limit }) } })),
};

const customers: Source<Profiling["Customer"]> = {
  id: (customer) => customer.customer_id,
  list: ({ profiling }, { filter, cursor, limit }) => {
    const { q, status, tier, sort } = filter;
    const days = { created_from: dayStart(filter.created_from), created_before: dayStart(filter.created_to, 1) };
    return ok(
      "profiling",
      profiling.GET("/customers", { params: { query: given({ q, status, tier, sort, ...days, cursor, limit }) } }),
    );
  },
  one: ({ profiling }, customer_id) =>
    ok("profiling", profiling.GET("/customers/{customer_id}", { params: { path: { customer_id } } })),
};

const products: Source<Cataloging["ProductSummary"], Cataloging["Product"]> = {
  id: (product) => product.product_id,
  list: ({ cataloging }, { filter, cursor, limit }) => {
    const { language, q, status, category_id, vendor_id, price_min, price_max, in_stock, sort } = filter;
    const query = given({ language, q, status, category_id, vendor_id, price_min, price_max, in_stock, sort, cursor, limit });
    return ok("cataloging", cataloging.GET("/products", { params: { query } }));
  },
  one: ({ cataloging }, product_id) =>
    ok("cataloging", cataloging.GET("/products/{product_id}", { params: { path: { product_id } } })),
};

const categories: Source<Cataloging["Category"]> = {
  id: (category) => category.category_id,
  list: ({ cataloging }) => ok("cataloging", cataloging.GET("/categories")),
  one: ({ cataloging }, category_id) =>
    ok("cataloging", cataloging.GET("/categories/{category_id}", { params: { path: { category_id } } })),
};

const vendors: Source<Administering["Vendor"]> = {
  id: (vendor) => vendor.vendor_id,
  list: ({ administering }, { filter: { q, status }, cursor, limit }) =>
    ok("administering", administering.GET("/vendors", { params: { query: given({ q, status, cursor, limit }) } })),
  one: ({ administering }, vendor_id) =>
    ok("administering", administering.GET("/vendors/{vendor_id}", { params: { path: { vendor_id } } })),
};

const vendorProducts: ListSource<Administering["VendorProduct"]> = {
  id: (product) => product.product_id,
  list: ({ administering }, { filter: { vendor_id, status }, cursor, limit }) => {
    const params = { path: { vendor_id }, query: given({ status, cursor, limit }) };
    return ok("administering", administering.GET("/vendors/{vendor_id}/products", { params }));
  },
};

const stockItems: Source<Stocking["StockItem"]> = {
  id: (item) => item.sku,
  list: ({ stocking }, { filter: { q, status }, cursor, limit }) =>
    ok("stocking", stocking.GET("/stock-items", { params: { query: given({ q, status, cursor, limit }) } })),
  one: ({ stocking }, sku) => ok("stocking", stocking.GET("/stock-items/{sku}", { params: { path: { sku } } })),
};

const stockMovements: ListSource<Stocking["StockMovement"]> = {
  id: (movement) => movement.movement_id,
  list: ({ stocking }, { filter: { sku, kind, order_id }, cursor, limit }) =>
    ok("stocking", stocking.GET("/stock-movements", { params: { query: given({ sku, kind, order_id, cursor, limit }) } })),
};

const stockAlerts: ListSource<Stocking["StockAlert"]> = {
  id: (alert) => alert.alert_id,
  list: ({ stocking }, { filter: { status, kind }, cursor, limit }) =>
    ok("stocking", stocking.GET("/stock-alerts", { params: { query: given({ status, kind, cursor, limit }) } })),
};

const paymentIntents: Source<Paying["PaymentIntent"]> = {
  id: (intent) => intent.payment_intent_id,
  list: ({ paying }, { filter, cursor, limit }) => {
    const days = { created_from: dayStart(filter.created_from), created_to: dayStart(filter.created_to, 1) };
    const query = given({ order_id: filter.order_id, status: filter.status, ...days, cursor, limit });
    return ok("paying", paying.GET("/payment-intents", { params: { query } }));
  },
  one: ({ paying }, payment_intent_id) =>
    ok("paying", paying.GET("/payment-intents/{payment_intent_id}", { params: { path: { payment_intent_id } } })),
};

const refunds: ListSource<Paying["Refund"]> = {
  id: (refund) => refund.refund_id,
  list: ({ paying }, { filter, cursor, limit }) => {
    const { payment_intent_id, order_id, reason } = filter;
    const days = { created_from: dayStart(filter.created_from), created_to: dayStart(filter.created_to, 1) };
    return ok(
      "paying",
      paying.GET("/refunds", { params: { query: given({ payment_intent_id, order_id, reason, ...days, cursor, limit }) } }),
    );
  },
};

const invoices: Source<Billing["InvoiceSummary"], Billing["Invoice"]> = {
  id: (invoice) => invoice.invoice_id,
  list: ({ billing }, { filter, cursor, limit }) => {
    const { q, type, status, issued_from, issued_to } = filter;
    const query = given({ q, type, status, issued_from, issued_to, cursor, limit });
    return ok("billing", billing.GET("/invoices", { params: { query } }));
  },
  one: ({ billing }, invoice_id) => ok("billing", billing.GET("/invoices/{invoice_id}", { params: { path: { invoice_id } } })),
};

const shipments: Source<Shipping["Shipment"]> = {
  id: (shipment) => shipment.shipment_id,
  list: ({ shipping }, { filter, cursor, limit }) => {
    const { q, status, carrier_code } = filter;
    const query = given({ q, status, carrier_code, cursor, limit });
    return ok("shipping", shipping.GET("/shipments", { params: { query } }));
  },
  one: ({ shipping }, shipment_id) =>
    ok("shipping", shipping.GET("/shipments/{shipment_id}", { params: { path: { shipment_id } } })),
};

/** Near a postal code without a country: in France, as the filter says. */
const relayPoints: ListSource<Shipping["RelayPoint"]> = {
  id: (point) => point.relay_point_id,
  list: ({ shipping }, { filter, cursor, limit }) => {
    const { q, status, carrier_code, postal_code, country = postal_code && "FR" } = filter;
    const query = given({ q, status, carrier_code, country, postal_code, cursor, limit });
    return ok("shipping", shipping.GET("/relay-points", { params: { query } }));
  },
};

const staff: ListSource<Profiling["StaffMember"]> = {
  id: (member) => member.user_id,
  list: ({ profiling }, { filter: { role }, cursor, limit }) =>
    ok("profiling", profiling.GET("/staff", { params: { query: given({ role, cursor, limit }) } })),
};

const messages: Source<Profiling["MessageSummary"], Profiling["Message"]> = {
  id: (message) => message.message_id,
  list: ({ profiling }, { filter, cursor, limit }) => {
    const { status, template, recipient, order_id, user_id } = filter;
    const query = given({ status, template, recipient, order_id, user_id, cursor, limit });
    return ok("profiling", profiling.GET("/messages", { params: { query } }));
  },
  one: ({ profiling }, message_id) =>
    ok("profiling", profiling.GET("/messages/{message_id}", { params: { path: { message_id } } })),
};

/** All nine services have these operations with the same contract: any service's client can call any of them. */
export const clientOf = (api: Api, service: ServiceName): Api["ordering"] => api[service] as unknown as Api["ordering"];

const deadLetters: ListSource<Ordering["DeadLetter"]> = {
  id: (letter) => letter.dead_letter_id,
  list: (api, { filter: { service = SERVICES[0], status }, cursor, limit }) =>
    ok(service, clientOf(api, service).GET("/dead-letters", { params: { query: given({ status, cursor, limit }) } })),
};

export const SOURCES = {
  orders,
  "order-processes": orderProcesses,
  customers,
  products,
  categories,
  vendors,
  "vendor-products": vendorProducts,
  "stock-items": stockItems,
  "stock-movements": stockMovements,
  "stock-alerts": stockAlerts,
  "payment-intents": paymentIntents,
  refunds,
  invoices,
  shipments,
  "relay-points": relayPoints,
  staff,
  messages,
  "dead-letters": deadLetters,
};
