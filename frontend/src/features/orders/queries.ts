import { answered, ok } from "@comptoir/shared/api";
import { useApi } from "@comptoir/shared/apiContext";
import { newKey } from "@comptoir/shared/attempts";
import { saveFile } from "@comptoir/shared/download";
import type { Billing, Ordering, Shipping } from "@comptoir/shared/types";
import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { followEvery } from "./follow";
import { keepGuestOrder, orderHeaders } from "./guestOrders";

export type Order = Ordering["Order"];
export type Shipment = Shipping["Shipment"];
export type Invoice = Billing["InvoiceSummary"];

const orderKey = (orderId: string) => ["mine", "order", orderId] as const;

interface Seen {
  order: Order;
  etag: string | null;
}

/** The order, asked again as long as something is about to happen; unchanged answers carry no body (ETag). */
export function useOrder(orderId: string) {
  const { ordering } = useApi();
  const queries = useQueryClient();
  return useQuery({
    queryKey: orderKey(orderId),
    queryFn: async ({ signal }): Promise<Seen> => {
      const seen = queries.getQueryData<Seen>(orderKey(orderId));
      const params = { path: { order_id: orderId }, header: seen?.etag ? { "If-None-Match": seen.etag } : {} };
      const call = ordering.GET("/orders/{order_id}", { params, headers: orderHeaders(orderId), signal });
      const { data, response } = await answered("ordering", call);
      if (response.status === 304 && seen) return seen;
      return { order: data as Order, etag: response.headers.get("ETag") };
    },
    select: (seen) => seen.order,
    refetchInterval: (query) => followEvery(query.state.data?.order),
    staleTime: 0,
  });
}

/** Opens an order by the token of the link in a message, and keeps the token for the next visits. */
export function useOrderByLink(orderId: string, token: string | undefined) {
  const { ordering } = useApi();
  return useQuery({
    queryKey: [...orderKey(orderId), "link", token],
    queryFn: async ({ signal }) => {
      const order_token = token ?? "";
      const params = { path: { order_id: orderId } };
      const call = ordering.GET("/orders/{order_id}", { params, headers: { "Order-Token": order_token }, signal });
      const { order_id, order_number } = await ok("ordering", call);
      keepGuestOrder({ order_id, order_number, order_token });
      return order_number;
    },
    enabled: token !== undefined,
    staleTime: Number.POSITIVE_INFINITY,
  });
}

export function useTimeline(order: Order) {
  const { ordering } = useApi();
  const { order_id, version } = order;
  return useQuery({
    queryKey: [...orderKey(order_id), "timeline", version],
    queryFn: async ({ signal }) => {
      const params = { path: { order_id }, query: { limit: 100 } };
      return (
        await ok("ordering", ordering.GET("/orders/{order_id}/timeline", { params, headers: orderHeaders(order_id), signal }))
      ).items;
    },
    placeholderData: (before) => before,
  });
}

export function useInvoices({ order_id, version, status }: Order) {
  const { billing } = useApi();
  return useQuery({
    queryKey: [...orderKey(order_id), "invoices", version],
    queryFn: async ({ signal }) => {
      const params = { path: { order_id } };
      const call = billing.GET("/orders/{order_id}/invoices", { params, headers: orderHeaders(order_id), signal });
      return (await ok("billing", call)).items.filter((invoice) => invoice.status === "FINAL");
    },
    placeholderData: (before) => before,
    // Printing ends a moment after the order's own last change.
    refetchInterval: ({ state }) => (status !== "PENDING" && state.data?.some((invoice) => !invoice.printed) ? 1_500 : false),
  });
}

export function useShipments({ order_id, version, shipments }: Order) {
  const { shipping } = useApi();
  return useQuery({
    queryKey: [...orderKey(order_id), "shipments", version],
    queryFn: async ({ signal }) => {
      const params = { path: { order_id } };
      return (
        await ok("shipping", shipping.GET("/orders/{order_id}/shipments", { params, headers: orderHeaders(order_id), signal }))
      ).items;
    },
    enabled: shipments.length > 0,
    placeholderData: (before) => before,
  });
}

/** Reads the PDF with the reader's credentials, then hands it to the browser. */
export function useInvoiceDownload() {
  const { billing } = useApi();
  return useMutation({
    mutationFn: async ({ invoice_id, order_id, invoice_number }: Invoice) => {
      const params = { path: { invoice_id } };
      const call = billing.GET("/invoices/{invoice_id}/pdf", { params, headers: orderHeaders(order_id), parseAs: "blob" });
      saveFile((await ok("billing", call)) as unknown as Blob, `${invoice_number ?? invoice_id}.pdf`);
    },
  });
}

export function useCancelOrder({ order_id }: Order) {
  const { ordering } = useApi();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => {
      const params = { path: { order_id }, header: { "Idempotency-Key": newKey() } };
      return ok(
        "ordering",
        ordering.POST("/orders/{order_id}/cancellation", { params, body: {}, headers: orderHeaders(order_id) }),
      );
    },
    // Read the order again, even after a refusal: it may have changed.
    onSettled: () => queries.invalidateQueries({ queryKey: orderKey(order_id) }),
  });
}

export function useMyOrders() {
  const { ordering } = useApi();
  return useInfiniteQuery({
    queryKey: ["mine", "orders"],
    queryFn: ({ signal, pageParam }) => {
      const query = { limit: 10, ...(pageParam && { cursor: pageParam }) };
      return ok("ordering", ordering.GET("/me/orders", { params: { query }, signal }));
    },
    initialPageParam: "",
    getNextPageParam: (page) => page.next_cursor,
    staleTime: 0,
  });
}

/** The newest first; those of orders that joined the account too. */
export function useMyInvoices() {
  const { billing } = useApi();
  return useInfiniteQuery({
    queryKey: ["mine", "invoices"],
    queryFn: ({ signal, pageParam }) => {
      const query = pageParam ? { cursor: pageParam } : {};
      return ok("billing", billing.GET("/me/invoices", { params: { query }, signal }));
    },
    initialPageParam: "",
    getNextPageParam: (page) => page.next_cursor,
    staleTime: 0,
  });
}
