// Types of PAYING, from contracts/paying. Generated: edit the contract, not this file.
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
    "/payment-intents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List payment intents
         * @description Newest first.
         */
        get: operations["list_payment_intents"];
        put?: never;
        /**
         * Make the payment intent of an order
         * @description An order has one payment intent. PAYING makes and processes it by itself when it sees OrderCreated. This operation is for repair: it gives the intent as it is now and continues its processing if that was left undone. An order that PAYING has not seen yet is refused.
         */
        post: operations["create_payment_intent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payment-intents/{payment_intent_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The payment intent.
                 * @example pay_01jd8z3k5m7n9p1q3r5s7t9v1w
                 */
                payment_intent_id: components["parameters"]["PaymentIntentId"];
            };
            cookie?: never;
        };
        /**
         * Read a payment intent
         * @description The state of an order's payment. Customers and guests see that of their own order.
         */
        get: operations["get_payment_intent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payment-methods": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the ways to pay
         * @description In the order they are offered. All are simulated and named so.
         */
        get: operations["list_payment_methods"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/refunds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List refunds
         * @description Newest first.
         */
        get: operations["list_refunds"];
        put?: never;
        /**
         * Give money back
         * @description In whole or in part, and never more in sum than was captured. When an order ends, PAYING refunds by itself. This operation is for what staff decide: articles, the delivery fee, or an amount as goodwill. The credit note follows.
         */
        post: operations["create_refund"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/refunds/{refund_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The refund.
                 * @example rfd_01jd8z3k5m7n9p1q3r5s7t9v2x
                 */
                refund_id: components["parameters"]["RefundId"];
            };
            cookie?: never;
        };
        /**
         * Read a refund
         * @description With its reason; `remaining` is what was left to refund after it.
         */
        get: operations["get_refund"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/simulation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What does the simulated payment answer?
         * @description ACCEPT unless staff chose otherwise.
         */
        get: operations["get_simulation"];
        /**
         * Choose what the simulated payment answers
         * @description Holds for the payments processed from now on; those that ended stay as they are.
         */
        put: operations["set_simulation"];
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
         * @description ISO 4217. The shop sells in one currency.
         * @enum {string}
         */
        Currency: "EUR";
        /** @example cus_01jd8z3k5m7n9p1q3r5s7t9v1w */
        CustomerId: string;
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
        /** @description What is wrong, and where. */
        FieldError: {
            message: string;
            /** @description JSON pointer into the body, or the parameter's name behind `/query/`, `/path/` or `/header/`. */
            pointer: string;
        };
        /** @example lin_01jd8z3k5m7n9p1q3r5s7t9v1w */
        LineId: string;
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
        /** @description Absent on the last page. */
        NextCursor: string;
        /** @example ord_01jd8z3k5m7n9p1q3r5s7t9v1w */
        OrderId: string;
        /**
         * @description For people: CO-year-number.
         * @example CO-2026-000042
         */
        OrderNumber: string;
        OutboxState: {
            /** @description Events not yet sent. */
            depth: number;
            /** @description Jobs that are due. */
            jobs_due: number;
            oldest_at?: components["schemas"]["Timestamp"];
            /** @description Records that wait for their entity. */
            parked: number;
        };
        /** @enum {string} */
        PaymentFailureReason: "DECLINED" | "PROCESSING_ERROR";
        /** @description An order that was placed before release 0.2 has no `lines` and no `delivery`: only an amount can be refunded. */
        PaymentIntent: {
            amount: components["schemas"]["Money"];
            captured: components["schemas"]["Money"];
            created_at: components["schemas"]["Timestamp"];
            customer_id?: components["schemas"]["CustomerId"];
            delivery?: components["schemas"]["RefundableDelivery"];
            failure_reason?: components["schemas"]["PaymentFailureReason"];
            lines?: components["schemas"]["RefundableLine"][];
            method: components["schemas"]["PaymentMethodCode"];
            order_id: components["schemas"]["OrderId"];
            order_number: components["schemas"]["OrderNumber"];
            paid_at?: components["schemas"]["Timestamp"];
            payment_intent_id: components["schemas"]["PaymentIntentId"];
            refunded: components["schemas"]["Money"];
            status: components["schemas"]["PaymentIntentStatus"];
            updated_at: components["schemas"]["Timestamp"];
            version: components["schemas"]["Version"];
        };
        PaymentIntentDraft: {
            order_id: components["schemas"]["OrderId"];
        };
        /** @example pay_01jd8z3k5m7n9p1q3r5s7t9v1w */
        PaymentIntentId: string;
        PaymentIntentPage: {
            items: components["schemas"]["PaymentIntent"][];
            next_cursor?: components["schemas"]["NextCursor"];
        };
        /**
         * @description The last three are ends; refunds do not change a SUCCEEDED one.
         * @enum {string}
         */
        PaymentIntentStatus: "REQUIRES_PROCESSING" | "PROCESSING" | "SUCCEEDED" | "FAILED" | "CANCELLED";
        PaymentMethod: {
            code: components["schemas"]["PaymentMethodCode"];
            description: string;
            name: string;
            /** @description Always true: no money moves. */
            simulated: boolean;
        };
        /**
         * @description All simulated: no money moves.
         * @enum {string}
         */
        PaymentMethodCode: "CARD" | "TRANSFER" | "WALLET";
        PaymentMethodList: {
            items: components["schemas"]["PaymentMethod"][];
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
        Refund: {
            amount: components["schemas"]["Money"];
            created_at: components["schemas"]["Timestamp"];
            customer_id?: components["schemas"]["CustomerId"];
            delivery?: components["schemas"]["Money"];
            /** @description Absent when the refund is not for lines. */
            lines?: components["schemas"]["RefundLine"][];
            note?: string;
            order_id: components["schemas"]["OrderId"];
            order_number: components["schemas"]["OrderNumber"];
            payment_intent_id: components["schemas"]["PaymentIntentId"];
            reason: components["schemas"]["RefundReason"];
            refund_id: components["schemas"]["RefundId"];
            refunded_by?: components["schemas"]["StaffId"];
            remaining: components["schemas"]["Money"];
            status: components["schemas"]["RefundStatus"];
            updated_at: components["schemas"]["Timestamp"];
            version: components["schemas"]["Version"];
        };
        /** @description The delivery fee that was paid, and what of it went back. */
        RefundableDelivery: {
            refunded: components["schemas"]["Money"];
            total: components["schemas"]["Money"];
        };
        /** @description A line of the order that was paid, and what of it went back. `total` is what was paid for all its pieces; `refunded` includes its share of goodwill, so the rest is the price of the pieces that are left. */
        RefundableLine: {
            line_id: components["schemas"]["LineId"];
            name: string;
            /** @description Shown in English; absent: `name`. */
            name_en?: string;
            quantity: number;
            refunded: components["schemas"]["Money"];
            refunded_quantity: number;
            sku: components["schemas"]["Sku"];
            total: components["schemas"]["Money"];
        };
        /** @description Either what goes back (`lines`, `delivery` or both), which PAYING prices and BILLING credits line by line; or an `amount` as goodwill. Goodwill is split over what is left of each VAT rate, and within a rate over what is left of each line. An `amount` beside lines must equal their price, so staff refund exactly the total that they saw. */
        RefundDraft: {
            amount?: components["schemas"]["Money"];
            /** @description true: what is left of the delivery fee goes back too. */
            delivery?: boolean;
            lines?: components["schemas"]["RefundLineDraft"][];
            /** @description For other members of staff. */
            note?: string;
            payment_intent_id: components["schemas"]["PaymentIntentId"];
            reason: components["schemas"]["StaffRefundReason"];
        };
        /** @example rfd_01jd8z3k5m7n9p1q3r5s7t9v1w */
        RefundId: string;
        /** @description The part of a refund that is for one line of the order. */
        RefundLine: {
            amount: components["schemas"]["Money"];
            line_id: components["schemas"]["LineId"];
            quantity: components["schemas"]["Quantity"];
            sku: components["schemas"]["Sku"];
        };
        /** @description Pieces of one line of the order. What is left of their price goes back, after discounts and earlier goodwill. */
        RefundLineDraft: {
            line_id: components["schemas"]["LineId"];
            quantity: components["schemas"]["Quantity"];
        };
        RefundPage: {
            items: components["schemas"]["Refund"][];
            next_cursor?: components["schemas"]["NextCursor"];
        };
        /**
         * @description The last three are PAYING's own: the order ended, or goods came back.
         * @enum {string}
         */
        RefundReason: "GOODWILL" | "DAMAGED" | "NOT_RECEIVED" | "WRONG_ITEM" | "OTHER" | "ORDER_CANCELLED" | "ORDER_EXPIRED" | "RETURN";
        /** @enum {string} */
        RefundStatus: "SUCCEEDED";
        ServiceInfo: {
            service: components["schemas"]["ServiceName"];
            started_at: components["schemas"]["Timestamp"];
            /** @description The release of the suite that runs. */
            version: string;
        };
        /** @enum {string} */
        ServiceName: "profiling" | "cataloging" | "stocking" | "carting" | "ordering" | "paying" | "billing" | "shipping" | "administering";
        Simulation: {
            created_at: components["schemas"]["Timestamp"];
            delay_ms: components["schemas"]["SimulationDelay"];
            mode: components["schemas"]["SimulationMode"];
            updated_at: components["schemas"]["Timestamp"];
            version: components["schemas"]["Version"];
        };
        SimulationChange: {
            delay_ms: components["schemas"]["SimulationDelay"];
            mode: components["schemas"]["SimulationMode"];
            version: components["schemas"]["Version"];
        };
        /** @description Milliseconds; only DELAY waits for them. */
        SimulationDelay: number;
        /**
         * @description DELAY accepts after `delay_ms`.
         * @enum {string}
         */
        SimulationMode: "ACCEPT" | "DECLINE" | "DELAY";
        /**
         * @description The shop's own number of a variant; never changes.
         * @example MUG-BLUE-01
         */
        Sku: string;
        /** @example stf_01jd8z3k5m7n9p1q3r5s7t9v1w */
        StaffId: string;
        /**
         * @description Why staff refund.
         * @enum {string}
         */
        StaffRefundReason: "GOODWILL" | "DAMAGED" | "NOT_RECEIVED" | "WRONG_ITEM" | "OTHER";
        /**
         * Format: date-time
         * @description An instant, RFC 3339 in UTC.
         * @example 2026-11-23T09:30:00Z
         */
        Timestamp: string;
        /** @description Grows by one with every change; PUT and PATCH carry it (S-11). */
        Version: number;
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
         * @description Only those created at this instant or later.
         * @example 2026-11-01T00:00:00Z
         */
        CreatedFrom: components["schemas"]["Timestamp"];
        /**
         * @description Only those created before this instant.
         * @example 2026-12-01T00:00:00Z
         */
        CreatedTo: components["schemas"]["Timestamp"];
        /** @description Where the page begins: `next_cursor` of the page before. */
        Cursor: string;
        /**
         * @description The dead letter.
         * @example dlt_01jd8z3k5m7n9p1q3r5s7t9v1w
         */
        DeadLetterId: components["schemas"]["DeadLetterId"];
        /** @description A request that is sent again with the same key and body has one effect and gets the same answer, for 24 hours (S-10). */
        IdempotencyKey: string;
        /**
         * @description Items a page.
         * @example 20
         */
        Limit: number;
        /**
         * @description The payment intent.
         * @example pay_01jd8z3k5m7n9p1q3r5s7t9v1w
         */
        PaymentIntentId: components["schemas"]["PaymentIntentId"];
        /**
         * @description The refund.
         * @example rfd_01jd8z3k5m7n9p1q3r5s7t9v2x
         */
        RefundId: components["schemas"]["RefundId"];
        /**
         * @description A request that is sent again with the same key and body has one effect and gets the same answer, for 24 hours (S-10).
         * @example 3c1f5c0e-8f56-4a53-9a5c-9d2f0f3a7a11
         */
        RequiredIdempotencyKey: string;
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
    list_payment_intents: {
        parameters: {
            query?: {
                /**
                 * @description Only those created at this instant or later.
                 * @example 2026-11-01T00:00:00Z
                 */
                created_from?: components["parameters"]["CreatedFrom"];
                /**
                 * @description Only those created before this instant.
                 * @example 2026-12-01T00:00:00Z
                 */
                created_to?: components["parameters"]["CreatedTo"];
                /** @description Where the page begins: `next_cursor` of the page before. */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description Items a page.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Only that of one order.
                 * @example ord_01jd8z3k5m7n9p1q3r5s7t9v1w
                 */
                order_id?: components["schemas"]["OrderId"];
                /**
                 * @description Only those of one status.
                 * @example SUCCEEDED
                 */
                status?: components["schemas"]["PaymentIntentStatus"];
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
                     *           "payment_intent_id": "pay_01jd8z3k5m7n9p1q3r5s7t9v1w",
                     *           "order_id": "ord_01jd8z3k5m7n9p1q3r5s7t9v1w",
                     *           "order_number": "CO-2026-000042",
                     *           "customer_id": "cus_01jd8z3k5m7n9p1q3r5s7t9v1w",
                     *           "amount": {
                     *             "amount": 4470,
                     *             "currency": "EUR"
                     *           },
                     *           "method": "CARD",
                     *           "status": "SUCCEEDED",
                     *           "captured": {
                     *             "amount": 4470,
                     *             "currency": "EUR"
                     *           },
                     *           "refunded": {
                     *             "amount": 0,
                     *             "currency": "EUR"
                     *           },
                     *           "paid_at": "2026-11-23T09:30:02Z",
                     *           "version": 3,
                     *           "created_at": "2026-11-23T09:30:01Z",
                     *           "updated_at": "2026-11-23T09:30:02Z"
                     *         },
                     *         {
                     *           "payment_intent_id": "pay_01jd8z3k5m7n9p1q3r5s7t9v2x",
                     *           "order_id": "ord_01jd8z3k5m7n9p1q3r5s7t9v2x",
                     *           "order_number": "CO-2026-000041",
                     *           "amount": {
                     *             "amount": 2740,
                     *             "currency": "EUR"
                     *           },
                     *           "method": "TRANSFER",
                     *           "status": "SUCCEEDED",
                     *           "captured": {
                     *             "amount": 2740,
                     *             "currency": "EUR"
                     *           },
                     *           "refunded": {
                     *             "amount": 1791,
                     *             "currency": "EUR"
                     *           },
                     *           "paid_at": "2026-11-16T10:00:05.123456Z",
                     *           "version": 4,
                     *           "created_at": "2026-11-16T10:00:01Z",
                     *           "updated_at": "2026-11-20T14:00:00Z"
                     *         },
                     *         {
                     *           "payment_intent_id": "pay_01jd8z3k5m7n9p1q3r5s7t9v3y",
                     *           "order_id": "ord_01jd8z3k5m7n9p1q3r5s7t9v3y",
                     *           "order_number": "CO-2026-000043",
                     *           "customer_id": "cus_01jd8z3k5m7n9p1q3r5s7t9v2x",
                     *           "amount": {
                     *             "amount": 1791,
                     *             "currency": "EUR"
                     *           },
                     *           "method": "WALLET",
                     *           "status": "SUCCEEDED",
                     *           "captured": {
                     *             "amount": 1791,
                     *             "currency": "EUR"
                     *           },
                     *           "refunded": {
                     *             "amount": 0,
                     *             "currency": "EUR"
                     *           },
                     *           "paid_at": "2026-11-23T09:40:02Z",
                     *           "version": 3,
                     *           "created_at": "2026-11-23T09:40:01Z",
                     *           "updated_at": "2026-11-23T09:40:02Z"
                     *         },
                     *         {
                     *           "payment_intent_id": "pay_01jd8z3k5m7n9p1q3r5s7t9v4z",
                     *           "order_id": "ord_01jd8z3k5m7n9p1q3r5s7t9v4z",
                     *           "order_number": "CO-2026-000044",
                     *           "amount": {
                     *             "amount": 1545,
                     *             "currency": "EUR"
                     *           },
                     *           "method": "CARD",
                     *           "status": "FAILED",
                     *           "captured": {
                     *             "amount": 0,
                     *             "currency": "EUR"
                     *           },
                     *           "refunded": {
                     *             "amount": 0,
                     *             "currency": "EUR"
                     *           },
                     *           "failure_reason": "DECLINED",
                     *           "version": 3,
                     *           "created_at": "2026-11-23T09:41:01Z",
                     *           "updated_at": "2026-11-23T09:41:02Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["PaymentIntentPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    create_payment_intent: {
        parameters: {
            query?: never;
            header?: {
                /** @description A request that is sent again with the same key and body has one effect and gets the same answer, for 24 hours (S-10). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "order_id": "ord_01jd8z3k5m7n9p1q3r5s7t9v1w"
                 *     }
                 */
                "application/json": components["schemas"]["PaymentIntentDraft"];
            };
        };
        responses: {
            /** @description The one payment intent of the order. */
            201: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "payment_intent_id": "pay_01jd8z3k5m7n9p1q3r5s7t9v1w",
                     *       "order_id": "ord_01jd8z3k5m7n9p1q3r5s7t9v1w",
                     *       "order_number": "CO-2026-000042",
                     *       "customer_id": "cus_01jd8z3k5m7n9p1q3r5s7t9v1w",
                     *       "amount": {
                     *         "amount": 4470,
                     *         "currency": "EUR"
                     *       },
                     *       "method": "CARD",
                     *       "status": "REQUIRES_PROCESSING",
                     *       "captured": {
                     *         "amount": 0,
                     *         "currency": "EUR"
                     *       },
                     *       "refunded": {
                     *         "amount": 0,
                     *         "currency": "EUR"
                     *       },
                     *       "version": 1,
                     *       "created_at": "2026-11-23T09:30:01Z",
                     *       "updated_at": "2026-11-23T09:30:01Z"
                     *     }
                     */
                    "application/json": components["schemas"]["PaymentIntent"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    get_payment_intent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The payment intent.
                 * @example pay_01jd8z3k5m7n9p1q3r5s7t9v1w
                 */
                payment_intent_id: components["parameters"]["PaymentIntentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The payment intent. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentIntent"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    list_payment_methods: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The ways to pay. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "code": "CARD",
                     *           "name": "Card (simulated)",
                     *           "description": "Accepted at once; no card number is asked for.",
                     *           "simulated": true
                     *         },
                     *         {
                     *           "code": "TRANSFER",
                     *           "name": "Bank transfer (simulated)",
                     *           "description": "No money moves.",
                     *           "simulated": true
                     *         },
                     *         {
                     *           "code": "WALLET",
                     *           "name": "Wallet (simulated)",
                     *           "description": "No money moves.",
                     *           "simulated": true
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["PaymentMethodList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    list_refunds: {
        parameters: {
            query?: {
                /**
                 * @description Only those created at this instant or later.
                 * @example 2026-11-01T00:00:00Z
                 */
                created_from?: components["parameters"]["CreatedFrom"];
                /**
                 * @description Only those created before this instant.
                 * @example 2026-12-01T00:00:00Z
                 */
                created_to?: components["parameters"]["CreatedTo"];
                /** @description Where the page begins: `next_cursor` of the page before. */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description Items a page.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Only those of one order.
                 * @example ord_01jd8z3k5m7n9p1q3r5s7t9v1w
                 */
                order_id?: components["schemas"]["OrderId"];
                /**
                 * @description Only those of one payment intent.
                 * @example pay_01jd8z3k5m7n9p1q3r5s7t9v1w
                 */
                payment_intent_id?: components["schemas"]["PaymentIntentId"];
                /**
                 * @description Only those for one reason.
                 * @example GOODWILL
                 */
                reason?: components["schemas"]["RefundReason"];
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
                     *           "refund_id": "rfd_01jd8z3k5m7n9p1q3r5s7t9v2x",
                     *           "payment_intent_id": "pay_01jd8z3k5m7n9p1q3r5s7t9v2x",
                     *           "order_id": "ord_01jd8z3k5m7n9p1q3r5s7t9v2x",
                     *           "order_number": "CO-2026-000041",
                     *           "amount": {
                     *             "amount": 1791,
                     *             "currency": "EUR"
                     *           },
                     *           "remaining": {
                     *             "amount": 949,
                     *             "currency": "EUR"
                     *           },
                     *           "reason": "DAMAGED",
                     *           "lines": [
                     *             {
                     *               "line_id": "lin_01jd8z3k5m7n9p1q3r5s7t9v2x",
                     *               "sku": "MUG-BLUE-01",
                     *               "quantity": 1,
                     *               "amount": {
                     *                 "amount": 1791,
                     *                 "currency": "EUR"
                     *               }
                     *             }
                     *           ],
                     *           "note": "The mug has a chip",
                     *           "status": "SUCCEEDED",
                     *           "refunded_by": "stf_01jd8z3k5m7n9p1q3r5s7t9v2x",
                     *           "version": 1,
                     *           "created_at": "2026-11-20T14:00:00Z",
                     *           "updated_at": "2026-11-20T14:00:00Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["RefundPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    create_refund: {
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
                "application/json": components["schemas"]["RefundDraft"];
            };
        };
        responses: {
            /** @description Refunded. */
            201: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refund"];
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
    get_refund: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The refund.
                 * @example rfd_01jd8z3k5m7n9p1q3r5s7t9v2x
                 */
                refund_id: components["parameters"]["RefundId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The refund. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "refund_id": "rfd_01jd8z3k5m7n9p1q3r5s7t9v2x",
                     *       "payment_intent_id": "pay_01jd8z3k5m7n9p1q3r5s7t9v2x",
                     *       "order_id": "ord_01jd8z3k5m7n9p1q3r5s7t9v2x",
                     *       "order_number": "CO-2026-000041",
                     *       "amount": {
                     *         "amount": 1791,
                     *         "currency": "EUR"
                     *       },
                     *       "remaining": {
                     *         "amount": 949,
                     *         "currency": "EUR"
                     *       },
                     *       "reason": "DAMAGED",
                     *       "lines": [
                     *         {
                     *           "line_id": "lin_01jd8z3k5m7n9p1q3r5s7t9v2x",
                     *           "sku": "MUG-BLUE-01",
                     *           "quantity": 1,
                     *           "amount": {
                     *             "amount": 1791,
                     *             "currency": "EUR"
                     *           }
                     *         }
                     *       ],
                     *       "note": "The mug has a chip",
                     *       "status": "SUCCEEDED",
                     *       "refunded_by": "stf_01jd8z3k5m7n9p1q3r5s7t9v2x",
                     *       "version": 1,
                     *       "created_at": "2026-11-20T14:00:00Z",
                     *       "updated_at": "2026-11-20T14:00:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Refund"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    get_simulation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The simulation. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "mode": "ACCEPT",
                     *       "delay_ms": 0,
                     *       "version": 1,
                     *       "created_at": "2026-11-01T08:00:00Z",
                     *       "updated_at": "2026-11-01T08:00:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Simulation"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    set_simulation: {
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
                 *       "mode": "DELAY",
                 *       "delay_ms": 5000,
                 *       "version": 1
                 *     }
                 */
                "application/json": components["schemas"]["SimulationChange"];
            };
        };
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "mode": "DELAY",
                     *       "delay_ms": 5000,
                     *       "version": 2,
                     *       "created_at": "2026-11-01T08:00:00Z",
                     *       "updated_at": "2026-11-23T09:55:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Simulation"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
}
