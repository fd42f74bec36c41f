// Types of ORDERING, from contracts/ordering. Generated: edit the contract, not this file.
export interface paths {
    "/dead-letters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List records that could not be applied
         * @description Newest first. Later records of the same topic and key are held behind a dead letter until it is replayed or discarded.
         */
        get: operations["list_dead_letters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dead-letters/{dead_letter_id}/discard": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The dead letter.
                 * @example dlt_01jd8z3k5m7n9p1q3r5s7t9v1w
                 */
                dead_letter_id: components["parameters"]["DeadLetterId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Discard a dead letter
         * @description Skips the record for good and applies those held behind it, in order.
         */
        post: operations["discard_dead_letter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dead-letters/{dead_letter_id}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The dead letter.
                 * @example dlt_01jd8z3k5m7n9p1q3r5s7t9v1w
                 */
                dead_letter_id: components["parameters"]["DeadLetterId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Apply a dead letter again
         * @description Applies the record and then those held behind it, in order. Fails with dead-letter-failed when the reason still stands.
         */
        post: operations["replay_dead_letter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Is the process alive?
         * @description Answers as long as the process serves requests, also while it is stopping. It says nothing about the store, Kafka or other services.
         */
        get: operations["get_liveness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Should requests be sent to this process?
         * @description The state of each thing that the service depends on. READY while all are UP. 503 `not-ready` while the store is DOWN, its schema is older than this release, or the process is stopping: send requests to another replica. DEGRADED, with status 200, when something else is DOWN: requests are answered, events wait in the outbox. Other services never make it 503. A service with a DIAGNOSTICS_TOKEN shows the `checks` to staff and services only.
         */
        get: operations["get_readiness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/info": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Which service and version is this?
         * @description Name, contract version and when the process started.
         */
        get: operations["get_info"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List my orders
         * @description The customer's own, newest first.
         */
        get: operations["list_my_orders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/order-lookups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Find a guest's order
         * @description By its number and its token. The case of the number does not count, nor do spaces. 404 when either is wrong. The token then opens get_order, in the header Order-Token.
         */
        post: operations["find_guest_order"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/order-processes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the processes of orders
         * @description Those that have made no progress for the longest time come first. Staff mostly ask for STUCK.
         */
        get: operations["list_order_processes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/order-states": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Which states can an order have?
         * @description The state machine as data, as ORDERING runs it. DELIVERED counts as an end; RETURNED undoes the sale.
         */
        get: operations["get_order_states"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List orders
         * @description For staff. Each word of `q` is a part of the order number, of the e-mail address (a customer's too) or of a name or company of the addresses. Case and accents do not count. An order must also pass all other filters.
         */
        get: operations["list_orders"];
        put?: never;
        /**
         * Order what is in the cart
         * @description Reads the cart from CARTING on behalf of the caller; CARTING has SHIPPING quote the delivery again. Checks that nothing is missing, that the delivery address is the one the fee was quoted for, that the total is still `expected_total` and, where `expected_latest_day` is given, that the order arrives by that day. Then STOCKING holds the stock. All or nothing: after a refusal the cart is open, with warnings that say what changed, and no stock is held. Guests give their `email` and get an `order_token`. Besides what CARTING names, cart-not-ready may name EMAIL (a guest without one), ACCOUNT (guests may not order) or PAYMENT_METHOD (not offered). The order is PENDING until its payment succeeds. PAYING is not called: it reacts to the event. Without `billing_address`, the delivery address is billed.
         */
        post: operations["create_order"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/orders/{order_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The order.
                 * @example ord_01jd8z3k5m7n9p1q3r5s7t9v1w
                 */
                order_id: components["parameters"]["OrderId"];
            };
            cookie?: never;
        };
        /**
         * Read an order
         * @description The order with its four statuses and the actions that the caller may take now. Reading it again with the ETag is cheap, so a page can follow it.
         */
        get: operations["get_order"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/orders/{order_id}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The order.
                 * @example ord_01jd8z3k5m7n9p1q3r5s7t9v1w
                 */
                order_id: components["parameters"]["OrderId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel an order
         * @description Possible until a parcel was dispatched. For a confirmed order, SHIPPING first stops the shipments. Stock, payment and invoice are undone by their services when they see the event. When the order is CANCELLED already, the answer is that order.
         */
        post: operations["cancel_order"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/orders/{order_id}/contact": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The order.
                 * @example ord_01jd8z3k5m7n9p1q3r5s7t9v1w
                 */
                order_id: components["parameters"]["OrderId"];
            };
            cookie?: never;
        };
        /**
         * Read to whom the messages about an order go
         * @description For services only, which ask when they write a message (ADR 0059). For a customer it has the present address of the account, which may be another one than the order was placed with; for a guest the token of the link that opens the order. An order that was erased is not found. An account whose address is not known here yet is dependency-unavailable: the event that brings it is under way.
         */
        get: operations["get_order_contact"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/orders/{order_id}/process": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The order.
                 * @example ord_01jd8z3k5m7n9p1q3r5s7t9v1w
                 */
                order_id: components["parameters"]["OrderId"];
            };
            cookie?: never;
        };
        /**
         * Read the process of an order
         * @description Each step, awaited, done, failed or undone, with the event that reported it.
         */
        get: operations["get_order_process"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/orders/{order_id}/process/retry": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The order whose process is stuck.
                 * @example ord_01jd8z3k5m7n9p1q3r5s7t9v3y
                 */
                order_id: components["schemas"]["OrderId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Retry a stuck process
         * @description Only a STUCK process can be retried. It becomes RUNNING (or COMPENSATING) again, and its awaited step gets another attempt and a new time limit. When PAYING or SHIPPING is awaited, its repair operation is called (ADR 0009).
         */
        post: operations["retry_order_process"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/orders/{order_id}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The order.
                 * @example ord_01jd8z3k5m7n9p1q3r5s7t9v1w
                 */
                order_id: components["parameters"]["OrderId"];
            };
            cookie?: never;
        };
        /**
         * What happened to an order
         * @description Oldest first; append-only. INTERNAL entries and comments are for staff.
         */
        get: operations["get_order_timeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/outbox": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How many events wait to be sent?
         * @description Depth of the outbox and the age of its oldest event.
         */
        get: operations["get_outbox"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * @description A postal address as it is printed. Its postal code has the form of its country (contracts/postal-codes.json).
         * @example {
         *       "recipient": "Camille Martin",
         *       "line1": "12 rue des Lilas",
         *       "postal_code": "75011",
         *       "city": "Paris",
         *       "country": "FR"
         *     }
         */
        Address: {
            city: string;
            company?: string;
            country: components["schemas"]["CountryCode"];
            line1: string;
            line2?: string;
            phone?: string;
            postal_code: string;
            recipient: string;
        };
        /** @example COLISSIMO */
        CarrierCode: string;
        /** @example crt_01jd8z3k5m7n9p1q3r5s7t9v1w */
        CartId: string;
        /**
         * @description ISO 3166-1 alpha-2; the countries the shop delivers to or bills in.
         * @enum {string}
         */
        CountryCode: "FR" | "BE" | "DE" | "ES" | "IT" | "LU" | "NL" | "PT" | "AT" | "IE";
        /**
         * @description ISO 4217. The shop sells in one currency.
         * @enum {string}
         */
        Currency: "EUR";
        /** @example cus_01jd8z3k5m7n9p1q3r5s7t9v1w */
        CustomerId: string;
        /**
         * Format: date
         * @description A calendar day in Europe/Paris.
         * @example 2026-11-25
         */
        Day: string;
        DeadLetter: {
            attempts: number;
            created_at: components["schemas"]["Timestamp"];
            dead_letter_id: components["schemas"]["DeadLetterId"];
            event_type: string;
            /** @description Records held behind it. */
            held: number;
            key: string;
            /** Format: int64 */
            offset: number;
            partition: number;
            /** @description The record's value as JSON text. */
            payload: string;
            reason: string;
            status: components["schemas"]["DeadLetterStatus"];
            topic: string;
        };
        /** @example dlt_01jd8z3k5m7n9p1q3r5s7t9v1w */
        DeadLetterId: string;
        DeadLetterPage: {
            items: components["schemas"]["DeadLetter"][];
            next_cursor?: components["schemas"]["NextCursor"];
        };
        /** @enum {string} */
        DeadLetterStatus: "OPEN" | "REPLAYED" | "DISCARDED";
        /**
         * @description An e-mail address; compared without case, its domain in Unicode or in ASCII (xn--) alike. The pattern is only a first check; whether such an address can exist is checked where it is entered (S-18).
         * @example camille@example.org
         */
        Email: string;
        /**
         * @description An e-mail address that was checked elsewhere, or that is only looked up. It is not checked here.
         * @example camille@example.org
         */
        EmailCopy: string;
        /**
         * @description The `ce_id` of the event.
         * @example evt_01jd8z3k5m7n9p1q3r5s7t9v1w
         */
        EventId: string;
        /**
         * Format: date
         * @description The day by which delivery was promised to the shopper; an order that would arrive later is refused.
         * @example 2026-11-27
         */
        ExpectedDay: string;
        /** @description What is wrong, and where. */
        FieldError: {
            message: string;
            /** @description JSON pointer into the body, or the parameter's name behind `/query/`, `/path/` or `/header/`. */
            pointer: string;
        };
        /** @example inv_01jd8z3k5m7n9p1q3r5s7t9v1w */
        InvoiceId: string;
        /**
         * @description FA for invoices, AV for credit notes; without gap per series and year.
         * @example FA-2026-000042
         */
        InvoiceNumber: string;
        /**
         * @description A language of the shop's texts and messages.
         * @enum {string}
         */
        Language: "FR" | "EN";
        /** @example lin_01jd8z3k5m7n9p1q3r5s7t9v1w */
        LineId: string;
        Liveness: {
            /** @enum {string} */
            status: "UP";
        };
        /**
         * @description The language of what is printed and sent.
         * @default fr
         * @enum {string}
         */
        Locale: "fr" | "en";
        /**
         * @description An amount in integer minor units (cents), never a float (S-06).
         * @example {
         *       "amount": 1990,
         *       "currency": "EUR"
         *     }
         */
        Money: {
            /**
             * Format: int64
             * @description Minor units: 1990 is 19.90.
             */
            amount: number;
            currency: components["schemas"]["Currency"];
        };
        /** @description Absent on the last page. */
        NextCursor: string;
        /** @description Lines and addresses are copies. Ids that other services gave appear when they become known. `order_token` is only in the answer of create_order to a guest. */
        Order: {
            allowed_actions: components["schemas"]["OrderAction"][];
            billing_address: components["schemas"]["Address"];
            cancelled_at?: components["schemas"]["Timestamp"];
            cart_id: components["schemas"]["CartId"];
            completed_at?: components["schemas"]["Timestamp"];
            confirmed_at?: components["schemas"]["Timestamp"];
            created_at: components["schemas"]["Timestamp"];
            customer_id?: components["schemas"]["CustomerId"];
            delivered_at?: components["schemas"]["Timestamp"];
            delivery_address: components["schemas"]["Address"];
            discounts: components["schemas"]["OrderDiscount"][];
            email?: components["schemas"]["Email"];
            ended_reason?: components["schemas"]["OrderEndReason"];
            expired_at?: components["schemas"]["Timestamp"];
            expires_at?: components["schemas"]["Timestamp"];
            fulfilment_status: components["schemas"]["OrderFulfilmentStatus"];
            invoice_id?: components["schemas"]["InvoiceId"];
            invoice_number?: components["schemas"]["InvoiceNumber"];
            invoice_status: components["schemas"]["OrderInvoiceStatus"];
            lines: components["schemas"]["OrderLine"][];
            locale: components["schemas"]["Locale"];
            order_id: components["schemas"]["OrderId"];
            order_number: components["schemas"]["OrderNumber"];
            order_token?: components["schemas"]["OrderToken"];
            paid_at?: components["schemas"]["Timestamp"];
            payment_intent_id?: components["schemas"]["PaymentIntentId"];
            payment_method: components["schemas"]["PaymentMethodCode"];
            payment_status: components["schemas"]["OrderPaymentStatus"];
            refunded?: components["schemas"]["Money"];
            returned_at?: components["schemas"]["Timestamp"];
            shipments: components["schemas"]["OrderShipment"][];
            shipped_at?: components["schemas"]["Timestamp"];
            shipping: components["schemas"]["OrderShipping"];
            status: components["schemas"]["OrderStatus"];
            tier: components["schemas"]["Tier"];
            totals: components["schemas"]["OrderTotals"];
            updated_at: components["schemas"]["Timestamp"];
            version: components["schemas"]["Version"];
        };
        /**
         * @description What the caller may do with the order now; REFUND (at PAYING) and RETRY_PROCESS are for staff.
         * @enum {string}
         */
        OrderAction: "CANCEL" | "DOWNLOAD_INVOICE" | "TRACK_PARCEL" | "REFUND" | "RETRY_PROCESS";
        /** @description The comment stands in the timeline, for staff only. */
        OrderCancellation: {
            comment?: components["schemas"]["OrderComment"];
        };
        OrderComment: string;
        /** @description To whom the messages about an order go, and in which language. `order_token` only for a guest's order. */
        OrderContact: {
            customer_id?: components["schemas"]["CustomerId"];
            email: components["schemas"]["EmailCopy"];
            language: components["schemas"]["Language"];
            order_id: components["schemas"]["OrderId"];
            order_number: components["schemas"]["OrderNumber"];
            order_token?: components["schemas"]["OrderToken"];
        };
        /** @description One reason for a lower total; the lines carry their shares. */
        OrderDiscount: {
            amount: components["schemas"]["Money"];
            kind: components["schemas"]["OrderDiscountKind"];
            /** @description The tier, or the discount code. */
            reference: string;
        };
        /** @enum {string} */
        OrderDiscountKind: "TIER" | "CODE";
        /** @description The cart to order, at the total and the days that the shopper saw. */
        OrderDraft: {
            billing_address?: components["schemas"]["Address"];
            cart_id: components["schemas"]["CartId"];
            delivery_address: components["schemas"]["Address"];
            email?: components["schemas"]["Email"];
            expected_latest_day?: components["schemas"]["ExpectedDay"];
            expected_total: components["schemas"]["Money"];
            locale?: components["schemas"]["Locale"];
            payment_method: components["schemas"]["PaymentMethodCode"];
        };
        /**
         * @description Why it was cancelled or expired; CUSTOMER stands for guests too.
         * @enum {string}
         */
        OrderEndReason: "CUSTOMER" | "STAFF" | "PAYMENT_FAILED" | "SHORTFALL" | "TIME";
        /**
         * @description PARTIALLY_RETURNED: some parcels arrived, the others came back.
         * @enum {string}
         */
        OrderFulfilmentStatus: "UNFULFILLED" | "PARTIALLY_SHIPPED" | "SHIPPED" | "DELIVERED" | "PARTIALLY_RETURNED" | "RETURNED";
        /** @example ord_01jd8z3k5m7n9p1q3r5s7t9v1w */
        OrderId: string;
        /** @enum {string} */
        OrderInvoiceStatus: "NONE" | "DRAFT" | "FINAL" | "CREDITED";
        /** @description A copy; later changes in the catalogue do not touch it. */
        OrderLine: {
            discount: components["schemas"]["Money"];
            /** @description Path of the picture at CATALOGING. */
            image?: string;
            line_id: components["schemas"]["LineId"];
            line_total: components["schemas"]["Money"];
            /** @description Of product and variant. */
            name: string;
            /** @description Shown in English; absent: `name`. */
            name_en?: string;
            product_id: components["schemas"]["ProductId"];
            quantity: components["schemas"]["Quantity"];
            sku: components["schemas"]["Sku"];
            tax_class: components["schemas"]["TaxClass"];
            tax_rate: components["schemas"]["TaxRate"];
            unit_price: components["schemas"]["Price"];
            vendor_id: components["schemas"]["VendorId"];
            weight: components["schemas"]["Weight"];
        };
        OrderLookup: {
            order_number: components["schemas"]["TypedNumber"];
            order_token: components["schemas"]["TypedToken"];
        };
        /**
         * @description For people: CO-year-number.
         * @example CO-2026-000042
         */
        OrderNumber: string;
        OrderPage: {
            items: components["schemas"]["OrderSummary"][];
            next_cursor?: components["schemas"]["NextCursor"];
        };
        /**
         * @description REFUNDED: nothing of what was paid is kept. An order of total 0 that is cancelled or comes back ends so too, though no money moves.
         * @enum {string}
         */
        OrderPaymentStatus: "NONE" | "PENDING" | "PAID" | "FAILED" | "PARTIALLY_REFUNDED" | "REFUNDED";
        /** @description The saga of one order, from its reservation to its delivery, or to the undoing of what was done. */
        OrderProcess: {
            created_at: components["schemas"]["Timestamp"];
            due_at?: components["schemas"]["Timestamp"];
            order_id: components["schemas"]["OrderId"];
            order_number: components["schemas"]["OrderNumber"];
            order_status: components["schemas"]["OrderStatus"];
            state: components["schemas"]["ProcessState"];
            steps: components["schemas"]["ProcessStep"][];
            stuck_at?: components["schemas"]["Timestamp"];
            stuck_reason?: string;
            updated_at: components["schemas"]["Timestamp"];
            version: components["schemas"]["Version"];
            waiting_for?: components["schemas"]["ProcessStepName"];
        };
        OrderProcessPage: {
            items: components["schemas"]["OrderProcess"][];
            next_cursor?: components["schemas"]["NextCursor"];
        };
        OrderSearch: string;
        /** @description What ORDERING knows of a parcel; more at SHIPPING. */
        OrderShipment: {
            carrier_code: components["schemas"]["CarrierCode"];
            shipment_id: components["schemas"]["ShipmentId"];
            shipment_number: components["schemas"]["ShipmentNumber"];
            status: components["schemas"]["OrderShipmentStatus"];
            tracking_number?: components["schemas"]["TrackingNumber"];
            tracking_url?: string;
        };
        /** @enum {string} */
        OrderShipmentStatus: "PENDING" | "LABELLED" | "DISPATCHED" | "IN_TRANSIT" | "OUT_FOR_DELIVERY" | "DELIVERED" | "FAILED" | "RETURNED" | "CANCELLED";
        /** @description How it is delivered, and for what fee. `relay_point` is where the parcel waits, when the method delivers to one. */
        OrderShipping: {
            carrier_code: components["schemas"]["CarrierCode"];
            earliest_day: components["schemas"]["Day"];
            fee: components["schemas"]["Money"];
            latest_day: components["schemas"]["Day"];
            name: string;
            /** @description Shown in English; absent: `name`. */
            name_en?: string;
            relay_point?: components["schemas"]["RelayPointCopy"];
            shipping_method_code: components["schemas"]["ShippingMethodCode"];
            tax_rate: components["schemas"]["TaxRate"];
        };
        /**
         * @default NEWEST
         * @enum {string}
         */
        OrderSort: "NEWEST" | "OLDEST" | "TOTAL_HIGHEST" | "TOTAL_LOWEST";
        OrderState: {
            /** @description Nothing has to happen after this state. */
            end: boolean;
            status: components["schemas"]["OrderStatus"];
        };
        OrderStateMachine: {
            initial: components["schemas"]["OrderStatus"];
            states: components["schemas"]["OrderState"][];
            transitions: components["schemas"]["OrderTransition"][];
        };
        /**
         * @description RETURNED: the carrier brought everything back; it is refunded and in stock again.
         * @enum {string}
         */
        OrderStatus: "PENDING" | "CONFIRMED" | "SHIPPED" | "DELIVERED" | "COMPLETED" | "CANCELLED" | "EXPIRED" | "RETURNED";
        /** @description A row of a list. */
        OrderSummary: {
            created_at: components["schemas"]["Timestamp"];
            customer_id?: components["schemas"]["CustomerId"];
            email?: components["schemas"]["Email"];
            /** @description Path of the picture at CATALOGING. */
            first_line_image?: string;
            first_line_name: string;
            /** @description Shown in English; absent: `first_line_name`. */
            first_line_name_en?: string;
            fulfilment_status: components["schemas"]["OrderFulfilmentStatus"];
            invoice_status: components["schemas"]["OrderInvoiceStatus"];
            line_count: number;
            order_id: components["schemas"]["OrderId"];
            order_number: components["schemas"]["OrderNumber"];
            payment_status: components["schemas"]["OrderPaymentStatus"];
            /** @description Of the delivery. */
            recipient: string;
            status: components["schemas"]["OrderStatus"];
            tier: components["schemas"]["Tier"];
            total: components["schemas"]["Money"];
            updated_at: components["schemas"]["Timestamp"];
            version: components["schemas"]["Version"];
        };
        /** @description The guest's only way to the order, so keep it. Sent in the header Order-Token. */
        OrderToken: string;
        /**
         * Format: int64
         * @description Minor units of EUR.
         */
        OrderTotal: number;
        /** @description total = items − discount + shipping, to the cent; `items` is before discounts. VAT is rounded half up per line, delivery being one. */
        OrderTotals: {
            discount: components["schemas"]["Money"];
            items: components["schemas"]["Money"];
            shipping: components["schemas"]["Money"];
            tax_included: components["schemas"]["TaxAmounts"];
            total: components["schemas"]["Money"];
        };
        OrderTransition: {
            from: components["schemas"]["OrderStatus"];
            to: components["schemas"]["OrderStatus"];
            trigger: components["schemas"]["OrderTrigger"];
        };
        /** @enum {string} */
        OrderTrigger: "PAYMENT_SUCCEEDED" | "PAYMENT_FAILED" | "TIME_LIMIT" | "CANCELLATION" | "STOCK_SHORTFALL" | "SHIPMENT_DISPATCHED" | "SHIPMENT_DELIVERED" | "SHIPMENT_RETURNED" | "COMPLETION";
        OutboxState: {
            /** @description Events not yet sent. */
            depth: number;
            /** @description Jobs that are due. */
            jobs_due: number;
            oldest_at?: components["schemas"]["Timestamp"];
            /** @description Records that wait for their entity. */
            parked: number;
        };
        /** @example pay_01jd8z3k5m7n9p1q3r5s7t9v1w */
        PaymentIntentId: string;
        /**
         * @description All simulated: no money moves.
         * @enum {string}
         */
        PaymentMethodCode: "CARD" | "TRANSFER" | "WALLET";
        /**
         * @description A price of one piece, VAT included.
         * @example {
         *       "amount": 1990,
         *       "currency": "EUR"
         *     }
         */
        Price: {
            /** Format: int64 */
            amount: number;
            currency: components["schemas"]["Currency"];
        };
        /** @description What went wrong (RFC 9457). `code` stands in a problems.yaml of the contracts with its further members. */
        Problem: {
            code: string;
            detail?: string;
            errors?: components["schemas"]["FieldError"][];
            instance?: string;
            status: number;
            title: string;
            type: string;
        } & {
            [key: string]: unknown;
        };
        /** @enum {string} */
        ProcessState: "RUNNING" | "DONE" | "COMPENSATING" | "COMPENSATED" | "STUCK";
        /** @description What one service has to do, and the event that reported it. COMPENSATED: done, and then undone by a step that names it in `compensates`. */
        ProcessStep: {
            at?: components["schemas"]["Timestamp"];
            attempts: number;
            compensates?: components["schemas"]["ProcessStepName"];
            /** @description Why it failed. */
            detail?: string;
            event_id?: components["schemas"]["EventId"];
            event_type?: string;
            name: components["schemas"]["ProcessStepName"];
            service: components["schemas"]["ServiceName"];
            state: components["schemas"]["ProcessStepState"];
        };
        /**
         * @description The steps forward, in order, then the steps that undo.
         * @enum {string}
         */
        ProcessStepName: "RESERVATION" | "PAYMENT_INTENT" | "INVOICE_DRAFT" | "PAYMENT" | "CONFIRMATION" | "STOCK_COMMIT" | "SHIPMENT" | "INVOICE" | "INVOICE_PRINT" | "LABEL" | "DISPATCH" | "DELIVERY" | "SHIPMENT_STOP" | "STOCK_RELEASE" | "STOCK_RETURN" | "PAYMENT_CANCELLATION" | "REFUND" | "INVOICE_VOID" | "CREDIT_NOTE";
        /** @enum {string} */
        ProcessStepState: "EXPECTED" | "DONE" | "FAILED" | "COMPENSATED" | "SKIPPED";
        /** @example prd_01jd8z3k5m7n9p1q3r5s7t9v1w */
        ProductId: string;
        /** @description Pieces. */
        Quantity: number;
        Readiness: {
            checks: components["schemas"]["ReadinessCheck"][];
            /** @description Records not yet looked at. */
            consumer_lag: number;
            /** @enum {string} */
            status: "READY" | "DEGRADED";
        };
        ReadinessCheck: {
            detail?: string;
            /** @description process, store, schema (of its tables), index (in memory), broker, registry, consumers, outbox, mail, or breaker:<service>. */
            name: string;
            /** @enum {string} */
            status: "UP" | "DOWN";
        };
        /**
         * @description A relay point as it was when it was chosen, where a parcel waits for the person who ordered it.
         * @example {
         *       "relay_point_id": "rly_01jd8z3k5m7n9p1q3r5s7t9v1w",
         *       "reference": "PV-75011-03",
         *       "name": "Épicerie du Faubourg",
         *       "line1": "48 rue du Faubourg du Temple",
         *       "postal_code": "75011",
         *       "city": "Paris",
         *       "country": "FR"
         *     }
         */
        RelayPointCopy: {
            city: string;
            country: components["schemas"]["CountryCode"];
            line1: string;
            line2?: string;
            name: string;
            postal_code: string;
            /** @description The carrier's own code of the point. */
            reference: string;
            relay_point_id: components["schemas"]["RelayPointId"];
        };
        /** @example rly_01jd8z3k5m7n9p1q3r5s7t9v1w */
        RelayPointId: string;
        ServiceInfo: {
            service: components["schemas"]["ServiceName"];
            started_at: components["schemas"]["Timestamp"];
            /** @description The release of the suite that runs. */
            version: string;
        };
        /** @enum {string} */
        ServiceName: "profiling" | "cataloging" | "stocking" | "carting" | "ordering" | "paying" | "billing" | "shipping" | "administering";
        /** @example shp_01jd8z3k5m7n9p1q3r5s7t9v1w */
        ShipmentId: string;
        /** @example EX-2026-000042 */
        ShipmentNumber: string;
        /** @example STANDARD_HOME */
        ShippingMethodCode: string;
        /**
         * @description The shop's own number of a variant; never changes.
         * @example MUG-BLUE-01
         */
        Sku: string;
        /**
         * @description The name of the member of staff who did it, as it was then; absent when no member of staff did.
         * @example Alix Roux
         */
        StaffName: string;
        /** @description The VAT contained in a total, for one rate. */
        TaxAmount: {
            gross: components["schemas"]["Money"];
            net: components["schemas"]["Money"];
            tax: components["schemas"]["Money"];
            tax_rate: components["schemas"]["TaxRate"];
        };
        TaxAmounts: components["schemas"]["TaxAmount"][];
        /**
         * @description French VAT classes: 20, 10, 5.5 and 2.1 per cent.
         * @enum {string}
         */
        TaxClass: "STANDARD" | "INTERMEDIATE" | "REDUCED" | "SUPER_REDUCED";
        /** @description Hundredths of a per cent: 2000 is 20 %, 550 is 5.5 %. */
        TaxRate: number;
        /**
         * @description The customer's status.
         * @enum {string}
         */
        Tier: "STANDARD" | "PREMIUM" | "VIP";
        /**
         * @description What happened; the sites have the words for it.
         * @enum {string}
         */
        TimelineCode: "ORDER_CREATED" | "ORDER_CONFIRMED" | "ORDER_CANCELLED" | "ORDER_EXPIRED" | "ORDER_SHIPPED" | "ORDER_DELIVERED" | "ORDER_COMPLETED" | "ORDER_RETURNED" | "STOCK_RESERVED" | "STOCK_COMMITTED" | "STOCK_RELEASED" | "STOCK_RETURNED" | "STOCK_RESERVATION_EXPIRED" | "STOCK_SHORTFALL" | "PAYMENT_STARTED" | "PAYMENT_SUCCEEDED" | "PAYMENT_FAILED" | "PAYMENT_CANCELLED" | "REFUNDED" | "INVOICE_DRAFTED" | "INVOICE_FINALIZED" | "INVOICE_PRINTED" | "INVOICE_VOIDED" | "CREDIT_NOTE_ISSUED" | "SHIPMENT_CREATED" | "SHIPMENT_SPLIT" | "SHIPMENT_LABELLED" | "SHIPMENT_LABEL_VOIDED" | "SHIPMENT_DISPATCHED" | "SHIPMENT_IN_TRANSIT" | "SHIPMENT_OUT_FOR_DELIVERY" | "SHIPMENT_DELIVERED" | "SHIPMENT_FAILED" | "SHIPMENT_RETURNED" | "SHIPMENT_CANCELLED" | "PROCESS_STUCK" | "PROCESS_RETRIED" | "PROCESS_RECOVERED";
        /** @description `at` is when it happened, `created_at` when ORDERING noted it. */
        TimelineEntry: {
            amount?: components["schemas"]["Money"];
            at: components["schemas"]["Timestamp"];
            code: components["schemas"]["TimelineCode"];
            /** @description For staff only. */
            comment?: string;
            created_at: components["schemas"]["Timestamp"];
            /** @description The event that reported it, for example paying.payment-succeeded.v1. */
            event_type?: string;
            kind: components["schemas"]["TimelineKind"];
            /** @description Number or id of the invoice, the parcel, the refund. */
            reference?: string;
            service?: components["schemas"]["ServiceName"];
            staff_name?: components["schemas"]["StaffName"];
            user_id?: components["schemas"]["UserId"];
            visibility: components["schemas"]["TimelineVisibility"];
        };
        /** @enum {string} */
        TimelineKind: "ORDER" | "STOCK" | "PAYMENT" | "INVOICE" | "SHIPMENT" | "PROCESS";
        TimelinePage: {
            items: components["schemas"]["TimelineEntry"][];
            next_cursor?: components["schemas"]["NextCursor"];
        };
        /**
         * @description INTERNAL ones are shown to staff only.
         * @enum {string}
         */
        TimelineVisibility: "PUBLIC" | "INTERNAL";
        /**
         * Format: date-time
         * @description An instant, RFC 3339 in UTC.
         * @example 2026-11-23T09:30:00Z
         */
        Timestamp: string;
        /**
         * @description UPU S10, with its check digit.
         * @example RR473124829FR
         */
        TrackingNumber: string;
        /**
         * @description A number as somebody typed it: case, spaces and the kind of hyphen do not count.
         * @example co-2026-000042
         */
        TypedNumber: string;
        /** @description An Order-Token as somebody copied it: spaces do not count, whatever their kind. */
        TypedToken: string;
        /**
         * @description A customer (cus_) or a member of staff (stf_).
         * @example stf_01jd8z3k5m7n9p1q3r5s7t9v1w
         */
        UserId: string;
        /** @example ven_01jd8z3k5m7n9p1q3r5s7t9v1w */
        VendorId: string;
        /** @description Grows by one with every change; PUT and PATCH carry it (S-11). */
        Version: number;
        /** @description Grams of one piece. */
        Weight: number;
    };
    responses: {
        /** @description The request breaks the contract. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/problems/invalid-request",
                 *       "title": "The request breaks the contract",
                 *       "status": 400,
                 *       "code": "invalid-request",
                 *       "errors": [
                 *         {
                 *           "pointer": "/quantity",
                 *           "message": "0 is less than the minimum of 1"
                 *         }
                 *       ]
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Well formed, but the business refuses it; `code` says why. */
        Conflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/problems/version-conflict",
                 *       "title": "Changed by someone else meanwhile",
                 *       "status": 409,
                 *       "code": "version-conflict",
                 *       "current_version": 4
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Signed in, but not allowed. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/problems/forbidden",
                 *       "title": "Not allowed",
                 *       "status": 403,
                 *       "code": "forbidden"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Absent, or not yours. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/problems/not-found",
                 *       "title": "Nothing here",
                 *       "status": 404,
                 *       "code": "not-found",
                 *       "resource": "order"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Nothing changed since the ETag that was sent. */
        NotModified: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description Requests should go to another replica. `checks` says why. */
        NotReady: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/problems/not-ready",
                 *       "title": "Not ready for requests",
                 *       "status": 503,
                 *       "code": "not-ready",
                 *       "checks": [
                 *         {
                 *           "name": "store",
                 *           "status": "DOWN",
                 *           "detail": "connection refused"
                 *         },
                 *         {
                 *           "name": "broker",
                 *           "status": "UP"
                 *         }
                 *       ]
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body is larger than the operation takes. */
        PayloadTooLarge: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/problems/payload-too-large",
                 *       "title": "The body is too large",
                 *       "status": 413,
                 *       "code": "payload-too-large",
                 *       "limit": 1048576
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Something this operation needs does not answer now. */
        ServiceUnavailable: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/problems/dependency-unavailable",
                 *       "title": "A service this needs does not answer",
                 *       "status": 503,
                 *       "code": "dependency-unavailable",
                 *       "service": "stocking"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Wait before the next attempt. */
        TooManyRequests: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/problems/too-many-attempts",
                 *       "title": "Too many attempts",
                 *       "status": 429,
                 *       "code": "too-many-attempts"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description No credential, or one that is forged, expired or revoked. */
        Unauthorized: {
            headers: {
                /** @description How to sign in. */
                "WWW-Authenticate"?: string;
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/problems/unauthenticated",
                 *       "title": "Sign in first",
                 *       "status": 401,
                 *       "code": "unauthenticated"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body is not of a type the operation takes. */
        UnsupportedMediaType: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/problems/unsupported-media-type",
                 *       "title": "Not a type this operation takes",
                 *       "status": 415,
                 *       "code": "unsupported-media-type"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        /** @description Where the page begins: `next_cursor` of the page before. */
        Cursor: string;
        /**
         * @description The dead letter.
         * @example dlt_01jd8z3k5m7n9p1q3r5s7t9v1w
         */
        DeadLetterId: components["schemas"]["DeadLetterId"];
        /** @description A request that is sent again with the same key and body has one effect and gets the same answer, for 24 hours (S-10). */
        IdempotencyKey: string;
        /** @description An ETag seen before; 304 when nothing changed. */
        IfNoneMatch: string;
        /**
         * @description Items a page.
         * @example 20
         */
        Limit: number;
        /**
         * @description The order.
         * @example ord_01jd8z3k5m7n9p1q3r5s7t9v1w
         */
        OrderId: components["schemas"]["OrderId"];
        /**
         * @description Only those of one status.
         * @example CONFIRMED
         */
        OrderStatusFilter: components["schemas"]["OrderStatus"];
        /**
         * @description A request that is sent again with the same key and body has one effect and gets the same answer, for 24 hours (S-10).
         * @example 3c1f5c0e-8f56-4a53-9a5c-9d2f0f3a7a11
         */
        RequiredIdempotencyKey: string;
    };
    requestBodies: never;
    headers: {
        /** @description Identifies this version of the answer. */
        ETag: string;
        /** @description `true` when this is the answer of an earlier request with the same key. */
        IdempotentReplayed: "true";
        /** @description Address of the new resource. */
        Location: string;
        /** @description Seconds to wait. */
        RetryAfter: number;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    list_dead_letters: {
        parameters: {
            query?: {
                /** @description Where the page begins: `next_cursor` of the page before. */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description Items a page.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Only those of one status.
                 * @example OPEN
                 */
                status?: components["schemas"]["DeadLetterStatus"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of dead letters. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "dead_letter_id": "dlt_01jd8z3k5m7n9p1q3r5s7t9v1w",
                     *           "topic": "ordering.orders",
                     *           "partition": 0,
                     *           "offset": 44,
                     *           "key": "ord_01jd8z3k5m7n9p1q3r5s7t9v3y",
                     *           "event_type": "ordering.order-confirmed.v1",
                     *           "status": "OPEN",
                     *           "reason": "ValueError: no such line",
                     *           "attempts": 3,
                     *           "held": 2,
                     *           "payload": "{}",
                     *           "created_at": "2026-11-23T09:40:03Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["DeadLetterPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    discard_dead_letter: {
        parameters: {
            query?: never;
            header?: {
                /** @description A request that is sent again with the same key and body has one effect and gets the same answer, for 24 hours (S-10). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The dead letter.
                 * @example dlt_01jd8z3k5m7n9p1q3r5s7t9v1w
                 */
                dead_letter_id: components["parameters"]["DeadLetterId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Discarded. */
            200: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "dead_letter_id": "dlt_01jd8z3k5m7n9p1q3r5s7t9v1w",
                     *       "topic": "ordering.orders",
                     *       "partition": 0,
                     *       "offset": 44,
                     *       "key": "ord_01jd8z3k5m7n9p1q3r5s7t9v3y",
                     *       "event_type": "ordering.order-confirmed.v1",
                     *       "status": "DISCARDED",
                     *       "reason": "ValueError: no such line",
                     *       "attempts": 3,
                     *       "held": 0,
                     *       "payload": "{}",
                     *       "created_at": "2026-11-23T09:40:03Z"
                     *     }
                     */
                    "application/json": components["schemas"]["DeadLetter"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    replay_dead_letter: {
        parameters: {
            query?: never;
            header?: {
                /** @description A request that is sent again with the same key and body has one effect and gets the same answer, for 24 hours (S-10). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The dead letter.
                 * @example dlt_01jd8z3k5m7n9p1q3r5s7t9v1w
                 */
                dead_letter_id: components["parameters"]["DeadLetterId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Applied. */
            200: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "dead_letter_id": "dlt_01jd8z3k5m7n9p1q3r5s7t9v1w",
                     *       "topic": "ordering.orders",
                     *       "partition": 0,
                     *       "offset": 44,
                     *       "key": "ord_01jd8z3k5m7n9p1q3r5s7t9v3y",
                     *       "event_type": "ordering.order-confirmed.v1",
                     *       "status": "REPLAYED",
                     *       "reason": "ValueError: no such line",
                     *       "attempts": 4,
                     *       "held": 0,
                     *       "payload": "{}",
                     *       "created_at": "2026-11-23T09:40:03Z"
                     *     }
                     */
                    "application/json": components["schemas"]["DeadLetter"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    get_liveness: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Alive. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "UP"
                     *     }
                     */
                    "application/json": components["schemas"]["Liveness"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    get_readiness: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The state of the service and of what it depends on. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "READY",
                     *       "checks": [
                     *         {
                     *           "name": "store",
                     *           "status": "UP"
                     *         },
                     *         {
                     *           "name": "schema",
                     *           "status": "UP",
                     *           "detail": "0.3.0"
                     *         },
                     *         {
                     *           "name": "broker",
                     *           "status": "UP"
                     *         }
                     *       ],
                     *       "consumer_lag": 0
                     *     }
                     */
                    "application/json": components["schemas"]["Readiness"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            503: components["responses"]["NotReady"];
        };
    };
    get_info: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The service. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "service": "stocking",
                     *       "version": "0.1.0",
                     *       "started_at": "2026-11-23T07:00:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["ServiceInfo"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    list_my_orders: {
        parameters: {
            query?: {
                /** @description Where the page begins: `next_cursor` of the page before. */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description Items a page.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Only those of one status.
                 * @example CONFIRMED
                 */
                status?: components["parameters"]["OrderStatusFilter"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "order_id": "ord_01jd8z3k5m7n9p1q3r5s7t9v1w",
                     *           "order_number": "CO-2026-000042",
                     *           "customer_id": "cus_01jd8z3k5m7n9p1q3r5s7t9v1w",
                     *           "email": "camille@example.org",
                     *           "recipient": "Camille Martin",
                     *           "tier": "STANDARD",
                     *           "status": "CONFIRMED",
                     *           "payment_status": "PAID",
                     *           "fulfilment_status": "UNFULFILLED",
                     *           "invoice_status": "FINAL",
                     *           "first_line_name": "Mug, blue",
                     *           "first_line_name_en": "Mug, blue",
                     *           "first_line_image": "/images/img_01jd8z3k5m7n9p1q3r5s7t9v1w",
                     *           "line_count": 1,
                     *           "total": {
                     *             "amount": 4470,
                     *             "currency": "EUR"
                     *           },
                     *           "version": 8,
                     *           "created_at": "2026-11-23T09:30:00Z",
                     *           "updated_at": "2026-11-23T09:30:04Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["OrderPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    find_guest_order: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "order_number": "CO-2026-000042",
                 *       "order_token": "q7Hn2sKd9fLw4xTz1vBc6mPy3rJg8aEu5oIiQkWtRb0"
                 *     }
                 */
                "application/json": components["schemas"]["OrderLookup"];
            };
        };
        responses: {
            /** @description The order. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "order_id": "ord_01jd8z3k5m7n9p1q3r5s7t9v1w",
                     *       "order_number": "CO-2026-000042",
                     *       "cart_id": "crt_01jd8z3k5m7n9p1q3r5s7t9v1w",
                     *       "email": "camille@example.org",
                     *       "locale": "fr",
                     *       "tier": "STANDARD",
                     *       "status": "CONFIRMED",
                     *       "payment_status": "PAID",
                     *       "fulfilment_status": "UNFULFILLED",
                     *       "invoice_status": "FINAL",
                     *       "allowed_actions": [
                     *         "CANCEL",
                     *         "DOWNLOAD_INVOICE"
                     *       ],
                     *       "lines": [
                     *         {
                     *           "line_id": "lin_01jd8z3k5m7n9p1q3r5s7t9v1w",
                     *           "sku": "MUG-BLUE-01",
                     *           "product_id": "prd_01jd8z3k5m7n9p1q3r5s7t9v1w",
                     *           "vendor_id": "ven_01jd8z3k5m7n9p1q3r5s7t9v1w",
                     *           "name": "Mug, blue",
                     *           "name_en": "Mug, blue",
                     *           "image": "/images/img_01jd8z3k5m7n9p1q3r5s7t9v1w",
                     *           "quantity": 2,
                     *           "unit_price": {
                     *             "amount": 1990,
                     *             "currency": "EUR"
                     *           },
                     *           "discount": {
                     *             "amount": 0,
                     *             "currency": "EUR"
                     *           },
                     *           "line_total": {
                     *             "amount": 3980,
                     *             "currency": "EUR"
                     *           },
                     *           "tax_class": "STANDARD",
                     *           "tax_rate": 2000,
                     *           "weight": 350
                     *         }
                     *       ],
                     *       "delivery_address": {
                     *         "recipient": "Camille Martin",
                     *         "line1": "12 rue des Lilas",
                     *         "postal_code": "75011",
                     *         "city": "Paris",
                     *         "country": "FR"
                     *       },
                     *       "billing_address": {
                     *         "recipient": "Camille Martin",
                     *         "line1": "12 rue des Lilas",
                     *         "postal_code": "75011",
                     *         "city": "Paris",
                     *         "country": "FR"
                     *       },
                     *       "shipping": {
                     *         "shipping_method_code": "STANDARD_HOME",
                     *         "name": "At home",
                     *         "carrier_code": "COLISSIMO",
                     *         "fee": {
                     *           "amount": 490,
                     *           "currency": "EUR"
                     *         },
                     *         "tax_rate": 2000,
                     *         "earliest_day": "2026-11-25",
                     *         "latest_day": "2026-11-27"
                     *       },
                     *       "discounts": [],
                     *       "totals": {
                     *         "items": {
                     *           "amount": 3980,
                     *           "currency": "EUR"
                     *         },
                     *         "discount": {
                     *           "amount": 0,
                     *           "currency": "EUR"
                     *         },
                     *         "shipping": {
                     *           "amount": 490,
                     *           "currency": "EUR"
                     *         },
                     *         "total": {
                     *           "amount": 4470,
                     *           "currency": "EUR"
                     *         },
                     *         "tax_included": [
                     *           {
                     *             "tax_rate": 2000,
                     *             "net": {
                     *               "amount": 3725,
                     *               "currency": "EUR"
                     *             },
                     *             "tax": {
                     *               "amount": 745,
                     *               "currency": "EUR"
                     *             },
                     *             "gross": {
                     *               "amount": 4470,
                     *               "currency": "EUR"
                     *             }
                     *           }
                     *         ]
                     *       },
                     *       "payment_method": "CARD",
                     *       "shipments": [
                     *         {
                     *           "shipment_id": "shp_01jd8z3k5m7n9p1q3r5s7t9v1w",
                     *           "shipment_number": "EX-2026-000042",
                     *           "status": "PENDING",
                     *           "carrier_code": "COLISSIMO"
                     *         }
                     *       ],
                     *       "payment_intent_id": "pay_01jd8z3k5m7n9p1q3r5s7t9v1w",
                     *       "invoice_id": "inv_01jd8z3k5m7n9p1q3r5s7t9v1w",
                     *       "invoice_number": "FA-2026-000042",
                     *       "paid_at": "2026-11-23T09:30:02Z",
                     *       "confirmed_at": "2026-11-23T09:30:02Z",
                     *       "version": 8,
                     *       "created_at": "2026-11-23T09:30:00Z",
                     *       "updated_at": "2026-11-23T09:30:04Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Order"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    list_order_processes: {
        parameters: {
            query?: {
                /** @description Where the page begins: `next_cursor` of the page before. */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description Items a page.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Only those of one state.
                 * @example STUCK
                 */
                state?: components["schemas"]["ProcessState"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "order_id": "ord_01jd8z3k5m7n9p1q3r5s7t9v3y",
                     *           "order_number": "CO-2026-000043",
                     *           "order_status": "CONFIRMED",
                     *           "state": "STUCK",
                     *           "steps": [
                     *             {
                     *               "name": "RESERVATION",
                     *               "service": "stocking",
                     *               "state": "DONE",
                     *               "attempts": 1,
                     *               "at": "2026-11-23T09:40:00Z"
                     *             },
                     *             {
                     *               "name": "PAYMENT_INTENT",
                     *               "service": "paying",
                     *               "state": "DONE",
                     *               "attempts": 1,
                     *               "event_type": "paying.payment-intent-created.v1",
                     *               "event_id": "evt_01jd8z3k5m7n9p1q3r5s7t9v1y",
                     *               "at": "2026-11-23T09:40:01Z"
                     *             },
                     *             {
                     *               "name": "INVOICE_DRAFT",
                     *               "service": "billing",
                     *               "state": "DONE",
                     *               "attempts": 1,
                     *               "event_type": "billing.invoice-drafted.v1",
                     *               "event_id": "evt_01jd8z3k5m7n9p1q3r5s7t9v2y",
                     *               "at": "2026-11-23T09:40:01Z"
                     *             },
                     *             {
                     *               "name": "PAYMENT",
                     *               "service": "paying",
                     *               "state": "DONE",
                     *               "attempts": 1,
                     *               "event_type": "paying.payment-succeeded.v1",
                     *               "event_id": "evt_01jd8z3k5m7n9p1q3r5s7t9v3y",
                     *               "at": "2026-11-23T09:40:02Z"
                     *             },
                     *             {
                     *               "name": "CONFIRMATION",
                     *               "service": "ordering",
                     *               "state": "DONE",
                     *               "attempts": 1,
                     *               "event_type": "ordering.order-confirmed.v1",
                     *               "event_id": "evt_01jd8z3k5m7n9p1q3r5s7t9v4y",
                     *               "at": "2026-11-23T09:40:02Z"
                     *             },
                     *             {
                     *               "name": "STOCK_COMMIT",
                     *               "service": "stocking",
                     *               "state": "DONE",
                     *               "attempts": 1,
                     *               "event_type": "stocking.stock-committed.v1",
                     *               "event_id": "evt_01jd8z3k5m7n9p1q3r5s7t9v5y",
                     *               "at": "2026-11-23T09:40:03Z"
                     *             },
                     *             {
                     *               "name": "SHIPMENT",
                     *               "service": "shipping",
                     *               "state": "EXPECTED",
                     *               "attempts": 0
                     *             },
                     *             {
                     *               "name": "INVOICE",
                     *               "service": "billing",
                     *               "state": "DONE",
                     *               "attempts": 1,
                     *               "event_type": "billing.invoice-finalized.v1",
                     *               "event_id": "evt_01jd8z3k5m7n9p1q3r5s7t9v7y",
                     *               "at": "2026-11-23T09:40:03Z"
                     *             },
                     *             {
                     *               "name": "INVOICE_PRINT",
                     *               "service": "billing",
                     *               "state": "DONE",
                     *               "attempts": 1,
                     *               "event_type": "billing.invoice-printed.v1",
                     *               "event_id": "evt_01jd8z3k5m7n9p1q3r5s7t9v8y",
                     *               "at": "2026-11-23T09:40:04Z"
                     *             },
                     *             {
                     *               "name": "LABEL",
                     *               "service": "shipping",
                     *               "state": "EXPECTED",
                     *               "attempts": 0
                     *             },
                     *             {
                     *               "name": "DISPATCH",
                     *               "service": "shipping",
                     *               "state": "EXPECTED",
                     *               "attempts": 0
                     *             },
                     *             {
                     *               "name": "DELIVERY",
                     *               "service": "shipping",
                     *               "state": "EXPECTED",
                     *               "attempts": 0
                     *             }
                     *           ],
                     *           "waiting_for": "SHIPMENT",
                     *           "stuck_at": "2026-11-23T09:45:04Z",
                     *           "stuck_reason": "SHIPMENT did not come within 300 seconds.",
                     *           "version": 9,
                     *           "created_at": "2026-11-23T09:40:00Z",
                     *           "updated_at": "2026-11-23T09:45:04Z"
                     *         },
                     *         {
                     *           "order_id": "ord_01jd8z3k5m7n9p1q3r5s7t9v1w",
                     *           "order_number": "CO-2026-000042",
                     *           "order_status": "CONFIRMED",
                     *           "state": "RUNNING",
                     *           "steps": [
                     *             {
                     *               "name": "RESERVATION",
                     *               "service": "stocking",
                     *               "state": "DONE",
                     *               "attempts": 1,
                     *               "at": "2026-11-23T09:30:00Z"
                     *             },
                     *             {
                     *               "name": "PAYMENT_INTENT",
                     *               "service": "paying",
                     *               "state": "DONE",
                     *               "attempts": 1,
                     *               "event_type": "paying.payment-intent-created.v1",
                     *               "event_id": "evt_01jd8z3k5m7n9p1q3r5s7t9v1w",
                     *               "at": "2026-11-23T09:30:01Z"
                     *             },
                     *             {
                     *               "name": "INVOICE_DRAFT",
                     *               "service": "billing",
                     *               "state": "DONE",
                     *               "attempts": 1,
                     *               "event_type": "billing.invoice-drafted.v1",
                     *               "event_id": "evt_01jd8z3k5m7n9p1q3r5s7t9v2w",
                     *               "at": "2026-11-23T09:30:01Z"
                     *             },
                     *             {
                     *               "name": "PAYMENT",
                     *               "service": "paying",
                     *               "state": "DONE",
                     *               "attempts": 1,
                     *               "event_type": "paying.payment-succeeded.v1",
                     *               "event_id": "evt_01jd8z3k5m7n9p1q3r5s7t9v3w",
                     *               "at": "2026-11-23T09:30:02Z"
                     *             },
                     *             {
                     *               "name": "CONFIRMATION",
                     *               "service": "ordering",
                     *               "state": "DONE",
                     *               "attempts": 1,
                     *               "event_type": "ordering.order-confirmed.v1",
                     *               "event_id": "evt_01jd8z3k5m7n9p1q3r5s7t9v4w",
                     *               "at": "2026-11-23T09:30:02Z"
                     *             },
                     *             {
                     *               "name": "STOCK_COMMIT",
                     *               "service": "stocking",
                     *               "state": "DONE",
                     *               "attempts": 1,
                     *               "event_type": "stocking.stock-committed.v1",
                     *               "event_id": "evt_01jd8z3k5m7n9p1q3r5s7t9v5w",
                     *               "at": "2026-11-23T09:30:03Z"
                     *             },
                     *             {
                     *               "name": "SHIPMENT",
                     *               "service": "shipping",
                     *               "state": "DONE",
                     *               "attempts": 1,
                     *               "event_type": "shipping.shipment-created.v1",
                     *               "event_id": "evt_01jd8z3k5m7n9p1q3r5s7t9v6w",
                     *               "at": "2026-11-23T09:30:03Z"
                     *             },
                     *             {
                     *               "name": "INVOICE",
                     *               "service": "billing",
                     *               "state": "DONE",
                     *               "attempts": 1,
                     *               "event_type": "billing.invoice-finalized.v1",
                     *               "event_id": "evt_01jd8z3k5m7n9p1q3r5s7t9v7w",
                     *               "at": "2026-11-23T09:30:03Z"
                     *             },
                     *             {
                     *               "name": "INVOICE_PRINT",
                     *               "service": "billing",
                     *               "state": "DONE",
                     *               "attempts": 1,
                     *               "event_type": "billing.invoice-printed.v1",
                     *               "event_id": "evt_01jd8z3k5m7n9p1q3r5s7t9v8w",
                     *               "at": "2026-11-23T09:30:04Z"
                     *             },
                     *             {
                     *               "name": "LABEL",
                     *               "service": "shipping",
                     *               "state": "EXPECTED",
                     *               "attempts": 0
                     *             },
                     *             {
                     *               "name": "DISPATCH",
                     *               "service": "shipping",
                     *               "state": "EXPECTED",
                     *               "attempts": 0
                     *             },
                     *             {
                     *               "name": "DELIVERY",
                     *               "service": "shipping",
                     *               "state": "EXPECTED",
                     *               "attempts": 0
                     *             }
                     *           ],
                     *           "waiting_for": "LABEL",
                     *           "version": 9,
                     *           "created_at": "2026-11-23T09:30:00Z",
                     *           "updated_at": "2026-11-23T09:30:04Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["OrderProcessPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    get_order_states: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description States and transitions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "initial": "PENDING",
                     *       "states": [
                     *         {
                     *           "status": "PENDING",
                     *           "end": false
                     *         },
                     *         {
                     *           "status": "CONFIRMED",
                     *           "end": false
                     *         },
                     *         {
                     *           "status": "SHIPPED",
                     *           "end": false
                     *         },
                     *         {
                     *           "status": "DELIVERED",
                     *           "end": true
                     *         },
                     *         {
                     *           "status": "COMPLETED",
                     *           "end": true
                     *         },
                     *         {
                     *           "status": "CANCELLED",
                     *           "end": true
                     *         },
                     *         {
                     *           "status": "EXPIRED",
                     *           "end": true
                     *         },
                     *         {
                     *           "status": "RETURNED",
                     *           "end": true
                     *         }
                     *       ],
                     *       "transitions": [
                     *         {
                     *           "from": "PENDING",
                     *           "to": "CONFIRMED",
                     *           "trigger": "PAYMENT_SUCCEEDED"
                     *         },
                     *         {
                     *           "from": "PENDING",
                     *           "to": "CANCELLED",
                     *           "trigger": "PAYMENT_FAILED"
                     *         },
                     *         {
                     *           "from": "PENDING",
                     *           "to": "CANCELLED",
                     *           "trigger": "CANCELLATION"
                     *         },
                     *         {
                     *           "from": "PENDING",
                     *           "to": "CANCELLED",
                     *           "trigger": "STOCK_SHORTFALL"
                     *         },
                     *         {
                     *           "from": "PENDING",
                     *           "to": "EXPIRED",
                     *           "trigger": "TIME_LIMIT"
                     *         },
                     *         {
                     *           "from": "CONFIRMED",
                     *           "to": "CANCELLED",
                     *           "trigger": "CANCELLATION"
                     *         },
                     *         {
                     *           "from": "CONFIRMED",
                     *           "to": "CANCELLED",
                     *           "trigger": "STOCK_SHORTFALL"
                     *         },
                     *         {
                     *           "from": "CONFIRMED",
                     *           "to": "SHIPPED",
                     *           "trigger": "SHIPMENT_DISPATCHED"
                     *         },
                     *         {
                     *           "from": "SHIPPED",
                     *           "to": "DELIVERED",
                     *           "trigger": "SHIPMENT_DELIVERED"
                     *         },
                     *         {
                     *           "from": "SHIPPED",
                     *           "to": "RETURNED",
                     *           "trigger": "SHIPMENT_RETURNED"
                     *         },
                     *         {
                     *           "from": "DELIVERED",
                     *           "to": "COMPLETED",
                     *           "trigger": "COMPLETION"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["OrderStateMachine"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    list_orders: {
        parameters: {
            query?: {
                /**
                 * @description Not before this instant.
                 * @example 2026-11-01T00:00:00Z
                 */
                created_from?: components["schemas"]["Timestamp"];
                /**
                 * @description Before this instant.
                 * @example 2026-12-01T00:00:00Z
                 */
                created_to?: components["schemas"]["Timestamp"];
                /** @description Where the page begins: `next_cursor` of the page before. */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description Only of this customer.
                 * @example cus_01jd8z3k5m7n9p1q3r5s7t9v1w
                 */
                customer_id?: components["schemas"]["CustomerId"];
                /**
                 * @description Items a page.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Parts of an order number, an e-mail address or a name, in any order.
                 * @example CO-2026
                 */
                q?: components["schemas"]["OrderSearch"];
                /**
                 * @description The order of the list.
                 * @example NEWEST
                 */
                sort?: components["schemas"]["OrderSort"];
                /**
                 * @description Only those of one status.
                 * @example CONFIRMED
                 */
                status?: components["parameters"]["OrderStatusFilter"];
                /**
                 * @description Only of customers who had this tier then.
                 * @example VIP
                 */
                tier?: components["schemas"]["Tier"];
                /**
                 * @description At most this total, in cents.
                 * @example 100000
                 */
                total_max?: components["schemas"]["OrderTotal"];
                /**
                 * @description At least this total, in cents.
                 * @example 1000
                 */
                total_min?: components["schemas"]["OrderTotal"];
                /**
                 * @description Only with a line of this vendor.
                 * @example ven_01jd8z3k5m7n9p1q3r5s7t9v1w
                 */
                vendor_id?: components["schemas"]["VendorId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "order_id": "ord_01jd8z3k5m7n9p1q3r5s7t9v5a",
                     *           "order_number": "CO-2026-000045",
                     *           "email": "max@example.org",
                     *           "recipient": "Max Weber",
                     *           "tier": "STANDARD",
                     *           "status": "EXPIRED",
                     *           "payment_status": "NONE",
                     *           "fulfilment_status": "UNFULFILLED",
                     *           "invoice_status": "NONE",
                     *           "first_line_name": "Mug, blue",
                     *           "first_line_name_en": "Mug, blue",
                     *           "first_line_image": "/images/img_01jd8z3k5m7n9p1q3r5s7t9v1w",
                     *           "line_count": 1,
                     *           "total": {
                     *             "amount": 2480,
                     *             "currency": "EUR"
                     *           },
                     *           "version": 4,
                     *           "created_at": "2026-11-23T09:42:00Z",
                     *           "updated_at": "2026-11-23T09:57:00Z"
                     *         },
                     *         {
                     *           "order_id": "ord_01jd8z3k5m7n9p1q3r5s7t9v4z",
                     *           "order_number": "CO-2026-000044",
                     *           "email": "ana@example.org",
                     *           "recipient": "Ana Costa",
                     *           "tier": "STANDARD",
                     *           "status": "CANCELLED",
                     *           "payment_status": "FAILED",
                     *           "fulfilment_status": "UNFULFILLED",
                     *           "invoice_status": "NONE",
                     *           "first_line_name": "Green tea, 100 g",
                     *           "first_line_name_en": "Green tea, 100 g",
                     *           "first_line_image": "/images/img_01jd8z3k5m7n9p1q3r5s7t9v2x",
                     *           "line_count": 1,
                     *           "total": {
                     *             "amount": 1545,
                     *             "currency": "EUR"
                     *           },
                     *           "version": 5,
                     *           "created_at": "2026-11-23T09:41:00Z",
                     *           "updated_at": "2026-11-23T09:41:03Z"
                     *         },
                     *         {
                     *           "order_id": "ord_01jd8z3k5m7n9p1q3r5s7t9v3y",
                     *           "order_number": "CO-2026-000043",
                     *           "customer_id": "cus_01jd8z3k5m7n9p1q3r5s7t9v2x",
                     *           "email": "lou@example.org",
                     *           "recipient": "Lou Garnier",
                     *           "tier": "VIP",
                     *           "status": "CONFIRMED",
                     *           "payment_status": "PAID",
                     *           "fulfilment_status": "UNFULFILLED",
                     *           "invoice_status": "FINAL",
                     *           "first_line_name": "Mug, blue",
                     *           "first_line_name_en": "Mug, blue",
                     *           "first_line_image": "/images/img_01jd8z3k5m7n9p1q3r5s7t9v1w",
                     *           "line_count": 1,
                     *           "total": {
                     *             "amount": 1791,
                     *             "currency": "EUR"
                     *           },
                     *           "version": 8,
                     *           "created_at": "2026-11-23T09:40:00Z",
                     *           "updated_at": "2026-11-23T09:45:02Z"
                     *         },
                     *         {
                     *           "order_id": "ord_01jd8z3k5m7n9p1q3r5s7t9v1w",
                     *           "order_number": "CO-2026-000042",
                     *           "customer_id": "cus_01jd8z3k5m7n9p1q3r5s7t9v1w",
                     *           "email": "camille@example.org",
                     *           "recipient": "Camille Martin",
                     *           "tier": "STANDARD",
                     *           "status": "CONFIRMED",
                     *           "payment_status": "PAID",
                     *           "fulfilment_status": "UNFULFILLED",
                     *           "invoice_status": "FINAL",
                     *           "first_line_name": "Mug, blue",
                     *           "first_line_name_en": "Mug, blue",
                     *           "first_line_image": "/images/img_01jd8z3k5m7n9p1q3r5s7t9v1w",
                     *           "line_count": 1,
                     *           "total": {
                     *             "amount": 4470,
                     *             "currency": "EUR"
                     *           },
                     *           "version": 8,
                     *           "created_at": "2026-11-23T09:30:00Z",
                     *           "updated_at": "2026-11-23T09:30:04Z"
                     *         },
                     *         {
                     *           "order_id": "ord_01jd8z3k5m7n9p1q3r5s7t9v2x",
                     *           "order_number": "CO-2026-000041",
                     *           "email": "jo@example.org",
                     *           "recipient": "Jo Peeters",
                     *           "tier": "STANDARD",
                     *           "status": "DELIVERED",
                     *           "payment_status": "PARTIALLY_REFUNDED",
                     *           "fulfilment_status": "DELIVERED",
                     *           "invoice_status": "FINAL",
                     *           "first_line_name": "Mug, blue",
                     *           "first_line_name_en": "Mug, blue",
                     *           "first_line_image": "/images/img_01jd8z3k5m7n9p1q3r5s7t9v1w",
                     *           "line_count": 2,
                     *           "total": {
                     *             "amount": 2740,
                     *             "currency": "EUR"
                     *           },
                     *           "version": 16,
                     *           "created_at": "2026-11-16T10:00:00Z",
                     *           "updated_at": "2026-11-20T14:00:01Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["OrderPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    create_order: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description A request that is sent again with the same key and body has one effect and gets the same answer, for 24 hours (S-10).
                 * @example 3c1f5c0e-8f56-4a53-9a5c-9d2f0f3a7a11
                 */
                "Idempotency-Key": components["parameters"]["RequiredIdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrderDraft"];
            };
        };
        responses: {
            /** @description The order, PENDING; its stock is held. */
            201: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    get_order: {
        parameters: {
            query?: never;
            header?: {
                /** @description An ETag seen before; 304 when nothing changed. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description The order.
                 * @example ord_01jd8z3k5m7n9p1q3r5s7t9v1w
                 */
                order_id: components["parameters"]["OrderId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The order. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    cancel_order: {
        parameters: {
            query?: never;
            header?: {
                /** @description A request that is sent again with the same key and body has one effect and gets the same answer, for 24 hours (S-10). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The order.
                 * @example ord_01jd8z3k5m7n9p1q3r5s7t9v1w
                 */
                order_id: components["parameters"]["OrderId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "comment": "Ordered the wrong colour"
                 *     }
                 */
                "application/json": components["schemas"]["OrderCancellation"];
            };
        };
        responses: {
            /** @description The order, CANCELLED. */
            200: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "order_id": "ord_01jd8z3k5m7n9p1q3r5s7t9v1w",
                     *       "order_number": "CO-2026-000042",
                     *       "cart_id": "crt_01jd8z3k5m7n9p1q3r5s7t9v1w",
                     *       "customer_id": "cus_01jd8z3k5m7n9p1q3r5s7t9v1w",
                     *       "email": "camille@example.org",
                     *       "locale": "fr",
                     *       "tier": "STANDARD",
                     *       "status": "CANCELLED",
                     *       "payment_status": "PAID",
                     *       "fulfilment_status": "UNFULFILLED",
                     *       "invoice_status": "FINAL",
                     *       "allowed_actions": [
                     *         "DOWNLOAD_INVOICE"
                     *       ],
                     *       "lines": [
                     *         {
                     *           "line_id": "lin_01jd8z3k5m7n9p1q3r5s7t9v1w",
                     *           "sku": "MUG-BLUE-01",
                     *           "product_id": "prd_01jd8z3k5m7n9p1q3r5s7t9v1w",
                     *           "vendor_id": "ven_01jd8z3k5m7n9p1q3r5s7t9v1w",
                     *           "name": "Mug, blue",
                     *           "name_en": "Mug, blue",
                     *           "image": "/images/img_01jd8z3k5m7n9p1q3r5s7t9v1w",
                     *           "quantity": 2,
                     *           "unit_price": {
                     *             "amount": 1990,
                     *             "currency": "EUR"
                     *           },
                     *           "discount": {
                     *             "amount": 0,
                     *             "currency": "EUR"
                     *           },
                     *           "line_total": {
                     *             "amount": 3980,
                     *             "currency": "EUR"
                     *           },
                     *           "tax_class": "STANDARD",
                     *           "tax_rate": 2000,
                     *           "weight": 350
                     *         }
                     *       ],
                     *       "delivery_address": {
                     *         "recipient": "Camille Martin",
                     *         "line1": "12 rue des Lilas",
                     *         "postal_code": "75011",
                     *         "city": "Paris",
                     *         "country": "FR"
                     *       },
                     *       "billing_address": {
                     *         "recipient": "Camille Martin",
                     *         "line1": "12 rue des Lilas",
                     *         "postal_code": "75011",
                     *         "city": "Paris",
                     *         "country": "FR"
                     *       },
                     *       "shipping": {
                     *         "shipping_method_code": "STANDARD_HOME",
                     *         "name": "At home",
                     *         "carrier_code": "COLISSIMO",
                     *         "fee": {
                     *           "amount": 490,
                     *           "currency": "EUR"
                     *         },
                     *         "tax_rate": 2000,
                     *         "earliest_day": "2026-11-25",
                     *         "latest_day": "2026-11-27"
                     *       },
                     *       "discounts": [],
                     *       "totals": {
                     *         "items": {
                     *           "amount": 3980,
                     *           "currency": "EUR"
                     *         },
                     *         "discount": {
                     *           "amount": 0,
                     *           "currency": "EUR"
                     *         },
                     *         "shipping": {
                     *           "amount": 490,
                     *           "currency": "EUR"
                     *         },
                     *         "total": {
                     *           "amount": 4470,
                     *           "currency": "EUR"
                     *         },
                     *         "tax_included": [
                     *           {
                     *             "tax_rate": 2000,
                     *             "net": {
                     *               "amount": 3725,
                     *               "currency": "EUR"
                     *             },
                     *             "tax": {
                     *               "amount": 745,
                     *               "currency": "EUR"
                     *             },
                     *             "gross": {
                     *               "amount": 4470,
                     *               "currency": "EUR"
                     *             }
                     *           }
                     *         ]
                     *       },
                     *       "payment_method": "CARD",
                     *       "shipments": [
                     *         {
                     *           "shipment_id": "shp_01jd8z3k5m7n9p1q3r5s7t9v1w",
                     *           "shipment_number": "EX-2026-000042",
                     *           "status": "PENDING",
                     *           "carrier_code": "COLISSIMO"
                     *         }
                     *       ],
                     *       "payment_intent_id": "pay_01jd8z3k5m7n9p1q3r5s7t9v1w",
                     *       "invoice_id": "inv_01jd8z3k5m7n9p1q3r5s7t9v1w",
                     *       "invoice_number": "FA-2026-000042",
                     *       "ended_reason": "CUSTOMER",
                     *       "paid_at": "2026-11-23T09:30:02Z",
                     *       "confirmed_at": "2026-11-23T09:30:02Z",
                     *       "cancelled_at": "2026-11-23T09:50:00Z",
                     *       "version": 9,
                     *       "created_at": "2026-11-23T09:30:00Z",
                     *       "updated_at": "2026-11-23T09:50:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Order"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    get_order_contact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The order.
                 * @example ord_01jd8z3k5m7n9p1q3r5s7t9v1w
                 */
                order_id: components["parameters"]["OrderId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The contact. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderContact"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    get_order_process: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The order.
                 * @example ord_01jd8z3k5m7n9p1q3r5s7t9v1w
                 */
                order_id: components["parameters"]["OrderId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The process. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderProcess"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    retry_order_process: {
        parameters: {
            query?: never;
            header?: {
                /** @description A request that is sent again with the same key and body has one effect and gets the same answer, for 24 hours (S-10). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The order whose process is stuck.
                 * @example ord_01jd8z3k5m7n9p1q3r5s7t9v3y
                 */
                order_id: components["schemas"]["OrderId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The process as it is now. */
            200: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "order_id": "ord_01jd8z3k5m7n9p1q3r5s7t9v3y",
                     *       "order_number": "CO-2026-000043",
                     *       "order_status": "CONFIRMED",
                     *       "state": "RUNNING",
                     *       "steps": [
                     *         {
                     *           "name": "RESERVATION",
                     *           "service": "stocking",
                     *           "state": "DONE",
                     *           "attempts": 1,
                     *           "at": "2026-11-23T09:40:00Z"
                     *         },
                     *         {
                     *           "name": "PAYMENT_INTENT",
                     *           "service": "paying",
                     *           "state": "DONE",
                     *           "attempts": 1,
                     *           "event_type": "paying.payment-intent-created.v1",
                     *           "event_id": "evt_01jd8z3k5m7n9p1q3r5s7t9v1y",
                     *           "at": "2026-11-23T09:40:01Z"
                     *         },
                     *         {
                     *           "name": "INVOICE_DRAFT",
                     *           "service": "billing",
                     *           "state": "DONE",
                     *           "attempts": 1,
                     *           "event_type": "billing.invoice-drafted.v1",
                     *           "event_id": "evt_01jd8z3k5m7n9p1q3r5s7t9v2y",
                     *           "at": "2026-11-23T09:40:01Z"
                     *         },
                     *         {
                     *           "name": "PAYMENT",
                     *           "service": "paying",
                     *           "state": "DONE",
                     *           "attempts": 1,
                     *           "event_type": "paying.payment-succeeded.v1",
                     *           "event_id": "evt_01jd8z3k5m7n9p1q3r5s7t9v3y",
                     *           "at": "2026-11-23T09:40:02Z"
                     *         },
                     *         {
                     *           "name": "CONFIRMATION",
                     *           "service": "ordering",
                     *           "state": "DONE",
                     *           "attempts": 1,
                     *           "event_type": "ordering.order-confirmed.v1",
                     *           "event_id": "evt_01jd8z3k5m7n9p1q3r5s7t9v4y",
                     *           "at": "2026-11-23T09:40:02Z"
                     *         },
                     *         {
                     *           "name": "STOCK_COMMIT",
                     *           "service": "stocking",
                     *           "state": "DONE",
                     *           "attempts": 1,
                     *           "event_type": "stocking.stock-committed.v1",
                     *           "event_id": "evt_01jd8z3k5m7n9p1q3r5s7t9v5y",
                     *           "at": "2026-11-23T09:40:03Z"
                     *         },
                     *         {
                     *           "name": "SHIPMENT",
                     *           "service": "shipping",
                     *           "state": "EXPECTED",
                     *           "attempts": 2
                     *         },
                     *         {
                     *           "name": "INVOICE",
                     *           "service": "billing",
                     *           "state": "DONE",
                     *           "attempts": 1,
                     *           "event_type": "billing.invoice-finalized.v1",
                     *           "event_id": "evt_01jd8z3k5m7n9p1q3r5s7t9v7y",
                     *           "at": "2026-11-23T09:40:03Z"
                     *         },
                     *         {
                     *           "name": "INVOICE_PRINT",
                     *           "service": "billing",
                     *           "state": "DONE",
                     *           "attempts": 1,
                     *           "event_type": "billing.invoice-printed.v1",
                     *           "event_id": "evt_01jd8z3k5m7n9p1q3r5s7t9v8y",
                     *           "at": "2026-11-23T09:40:04Z"
                     *         },
                     *         {
                     *           "name": "LABEL",
                     *           "service": "shipping",
                     *           "state": "EXPECTED",
                     *           "attempts": 0
                     *         },
                     *         {
                     *           "name": "DISPATCH",
                     *           "service": "shipping",
                     *           "state": "EXPECTED",
                     *           "attempts": 0
                     *         },
                     *         {
                     *           "name": "DELIVERY",
                     *           "service": "shipping",
                     *           "state": "EXPECTED",
                     *           "attempts": 0
                     *         }
                     *       ],
                     *       "waiting_for": "SHIPMENT",
                     *       "due_at": "2026-11-23T10:07:00Z",
                     *       "version": 10,
                     *       "created_at": "2026-11-23T09:40:00Z",
                     *       "updated_at": "2026-11-23T10:02:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["OrderProcess"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    get_order_timeline: {
        parameters: {
            query?: {
                /** @description Where the page begins: `next_cursor` of the page before. */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description Items a page.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path: {
                /**
                 * @description The order.
                 * @example ord_01jd8z3k5m7n9p1q3r5s7t9v1w
                 */
                order_id: components["parameters"]["OrderId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "kind": "ORDER",
                     *           "code": "ORDER_CREATED",
                     *           "visibility": "PUBLIC",
                     *           "service": "ordering",
                     *           "amount": {
                     *             "amount": 4470,
                     *             "currency": "EUR"
                     *           },
                     *           "at": "2026-11-23T09:30:00Z",
                     *           "created_at": "2026-11-23T09:30:00Z"
                     *         },
                     *         {
                     *           "kind": "PAYMENT",
                     *           "code": "PAYMENT_STARTED",
                     *           "visibility": "PUBLIC",
                     *           "service": "paying",
                     *           "event_type": "paying.payment-intent-created.v1",
                     *           "amount": {
                     *             "amount": 4470,
                     *             "currency": "EUR"
                     *           },
                     *           "at": "2026-11-23T09:30:01Z",
                     *           "created_at": "2026-11-23T09:30:01Z"
                     *         },
                     *         {
                     *           "kind": "INVOICE",
                     *           "code": "INVOICE_DRAFTED",
                     *           "visibility": "INTERNAL",
                     *           "service": "billing",
                     *           "event_type": "billing.invoice-drafted.v1",
                     *           "at": "2026-11-23T09:30:01Z",
                     *           "created_at": "2026-11-23T09:30:01Z"
                     *         },
                     *         {
                     *           "kind": "PAYMENT",
                     *           "code": "PAYMENT_SUCCEEDED",
                     *           "visibility": "PUBLIC",
                     *           "service": "paying",
                     *           "event_type": "paying.payment-succeeded.v1",
                     *           "amount": {
                     *             "amount": 4470,
                     *             "currency": "EUR"
                     *           },
                     *           "at": "2026-11-23T09:30:02Z",
                     *           "created_at": "2026-11-23T09:30:02Z"
                     *         },
                     *         {
                     *           "kind": "ORDER",
                     *           "code": "ORDER_CONFIRMED",
                     *           "visibility": "PUBLIC",
                     *           "service": "ordering",
                     *           "at": "2026-11-23T09:30:02Z",
                     *           "created_at": "2026-11-23T09:30:02Z"
                     *         },
                     *         {
                     *           "kind": "STOCK",
                     *           "code": "STOCK_COMMITTED",
                     *           "visibility": "INTERNAL",
                     *           "service": "stocking",
                     *           "event_type": "stocking.stock-committed.v1",
                     *           "at": "2026-11-23T09:30:03Z",
                     *           "created_at": "2026-11-23T09:30:03Z"
                     *         },
                     *         {
                     *           "kind": "SHIPMENT",
                     *           "code": "SHIPMENT_CREATED",
                     *           "visibility": "PUBLIC",
                     *           "service": "shipping",
                     *           "event_type": "shipping.shipment-created.v1",
                     *           "reference": "EX-2026-000042",
                     *           "at": "2026-11-23T09:30:03Z",
                     *           "created_at": "2026-11-23T09:30:03Z"
                     *         },
                     *         {
                     *           "kind": "INVOICE",
                     *           "code": "INVOICE_FINALIZED",
                     *           "visibility": "PUBLIC",
                     *           "service": "billing",
                     *           "event_type": "billing.invoice-finalized.v1",
                     *           "reference": "FA-2026-000042",
                     *           "at": "2026-11-23T09:30:03Z",
                     *           "created_at": "2026-11-23T09:30:03Z"
                     *         },
                     *         {
                     *           "kind": "INVOICE",
                     *           "code": "INVOICE_PRINTED",
                     *           "visibility": "INTERNAL",
                     *           "service": "billing",
                     *           "event_type": "billing.invoice-printed.v1",
                     *           "reference": "FA-2026-000042",
                     *           "at": "2026-11-23T09:30:04Z",
                     *           "created_at": "2026-11-23T09:30:04Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["TimelinePage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    get_outbox: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What waits. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "depth": 0,
                     *       "parked": 0,
                     *       "jobs_due": 0
                     *     }
                     */
                    "application/json": components["schemas"]["OutboxState"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
}
