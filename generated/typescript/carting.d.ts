// Types of CARTING, from contracts/carting. Generated: edit the contract, not this file.
export interface paths {
    "/carts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begin a cart
         * @description A guest gets a new cart and its token, once. A signed-in customer has one active cart. When there is one, the answer is that cart (200); otherwise it is created (201).
         */
        post: operations["create_cart"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/carts/{cart_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The cart.
                 * @example crt_01jd8z3k5m7n9p1q3r5s7t9v1w
                 */
                cart_id: components["parameters"]["CartId"];
            };
            cookie?: never;
        };
        /**
         * Read a cart
         * @description The cart with its totals, its warnings, and what is missing before an order. A service names the person for whom it asks: by On-Behalf-Of for a customer, or by the Cart-Token of a guest. The cart of another person is 404. Staff see every cart. When prices, weights, the tier, settings, carriers, shipping methods, zones or the hour have changed since the delivery was quoted, it is quoted again, and warnings say what changed. When SHIPPING does not answer, the owner sees the last quote, without days that are over. For a service, which reads the cart to order it, the delivery is always quoted again; when SHIPPING does not answer, the request is refused.
         */
        get: operations["get_cart"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/carts/{cart_id}/claim": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The cart.
                 * @example crt_01jd8z3k5m7n9p1q3r5s7t9v1w
                 */
                cart_id: components["parameters"]["CartId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a guest's cart over after signing in
         * @description When the customer has no active cart, the guest's cart becomes the customer's, unchanged. Otherwise the two are merged into the customer's cart as `strategy` says, and the guest's cart becomes MERGED. Pieces of one variant add up to its limit at most (warning QUANTITY_REDUCED). A chosen shipping method is quoted again. Claiming again gives the same cart.
         */
        post: operations["claim_cart"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/carts/{cart_id}/delivery": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The cart.
                 * @example crt_01jd8z3k5m7n9p1q3r5s7t9v1w
                 */
                cart_id: components["parameters"]["CartId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Set the delivery of a cart
         * @description Sets the address, the shipping method with the fee SHIPPING quotes now, and the relay point where the method delivers to one: an open point of the method's carrier, in the territory of the address. The warnings about the delivery go away. An order must name the same address.
         */
        put: operations["set_cart_delivery"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/carts/{cart_id}/items": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The cart.
                 * @example crt_01jd8z3k5m7n9p1q3r5s7t9v1w
                 */
                cart_id: components["parameters"]["CartId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add an item to a cart
         * @description The price is CATALOGING's current one. Pieces of a variant that is in the cart already are added to its line. A cart has at most 50 lines. A line has at most 999 pieces, or fewer where the variant says so. A chosen shipping method is quoted again.
         */
        post: operations["add_cart_item"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/carts/{cart_id}/items/{sku}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The cart.
                 * @example crt_01jd8z3k5m7n9p1q3r5s7t9v1w
                 */
                cart_id: components["parameters"]["CartId"];
                /**
                 * @description The line of this variant.
                 * @example MUG-BLUE-01
                 */
                sku: components["parameters"]["Sku"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Remove a line from a cart
         * @description The line and its warnings go away; 404 when there is no such line. A chosen shipping method is quoted again.
         */
        delete: operations["remove_cart_item"];
        options?: never;
        head?: never;
        /**
         * Change the quantity of a line
         * @description Sets the pieces of a line, with the version of the cart that the shopper sees; the line's warnings go away. A chosen shipping method is quoted again.
         */
        patch: operations["set_cart_item_quantity"];
        trace?: never;
    };
    "/carts/{cart_id}/shipping-options": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The cart.
                 * @example crt_01jd8z3k5m7n9p1q3r5s7t9v1w
                 */
                cart_id: components["parameters"]["CartId"];
            };
            cookie?: never;
        };
        /**
         * List the shipping options of a cart
         * @description The methods that SHIPPING offers for these lines, cheapest first: for `country` when it is given, else for the cart's address, else for France. A method that delivers to relay points has the fee of the address; the fee of a point in another zone shows when the point is chosen. Empty when the cart is empty, or when no method delivers there.
         */
        get: operations["list_cart_shipping_options"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
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
    "/me/cart": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read my active cart
         * @description The customer's only ACTIVE cart, its delivery quoted again as in get_cart; 404 when there is none.
         */
        get: operations["get_my_cart"];
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
        /** @description A cart. `merged_into` is the cart that its lines went into. For a cart that was claimed, it is the customer's cart. For an ORDERED cart, it is the cart with the lines that were added while the order was placed; a guest opens it with the same Cart-Token. */
        Cart: {
            cart_id: components["schemas"]["CartId"];
            created_at: components["schemas"]["Timestamp"];
            customer_id?: components["schemas"]["CustomerId"];
            delivery?: components["schemas"]["CartDelivery"];
            discounts: components["schemas"]["CartDiscount"][];
            expires_at?: components["schemas"]["Timestamp"];
            items: components["schemas"]["CartItem"][];
            merged_into?: components["schemas"]["CartId"];
            order_id?: components["schemas"]["OrderId"];
            requirements: components["schemas"]["CartRequirement"][];
            status: components["schemas"]["CartStatus"];
            tier_applied: components["schemas"]["Tier"];
            totals: components["schemas"]["CartTotals"];
            updated_at: components["schemas"]["Timestamp"];
            version: components["schemas"]["Version"];
            warnings: components["schemas"]["CartWarning"][];
        };
        CartClaim: {
            cart_token: components["schemas"]["CartToken"];
            strategy: components["schemas"]["ClaimStrategy"];
        };
        /** @description The address, and the method once it is chosen. `relay_point` is the one that was chosen last; it stays when the method has to be chosen again. */
        CartDelivery: {
            address: components["schemas"]["Address"];
            relay_point?: components["schemas"]["RelayPointCopy"];
            shipping?: components["schemas"]["CartShippingOption"];
        };
        /** @description Without `shipping_method_code` only the address is set, and the relay point if one is given. A method that delivers to relay points may be chosen first, to show its fee, and its point with the next change. `version` is the cart's. */
        CartDeliveryDraft: {
            address: components["schemas"]["Address"];
            relay_point_id?: components["schemas"]["RelayPointId"];
            shipping_method_code?: components["schemas"]["ShippingMethodCode"];
            version: components["schemas"]["Version"];
        };
        /** @description One reason for a lower total; the lines carry their shares. */
        CartDiscount: {
            amount: components["schemas"]["Money"];
            kind: components["schemas"]["CartDiscountKind"];
            /** @description The tier, or the discount code. */
            reference: string;
        };
        /** @enum {string} */
        CartDiscountKind: "TIER" | "CODE";
        /** @example crt_01jd8z3k5m7n9p1q3r5s7t9v1w */
        CartId: string;
        /** @description A line of a cart, with the server's prices. */
        CartItem: {
            availability: components["schemas"]["StockStatus"];
            discount: components["schemas"]["Money"];
            /** @description False once the variant was unpublished, archived or removed. */
            for_sale: boolean;
            /** @description Path of the picture at CATALOGING. */
            image?: string;
            line_total: components["schemas"]["Money"];
            max_per_order?: components["schemas"]["Quantity"];
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
        /** @description `version` is the cart's. */
        CartItemChange: {
            quantity: components["schemas"]["Quantity"];
            version: components["schemas"]["Version"];
        };
        CartItemDraft: {
            quantity: components["schemas"]["Quantity"];
            sku: components["schemas"]["Sku"];
        };
        /**
         * @description What is missing before an order: a line, the removal of lines that are not for sale any more, an address, a shipping method, an open relay point for the method that delivers to one.
         * @enum {string}
         */
        CartRequirement: "ITEMS" | "AVAILABLE_ITEMS" | "DELIVERY_ADDRESS" | "SHIPPING_METHOD" | "RELAY_POINT";
        /** @description A way to deliver the cart, as SHIPPING quotes it now; `tax` is the VAT contained in its fee. Without `delivers_to`, to the address (as release 0.2 answers). */
        CartShippingOption: {
            carrier_code: components["schemas"]["CarrierCode"];
            delivers_to?: components["schemas"]["DeliveryPlace"];
            earliest_day: components["schemas"]["Day"];
            fee: components["schemas"]["Money"];
            latest_day: components["schemas"]["Day"];
            name: string;
            /** @description Shown in English; absent: `name`. */
            name_en?: string;
            shipping_method_code: components["schemas"]["ShippingMethodCode"];
            tax: components["schemas"]["Money"];
            tax_rate: components["schemas"]["TaxRate"];
        };
        CartShippingOptionList: {
            items: components["schemas"]["CartShippingOption"][];
        };
        /** @enum {string} */
        CartStatus: "ACTIVE" | "ORDERED" | "MERGED" | "EXPIRED";
        /** @description 256 random bits; the guest's only way to the cart, so keep it. Sent in the header Cart-Token. */
        CartToken: string;
        /** @description total = items − discount + shipping, to the cent. `items` is before discounts; no `shipping` until a method is chosen. VAT is rounded half up per line, delivery being one. */
        CartTotals: {
            discount: components["schemas"]["Money"];
            items: components["schemas"]["Money"];
            shipping?: components["schemas"]["Money"];
            tax_included: components["schemas"]["TaxAmounts"];
            total: components["schemas"]["Money"];
        };
        /** @description A warning informs and never blocks. A line has at most one warning of a code. It compares what was seen at the last write with what holds now. Days are the latest days of the delivery. The next write to the line, or to the delivery, clears it. Any write clears the warning of a line that was left out. Only the newest 500 are kept. */
        CartWarning: {
            after?: components["schemas"]["Money"];
            before?: components["schemas"]["Money"];
            code: components["schemas"]["CartWarningCode"];
            created_at: components["schemas"]["Timestamp"];
            day_after?: components["schemas"]["Day"];
            day_before?: components["schemas"]["Day"];
            /** @description The name of a line that was left out, or of a relay point. */
            name?: string;
            /** @description Shown in English; absent: `name`. */
            name_en?: string;
            quantity_after?: components["schemas"]["WarnedQuantity"];
            quantity_before?: components["schemas"]["WarnedQuantity"];
            sku?: components["schemas"]["Sku"];
            tier_after?: components["schemas"]["Tier"];
            tier_before?: components["schemas"]["Tier"];
        };
        /**
         * @description What changed without the shopper's doing: the price; the stock; not for sale any more; fewer pieces than asked (limit of the variant); line left out when a cart was given back into a full one; another shipping fee; another day of delivery; the chosen method does not serve the cart any more; the customer's tier; the chosen relay point takes no parcels any more.
         * @enum {string}
         */
        CartWarningCode: "PRICE_CHANGED" | "LOW_STOCK" | "OUT_OF_STOCK" | "ITEM_UNAVAILABLE" | "QUANTITY_REDUCED" | "ITEM_LEFT_OUT" | "SHIPPING_FEE_CHANGED" | "SHIPPING_UNAVAILABLE" | "TIER_CHANGED" | "DELIVERY_DAYS_CHANGED" | "RELAY_POINT_CLOSED";
        /**
         * @description What happens when the customer has an active cart already: add up both carts, keep only the lines of the customer's cart, or take only the guest's lines.
         * @enum {string}
         */
        ClaimStrategy: "MERGE" | "KEEP_MINE" | "TAKE_GUEST";
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
         * @description Where a method takes parcels: to the address, or to a relay point that the shopper chooses.
         * @enum {string}
         */
        DeliveryPlace: "HOME" | "RELAY_POINT";
        /** @description What is wrong, and where. */
        FieldError: {
            message: string;
            /** @description JSON pointer into the body, or the parameter's name behind `/query/`, `/path/` or `/header/`. */
            pointer: string;
        };
        Liveness: {
            /** @enum {string} */
            status: "UP";
        };
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
        /** @description The cart, and for a guest its token, which is never shown again. */
        NewCart: {
            cart: components["schemas"]["Cart"];
            cart_token?: components["schemas"]["CartToken"];
        };
        /** @description Absent on the last page. */
        NextCursor: string;
        /** @example ord_01jd8z3k5m7n9p1q3r5s7t9v1w */
        OrderId: string;
        OutboxState: {
            /** @description Events not yet sent. */
            depth: number;
            /** @description Jobs that are due. */
            jobs_due: number;
            oldest_at?: components["schemas"]["Timestamp"];
            /** @description Records that wait for their entity. */
            parked: number;
        };
        PostalCode: string;
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
        /** @example STANDARD_HOME */
        ShippingMethodCode: string;
        /**
         * @description The shop's own number of a variant; never changes.
         * @example MUG-BLUE-01
         */
        Sku: string;
        /** @enum {string} */
        StockStatus: "IN_STOCK" | "LOW" | "OUT_OF_STOCK";
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
         * Format: date-time
         * @description An instant, RFC 3339 in UTC.
         * @example 2026-11-23T09:30:00Z
         */
        Timestamp: string;
        /** @example ven_01jd8z3k5m7n9p1q3r5s7t9v1w */
        VendorId: string;
        /** @description Grows by one with every change; PUT and PATCH carry it (S-11). */
        Version: number;
        /** @description Pieces. */
        WarnedQuantity: number;
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
        /**
         * @description The cart.
         * @example crt_01jd8z3k5m7n9p1q3r5s7t9v1w
         */
        CartId: components["schemas"]["CartId"];
        /** @description Where the page begins: `next_cursor` of the page before. */
        Cursor: string;
        /**
         * @description The dead letter.
         * @example dlt_01jd8z3k5m7n9p1q3r5s7t9v1w
         */
        DeadLetterId: components["schemas"]["DeadLetterId"];
        /**
         * @description Ask for this country instead of the cart's address; France when neither is known.
         * @example FR
         */
        DeliveryCountry: components["schemas"]["CountryCode"];
        /**
         * @description The postal code in `country`. Without it, a central one of that country is used.
         * @example 75011
         */
        DeliveryPostalCode: components["schemas"]["PostalCode"];
        /** @description A request that is sent again with the same key and body has one effect and gets the same answer, for 24 hours (S-10). */
        IdempotencyKey: string;
        /**
         * @description Items a page.
         * @example 20
         */
        Limit: number;
        /**
         * @description The customer for whom a service asks. It has no meaning from other callers. For a guest, the service sends the Cart-Token instead.
         * @example cus_01jd8z3k5m7n9p1q3r5s7t9v1w
         */
        OnBehalfOf: string;
        /**
         * @description The line of this variant.
         * @example MUG-BLUE-01
         */
        Sku: components["schemas"]["Sku"];
    };
    requestBodies: never;
    headers: {
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
    create_cart: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The customer's active cart, which was there already. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "cart": {
                     *         "cart_id": "crt_01jd8z3k5m7n9p1q3r5s7t9v1w",
                     *         "customer_id": "cus_01jd8z3k5m7n9p1q3r5s7t9v1w",
                     *         "status": "ACTIVE",
                     *         "items": [
                     *           {
                     *             "sku": "MUG-BLUE-01",
                     *             "product_id": "prd_01jd8z3k5m7n9p1q3r5s7t9v1w",
                     *             "vendor_id": "ven_01jd8z3k5m7n9p1q3r5s7t9v1w",
                     *             "name": "Mug, blue",
                     *             "name_en": "Mug, blue",
                     *             "image": "/images/img_01jd8z3k5m7n9p1q3r5s7t9v1w",
                     *             "quantity": 2,
                     *             "unit_price": {
                     *               "amount": 1990,
                     *               "currency": "EUR"
                     *             },
                     *             "discount": {
                     *               "amount": 0,
                     *               "currency": "EUR"
                     *             },
                     *             "line_total": {
                     *               "amount": 3980,
                     *               "currency": "EUR"
                     *             },
                     *             "weight": 350,
                     *             "tax_class": "STANDARD",
                     *             "tax_rate": 2000,
                     *             "availability": "IN_STOCK",
                     *             "for_sale": true
                     *           }
                     *         ],
                     *         "delivery": {
                     *           "address": {
                     *             "recipient": "Camille Martin",
                     *             "line1": "12 rue des Lilas",
                     *             "postal_code": "75011",
                     *             "city": "Paris",
                     *             "country": "FR"
                     *           },
                     *           "shipping": {
                     *             "shipping_method_code": "STANDARD_HOME",
                     *             "name": "At home",
                     *             "carrier_code": "COLISSIMO",
                     *             "delivers_to": "HOME",
                     *             "fee": {
                     *               "amount": 490,
                     *               "currency": "EUR"
                     *             },
                     *             "tax_rate": 2000,
                     *             "tax": {
                     *               "amount": 82,
                     *               "currency": "EUR"
                     *             },
                     *             "earliest_day": "2026-11-25",
                     *             "latest_day": "2026-11-27"
                     *           }
                     *         },
                     *         "totals": {
                     *           "items": {
                     *             "amount": 3980,
                     *             "currency": "EUR"
                     *           },
                     *           "discount": {
                     *             "amount": 0,
                     *             "currency": "EUR"
                     *           },
                     *           "shipping": {
                     *             "amount": 490,
                     *             "currency": "EUR"
                     *           },
                     *           "total": {
                     *             "amount": 4470,
                     *             "currency": "EUR"
                     *           },
                     *           "tax_included": [
                     *             {
                     *               "tax_rate": 2000,
                     *               "net": {
                     *                 "amount": 3725,
                     *                 "currency": "EUR"
                     *               },
                     *               "tax": {
                     *                 "amount": 745,
                     *                 "currency": "EUR"
                     *               },
                     *               "gross": {
                     *                 "amount": 4470,
                     *                 "currency": "EUR"
                     *               }
                     *             }
                     *           ]
                     *         },
                     *         "discounts": [],
                     *         "tier_applied": "STANDARD",
                     *         "warnings": [],
                     *         "requirements": [],
                     *         "version": 4,
                     *         "created_at": "2026-11-23T09:20:00Z",
                     *         "updated_at": "2026-11-23T09:28:00Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["NewCart"];
                };
            };
            /** @description The new cart, empty. */
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "cart": {
                     *         "cart_id": "crt_01jd8z3k5m7n9p1q3r5s7t9v1w",
                     *         "status": "ACTIVE",
                     *         "items": [],
                     *         "totals": {
                     *           "items": {
                     *             "amount": 0,
                     *             "currency": "EUR"
                     *           },
                     *           "discount": {
                     *             "amount": 0,
                     *             "currency": "EUR"
                     *           },
                     *           "total": {
                     *             "amount": 0,
                     *             "currency": "EUR"
                     *           },
                     *           "tax_included": []
                     *         },
                     *         "discounts": [],
                     *         "tier_applied": "STANDARD",
                     *         "warnings": [],
                     *         "requirements": [
                     *           "ITEMS",
                     *           "DELIVERY_ADDRESS",
                     *           "SHIPPING_METHOD"
                     *         ],
                     *         "expires_at": "2026-12-23T09:20:00Z",
                     *         "version": 1,
                     *         "created_at": "2026-11-23T09:20:00Z",
                     *         "updated_at": "2026-11-23T09:20:00Z"
                     *       },
                     *       "cart_token": "Yk3vQ0b7mWzR1tXc5nJ8sLq2dFg4hPa6eUiOwBxVyZ0"
                     *     }
                     */
                    "application/json": components["schemas"]["NewCart"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    get_cart: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The customer for whom a service asks. It has no meaning from other callers. For a guest, the service sends the Cart-Token instead.
                 * @example cus_01jd8z3k5m7n9p1q3r5s7t9v1w
                 */
                "On-Behalf-Of"?: components["parameters"]["OnBehalfOf"];
            };
            path: {
                /**
                 * @description The cart.
                 * @example crt_01jd8z3k5m7n9p1q3r5s7t9v1w
                 */
                cart_id: components["parameters"]["CartId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The cart. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Cart"];
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
    claim_cart: {
        parameters: {
            query?: never;
            header?: {
                /** @description A request that is sent again with the same key and body has one effect and gets the same answer, for 24 hours (S-10). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The cart.
                 * @example crt_01jd8z3k5m7n9p1q3r5s7t9v1w
                 */
                cart_id: components["parameters"]["CartId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "cart_token": "Yk3vQ0b7mWzR1tXc5nJ8sLq2dFg4hPa6eUiOwBxVyZ0",
                 *       "strategy": "MERGE"
                 *     }
                 */
                "application/json": components["schemas"]["CartClaim"];
            };
        };
        responses: {
            /** @description The customer's cart as it is now. */
            200: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "cart_id": "crt_01jd8z3k5m7n9p1q3r5s7t9v1w",
                     *       "customer_id": "cus_01jd8z3k5m7n9p1q3r5s7t9v1w",
                     *       "status": "ACTIVE",
                     *       "items": [
                     *         {
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
                     *           "weight": 350,
                     *           "tax_class": "STANDARD",
                     *           "tax_rate": 2000,
                     *           "availability": "IN_STOCK",
                     *           "for_sale": true
                     *         }
                     *       ],
                     *       "totals": {
                     *         "items": {
                     *           "amount": 3980,
                     *           "currency": "EUR"
                     *         },
                     *         "discount": {
                     *           "amount": 0,
                     *           "currency": "EUR"
                     *         },
                     *         "total": {
                     *           "amount": 3980,
                     *           "currency": "EUR"
                     *         },
                     *         "tax_included": [
                     *           {
                     *             "tax_rate": 2000,
                     *             "net": {
                     *               "amount": 3317,
                     *               "currency": "EUR"
                     *             },
                     *             "tax": {
                     *               "amount": 663,
                     *               "currency": "EUR"
                     *             },
                     *             "gross": {
                     *               "amount": 3980,
                     *               "currency": "EUR"
                     *             }
                     *           }
                     *         ]
                     *       },
                     *       "discounts": [],
                     *       "tier_applied": "STANDARD",
                     *       "warnings": [],
                     *       "requirements": [
                     *         "DELIVERY_ADDRESS",
                     *         "SHIPPING_METHOD"
                     *       ],
                     *       "version": 3,
                     *       "created_at": "2026-11-23T09:20:00Z",
                     *       "updated_at": "2026-11-23T09:27:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Cart"];
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
    set_cart_delivery: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The cart.
                 * @example crt_01jd8z3k5m7n9p1q3r5s7t9v1w
                 */
                cart_id: components["parameters"]["CartId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CartDeliveryDraft"];
            };
        };
        responses: {
            /** @description The cart as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Cart"];
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
    add_cart_item: {
        parameters: {
            query?: never;
            header?: {
                /** @description A request that is sent again with the same key and body has one effect and gets the same answer, for 24 hours (S-10). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The cart.
                 * @example crt_01jd8z3k5m7n9p1q3r5s7t9v1w
                 */
                cart_id: components["parameters"]["CartId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "sku": "MUG-BLUE-01",
                 *       "quantity": 2
                 *     }
                 */
                "application/json": components["schemas"]["CartItemDraft"];
            };
        };
        responses: {
            /** @description The cart as it is now. */
            201: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "cart_id": "crt_01jd8z3k5m7n9p1q3r5s7t9v1w",
                     *       "status": "ACTIVE",
                     *       "items": [
                     *         {
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
                     *           "weight": 350,
                     *           "tax_class": "STANDARD",
                     *           "tax_rate": 2000,
                     *           "availability": "IN_STOCK",
                     *           "for_sale": true
                     *         }
                     *       ],
                     *       "totals": {
                     *         "items": {
                     *           "amount": 3980,
                     *           "currency": "EUR"
                     *         },
                     *         "discount": {
                     *           "amount": 0,
                     *           "currency": "EUR"
                     *         },
                     *         "total": {
                     *           "amount": 3980,
                     *           "currency": "EUR"
                     *         },
                     *         "tax_included": [
                     *           {
                     *             "tax_rate": 2000,
                     *             "net": {
                     *               "amount": 3317,
                     *               "currency": "EUR"
                     *             },
                     *             "tax": {
                     *               "amount": 663,
                     *               "currency": "EUR"
                     *             },
                     *             "gross": {
                     *               "amount": 3980,
                     *               "currency": "EUR"
                     *             }
                     *           }
                     *         ]
                     *       },
                     *       "discounts": [],
                     *       "tier_applied": "STANDARD",
                     *       "warnings": [],
                     *       "requirements": [
                     *         "DELIVERY_ADDRESS",
                     *         "SHIPPING_METHOD"
                     *       ],
                     *       "expires_at": "2026-12-23T09:25:00Z",
                     *       "version": 2,
                     *       "created_at": "2026-11-23T09:20:00Z",
                     *       "updated_at": "2026-11-23T09:25:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Cart"];
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
    remove_cart_item: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The cart.
                 * @example crt_01jd8z3k5m7n9p1q3r5s7t9v1w
                 */
                cart_id: components["parameters"]["CartId"];
                /**
                 * @description The line of this variant.
                 * @example MUG-BLUE-01
                 */
                sku: components["parameters"]["Sku"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The cart as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "cart_id": "crt_01jd8z3k5m7n9p1q3r5s7t9v1w",
                     *       "customer_id": "cus_01jd8z3k5m7n9p1q3r5s7t9v1w",
                     *       "status": "ACTIVE",
                     *       "items": [],
                     *       "delivery": {
                     *         "address": {
                     *           "recipient": "Camille Martin",
                     *           "line1": "12 rue des Lilas",
                     *           "postal_code": "75011",
                     *           "city": "Paris",
                     *           "country": "FR"
                     *         }
                     *       },
                     *       "totals": {
                     *         "items": {
                     *           "amount": 0,
                     *           "currency": "EUR"
                     *         },
                     *         "discount": {
                     *           "amount": 0,
                     *           "currency": "EUR"
                     *         },
                     *         "total": {
                     *           "amount": 0,
                     *           "currency": "EUR"
                     *         },
                     *         "tax_included": []
                     *       },
                     *       "discounts": [],
                     *       "tier_applied": "STANDARD",
                     *       "warnings": [],
                     *       "requirements": [
                     *         "ITEMS",
                     *         "SHIPPING_METHOD"
                     *       ],
                     *       "version": 6,
                     *       "created_at": "2026-11-23T09:20:00Z",
                     *       "updated_at": "2026-11-23T09:28:40Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Cart"];
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
    set_cart_item_quantity: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The cart.
                 * @example crt_01jd8z3k5m7n9p1q3r5s7t9v1w
                 */
                cart_id: components["parameters"]["CartId"];
                /**
                 * @description The line of this variant.
                 * @example MUG-BLUE-01
                 */
                sku: components["parameters"]["Sku"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "quantity": 3,
                 *       "version": 4
                 *     }
                 */
                "application/json": components["schemas"]["CartItemChange"];
            };
        };
        responses: {
            /** @description The cart as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "cart_id": "crt_01jd8z3k5m7n9p1q3r5s7t9v1w",
                     *       "customer_id": "cus_01jd8z3k5m7n9p1q3r5s7t9v1w",
                     *       "status": "ACTIVE",
                     *       "items": [
                     *         {
                     *           "sku": "MUG-BLUE-01",
                     *           "product_id": "prd_01jd8z3k5m7n9p1q3r5s7t9v1w",
                     *           "vendor_id": "ven_01jd8z3k5m7n9p1q3r5s7t9v1w",
                     *           "name": "Mug, blue",
                     *           "name_en": "Mug, blue",
                     *           "image": "/images/img_01jd8z3k5m7n9p1q3r5s7t9v1w",
                     *           "quantity": 3,
                     *           "unit_price": {
                     *             "amount": 1990,
                     *             "currency": "EUR"
                     *           },
                     *           "discount": {
                     *             "amount": 0,
                     *             "currency": "EUR"
                     *           },
                     *           "line_total": {
                     *             "amount": 5970,
                     *             "currency": "EUR"
                     *           },
                     *           "weight": 350,
                     *           "tax_class": "STANDARD",
                     *           "tax_rate": 2000,
                     *           "availability": "IN_STOCK",
                     *           "for_sale": true
                     *         }
                     *       ],
                     *       "delivery": {
                     *         "address": {
                     *           "recipient": "Camille Martin",
                     *           "line1": "12 rue des Lilas",
                     *           "postal_code": "75011",
                     *           "city": "Paris",
                     *           "country": "FR"
                     *         },
                     *         "shipping": {
                     *           "shipping_method_code": "STANDARD_HOME",
                     *           "name": "At home",
                     *           "carrier_code": "COLISSIMO",
                     *           "delivers_to": "HOME",
                     *           "fee": {
                     *             "amount": 490,
                     *             "currency": "EUR"
                     *           },
                     *           "tax_rate": 2000,
                     *           "tax": {
                     *             "amount": 82,
                     *             "currency": "EUR"
                     *           },
                     *           "earliest_day": "2026-11-25",
                     *           "latest_day": "2026-11-27"
                     *         }
                     *       },
                     *       "totals": {
                     *         "items": {
                     *           "amount": 5970,
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
                     *           "amount": 6460,
                     *           "currency": "EUR"
                     *         },
                     *         "tax_included": [
                     *           {
                     *             "tax_rate": 2000,
                     *             "net": {
                     *               "amount": 5383,
                     *               "currency": "EUR"
                     *             },
                     *             "tax": {
                     *               "amount": 1077,
                     *               "currency": "EUR"
                     *             },
                     *             "gross": {
                     *               "amount": 6460,
                     *               "currency": "EUR"
                     *             }
                     *           }
                     *         ]
                     *       },
                     *       "discounts": [],
                     *       "tier_applied": "STANDARD",
                     *       "warnings": [],
                     *       "requirements": [],
                     *       "version": 5,
                     *       "created_at": "2026-11-23T09:20:00Z",
                     *       "updated_at": "2026-11-23T09:28:20Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Cart"];
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
    list_cart_shipping_options: {
        parameters: {
            query?: {
                /**
                 * @description Ask for this country instead of the cart's address; France when neither is known.
                 * @example FR
                 */
                country?: components["parameters"]["DeliveryCountry"];
                /**
                 * @description The postal code in `country`. Without it, a central one of that country is used.
                 * @example 75011
                 */
                postal_code?: components["parameters"]["DeliveryPostalCode"];
            };
            header?: never;
            path: {
                /**
                 * @description The cart.
                 * @example crt_01jd8z3k5m7n9p1q3r5s7t9v1w
                 */
                cart_id: components["parameters"]["CartId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The options. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "shipping_method_code": "RELAY_POINT",
                     *           "name": "At a relay point",
                     *           "carrier_code": "POINT_VOISIN",
                     *           "delivers_to": "RELAY_POINT",
                     *           "fee": {
                     *             "amount": 390,
                     *             "currency": "EUR"
                     *           },
                     *           "tax_rate": 2000,
                     *           "tax": {
                     *             "amount": 65,
                     *             "currency": "EUR"
                     *           },
                     *           "earliest_day": "2026-11-25",
                     *           "latest_day": "2026-11-27"
                     *         },
                     *         {
                     *           "shipping_method_code": "STANDARD_HOME",
                     *           "name": "At home",
                     *           "carrier_code": "COLISSIMO",
                     *           "delivers_to": "HOME",
                     *           "fee": {
                     *             "amount": 490,
                     *             "currency": "EUR"
                     *           },
                     *           "tax_rate": 2000,
                     *           "tax": {
                     *             "amount": 82,
                     *             "currency": "EUR"
                     *           },
                     *           "earliest_day": "2026-11-25",
                     *           "latest_day": "2026-11-27"
                     *         },
                     *         {
                     *           "shipping_method_code": "EXPRESS_HOME",
                     *           "name": "Express",
                     *           "carrier_code": "CHRONOPOST",
                     *           "delivers_to": "HOME",
                     *           "fee": {
                     *             "amount": 1290,
                     *             "currency": "EUR"
                     *           },
                     *           "tax_rate": 2000,
                     *           "tax": {
                     *             "amount": 215,
                     *             "currency": "EUR"
                     *           },
                     *           "earliest_day": "2026-11-25",
                     *           "latest_day": "2026-11-25"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["CartShippingOptionList"];
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
    get_my_cart: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The cart. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "cart_id": "crt_01jd8z3k5m7n9p1q3r5s7t9v1w",
                     *       "customer_id": "cus_01jd8z3k5m7n9p1q3r5s7t9v1w",
                     *       "status": "ACTIVE",
                     *       "items": [
                     *         {
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
                     *           "weight": 350,
                     *           "tax_class": "STANDARD",
                     *           "tax_rate": 2000,
                     *           "availability": "IN_STOCK",
                     *           "for_sale": true
                     *         }
                     *       ],
                     *       "delivery": {
                     *         "address": {
                     *           "recipient": "Camille Martin",
                     *           "line1": "12 rue des Lilas",
                     *           "postal_code": "75011",
                     *           "city": "Paris",
                     *           "country": "FR"
                     *         },
                     *         "shipping": {
                     *           "shipping_method_code": "STANDARD_HOME",
                     *           "name": "At home",
                     *           "carrier_code": "COLISSIMO",
                     *           "delivers_to": "HOME",
                     *           "fee": {
                     *             "amount": 490,
                     *             "currency": "EUR"
                     *           },
                     *           "tax_rate": 2000,
                     *           "tax": {
                     *             "amount": 82,
                     *             "currency": "EUR"
                     *           },
                     *           "earliest_day": "2026-11-25",
                     *           "latest_day": "2026-11-27"
                     *         }
                     *       },
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
                     *       "discounts": [],
                     *       "tier_applied": "STANDARD",
                     *       "warnings": [],
                     *       "requirements": [],
                     *       "version": 4,
                     *       "created_at": "2026-11-23T09:20:00Z",
                     *       "updated_at": "2026-11-23T09:28:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Cart"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
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
