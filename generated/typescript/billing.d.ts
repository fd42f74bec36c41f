// Types of BILLING, from contracts/billing. Generated: edit the contract, not this file.
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
    "/invoices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List invoices and credit notes
         * @description Newest first.
         */
        get: operations["list_invoices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/invoices/{invoice_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The invoice or credit note.
                 * @example inv_01jd8z3k5m7n9p1q3r5s7t9v1w
                 */
                invoice_id: components["parameters"]["InvoiceId"];
            };
            cookie?: never;
        };
        /**
         * Read an invoice or credit note
         * @description A FINAL one never changes. Customers and guests see those of their own orders.
         */
        get: operations["get_invoice"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/invoices/{invoice_id}/pdf": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The invoice or credit note.
                 * @example inv_01jd8z3k5m7n9p1q3r5s7t9v1w
                 */
                invoice_id: components["parameters"]["InvoiceId"];
            };
            cookie?: never;
        };
        /**
         * Read an invoice or credit note as PDF
         * @description Refused with invoice-not-final unless the document is FINAL and printed. After that, the bytes never change. Services read every one: they send it along.
         */
        get: operations["get_invoice_pdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/invoices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List my invoices and credit notes
         * @description The customer's own, newest first: those of orders placed signed in, and of guest orders that joined the account. Only FINAL ones.
         */
        get: operations["list_my_invoices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/orders/{order_id}/invoices": {
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
         * List the invoice and the credit notes of an order
         * @description Oldest first. Customers and guests see those of their own orders, services those of every order.
         */
        get: operations["list_order_invoices"];
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
    "/tax-quotes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask for the VAT contained in prices
         * @description By the rule of carts and orders, at today's rates (Europe/Paris) of the place of delivery. The rate of a class is that of the territory; where none is set, that of the country; where none is set either, that of France, the seller's country. A delivery outside the EU's VAT territory (Réunion, Canaries…) is an export at 0 %. VAT is taken out of each line's gross and rounded half up; rates and totals are the sums of the lines.
         */
        post: operations["quote_taxes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tax-rates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the tax rates
         * @description By country and class, with today's rate (Europe/Paris) and all periods. Territories with rates of their own are included on request.
         */
        get: operations["list_tax_rates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tax-rates/{tax_class}/{country}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The country.
                 * @example FR
                 */
                country: components["schemas"]["CountryCode"];
                /**
                 * @description The class.
                 * @example STANDARD
                 */
                tax_class: components["schemas"]["TaxClass"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Set a tax rate from a day on
         * @description Begins a new period, today (Europe/Paris) at the earliest. It replaces the periods that would begin on that day or later, so a rate that was mistyped today can be corrected today. The past never changes. Orders and invoices keep the rates they have.
         */
        put: operations["set_tax_rate"];
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
        /**
         * Format: date
         * @description A day in Europe/Paris.
         */
        CalendarDate: string;
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
        /** @description What is wrong, and where. */
        FieldError: {
            message: string;
            /** @description JSON pointer into the body, or the parameter's name behind `/query/`, `/path/` or `/header/`. */
            pointer: string;
        };
        /** @description An invoice or a credit note; the amounts of a credit note are positive too. A credit note without `refund_id` takes back the invoice of a cancelled order of total 0. `seller`, `invoice_number` and `issue_date` are absent until it is FINAL. */
        Invoice: {
            buyer: components["schemas"]["InvoiceBuyer"];
            created_at: components["schemas"]["Timestamp"];
            credited_invoice_id?: components["schemas"]["InvoiceId"];
            credited_invoice_number?: components["schemas"]["InvoiceNumber"];
            customer_id?: components["schemas"]["CustomerId"];
            invoice_id: components["schemas"]["InvoiceId"];
            invoice_number?: components["schemas"]["InvoiceNumber"];
            issue_date?: components["schemas"]["CalendarDate"];
            lines: components["schemas"]["InvoiceLine"][];
            order_id: components["schemas"]["OrderId"];
            order_number: components["schemas"]["OrderNumber"];
            payment_method: components["schemas"]["PaymentMethodCode"];
            /** @description The PDF is ready. */
            printed: boolean;
            refund_id?: components["schemas"]["RefundId"];
            seller?: components["schemas"]["InvoiceSeller"];
            status: components["schemas"]["InvoiceStatus"];
            taxes: components["schemas"]["TaxAmounts"];
            totals: components["schemas"]["TaxTotal"];
            type: components["schemas"]["InvoiceType"];
            updated_at: components["schemas"]["Timestamp"];
            version: components["schemas"]["Version"];
        };
        InvoiceBuyer: {
            billing_address: components["schemas"]["Address"];
            delivery_address: components["schemas"]["Address"];
            email?: components["schemas"]["Email"];
            name: string;
        };
        /** @example inv_01jd8z3k5m7n9p1q3r5s7t9v1w */
        InvoiceId: string;
        /** @description `gross` is `quantity` times `unit_price` less `discount`; `net` and `tax` are contained in it. */
        InvoiceLine: {
            /** @description In the language of the document. */
            description: string;
            discount: components["schemas"]["Money"];
            gross: components["schemas"]["Money"];
            kind: components["schemas"]["InvoiceLineKind"];
            line_id?: components["schemas"]["LineId"];
            line_number: number;
            net: components["schemas"]["Money"];
            quantity: number;
            sku?: components["schemas"]["Sku"];
            tax: components["schemas"]["Money"];
            tax_rate: components["schemas"]["TaxRate"];
            unit_price: components["schemas"]["Money"];
        };
        /**
         * @description REFUND: the part of a refund for one rate that is for no line of the order.
         * @enum {string}
         */
        InvoiceLineKind: "ITEM" | "SHIPPING" | "REFUND";
        /**
         * @description FA for invoices, AV for credit notes; without gap per series and year.
         * @example FA-2026-000042
         */
        InvoiceNumber: string;
        InvoicePage: {
            items: components["schemas"]["InvoiceSummary"][];
            next_cursor?: components["schemas"]["NextCursor"];
        };
        /** @description The legal mentions, copied from the SELLER settings when the document became FINAL. */
        InvoiceSeller: {
            address: components["schemas"]["Address"];
            email?: string;
            legal_form?: string;
            name: string;
            /** @description Terms, late fees and recovery costs, as they are printed. */
            payment_terms?: string;
            phone?: string;
            /** @description Town and number in the register of companies. */
            rcs?: string;
            share_capital?: components["schemas"]["Money"];
            siren?: string;
            siret?: string;
            vat_number?: string;
        };
        /**
         * @description DRAFT until the order is confirmed, VOID when it ended before. Credit notes are FINAL from the start.
         * @enum {string}
         */
        InvoiceStatus: "DRAFT" | "FINAL" | "VOID";
        /** @description What a list shows of an invoice or credit note. */
        InvoiceSummary: {
            buyer_name: string;
            created_at: components["schemas"]["Timestamp"];
            credited_invoice_id?: components["schemas"]["InvoiceId"];
            customer_id?: components["schemas"]["CustomerId"];
            invoice_id: components["schemas"]["InvoiceId"];
            invoice_number?: components["schemas"]["InvoiceNumber"];
            issue_date?: components["schemas"]["CalendarDate"];
            order_id: components["schemas"]["OrderId"];
            order_number: components["schemas"]["OrderNumber"];
            /** @description The PDF is ready. */
            printed: boolean;
            refund_id?: components["schemas"]["RefundId"];
            status: components["schemas"]["InvoiceStatus"];
            totals: components["schemas"]["TaxTotal"];
            type: components["schemas"]["InvoiceType"];
            updated_at: components["schemas"]["Timestamp"];
            version: components["schemas"]["Version"];
        };
        /** @enum {string} */
        InvoiceType: "INVOICE" | "CREDIT_NOTE";
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
        /**
         * @description All simulated: no money moves.
         * @enum {string}
         */
        PaymentMethodCode: "CARD" | "TRANSFER" | "WALLET";
        /**
         * @description Together with the country it names the territory of delivery. Without it, the mainland is meant.
         * @example 75011
         */
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
        /** @example rfd_01jd8z3k5m7n9p1q3r5s7t9v1w */
        RefundId: string;
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
        /** @description One line for each line asked, in the same order. `territory` is absent for the mainland. */
        TaxQuote: {
            country: components["schemas"]["CountryCode"];
            lines: components["schemas"]["TaxQuoteLine"][];
            taxes: components["schemas"]["TaxAmounts"];
            territory?: components["schemas"]["TerritoryCode"];
            totals: components["schemas"]["TaxTotal"];
        };
        TaxQuoteDraft: {
            country: components["schemas"]["CountryCode"];
            lines: components["schemas"]["TaxQuoteDraftLine"][];
            postal_code?: components["schemas"]["PostalCode"];
        };
        TaxQuoteDraftLine: {
            quantity: components["schemas"]["Quantity"];
            tax_class: components["schemas"]["TaxClass"];
            unit_price: components["schemas"]["Price"];
        };
        TaxQuoteLine: {
            gross: components["schemas"]["Money"];
            net: components["schemas"]["Money"];
            tax: components["schemas"]["Money"];
            tax_class: components["schemas"]["TaxClass"];
            tax_rate: components["schemas"]["TaxRate"];
        };
        /** @description Hundredths of a per cent: 2000 is 20 %, 550 is 5.5 %. */
        TaxRate: number;
        /** @description `version` is that of the rate as it was read; it is left out only for the first period of a class in a country. */
        TaxRateChange: {
            tax_rate: components["schemas"]["TaxRate"];
            valid_from: components["schemas"]["CalendarDate"];
            version?: components["schemas"]["Version"];
        };
        /** @description A rate that holds from a day until the next period begins. */
        TaxRatePeriod: {
            tax_rate: components["schemas"]["TaxRate"];
            valid_from: components["schemas"]["CalendarDate"];
        };
        /** @description The rates of one class in one country, or in a territory of it. `tax_rate` is that of today, absent before the first period. */
        TaxRateSchedule: {
            country: components["schemas"]["CountryCode"];
            created_at: components["schemas"]["Timestamp"];
            /** @description Oldest first. */
            periods: components["schemas"]["TaxRatePeriod"][];
            tax_class: components["schemas"]["TaxClass"];
            tax_rate?: components["schemas"]["TaxRate"];
            territory?: components["schemas"]["TaxTerritoryCode"];
            updated_at: components["schemas"]["Timestamp"];
            version: components["schemas"]["Version"];
        };
        TaxRateScheduleList: {
            items: components["schemas"]["TaxRateSchedule"][];
        };
        /**
         * @description A territory inside the EU's VAT territory with rates of its own: Corsica, Azores, Madeira, Jungholz, Mittelberg. Where none is set, its country's rate holds.
         * @example FR-20R
         * @enum {string}
         */
        TaxTerritoryCode: "FR-20R" | "PT-20" | "PT-30" | "AT-JUN" | "AT-MIT";
        /** @description A total and the VAT contained in it. */
        TaxTotal: {
            gross: components["schemas"]["Money"];
            net: components["schemas"]["Money"];
            tax: components["schemas"]["Money"];
        };
        /**
         * @description A part of a country with other carriers, customs or VAT: ISO 3166-2, or ISO 3166-1 for a state with its neighbour's postal codes (MC), or a code of ours where ISO has none (DE-BUS); see impl/kernel/territories.py.
         * @example FR-20R
         */
        TerritoryCode: string;
        /**
         * Format: date-time
         * @description An instant, RFC 3339 in UTC.
         * @example 2026-11-23T09:30:00Z
         */
        Timestamp: string;
        /**
         * @description A number as somebody typed it: case, spaces and the kind of hyphen do not count.
         * @example co-2026-000042
         */
        TypedNumber: string;
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
         * @description The invoice or credit note.
         * @example inv_01jd8z3k5m7n9p1q3r5s7t9v1w
         */
        InvoiceId: components["schemas"]["InvoiceId"];
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
    };
    requestBodies: never;
    headers: {
        /** @description Identifies this version of the answer. */
        ETag: string;
        /** @description `true` when this is the answer of an earlier request with the same key. */
        IdempotentReplayed: "true";
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
    list_invoices: {
        parameters: {
            query?: {
                /** @description Where the page begins: `next_cursor` of the page before. */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description Only the one with this number.
                 * @example FA-2026-000042
                 */
                invoice_number?: components["schemas"]["TypedNumber"];
                /**
                 * @description Only those dated this day or later.
                 * @example 2026-11-01
                 */
                issued_from?: components["schemas"]["CalendarDate"];
                /**
                 * @description Only those dated this day or earlier.
                 * @example 2026-11-30
                 */
                issued_to?: components["schemas"]["CalendarDate"];
                /**
                 * @description Items a page.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Each word is a part of the number or of the order number. Case and hyphens do not count.
                 * @example 000042
                 */
                q?: string;
                /**
                 * @description Only those of one status.
                 * @example FINAL
                 */
                status?: components["schemas"]["InvoiceStatus"];
                /**
                 * @description Only invoices or only credit notes.
                 * @example INVOICE
                 */
                type?: components["schemas"]["InvoiceType"];
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
                     *           "invoice_id": "inv_01jd8z3k5m7n9p1q3r5s7t9v3y",
                     *           "type": "INVOICE",
                     *           "status": "FINAL",
                     *           "invoice_number": "FA-2026-000043",
                     *           "issue_date": "2026-11-23",
                     *           "order_id": "ord_01jd8z3k5m7n9p1q3r5s7t9v3y",
                     *           "order_number": "CO-2026-000043",
                     *           "customer_id": "cus_01jd8z3k5m7n9p1q3r5s7t9v2x",
                     *           "buyer_name": "Lou Garnier",
                     *           "totals": {
                     *             "net": {
                     *               "amount": 1492,
                     *               "currency": "EUR"
                     *             },
                     *             "tax": {
                     *               "amount": 299,
                     *               "currency": "EUR"
                     *             },
                     *             "gross": {
                     *               "amount": 1791,
                     *               "currency": "EUR"
                     *             }
                     *           },
                     *           "printed": true,
                     *           "version": 3,
                     *           "created_at": "2026-11-23T09:40:01Z",
                     *           "updated_at": "2026-11-23T09:40:04Z"
                     *         },
                     *         {
                     *           "invoice_id": "inv_01jd8z3k5m7n9p1q3r5s7t9v1w",
                     *           "type": "INVOICE",
                     *           "status": "FINAL",
                     *           "invoice_number": "FA-2026-000042",
                     *           "issue_date": "2026-11-23",
                     *           "order_id": "ord_01jd8z3k5m7n9p1q3r5s7t9v1w",
                     *           "order_number": "CO-2026-000042",
                     *           "customer_id": "cus_01jd8z3k5m7n9p1q3r5s7t9v1w",
                     *           "buyer_name": "Camille Martin",
                     *           "totals": {
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
                     *           },
                     *           "printed": true,
                     *           "version": 3,
                     *           "created_at": "2026-11-23T09:30:01Z",
                     *           "updated_at": "2026-11-23T09:30:04Z"
                     *         },
                     *         {
                     *           "invoice_id": "inv_01jd8z3k5m7n9p1q3r5s7t9v2y",
                     *           "type": "CREDIT_NOTE",
                     *           "status": "FINAL",
                     *           "invoice_number": "AV-2026-000007",
                     *           "issue_date": "2026-11-20",
                     *           "order_id": "ord_01jd8z3k5m7n9p1q3r5s7t9v2x",
                     *           "order_number": "CO-2026-000041",
                     *           "buyer_name": "Jo Peeters",
                     *           "totals": {
                     *             "net": {
                     *               "amount": 1492,
                     *               "currency": "EUR"
                     *             },
                     *             "tax": {
                     *               "amount": 299,
                     *               "currency": "EUR"
                     *             },
                     *             "gross": {
                     *               "amount": 1791,
                     *               "currency": "EUR"
                     *             }
                     *           },
                     *           "credited_invoice_id": "inv_01jd8z3k5m7n9p1q3r5s7t9v2x",
                     *           "refund_id": "rfd_01jd8z3k5m7n9p1q3r5s7t9v2x",
                     *           "printed": true,
                     *           "version": 2,
                     *           "created_at": "2026-11-20T14:00:01Z",
                     *           "updated_at": "2026-11-20T14:00:02Z"
                     *         },
                     *         {
                     *           "invoice_id": "inv_01jd8z3k5m7n9p1q3r5s7t9v2x",
                     *           "type": "INVOICE",
                     *           "status": "FINAL",
                     *           "invoice_number": "FA-2026-000041",
                     *           "issue_date": "2026-11-16",
                     *           "order_id": "ord_01jd8z3k5m7n9p1q3r5s7t9v2x",
                     *           "order_number": "CO-2026-000041",
                     *           "buyer_name": "Jo Peeters",
                     *           "totals": {
                     *             "net": {
                     *               "amount": 2392,
                     *               "currency": "EUR"
                     *             },
                     *             "tax": {
                     *               "amount": 348,
                     *               "currency": "EUR"
                     *             },
                     *             "gross": {
                     *               "amount": 2740,
                     *               "currency": "EUR"
                     *             }
                     *           },
                     *           "printed": true,
                     *           "version": 3,
                     *           "created_at": "2026-11-16T10:00:01Z",
                     *           "updated_at": "2026-11-16T10:00:07Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["InvoicePage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    get_invoice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The invoice or credit note.
                 * @example inv_01jd8z3k5m7n9p1q3r5s7t9v1w
                 */
                invoice_id: components["parameters"]["InvoiceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The invoice or credit note. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "invoice_id": "inv_01jd8z3k5m7n9p1q3r5s7t9v1w",
                     *       "type": "INVOICE",
                     *       "status": "FINAL",
                     *       "invoice_number": "FA-2026-000042",
                     *       "issue_date": "2026-11-23",
                     *       "order_id": "ord_01jd8z3k5m7n9p1q3r5s7t9v1w",
                     *       "order_number": "CO-2026-000042",
                     *       "customer_id": "cus_01jd8z3k5m7n9p1q3r5s7t9v1w",
                     *       "payment_method": "CARD",
                     *       "buyer": {
                     *         "name": "Camille Martin",
                     *         "email": "camille@example.org",
                     *         "billing_address": {
                     *           "recipient": "Camille Martin",
                     *           "line1": "12 rue des Lilas",
                     *           "postal_code": "75011",
                     *           "city": "Paris",
                     *           "country": "FR"
                     *         },
                     *         "delivery_address": {
                     *           "recipient": "Camille Martin",
                     *           "line1": "12 rue des Lilas",
                     *           "postal_code": "75011",
                     *           "city": "Paris",
                     *           "country": "FR"
                     *         }
                     *       },
                     *       "seller": {
                     *         "name": "Comptoir",
                     *         "legal_form": "SAS",
                     *         "share_capital": {
                     *           "amount": 1000000,
                     *           "currency": "EUR"
                     *         },
                     *         "siren": "732829320",
                     *         "siret": "73282932000074",
                     *         "rcs": "Paris B 732 829 320",
                     *         "vat_number": "FR44732829320",
                     *         "address": {
                     *           "recipient": "Comptoir SAS",
                     *           "line1": "5 quai de la Loire",
                     *           "postal_code": "75019",
                     *           "city": "Paris",
                     *           "country": "FR"
                     *         },
                     *         "email": "hello@comptoir.example"
                     *       },
                     *       "lines": [
                     *         {
                     *           "line_number": 1,
                     *           "kind": "ITEM",
                     *           "line_id": "lin_01jd8z3k5m7n9p1q3r5s7t9v1w",
                     *           "sku": "MUG-BLUE-01",
                     *           "description": "Mug, blue",
                     *           "quantity": 2,
                     *           "unit_price": {
                     *             "amount": 1990,
                     *             "currency": "EUR"
                     *           },
                     *           "discount": {
                     *             "amount": 0,
                     *             "currency": "EUR"
                     *           },
                     *           "tax_rate": 2000,
                     *           "net": {
                     *             "amount": 3317,
                     *             "currency": "EUR"
                     *           },
                     *           "tax": {
                     *             "amount": 663,
                     *             "currency": "EUR"
                     *           },
                     *           "gross": {
                     *             "amount": 3980,
                     *             "currency": "EUR"
                     *           }
                     *         },
                     *         {
                     *           "line_number": 2,
                     *           "kind": "SHIPPING",
                     *           "description": "Delivery",
                     *           "quantity": 1,
                     *           "unit_price": {
                     *             "amount": 490,
                     *             "currency": "EUR"
                     *           },
                     *           "discount": {
                     *             "amount": 0,
                     *             "currency": "EUR"
                     *           },
                     *           "tax_rate": 2000,
                     *           "net": {
                     *             "amount": 408,
                     *             "currency": "EUR"
                     *           },
                     *           "tax": {
                     *             "amount": 82,
                     *             "currency": "EUR"
                     *           },
                     *           "gross": {
                     *             "amount": 490,
                     *             "currency": "EUR"
                     *           }
                     *         }
                     *       ],
                     *       "taxes": [
                     *         {
                     *           "tax_rate": 2000,
                     *           "net": {
                     *             "amount": 3725,
                     *             "currency": "EUR"
                     *           },
                     *           "tax": {
                     *             "amount": 745,
                     *             "currency": "EUR"
                     *           },
                     *           "gross": {
                     *             "amount": 4470,
                     *             "currency": "EUR"
                     *           }
                     *         }
                     *       ],
                     *       "totals": {
                     *         "net": {
                     *           "amount": 3725,
                     *           "currency": "EUR"
                     *         },
                     *         "tax": {
                     *           "amount": 745,
                     *           "currency": "EUR"
                     *         },
                     *         "gross": {
                     *           "amount": 4470,
                     *           "currency": "EUR"
                     *         }
                     *       },
                     *       "printed": true,
                     *       "version": 3,
                     *       "created_at": "2026-11-23T09:30:01Z",
                     *       "updated_at": "2026-11-23T09:30:04Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Invoice"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    get_invoice_pdf: {
        parameters: {
            query?: never;
            header?: {
                /** @description An ETag seen before; 304 when nothing changed. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description The invoice or credit note.
                 * @example inv_01jd8z3k5m7n9p1q3r5s7t9v1w
                 */
                invoice_id: components["parameters"]["InvoiceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The printed document. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    list_my_invoices: {
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
                     *           "invoice_id": "inv_01jd8z3k5m7n9p1q3r5s7t9v1w",
                     *           "type": "INVOICE",
                     *           "status": "FINAL",
                     *           "invoice_number": "FA-2026-000042",
                     *           "issue_date": "2026-11-23",
                     *           "order_id": "ord_01jd8z3k5m7n9p1q3r5s7t9v1w",
                     *           "order_number": "CO-2026-000042",
                     *           "customer_id": "cus_01jd8z3k5m7n9p1q3r5s7t9v1w",
                     *           "buyer_name": "Camille Martin",
                     *           "totals": {
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
                     *           },
                     *           "printed": true,
                     *           "version": 3,
                     *           "created_at": "2026-11-23T09:30:01Z",
                     *           "updated_at": "2026-11-23T09:30:04Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["InvoicePage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    list_order_invoices: {
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
                    "application/json": components["schemas"]["InvoicePage"];
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
    quote_taxes: {
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
                 *       "country": "FR",
                 *       "postal_code": "75011",
                 *       "lines": [
                 *         {
                 *           "tax_class": "STANDARD",
                 *           "unit_price": {
                 *             "amount": 1990,
                 *             "currency": "EUR"
                 *           },
                 *           "quantity": 2
                 *         },
                 *         {
                 *           "tax_class": "REDUCED",
                 *           "unit_price": {
                 *             "amount": 1055,
                 *             "currency": "EUR"
                 *           },
                 *           "quantity": 1
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["TaxQuoteDraft"];
            };
        };
        responses: {
            /** @description The VAT of each line and of each rate. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "country": "FR",
                     *       "lines": [
                     *         {
                     *           "tax_class": "STANDARD",
                     *           "tax_rate": 2000,
                     *           "net": {
                     *             "amount": 3317,
                     *             "currency": "EUR"
                     *           },
                     *           "tax": {
                     *             "amount": 663,
                     *             "currency": "EUR"
                     *           },
                     *           "gross": {
                     *             "amount": 3980,
                     *             "currency": "EUR"
                     *           }
                     *         },
                     *         {
                     *           "tax_class": "REDUCED",
                     *           "tax_rate": 550,
                     *           "net": {
                     *             "amount": 1000,
                     *             "currency": "EUR"
                     *           },
                     *           "tax": {
                     *             "amount": 55,
                     *             "currency": "EUR"
                     *           },
                     *           "gross": {
                     *             "amount": 1055,
                     *             "currency": "EUR"
                     *           }
                     *         }
                     *       ],
                     *       "taxes": [
                     *         {
                     *           "tax_rate": 2000,
                     *           "net": {
                     *             "amount": 3317,
                     *             "currency": "EUR"
                     *           },
                     *           "tax": {
                     *             "amount": 663,
                     *             "currency": "EUR"
                     *           },
                     *           "gross": {
                     *             "amount": 3980,
                     *             "currency": "EUR"
                     *           }
                     *         },
                     *         {
                     *           "tax_rate": 550,
                     *           "net": {
                     *             "amount": 1000,
                     *             "currency": "EUR"
                     *           },
                     *           "tax": {
                     *             "amount": 55,
                     *             "currency": "EUR"
                     *           },
                     *           "gross": {
                     *             "amount": 1055,
                     *             "currency": "EUR"
                     *           }
                     *         }
                     *       ],
                     *       "totals": {
                     *         "net": {
                     *           "amount": 4317,
                     *           "currency": "EUR"
                     *         },
                     *         "tax": {
                     *           "amount": 718,
                     *           "currency": "EUR"
                     *         },
                     *         "gross": {
                     *           "amount": 5035,
                     *           "currency": "EUR"
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["TaxQuote"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    list_tax_rates: {
        parameters: {
            query?: {
                /**
                 * @description Only those of one country.
                 * @example FR
                 */
                country?: components["schemas"]["CountryCode"];
                /**
                 * @description Only those of one class.
                 * @example STANDARD
                 */
                tax_class?: components["schemas"]["TaxClass"];
                /**
                 * @description Whether territories are included, each after its country.
                 * @example true
                 */
                with_territories?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rates. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "tax_class": "STANDARD",
                     *           "country": "FR",
                     *           "tax_rate": 2000,
                     *           "periods": [
                     *             {
                     *               "tax_rate": 1960,
                     *               "valid_from": "2000-04-01"
                     *             },
                     *             {
                     *               "tax_rate": 2000,
                     *               "valid_from": "2014-01-01"
                     *             }
                     *           ],
                     *           "version": 1,
                     *           "created_at": "2026-11-01T08:00:00Z",
                     *           "updated_at": "2026-11-01T08:00:00Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["TaxRateScheduleList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    set_tax_rate: {
        parameters: {
            query?: {
                /**
                 * @description The territory whose rate is set. Without it, the rate is that of the mainland and of every territory that has none of its own.
                 * @example FR-20R
                 */
                territory?: components["schemas"]["TaxTerritoryCode"];
            };
            header?: never;
            path: {
                /**
                 * @description The country.
                 * @example FR
                 */
                country: components["schemas"]["CountryCode"];
                /**
                 * @description The class.
                 * @example STANDARD
                 */
                tax_class: components["schemas"]["TaxClass"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "tax_rate": 2100,
                 *       "valid_from": "2027-01-01",
                 *       "version": 1
                 *     }
                 */
                "application/json": components["schemas"]["TaxRateChange"];
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
                     *       "tax_class": "STANDARD",
                     *       "country": "FR",
                     *       "tax_rate": 2000,
                     *       "periods": [
                     *         {
                     *           "tax_rate": 1960,
                     *           "valid_from": "2000-04-01"
                     *         },
                     *         {
                     *           "tax_rate": 2000,
                     *           "valid_from": "2014-01-01"
                     *         },
                     *         {
                     *           "tax_rate": 2100,
                     *           "valid_from": "2027-01-01"
                     *         }
                     *       ],
                     *       "version": 2,
                     *       "created_at": "2026-11-01T08:00:00Z",
                     *       "updated_at": "2026-11-23T09:55:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["TaxRateSchedule"];
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
