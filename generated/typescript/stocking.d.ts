// Types of STOCKING, from contracts/stocking. Generated: edit the contract, not this file.
export interface paths {
    "/availability": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Can these be bought now?
         * @description One entry per known SKU, in the order of the request. Unknown SKUs are left out. The quantity is capped, so the size of the stock stays private.
         */
        get: operations["get_availability"];
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
    "/reservations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hold stock for an order
         * @description Holds all lines or none. An order has one reservation. When it is ACTIVE with the same lines, the answer is that reservation. When it has other lines, or is RELEASED or EXPIRED, the stock is reserved again under the same id with a higher attempt, or refused. The reservation ends by itself after the time limit, unless STOCKING has seen OrderCreated by then. After an order has ended, nothing can be reserved for it.
         */
        post: operations["reserve_stock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reservations/{reservation_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The reservation.
                 * @example rsv_01jd8z3k5m7n9p1q3r5s7t9v1w
                 */
                reservation_id: components["parameters"]["ReservationId"];
            };
            cookie?: never;
        };
        /**
         * Read a reservation
         * @description With its lines, its state and when it ends by itself.
         */
        get: operations["get_reservation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reservations/{reservation_id}/release": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The reservation.
                 * @example rsv_01jd8z3k5m7n9p1q3r5s7t9v1w
                 */
                reservation_id: components["parameters"]["ReservationId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give held stock back
         * @description Ends an ACTIVE reservation. When it has ended already, the answer is that reservation. A late release of an earlier attempt changes nothing. Nor does a release once the order was seen: only the order ends its reservation.
         */
        post: operations["release_reservation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stock-alerts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List stock alerts
         * @description Newest first; exactly one per threshold crossing.
         */
        get: operations["list_stock_alerts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stock-alerts/{alert_id}/acknowledgement": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The alert.
                 * @example alr_01jd8z3k5m7n9p1q3r5s7t9v1w
                 */
                alert_id: components["parameters"]["AlertId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Acknowledge a stock alert
         * @description OPEN becomes ACKNOWLEDGED.
         */
        post: operations["acknowledge_stock_alert"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stock-export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export all stock as a table
         * @description One line for each SKU with sku, name, on_hand, reserved, available, counted, reorder_point and safety_stock; `counted` is empty, to be written after counting, and an import takes the file in again.
         */
        get: operations["export_stock"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stock-imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take in counted stock and thresholds from a file
         * @description A table in UTF-8, its values between commas or semicolons, at most 10,000 lines, one for each SKU. The line of names has sku and any of counted, reorder_point and safety_stock, in any order; others are told of as `ignored_columns`, those of the export are passed over. `counted` is how many pieces are there; an empty cell leaves what is there, so an exported file changes nothing until something is written into it. A count below what is reserved is refused. Good lines are taken, the others are told by line and column. The import goes on in the background, in steps, also after a failure. A dry run does the same and keeps nothing of it.
         */
        post: operations["import_stock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stock-imports/{import_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The import.
                 * @example imp_01jd8z3k5m7n9p1q3r5s7t9v1w
                 */
                import_id: components["parameters"]["ImportId"];
            };
            cookie?: never;
        };
        /**
         * Read how far an import is
         * @description Its progress, what became of its lines, and each line that was refused.
         */
        get: operations["get_stock_import"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stock-items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List stock items
         * @description By SKU.
         */
        get: operations["list_stock_items"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stock-items/{sku}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The variant.
                 * @example MUG-BLUE-01
                 */
                sku: components["parameters"]["Sku"];
            };
            cookie?: never;
        };
        /**
         * Read the stock of a variant
         * @description Pieces on hand, held, and free, with the thresholds.
         */
        get: operations["get_stock_item"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stock-items/{sku}/adjustments": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The variant.
                 * @example MUG-BLUE-01
                 */
                sku: components["parameters"]["Sku"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Correct the stock
         * @description Adds or takes pieces, with the reason; never below what is reserved.
         */
        post: operations["adjust_stock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stock-items/{sku}/counts": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The variant.
                 * @example MUG-BLUE-01
                 */
                sku: components["parameters"]["Sku"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set the stock to what was counted
         * @description The difference is a movement of kind ADJUSTMENT; a count that finds what was known changes nothing. Never below what orders hold. With `version`, the count is refused when pieces moved since then: count again.
         */
        post: operations["count_stock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stock-items/{sku}/receipts": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The variant.
                 * @example MUG-BLUE-01
                 */
                sku: components["parameters"]["Sku"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Receive goods
         * @description Adds pieces; the movement is kept for ever.
         */
        post: operations["receive_stock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stock-items/{sku}/thresholds": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The variant.
                 * @example MUG-BLUE-01
                 */
                sku: components["parameters"]["Sku"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Set when the stock counts as low
         * @description `reorder_point` makes it LOW; `safety_stock` is never sold.
         */
        put: operations["set_stock_thresholds"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stock-movements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List stock movements
         * @description Newest first; append-only.
         */
        get: operations["list_stock_movements"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stock-subscriptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask to be told when a variant is back in stock
         * @description The address gets one message, when pieces can be bought again. Asked again, it stays one message, in the language of the last time; the answer is the same. It takes no Idempotency-Key, since the caller is not known. What nobody could serve until `expires_at` is forgotten.
         */
        post: operations["subscribe_back_in_stock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stock-subscriptions/{subscription_id}/contact": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The subscription.
                 * @example sub_01jd8z3k5m7n9p1q3r5s7t9v1w
                 */
                subscription_id: components["parameters"]["SubscriptionId"];
            };
            cookie?: never;
        };
        /**
         * Read whom to tell that a variant is back
         * @description For services only, which ask when they write the message (ADR 0058). What was forgotten, or asked for again, is not found: nothing is sent.
         */
        get: operations["get_stock_subscription"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stock-subscriptions/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description What the link in the message carries.
                 * @example pQ4xV7bTn2KcW9sLzR5yHf0uJd3gMa6eXiOwBqC8vE1
                 */
                token: components["parameters"]["SubscriptionToken"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Do not be told after all
         * @description The address and everything else of the subscription is forgotten. Who asks again gets 404: there is nothing left to forget.
         */
        delete: operations["unsubscribe_back_in_stock"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @example alr_01jd8z3k5m7n9p1q3r5s7t9v1w */
        AlertId: string;
        /** @enum {string} */
        AlertKind: "OUT_OF_STOCK" | "LOW_STOCK" | "BACK_IN_STOCK" | "SHORTFALL";
        /** @enum {string} */
        AlertStatus: "OPEN" | "ACKNOWLEDGED" | "RESOLVED";
        Availability: {
            /** @description Pieces that can be bought, up to a cap. */
            quantity: number;
            sku: components["schemas"]["Sku"];
            status: components["schemas"]["StockStatus"];
        };
        AvailabilityList: {
            items: components["schemas"]["Availability"][];
        };
        /**
         * Format: binary
         * @description A table in UTF-8 with a line of names, then one line for each thing.
         */
        CsvFile: string;
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
        /** @description What is wrong, and where. */
        FieldError: {
            message: string;
            /** @description JSON pointer into the body, or the parameter's name behind `/query/`, `/path/` or `/header/`. */
            pointer: string;
        };
        /** @description A file that is taken in, how far, and what became of its lines; in a dry run, what would become of them. */
        FileImport: {
            changed: components["schemas"]["FileImportLineCount"];
            created: components["schemas"]["FileImportLineCount"];
            created_at: components["schemas"]["Timestamp"];
            created_by: components["schemas"]["UserId"];
            dry_run: boolean;
            /** @description The refused lines so far, in the order of the file, the first 1,000. Absent in lists of imports. */
            faults?: components["schemas"]["FileImportFault"][];
            /** @description Names in the first line that the import does not know (the first 20); absent when it knows all. */
            ignored_columns?: string[];
            import_id: components["schemas"]["ImportId"];
            lines: components["schemas"]["FileImportLineCount"];
            lines_done: components["schemas"]["FileImportLineCount"];
            refused: components["schemas"]["FileImportLineCount"];
            status: components["schemas"]["FileImportStatus"];
            unchanged: components["schemas"]["FileImportLineCount"];
            updated_at: components["schemas"]["Timestamp"];
        };
        /**
         * @description A line that was refused, and how to mend it.
         * @example {
         *       "line": 4,
         *       "column": "price",
         *       "reference": "TEA-01",
         *       "fault": "VALUE_AMBIGUOUS",
         *       "message": "1,055 can be 1055.00 or 1.06: write it with two digits for the cents."
         *     }
         */
        FileImportFault: {
            /** @description The column that is wrong; absent when it is the line as a whole. */
            column?: string;
            fault: components["schemas"]["FileImportFaultKind"];
            /** @description Where it begins in the file, as editors count; 1 is the line of names. */
            line: number;
            /** @description What is wrong, and what to write. */
            message: string;
            /** @description The SKU, as the line says it. */
            reference?: string;
        };
        /**
         * @description Why a line was refused, for programs; `message` is for people. LINE_UNREADABLE: its quotes are not those of a table. VALUE_AMBIGUOUS: it can be read in two ways. LINES_DISAGREE: lines of one product say different things of it. SKU_TAKEN: another product has it, or had it.
         * @enum {string}
         */
        FileImportFaultKind: "LINE_UNREADABLE" | "FIELDS_MISSING" | "FIELDS_EXTRA" | "VALUE_MISSING" | "VALUE_TOO_LONG" | "VALUE_INVALID" | "VALUE_AMBIGUOUS" | "NOT_PRINTABLE" | "LINES_DISAGREE" | "SKU_TWICE" | "SKU_TAKEN" | "SKU_UNKNOWN" | "SLUG_TAKEN" | "CATEGORY_UNKNOWN" | "VENDOR_UNKNOWN" | "PRODUCT_ARCHIVED" | "NOT_PUBLISHABLE" | "LIMIT_EXCEEDED" | "BELOW_RESERVED";
        /** @description Lines below the line of names. */
        FileImportLineCount: number;
        /**
         * @description Imports are taken in one after the other, in the order they came.
         * @enum {string}
         */
        FileImportStatus: "WAITING" | "RUNNING" | "DONE";
        /** @example imp_01jd8z3k5m7n9p1q3r5s7t9v1w */
        ImportId: string;
        /**
         * @description A language of the shop's texts and messages.
         * @enum {string}
         */
        Language: "FR" | "EN";
        Liveness: {
            /** @enum {string} */
            status: "UP";
        };
        /** @example mov_01jd8z3k5m7n9p1q3r5s7t9v1w */
        MovementId: string;
        /** @enum {string} */
        MovementKind: "RECEIPT" | "ADJUSTMENT" | "COMMIT" | "RESTOCK" | "RETURN";
        /** @description Absent on the last page. */
        NextCursor: string;
        Note: string;
        /** @description Pieces. */
        OnHand: number;
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
        Reservation: {
            attempt: components["schemas"]["ReservationAttempt"];
            created_at: components["schemas"]["Timestamp"];
            expires_at?: components["schemas"]["Timestamp"];
            lines: components["schemas"]["ReservationLines"];
            order_id: components["schemas"]["OrderId"];
            reservation_id: components["schemas"]["ReservationId"];
            status: components["schemas"]["ReservationStatus"];
            updated_at: components["schemas"]["Timestamp"];
            version: components["schemas"]["Version"];
        };
        /** @description Grows when an order reserves again, so that a late release of an earlier attempt changes nothing. */
        ReservationAttempt: number;
        ReservationDraft: {
            attempt: components["schemas"]["ReservationAttempt"];
            lines: components["schemas"]["ReservationLines"];
            order_id: components["schemas"]["OrderId"];
        };
        /** @example rsv_01jd8z3k5m7n9p1q3r5s7t9v1w */
        ReservationId: string;
        ReservationLines: components["schemas"]["SkuQuantity"][];
        ReservationRelease: {
            attempt: components["schemas"]["ReservationAttempt"];
            /** @enum {string} */
            reason: "ORDER_NOT_CREATED" | "CANCELLED" | "EXPIRED" | "STAFF";
        };
        /**
         * @description RETURNED: what was committed left, and came back.
         * @enum {string}
         */
        ReservationStatus: "ACTIVE" | "COMMITTED" | "RELEASED" | "EXPIRED" | "RETURNED";
        ServiceInfo: {
            service: components["schemas"]["ServiceName"];
            started_at: components["schemas"]["Timestamp"];
            /** @description The release of the suite that runs. */
            version: string;
        };
        /** @enum {string} */
        ServiceName: "profiling" | "cataloging" | "stocking" | "carting" | "ordering" | "paying" | "billing" | "shipping" | "administering";
        /**
         * @description The shop's own number of a variant; never changes.
         * @example MUG-BLUE-01
         */
        Sku: string;
        /** @description A number of pieces of one variant. */
        SkuQuantity: {
            quantity: components["schemas"]["Quantity"];
            sku: components["schemas"]["Sku"];
        };
        Skus: components["schemas"]["Sku"][];
        StockAdjustment: {
            /** @description Signed pieces; 0 changes nothing. */
            delta: number;
            reason: components["schemas"]["Note"];
        };
        StockAlert: {
            alert_id: components["schemas"]["AlertId"];
            available: components["schemas"]["OnHand"];
            created_at: components["schemas"]["Timestamp"];
            kind: components["schemas"]["AlertKind"];
            order_id?: components["schemas"]["OrderId"];
            sku: components["schemas"]["Sku"];
            status: components["schemas"]["AlertStatus"];
            updated_at: components["schemas"]["Timestamp"];
            version: components["schemas"]["Version"];
        };
        StockAlertPage: {
            items: components["schemas"]["StockAlert"][];
            next_cursor?: components["schemas"]["NextCursor"];
        };
        StockCount: {
            /** @description Pieces that were counted. Those that orders hold count, too; those of confirmed orders have left the stock. */
            counted: number;
            reason?: components["schemas"]["Note"];
            version?: components["schemas"]["Version"];
        };
        StockItem: {
            /** @description Free to sell: on_hand − reserved − safety_stock, never below 0. */
            available: number;
            created_at: components["schemas"]["Timestamp"];
            /** @description Of product and variant; empty until the product is known. */
            name: string;
            on_hand: components["schemas"]["OnHand"];
            product_id?: components["schemas"]["ProductId"];
            reorder_point: components["schemas"]["Threshold"];
            reserved: components["schemas"]["OnHand"];
            safety_stock: components["schemas"]["Threshold"];
            sku: components["schemas"]["Sku"];
            status: components["schemas"]["StockStatus"];
            updated_at: components["schemas"]["Timestamp"];
            version: components["schemas"]["Version"];
        };
        StockItemPage: {
            items: components["schemas"]["StockItem"][];
            next_cursor?: components["schemas"]["NextCursor"];
        };
        StockMovement: {
            balance_after: components["schemas"]["OnHand"];
            created_at: components["schemas"]["Timestamp"];
            delta: number;
            kind: components["schemas"]["MovementKind"];
            movement_id: components["schemas"]["MovementId"];
            order_id?: components["schemas"]["OrderId"];
            reason?: string;
            sku: components["schemas"]["Sku"];
        };
        StockMovementPage: {
            items: components["schemas"]["StockMovement"][];
            next_cursor?: components["schemas"]["NextCursor"];
        };
        StockReceipt: {
            quantity: number;
            reference?: components["schemas"]["Note"];
        };
        /** @enum {string} */
        StockStatus: "IN_STOCK" | "LOW" | "OUT_OF_STOCK";
        /** @description Who waits for a variant. */
        StockSubscription: {
            email: components["schemas"]["EmailCopy"];
            language: components["schemas"]["Language"];
            sku: components["schemas"]["Sku"];
            subscription_id: components["schemas"]["SubscriptionId"];
            token: components["schemas"]["SubscriptionToken"];
        };
        /** @description The same for everybody who asks, so that nobody learns what an address is told of. */
        StockSubscriptionAcceptance: {
            expires_at: components["schemas"]["Timestamp"];
            language: components["schemas"]["Language"];
            sku: components["schemas"]["Sku"];
        };
        StockSubscriptionDraft: {
            email: components["schemas"]["Email"];
            language: components["schemas"]["Language"];
            sku: components["schemas"]["Sku"];
        };
        StockThresholds: {
            reorder_point: components["schemas"]["Threshold"];
            safety_stock: components["schemas"]["Threshold"];
            version: components["schemas"]["Version"];
        };
        /** @example sub_01jd8z3k5m7n9p1q3r5s7t9v1w */
        SubscriptionId: string;
        /** @description Whoever has it may end the subscription. */
        SubscriptionToken: string;
        /** @description Pieces. */
        Threshold: number;
        /**
         * Format: date-time
         * @description An instant, RFC 3339 in UTC.
         * @example 2026-11-23T09:30:00Z
         */
        Timestamp: string;
        /**
         * @description A customer (cus_) or a member of staff (stf_).
         * @example stf_01jd8z3k5m7n9p1q3r5s7t9v1w
         */
        UserId: string;
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
         * @description The alert.
         * @example alr_01jd8z3k5m7n9p1q3r5s7t9v1w
         */
        AlertId: components["schemas"]["AlertId"];
        /**
         * @description What stands between the values. With SEMICOLON the cents of amounts stand behind a comma (19,90), as spreadsheets in French read them; an import takes both.
         * @example SEMICOLON
         */
        CsvSeparator: "COMMA" | "SEMICOLON";
        /** @description Where the page begins: `next_cursor` of the page before. */
        Cursor: string;
        /**
         * @description The dead letter.
         * @example dlt_01jd8z3k5m7n9p1q3r5s7t9v1w
         */
        DeadLetterId: components["schemas"]["DeadLetterId"];
        /**
         * @description Tell what the file would change, and change nothing.
         * @example false
         */
        DryRun: boolean;
        /** @description A request that is sent again with the same key and body has one effect and gets the same answer, for 24 hours (S-10). */
        IdempotencyKey: string;
        /**
         * @description The import.
         * @example imp_01jd8z3k5m7n9p1q3r5s7t9v1w
         */
        ImportId: components["schemas"]["ImportId"];
        /**
         * @description Items a page.
         * @example 20
         */
        Limit: number;
        /**
         * @description A request that is sent again with the same key and body has one effect and gets the same answer, for 24 hours (S-10).
         * @example 3c1f5c0e-8f56-4a53-9a5c-9d2f0f3a7a11
         */
        RequiredIdempotencyKey: string;
        /**
         * @description The reservation.
         * @example rsv_01jd8z3k5m7n9p1q3r5s7t9v1w
         */
        ReservationId: components["schemas"]["ReservationId"];
        /**
         * @description The variant.
         * @example MUG-BLUE-01
         */
        Sku: components["schemas"]["Sku"];
        /**
         * @description The subscription.
         * @example sub_01jd8z3k5m7n9p1q3r5s7t9v1w
         */
        SubscriptionId: components["schemas"]["SubscriptionId"];
        /**
         * @description What the link in the message carries.
         * @example pQ4xV7bTn2KcW9sLzR5yHf0uJd3gMa6eXiOwBqC8vE1
         */
        SubscriptionToken: components["schemas"]["SubscriptionToken"];
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
    get_availability: {
        parameters: {
            query: {
                /**
                 * @description The variants asked for.
                 * @example [
                 *       "MUG-BLUE-01"
                 *     ]
                 */
                sku: components["schemas"]["Skus"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What can be bought. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "sku": "MUG-BLUE-01",
                     *           "status": "IN_STOCK",
                     *           "quantity": 20
                     *         },
                     *         {
                     *           "sku": "TEA-01",
                     *           "status": "LOW",
                     *           "quantity": 5
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["AvailabilityList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
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
    reserve_stock: {
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
                /**
                 * @example {
                 *       "order_id": "ord_01jd8z3k5m7n9p1q3r5s7t9v1w",
                 *       "attempt": 1,
                 *       "lines": [
                 *         {
                 *           "sku": "MUG-BLUE-01",
                 *           "quantity": 2
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ReservationDraft"];
            };
        };
        responses: {
            /** @description The stock is held. */
            201: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "reservation_id": "rsv_01jd8z3k5m7n9p1q3r5s7t9v1w",
                     *       "order_id": "ord_01jd8z3k5m7n9p1q3r5s7t9v1w",
                     *       "attempt": 1,
                     *       "status": "ACTIVE",
                     *       "lines": [
                     *         {
                     *           "sku": "MUG-BLUE-01",
                     *           "quantity": 2
                     *         }
                     *       ],
                     *       "expires_at": "2026-11-23T09:50:00Z",
                     *       "version": 1,
                     *       "created_at": "2026-11-23T09:30:00Z",
                     *       "updated_at": "2026-11-23T09:30:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Reservation"];
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
    get_reservation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The reservation.
                 * @example rsv_01jd8z3k5m7n9p1q3r5s7t9v1w
                 */
                reservation_id: components["parameters"]["ReservationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The reservation. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "reservation_id": "rsv_01jd8z3k5m7n9p1q3r5s7t9v1w",
                     *       "order_id": "ord_01jd8z3k5m7n9p1q3r5s7t9v1w",
                     *       "attempt": 1,
                     *       "status": "COMMITTED",
                     *       "lines": [
                     *         {
                     *           "sku": "MUG-BLUE-01",
                     *           "quantity": 2
                     *         }
                     *       ],
                     *       "version": 2,
                     *       "created_at": "2026-11-23T09:30:00Z",
                     *       "updated_at": "2026-11-23T09:30:03Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Reservation"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    release_reservation: {
        parameters: {
            query?: never;
            header?: {
                /** @description A request that is sent again with the same key and body has one effect and gets the same answer, for 24 hours (S-10). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The reservation.
                 * @example rsv_01jd8z3k5m7n9p1q3r5s7t9v1w
                 */
                reservation_id: components["parameters"]["ReservationId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "CANCELLED",
                 *       "attempt": 1
                 *     }
                 */
                "application/json": components["schemas"]["ReservationRelease"];
            };
        };
        responses: {
            /** @description The reservation as it is now. */
            200: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "reservation_id": "rsv_01jd8z3k5m7n9p1q3r5s7t9v1w",
                     *       "order_id": "ord_01jd8z3k5m7n9p1q3r5s7t9v1w",
                     *       "attempt": 1,
                     *       "status": "RELEASED",
                     *       "lines": [
                     *         {
                     *           "sku": "MUG-BLUE-01",
                     *           "quantity": 2
                     *         }
                     *       ],
                     *       "version": 3,
                     *       "created_at": "2026-11-23T09:30:00Z",
                     *       "updated_at": "2026-11-23T09:50:01Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Reservation"];
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
    list_stock_alerts: {
        parameters: {
            query?: {
                /** @description Where the page begins: `next_cursor` of the page before. */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description Only of one kind.
                 * @example LOW_STOCK
                 */
                kind?: components["schemas"]["AlertKind"];
                /**
                 * @description Items a page.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Only those of one status.
                 * @example OPEN
                 */
                status?: components["schemas"]["AlertStatus"];
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
                     *           "alert_id": "alr_01jd8z3k5m7n9p1q3r5s7t9v1w",
                     *           "sku": "TEA-01",
                     *           "kind": "LOW_STOCK",
                     *           "status": "OPEN",
                     *           "available": 5,
                     *           "version": 1,
                     *           "created_at": "2026-11-16T10:00:06Z",
                     *           "updated_at": "2026-11-16T10:00:06Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["StockAlertPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    acknowledge_stock_alert: {
        parameters: {
            query?: never;
            header?: {
                /** @description A request that is sent again with the same key and body has one effect and gets the same answer, for 24 hours (S-10). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The alert.
                 * @example alr_01jd8z3k5m7n9p1q3r5s7t9v1w
                 */
                alert_id: components["parameters"]["AlertId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "alert_id": "alr_01jd8z3k5m7n9p1q3r5s7t9v1w",
                     *       "sku": "TEA-01",
                     *       "kind": "LOW_STOCK",
                     *       "status": "ACKNOWLEDGED",
                     *       "available": 5,
                     *       "version": 2,
                     *       "created_at": "2026-11-16T10:00:06Z",
                     *       "updated_at": "2026-11-23T10:13:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["StockAlert"];
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
    export_stock: {
        parameters: {
            query?: {
                /**
                 * @description What stands between the values. With SEMICOLON the cents of amounts stand behind a comma (19,90), as spreadsheets in French read them; an import takes both.
                 * @example SEMICOLON
                 */
                separator?: components["parameters"]["CsvSeparator"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The table. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": components["schemas"]["CsvFile"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    import_stock: {
        parameters: {
            query?: {
                /**
                 * @description Tell what the file would change, and change nothing.
                 * @example false
                 */
                dry_run?: components["parameters"]["DryRun"];
            };
            header?: {
                /** @description A request that is sent again with the same key and body has one effect and gets the same answer, for 24 hours (S-10). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "text/csv": components["schemas"]["CsvFile"];
            };
        };
        responses: {
            /** @description The file can be read and waits its turn. */
            202: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "import_id": "imp_01jd8z3k5m7n9p1q3r5s7t9v3y",
                     *       "dry_run": false,
                     *       "status": "WAITING",
                     *       "lines": 2,
                     *       "lines_done": 0,
                     *       "created": 0,
                     *       "changed": 0,
                     *       "unchanged": 0,
                     *       "refused": 0,
                     *       "created_by": "stf_01jd8z3k5m7n9p1q3r5s7t9v1w",
                     *       "created_at": "2026-11-23T10:20:00Z",
                     *       "updated_at": "2026-11-23T10:20:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["FileImport"];
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
    get_stock_import: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The import.
                 * @example imp_01jd8z3k5m7n9p1q3r5s7t9v1w
                 */
                import_id: components["parameters"]["ImportId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "import_id": "imp_01jd8z3k5m7n9p1q3r5s7t9v3y",
                     *       "dry_run": false,
                     *       "status": "DONE",
                     *       "lines": 2,
                     *       "lines_done": 2,
                     *       "created": 0,
                     *       "changed": 1,
                     *       "unchanged": 0,
                     *       "refused": 1,
                     *       "faults": [
                     *         {
                     *           "line": 3,
                     *           "column": "sku",
                     *           "reference": "TEA-1",
                     *           "fault": "SKU_UNKNOWN",
                     *           "message": "No stock item has the SKU TEA-1: write it as the product has it."
                     *         }
                     *       ],
                     *       "created_by": "stf_01jd8z3k5m7n9p1q3r5s7t9v1w",
                     *       "created_at": "2026-11-23T10:20:00Z",
                     *       "updated_at": "2026-11-23T10:20:01Z"
                     *     }
                     */
                    "application/json": components["schemas"]["FileImport"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    list_stock_items: {
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
                 * @description Each word is a part of the SKU or of the product name. Case and accents do not count.
                 * @example blue mug
                 */
                q?: string;
                /**
                 * @description Only these.
                 * @example [
                 *       "MUG-BLUE-01"
                 *     ]
                 */
                sku?: components["schemas"]["Skus"];
                /**
                 * @description Only those of one status.
                 * @example LOW
                 */
                status?: components["schemas"]["StockStatus"];
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
                     *           "sku": "MUG-BLUE-01",
                     *           "name": "Mug, blue",
                     *           "product_id": "prd_01jd8z3k5m7n9p1q3r5s7t9v1w",
                     *           "on_hand": 36,
                     *           "reserved": 0,
                     *           "available": 36,
                     *           "reorder_point": 5,
                     *           "safety_stock": 0,
                     *           "status": "IN_STOCK",
                     *           "version": 10,
                     *           "created_at": "2026-11-01T08:15:00Z",
                     *           "updated_at": "2026-11-23T09:57:00Z"
                     *         },
                     *         {
                     *           "sku": "TEA-01",
                     *           "name": "Green tea, 100 g",
                     *           "product_id": "prd_01jd8z3k5m7n9p1q3r5s7t9v2x",
                     *           "on_hand": 5,
                     *           "reserved": 0,
                     *           "available": 5,
                     *           "reorder_point": 5,
                     *           "safety_stock": 0,
                     *           "status": "LOW",
                     *           "version": 6,
                     *           "created_at": "2026-11-01T08:35:00Z",
                     *           "updated_at": "2026-11-23T09:41:03Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["StockItemPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    get_stock_item: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The variant.
                 * @example MUG-BLUE-01
                 */
                sku: components["parameters"]["Sku"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The stock item. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StockItem"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    adjust_stock: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description A request that is sent again with the same key and body has one effect and gets the same answer, for 24 hours (S-10).
                 * @example 3c1f5c0e-8f56-4a53-9a5c-9d2f0f3a7a11
                 */
                "Idempotency-Key": components["parameters"]["RequiredIdempotencyKey"];
            };
            path: {
                /**
                 * @description The variant.
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
                 *       "delta": -2,
                 *       "reason": "Broken in the warehouse"
                 *     }
                 */
                "application/json": components["schemas"]["StockAdjustment"];
            };
        };
        responses: {
            /** @description As it is now. */
            201: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "sku": "MUG-BLUE-01",
                     *       "name": "Mug, blue",
                     *       "product_id": "prd_01jd8z3k5m7n9p1q3r5s7t9v1w",
                     *       "on_hand": 74,
                     *       "reserved": 0,
                     *       "available": 74,
                     *       "reorder_point": 5,
                     *       "safety_stock": 0,
                     *       "status": "IN_STOCK",
                     *       "version": 12,
                     *       "created_at": "2026-11-01T08:15:00Z",
                     *       "updated_at": "2026-11-23T10:11:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["StockItem"];
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
    count_stock: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description A request that is sent again with the same key and body has one effect and gets the same answer, for 24 hours (S-10).
                 * @example 3c1f5c0e-8f56-4a53-9a5c-9d2f0f3a7a11
                 */
                "Idempotency-Key": components["parameters"]["RequiredIdempotencyKey"];
            };
            path: {
                /**
                 * @description The variant.
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
                 *       "counted": 73,
                 *       "reason": "Yearly count",
                 *       "version": 13
                 *     }
                 */
                "application/json": components["schemas"]["StockCount"];
            };
        };
        responses: {
            /** @description As it is now. */
            201: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "sku": "MUG-BLUE-01",
                     *       "name": "Mug, blue",
                     *       "product_id": "prd_01jd8z3k5m7n9p1q3r5s7t9v1w",
                     *       "on_hand": 73,
                     *       "reserved": 0,
                     *       "available": 73,
                     *       "reorder_point": 8,
                     *       "safety_stock": 0,
                     *       "status": "IN_STOCK",
                     *       "version": 14,
                     *       "created_at": "2026-11-01T08:15:00Z",
                     *       "updated_at": "2026-11-23T10:13:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["StockItem"];
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
    receive_stock: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description A request that is sent again with the same key and body has one effect and gets the same answer, for 24 hours (S-10).
                 * @example 3c1f5c0e-8f56-4a53-9a5c-9d2f0f3a7a11
                 */
                "Idempotency-Key": components["parameters"]["RequiredIdempotencyKey"];
            };
            path: {
                /**
                 * @description The variant.
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
                 *       "quantity": 40,
                 *       "reference": "Delivery 78"
                 *     }
                 */
                "application/json": components["schemas"]["StockReceipt"];
            };
        };
        responses: {
            /** @description As it is now. */
            201: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "sku": "MUG-BLUE-01",
                     *       "name": "Mug, blue",
                     *       "product_id": "prd_01jd8z3k5m7n9p1q3r5s7t9v1w",
                     *       "on_hand": 76,
                     *       "reserved": 0,
                     *       "available": 76,
                     *       "reorder_point": 5,
                     *       "safety_stock": 0,
                     *       "status": "IN_STOCK",
                     *       "version": 11,
                     *       "created_at": "2026-11-01T08:15:00Z",
                     *       "updated_at": "2026-11-23T10:10:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["StockItem"];
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
    set_stock_thresholds: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The variant.
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
                 *       "reorder_point": 8,
                 *       "safety_stock": 0,
                 *       "version": 12
                 *     }
                 */
                "application/json": components["schemas"]["StockThresholds"];
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
                     *       "sku": "MUG-BLUE-01",
                     *       "name": "Mug, blue",
                     *       "product_id": "prd_01jd8z3k5m7n9p1q3r5s7t9v1w",
                     *       "on_hand": 74,
                     *       "reserved": 0,
                     *       "available": 74,
                     *       "reorder_point": 8,
                     *       "safety_stock": 0,
                     *       "status": "IN_STOCK",
                     *       "version": 13,
                     *       "created_at": "2026-11-01T08:15:00Z",
                     *       "updated_at": "2026-11-23T10:12:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["StockItem"];
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
    list_stock_movements: {
        parameters: {
            query?: {
                /** @description Where the page begins: `next_cursor` of the page before. */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description Only of one kind.
                 * @example RECEIPT
                 */
                kind?: components["schemas"]["MovementKind"];
                /**
                 * @description Items a page.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Only of one order.
                 * @example ord_01jd8z3k5m7n9p1q3r5s7t9v1w
                 */
                order_id?: components["schemas"]["OrderId"];
                /**
                 * @description Only of these variants.
                 * @example [
                 *       "MUG-BLUE-01"
                 *     ]
                 */
                sku?: components["schemas"]["Skus"];
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
                     *           "movement_id": "mov_01jd8z3k5m7n9p1q3r5s7t9v5a",
                     *           "sku": "MUG-BLUE-01",
                     *           "kind": "COMMIT",
                     *           "delta": -1,
                     *           "balance_after": 36,
                     *           "order_id": "ord_01jd8z3k5m7n9p1q3r5s7t9v3y",
                     *           "created_at": "2026-11-23T09:40:03Z"
                     *         },
                     *         {
                     *           "movement_id": "mov_01jd8z3k5m7n9p1q3r5s7t9v4z",
                     *           "sku": "MUG-BLUE-01",
                     *           "kind": "COMMIT",
                     *           "delta": -2,
                     *           "balance_after": 37,
                     *           "order_id": "ord_01jd8z3k5m7n9p1q3r5s7t9v1w",
                     *           "created_at": "2026-11-23T09:30:03Z"
                     *         },
                     *         {
                     *           "movement_id": "mov_01jd8z3k5m7n9p1q3r5s7t9v3y",
                     *           "sku": "TEA-01",
                     *           "kind": "COMMIT",
                     *           "delta": -1,
                     *           "balance_after": 5,
                     *           "order_id": "ord_01jd8z3k5m7n9p1q3r5s7t9v2x",
                     *           "created_at": "2026-11-16T10:00:06Z"
                     *         },
                     *         {
                     *           "movement_id": "mov_01jd8z3k5m7n9p1q3r5s7t9v2x",
                     *           "sku": "MUG-BLUE-01",
                     *           "kind": "COMMIT",
                     *           "delta": -1,
                     *           "balance_after": 39,
                     *           "order_id": "ord_01jd8z3k5m7n9p1q3r5s7t9v2x",
                     *           "created_at": "2026-11-16T10:00:06Z"
                     *         },
                     *         {
                     *           "movement_id": "mov_01jd8z3k5m7n9p1q3r5s7t9v2y",
                     *           "sku": "TEA-01",
                     *           "kind": "RECEIPT",
                     *           "delta": 6,
                     *           "balance_after": 6,
                     *           "reason": "Delivery 77",
                     *           "created_at": "2026-11-01T08:35:00Z"
                     *         },
                     *         {
                     *           "movement_id": "mov_01jd8z3k5m7n9p1q3r5s7t9v1w",
                     *           "sku": "MUG-BLUE-01",
                     *           "kind": "RECEIPT",
                     *           "delta": 40,
                     *           "balance_after": 40,
                     *           "reason": "Delivery 77",
                     *           "created_at": "2026-11-01T08:15:00Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["StockMovementPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    subscribe_back_in_stock: {
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
                 *       "sku": "TEA-01",
                 *       "email": "ana@example.org",
                 *       "language": "FR"
                 *     }
                 */
                "application/json": components["schemas"]["StockSubscriptionDraft"];
            };
        };
        responses: {
            /** @description It is remembered. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "sku": "TEA-01",
                     *       "language": "FR",
                     *       "expires_at": "2027-05-24T10:20:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["StockSubscriptionAcceptance"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    get_stock_subscription: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The subscription.
                 * @example sub_01jd8z3k5m7n9p1q3r5s7t9v1w
                 */
                subscription_id: components["parameters"]["SubscriptionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The subscription, with the token of the link that ends it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "subscription_id": "sub_01jd8z3k5m7n9p1q3r5s7t9v1w",
                     *       "sku": "TEA-01",
                     *       "email": "ana@example.org",
                     *       "language": "FR",
                     *       "token": "pQ4xV7bTn2KcW9sLzR5yHf0uJd3gMa6eXiOwBqC8vE1"
                     *     }
                     */
                    "application/json": components["schemas"]["StockSubscription"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    unsubscribe_back_in_stock: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description What the link in the message carries.
                 * @example pQ4xV7bTn2KcW9sLzR5yHf0uJd3gMa6eXiOwBqC8vE1
                 */
                token: components["parameters"]["SubscriptionToken"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is forgotten. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
}
