// Types of ADMINISTERING, from contracts/administering. Generated: edit the contract, not this file.
export interface paths {
    "/dashboard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the key figures of the shop
         * @description The figures are computed from events and may be a moment behind. Days are days in Europe/Paris. Today counts as one of the last 30 days.
         */
        get: operations["get_dashboard"];
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
    "/public-settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read what both sites need
         * @description Name, contact, languages, countries, features and the legal notice; nothing that only staff may know.
         */
        get: operations["get_public_settings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List all settings
         * @description The eight groups, each with its version.
         */
        get: operations["list_settings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/settings/{setting_group}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The group.
                 * @example STOCK
                 */
                setting_group: components["parameters"]["SettingGroup"];
            };
            cookie?: never;
        };
        /**
         * Read a group of settings
         * @description The group as the services know it.
         */
        get: operations["get_setting"];
        /**
         * Replace a group of settings
         * @description `values` has exactly one member, that of the group, with all its fields. It is refused as setting-invalid when it has another member, or when fields contradict each other (SIRET and VAT number against SIREN, default_locale outside locales, the same thing twice in a list, a word twice among the synonyms of a language).
         */
        put: operations["replace_setting"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/vendors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List vendors
         * @description By code.
         */
        get: operations["list_vendors"];
        put?: never;
        /**
         * Take on a vendor
         * @description The vendor begins as ONBOARDING; set_vendor_status lets it sell. The code never changes. Commission is 0 when absent.
         */
        post: operations["create_vendor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/vendors/{vendor_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The vendor.
                 * @example ven_01jd8z3k5m7n9p1q3r5s7t9v1w
                 */
                vendor_id: components["parameters"]["VendorId"];
            };
            cookie?: never;
        };
        /**
         * Read a vendor
         * @description With contact, commission and status.
         */
        get: operations["get_vendor"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a vendor
         * @description Members that are absent stay as they are. An empty description replaces the old one.
         */
        patch: operations["update_vendor"];
        trace?: never;
    };
    "/vendors/{vendor_id}/products": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The vendor.
                 * @example ven_01jd8z3k5m7n9p1q3r5s7t9v1w
                 */
                vendor_id: components["parameters"]["VendorId"];
            };
            cookie?: never;
        };
        /**
         * List the products of a vendor
         * @description Newest first. Products that were created at CATALOGING for this vendor are included.
         */
        get: operations["list_vendor_products"];
        put?: never;
        /**
         * Add a product of a vendor
         * @description Creates the product at CATALOGING and tells STOCKING the first stock of each variant, by one event per SKU. The vendor must be ACTIVE. `product-refused` carries the code of any other refusal of CATALOGING.
         */
        post: operations["add_vendor_product"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/vendors/{vendor_id}/status": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The vendor.
                 * @example ven_01jd8z3k5m7n9p1q3r5s7t9v1w
                 */
                vendor_id: components["parameters"]["VendorId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Let a vendor sell, or stop it
         * @description ONBOARDING → ACTIVE ⇄ SUSPENDED. Each of them may become CLOSED, which is final. Setting the same status again changes nothing. CATALOGING hides the products of a vendor that is SUSPENDED or CLOSED.
         */
        put: operations["set_vendor_status"];
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
        /** @example cat_01jd8z3k5m7n9p1q3r5s7t9v1w */
        CategoryId: string;
        /** @description How orders are placed and paid. */
        CheckoutSettings: {
            /** @description Days after which a guest's cart that nobody touched expires. */
            cart_days: number;
            /** @description Orders without an account. */
            guest_checkout: boolean;
            payment_methods: components["schemas"]["PaymentMethodCode"][];
            /** @description An order that is not paid by then expires. */
            payment_minutes: number;
            privacy_url: components["schemas"]["PageAddress"];
            /** @description Days to send goods back. */
            return_days: number;
            terms_url: components["schemas"]["PageAddress"];
        };
        /** @description The shop's share of a sale, in hundredths of a per cent: 1250 is 12.5 %. */
        Commission: number;
        /** Format: int64 */
        Count: number;
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
        /** @description The key figures of the shop. */
        Dashboard: {
            as_of: components["schemas"]["Timestamp"];
            /** @description The last 30 days, oldest first. */
            days: components["schemas"]["DayFigures"][];
            /** @description Recorded in the last 30 days, by service; each service lists those still open. */
            dead_letters: components["schemas"]["DeadLetterFigures"][];
            last_30_days: components["schemas"]["PeriodFigures"];
            stock_alerts: components["schemas"]["StockAlertFigures"];
            /** @description The oldest of them. */
            stuck: components["schemas"]["StuckProcess"][];
            stuck_processes: components["schemas"]["Count"];
            today: components["schemas"]["PeriodFigures"];
            /** @description By pieces in the sales of the last 30 days. */
            top_products: components["schemas"]["TopProduct"][];
        };
        /**
         * @description Placed orders by status. CONFIRMED includes orders that were shipped since.
         * @enum {string}
         */
        DashboardOrderStatus: "PENDING" | "CONFIRMED" | "CANCELLED" | "EXPIRED" | "RETURNED";
        /** @description `orders`: those placed on the day that were not cancelled, did not expire and did not come back; `revenue`: of the sales confirmed on the day. */
        DayFigures: {
            /**
             * Format: date
             * @description In Europe/Paris.
             */
            day: string;
            orders: components["schemas"]["Count"];
            revenue: components["schemas"]["MoneyTotal"];
        };
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
        DeadLetterFigures: {
            last_at: components["schemas"]["Timestamp"];
            recorded: components["schemas"]["Count"];
            service: components["schemas"]["ServiceName"];
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
        /** @description What the sites show. */
        FeatureSettings: {
            /** @description Shoppers may ask to be told when a product is back in stock. */
            back_in_stock: boolean;
            /** @description The sites show a line that says that nothing is really sold here. */
            demo_notice: boolean;
            /** @description The cart has a field for discount codes. */
            discount_codes: boolean;
            /** @description Customers may ask for a return. */
            returns: boolean;
        };
        /** @description What is wrong, and where. */
        FieldError: {
            message: string;
            /** @description JSON pointer into the body, or the parameter's name behind `/query/`, `/path/` or `/header/`. */
            pointer: string;
        };
        /** @description The first stock at STOCKING, in pieces. */
        InitialStock: number;
        /**
         * @description A language of the shop's texts and messages.
         * @enum {string}
         */
        Language: "FR" | "EN";
        Liveness: {
            /** @enum {string} */
            status: "UP";
        };
        /** @enum {string} */
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
        /**
         * @description A sum over many orders, in minor units; wider than Money.
         * @example {
         *       "amount": 1204500,
         *       "currency": "EUR"
         *     }
         */
        MoneyTotal: {
            /** Format: int64 */
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
        OrderStatusCount: {
            orders: components["schemas"]["Count"];
            status: components["schemas"]["DashboardOrderStatus"];
        };
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
         * @description A page of the shop or of the web.
         * @example /terms
         */
        PageAddress: string;
        /**
         * @description All simulated: no money moves.
         * @enum {string}
         */
        PaymentMethodCode: "CARD" | "TRANSFER" | "WALLET";
        /** @description The figures of a period. `orders` counts the orders that were placed, by their status now. A sale is a confirmed order that was not cancelled and did not come back. Sales make up the revenue, on the day they were confirmed, and the average basket. An order that is cancelled or comes back later is subtracted from that day. Refunds are counted separately: they are all the money that went back, also for orders that ended. */
        PeriodFigures: {
            average_basket: components["schemas"]["Money"];
            new_customers: components["schemas"]["Count"];
            orders: components["schemas"]["Count"];
            orders_by_status: components["schemas"]["OrderStatusCount"][];
            refunded: components["schemas"]["MoneyTotal"];
            refunds: components["schemas"]["Count"];
            revenue: components["schemas"]["MoneyTotal"];
        };
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
        /**
         * @description An e-mail address that stands on invoices.
         * @example bonjour@example.org
         */
        PrintedEmail: string;
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
        ProductAttribute: {
            name: string;
            value: string;
        };
        ProductAttributes: components["schemas"]["ProductAttribute"][];
        /** @example prd_01jd8z3k5m7n9p1q3r5s7t9v1w */
        ProductId: string;
        ProductName: string;
        /** @description The legal notice of the site. */
        PublicSeller: {
            address: components["schemas"]["Address"];
            email: components["schemas"]["Email"];
            legal_form: string;
            legal_name: string;
            phone?: string;
            rcs_city: string;
            share_capital?: components["schemas"]["Money"];
            siren: string;
            vat_number: string;
        };
        /** @description What both sites need before anybody signs in. */
        PublicSettings: {
            features: components["schemas"]["FeatureSettings"];
            free_from?: components["schemas"]["Price"];
            guest_checkout: boolean;
            privacy_url: components["schemas"]["PageAddress"];
            return_days: number;
            seller: components["schemas"]["PublicSeller"];
            store: components["schemas"]["StoreSettings"];
            terms_url: components["schemas"]["PageAddress"];
            tier_free_from: components["schemas"]["TierFreeShipping"][];
            updated_at: components["schemas"]["Timestamp"];
        };
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
        /** @description What the search of the shop knows of words. */
        SearchSettings: {
            synonyms: components["schemas"]["SynonymList"][];
        };
        /**
         * @description A word without spaces. Case, accents and endings make no difference.
         * @example bocal
         */
        SearchWord: string;
        /** @description How staff signs in. */
        SecuritySettings: {
            /** @description An OWNER without a second factor may only set one up. It counts from the next sign-in or refresh. */
            owners_need_second_factor: boolean;
        };
        /** @description The seller's details, as French law requires them on invoices and on the site. */
        SellerSettings: {
            address: components["schemas"]["Address"];
            email: components["schemas"]["PrintedEmail"];
            iban?: string;
            /** @example SAS */
            legal_form: string;
            legal_name: string;
            phone?: string;
            /** @description The town of the register of commerce. */
            rcs_city: string;
            share_capital?: components["schemas"]["Money"];
            siren: string;
            /** @description Begins with the SIREN. */
            siret: string;
            /** @description Ends with the SIREN. */
            vat_number: string;
        };
        ServiceInfo: {
            service: components["schemas"]["ServiceName"];
            started_at: components["schemas"]["Timestamp"];
            /** @description The release of the suite that runs. */
            version: string;
        };
        /** @enum {string} */
        ServiceName: "profiling" | "cataloging" | "stocking" | "carting" | "ordering" | "paying" | "billing" | "shipping" | "administering";
        /** @description One group of settings. */
        Setting: {
            created_at: components["schemas"]["Timestamp"];
            setting_group: components["schemas"]["SettingGroup"];
            updated_at: components["schemas"]["Timestamp"];
            values: components["schemas"]["SettingValues"];
            version: components["schemas"]["Version"];
        };
        /** @enum {string} */
        SettingGroup: "STORE" | "SELLER" | "CHECKOUT" | "STOCK" | "SHIPPING" | "FEATURES" | "SEARCH" | "SECURITY";
        SettingList: {
            items: components["schemas"]["Setting"][];
        };
        SettingReplacement: {
            values: components["schemas"]["SettingValues"];
            version: components["schemas"]["Version"];
        };
        /** @description Has exactly one member: that of the group. */
        SettingValues: {
            checkout?: components["schemas"]["CheckoutSettings"];
            features?: components["schemas"]["FeatureSettings"];
            search?: components["schemas"]["SearchSettings"];
            security?: components["schemas"]["SecuritySettings"];
            seller?: components["schemas"]["SellerSettings"];
            shipping?: components["schemas"]["ShippingSettings"];
            stock?: components["schemas"]["StockSettings"];
            store?: components["schemas"]["StoreSettings"];
        };
        /** @description Where parcels start and when delivery is free. */
        ShippingSettings: {
            /** @description Orders after this hour, Europe/Paris, count for the next day. */
            cut_off_hour: number;
            free_from?: components["schemas"]["Price"];
            /** @description Working days before a parcel leaves. */
            handling_days: number;
            sender: components["schemas"]["Address"];
            tier_free_from: components["schemas"]["TierFreeShipping"][];
        };
        /**
         * @description The shop's own number of a variant; never changes.
         * @example MUG-BLUE-01
         */
        Sku: string;
        /**
         * @description Made from the name when absent.
         * @example mug
         */
        Slug: string;
        /** @description Variants that are low or gone now. */
        StockAlertFigures: {
            low: components["schemas"]["Count"];
            out_of_stock: components["schemas"]["Count"];
        };
        /** @description How stock is held and shown. */
        StockSettings: {
            /** @description Shoppers never see more pieces than this. */
            availability_cap: number;
            /** @description For new stock items. */
            default_reorder_point: number;
            /** @description A reservation ends after this time, unless its order was seen by then. */
            reservation_minutes: number;
        };
        /** @description The shop as customers know it. */
        StoreSettings: {
            contact_email: components["schemas"]["Email"];
            contact_phone?: string;
            /** @description Where the shop delivers. */
            countries: components["schemas"]["CountryCode"][];
            currency: components["schemas"]["Currency"];
            default_locale: components["schemas"]["Locale"];
            locales: components["schemas"]["Locale"][];
            shop_name: string;
        };
        StuckProcess: {
            order_id: components["schemas"]["OrderId"];
            order_number: components["schemas"]["OrderNumber"];
            since: components["schemas"]["Timestamp"];
            /** @description What it waits for. */
            step: string;
        };
        /** @description Words of one language that mean the same. Whoever looks for one of them finds what has any of them. */
        SynonymList: {
            language: components["schemas"]["Language"];
            words: components["schemas"]["SearchWord"][];
        };
        /**
         * @description French VAT classes: 20, 10, 5.5 and 2.1 per cent.
         * @enum {string}
         */
        TaxClass: "STANDARD" | "INTERMEDIATE" | "REDUCED" | "SUPER_REDUCED";
        /**
         * @description The customer's status.
         * @enum {string}
         */
        Tier: "STANDARD" | "PREMIUM" | "VIP";
        /** @description From which items total customers of a tier pay no delivery. */
        TierFreeShipping: {
            free_from: components["schemas"]["Price"];
            tier: components["schemas"]["Tier"];
        };
        /**
         * Format: date-time
         * @description An instant, RFC 3339 in UTC.
         * @example 2026-11-23T09:30:00Z
         */
        Timestamp: string;
        TopProduct: {
            name: string;
            product_id: components["schemas"]["ProductId"];
            quantity: components["schemas"]["Count"];
            revenue: components["schemas"]["MoneyTotal"];
        };
        /** @description Who sells through the shop. */
        Vendor: {
            code: components["schemas"]["VendorCode"];
            commission: components["schemas"]["Commission"];
            contact_email: components["schemas"]["Email"];
            contact_phone?: string;
            created_at: components["schemas"]["Timestamp"];
            description: components["schemas"]["VendorDescription"];
            name: components["schemas"]["VendorName"];
            status: components["schemas"]["VendorStatus"];
            /** @description Given with the last change of status. */
            status_reason?: string;
            updated_at: components["schemas"]["Timestamp"];
            vendor_id: components["schemas"]["VendorId"];
            version: components["schemas"]["Version"];
        };
        /** @description Members that are absent stay as they are. */
        VendorChange: {
            commission?: components["schemas"]["Commission"];
            contact_email?: components["schemas"]["Email"];
            contact_phone?: string;
            description?: components["schemas"]["VendorDescription"];
            name?: components["schemas"]["VendorName"];
            version: components["schemas"]["Version"];
        };
        /**
         * @description For people; never changes.
         * @example ATELIER-BLEU
         */
        VendorCode: string;
        /** @description For shoppers; may be empty. */
        VendorDescription: string;
        VendorDraft: {
            code: components["schemas"]["VendorCode"];
            commission?: components["schemas"]["Commission"];
            contact_email: components["schemas"]["Email"];
            contact_phone?: string;
            description?: components["schemas"]["VendorDescription"];
            name: components["schemas"]["VendorName"];
        };
        /** @example ven_01jd8z3k5m7n9p1q3r5s7t9v1w */
        VendorId: string;
        VendorName: string;
        VendorPage: {
            items: components["schemas"]["Vendor"][];
            next_cursor?: components["schemas"]["NextCursor"];
        };
        /** @description A product of a vendor. CATALOGING has its other data. */
        VendorProduct: {
            created_at: components["schemas"]["Timestamp"];
            name: string;
            product_id: components["schemas"]["ProductId"];
            slug: string;
            status: components["schemas"]["VendorProductStatus"];
            updated_at: components["schemas"]["Timestamp"];
            variants: components["schemas"]["VendorProductVariant"][];
            vendor_id: components["schemas"]["VendorId"];
            version: components["schemas"]["Version"];
        };
        VendorProductAddition: {
            product: components["schemas"]["VendorProductDraft"];
        };
        /** @description As at CATALOGING, and with the first stock. `language` is that of the texts; FR when absent. */
        VendorProductDraft: {
            attributes?: components["schemas"]["ProductAttributes"];
            category_id: components["schemas"]["CategoryId"];
            description?: string;
            language?: components["schemas"]["Language"];
            name: components["schemas"]["ProductName"];
            slug?: components["schemas"]["Slug"];
            /**
             * @description DRAFT when absent.
             * @enum {string}
             */
            status?: "DRAFT" | "ACTIVE";
            variants: components["schemas"]["VendorVariantDraft"][];
        };
        VendorProductPage: {
            items: components["schemas"]["VendorProduct"][];
            next_cursor?: components["schemas"]["NextCursor"];
        };
        /** @enum {string} */
        VendorProductStatus: "DRAFT" | "ACTIVE" | "ARCHIVED";
        VendorProductVariant: {
            initial_stock?: components["schemas"]["InitialStock"];
            /** @description Absent when there is nothing to tell apart. */
            name?: string;
            price?: components["schemas"]["Price"];
            sku: components["schemas"]["Sku"];
        };
        /**
         * @description Products of a vendor that is SUSPENDED or CLOSED are not shown.
         * @enum {string}
         */
        VendorStatus: "ONBOARDING" | "ACTIVE" | "SUSPENDED" | "CLOSED";
        VendorStatusChange: {
            reason?: string;
            status: components["schemas"]["VendorStatus"];
            version: components["schemas"]["Version"];
        };
        VendorVariantDraft: {
            attributes?: components["schemas"]["ProductAttributes"];
            initial_stock: components["schemas"]["InitialStock"];
            /** @description Pieces that one order may hold; 20 when absent. */
            max_per_order?: number;
            /** @description What distinguishes it from the other variants of its product. */
            name?: string;
            price: components["schemas"]["Price"];
            sku: components["schemas"]["Sku"];
            tax_class: components["schemas"]["TaxClass"];
            weight: components["schemas"]["Weight"];
        };
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
         * @description The group.
         * @example STOCK
         */
        SettingGroup: components["schemas"]["SettingGroup"];
        /**
         * @description The vendor.
         * @example ven_01jd8z3k5m7n9p1q3r5s7t9v1w
         */
        VendorId: components["schemas"]["VendorId"];
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
    get_dashboard: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The figures. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "as_of": "2026-11-23T10:00:00Z",
                     *       "today": {
                     *         "orders": 4,
                     *         "orders_by_status": [
                     *           {
                     *             "status": "CONFIRMED",
                     *             "orders": 2
                     *           },
                     *           {
                     *             "status": "CANCELLED",
                     *             "orders": 1
                     *           },
                     *           {
                     *             "status": "EXPIRED",
                     *             "orders": 1
                     *           }
                     *         ],
                     *         "revenue": {
                     *           "amount": 6261,
                     *           "currency": "EUR"
                     *         },
                     *         "average_basket": {
                     *           "amount": 3131,
                     *           "currency": "EUR"
                     *         },
                     *         "refunds": 0,
                     *         "refunded": {
                     *           "amount": 0,
                     *           "currency": "EUR"
                     *         },
                     *         "new_customers": 0
                     *       },
                     *       "last_30_days": {
                     *         "orders": 5,
                     *         "orders_by_status": [
                     *           {
                     *             "status": "CONFIRMED",
                     *             "orders": 3
                     *           },
                     *           {
                     *             "status": "CANCELLED",
                     *             "orders": 1
                     *           },
                     *           {
                     *             "status": "EXPIRED",
                     *             "orders": 1
                     *           }
                     *         ],
                     *         "revenue": {
                     *           "amount": 9001,
                     *           "currency": "EUR"
                     *         },
                     *         "average_basket": {
                     *           "amount": 3000,
                     *           "currency": "EUR"
                     *         },
                     *         "refunds": 1,
                     *         "refunded": {
                     *           "amount": 1791,
                     *           "currency": "EUR"
                     *         },
                     *         "new_customers": 2
                     *       },
                     *       "days": [
                     *         {
                     *           "day": "2026-11-16",
                     *           "orders": 1,
                     *           "revenue": {
                     *             "amount": 2740,
                     *             "currency": "EUR"
                     *           }
                     *         },
                     *         {
                     *           "day": "2026-11-23",
                     *           "orders": 2,
                     *           "revenue": {
                     *             "amount": 6261,
                     *             "currency": "EUR"
                     *           }
                     *         }
                     *       ],
                     *       "top_products": [
                     *         {
                     *           "product_id": "prd_01jd8z3k5m7n9p1q3r5s7t9v1w",
                     *           "name": "Mug",
                     *           "quantity": 4,
                     *           "revenue": {
                     *             "amount": 7562,
                     *             "currency": "EUR"
                     *           }
                     *         },
                     *         {
                     *           "product_id": "prd_01jd8z3k5m7n9p1q3r5s7t9v2x",
                     *           "name": "Green tea",
                     *           "quantity": 1,
                     *           "revenue": {
                     *             "amount": 949,
                     *             "currency": "EUR"
                     *           }
                     *         }
                     *       ],
                     *       "stock_alerts": {
                     *         "low": 1,
                     *         "out_of_stock": 0
                     *       },
                     *       "stuck_processes": 1,
                     *       "stuck": [
                     *         {
                     *           "order_id": "ord_01jd8z3k5m7n9p1q3r5s7t9v3y",
                     *           "order_number": "CO-2026-000043",
                     *           "step": "SHIPMENT",
                     *           "since": "2026-11-23T09:45:04Z"
                     *         }
                     *       ],
                     *       "dead_letters": [
                     *         {
                     *           "service": "shipping",
                     *           "recorded": 1,
                     *           "last_at": "2026-11-23T09:40:03Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Dashboard"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
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
    get_public_settings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The public part of the settings. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "store": {
                     *         "shop_name": "Comptoir",
                     *         "contact_email": "hello@comptoir.example",
                     *         "contact_phone": "+33 1 23 45 67 89",
                     *         "locales": [
                     *           "fr",
                     *           "en"
                     *         ],
                     *         "default_locale": "fr",
                     *         "currency": "EUR",
                     *         "countries": [
                     *           "FR",
                     *           "BE",
                     *           "DE"
                     *         ]
                     *       },
                     *       "seller": {
                     *         "legal_name": "Comptoir",
                     *         "legal_form": "SAS",
                     *         "share_capital": {
                     *           "amount": 1000000,
                     *           "currency": "EUR"
                     *         },
                     *         "siren": "732829320",
                     *         "rcs_city": "Paris",
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
                     *       "features": {
                     *         "back_in_stock": false,
                     *         "discount_codes": false,
                     *         "returns": false,
                     *         "demo_notice": true
                     *       },
                     *       "guest_checkout": true,
                     *       "return_days": 14,
                     *       "terms_url": "/terms",
                     *       "privacy_url": "/privacy",
                     *       "free_from": {
                     *         "amount": 6000,
                     *         "currency": "EUR"
                     *       },
                     *       "tier_free_from": [
                     *         {
                     *           "tier": "VIP",
                     *           "free_from": {
                     *             "amount": 0,
                     *             "currency": "EUR"
                     *           }
                     *         }
                     *       ],
                     *       "updated_at": "2026-11-01T08:00:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["PublicSettings"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    list_settings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All groups. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "setting_group": "STORE",
                     *           "values": {
                     *             "store": {
                     *               "shop_name": "Comptoir",
                     *               "contact_email": "hello@comptoir.example",
                     *               "contact_phone": "+33 1 23 45 67 89",
                     *               "locales": [
                     *                 "fr",
                     *                 "en"
                     *               ],
                     *               "default_locale": "fr",
                     *               "currency": "EUR",
                     *               "countries": [
                     *                 "FR",
                     *                 "BE",
                     *                 "DE"
                     *               ]
                     *             }
                     *           },
                     *           "version": 1,
                     *           "created_at": "2026-11-01T08:00:00Z",
                     *           "updated_at": "2026-11-01T08:00:00Z"
                     *         },
                     *         {
                     *           "setting_group": "SELLER",
                     *           "values": {
                     *             "seller": {
                     *               "legal_name": "Comptoir",
                     *               "legal_form": "SAS",
                     *               "share_capital": {
                     *                 "amount": 1000000,
                     *                 "currency": "EUR"
                     *               },
                     *               "siren": "732829320",
                     *               "siret": "73282932000074",
                     *               "rcs_city": "Paris",
                     *               "vat_number": "FR44732829320",
                     *               "address": {
                     *                 "recipient": "Comptoir SAS",
                     *                 "line1": "5 quai de la Loire",
                     *                 "postal_code": "75019",
                     *                 "city": "Paris",
                     *                 "country": "FR"
                     *               },
                     *               "email": "hello@comptoir.example"
                     *             }
                     *           },
                     *           "version": 1,
                     *           "created_at": "2026-11-01T08:00:00Z",
                     *           "updated_at": "2026-11-01T08:00:00Z"
                     *         },
                     *         {
                     *           "setting_group": "CHECKOUT",
                     *           "values": {
                     *             "checkout": {
                     *               "payment_minutes": 15,
                     *               "guest_checkout": true,
                     *               "payment_methods": [
                     *                 "CARD",
                     *                 "TRANSFER",
                     *                 "WALLET"
                     *               ],
                     *               "cart_days": 30,
                     *               "return_days": 14,
                     *               "terms_url": "/terms",
                     *               "privacy_url": "/privacy"
                     *             }
                     *           },
                     *           "version": 1,
                     *           "created_at": "2026-11-01T08:00:00Z",
                     *           "updated_at": "2026-11-01T08:00:00Z"
                     *         },
                     *         {
                     *           "setting_group": "STOCK",
                     *           "values": {
                     *             "stock": {
                     *               "reservation_minutes": 20,
                     *               "default_reorder_point": 5,
                     *               "availability_cap": 20
                     *             }
                     *           },
                     *           "version": 1,
                     *           "created_at": "2026-11-01T08:00:00Z",
                     *           "updated_at": "2026-11-01T08:00:00Z"
                     *         },
                     *         {
                     *           "setting_group": "SHIPPING",
                     *           "values": {
                     *             "shipping": {
                     *               "sender": {
                     *                 "recipient": "Comptoir SAS",
                     *                 "line1": "5 quai de la Loire",
                     *                 "postal_code": "75019",
                     *                 "city": "Paris",
                     *                 "country": "FR"
                     *               },
                     *               "handling_days": 1,
                     *               "cut_off_hour": 14,
                     *               "free_from": {
                     *                 "amount": 6000,
                     *                 "currency": "EUR"
                     *               },
                     *               "tier_free_from": [
                     *                 {
                     *                   "tier": "VIP",
                     *                   "free_from": {
                     *                     "amount": 0,
                     *                     "currency": "EUR"
                     *                   }
                     *                 }
                     *               ]
                     *             }
                     *           },
                     *           "version": 1,
                     *           "created_at": "2026-11-01T08:00:00Z",
                     *           "updated_at": "2026-11-01T08:00:00Z"
                     *         },
                     *         {
                     *           "setting_group": "FEATURES",
                     *           "values": {
                     *             "features": {
                     *               "back_in_stock": false,
                     *               "discount_codes": false,
                     *               "returns": false,
                     *               "demo_notice": true
                     *             }
                     *           },
                     *           "version": 1,
                     *           "created_at": "2026-11-01T08:00:00Z",
                     *           "updated_at": "2026-11-01T08:00:00Z"
                     *         },
                     *         {
                     *           "setting_group": "SEARCH",
                     *           "values": {
                     *             "search": {
                     *               "synonyms": [
                     *                 {
                     *                   "language": "FR",
                     *                   "words": [
                     *                     "tasse",
                     *                     "mug"
                     *                   ]
                     *                 },
                     *                 {
                     *                   "language": "EN",
                     *                   "words": [
                     *                     "mug",
                     *                     "cup"
                     *                   ]
                     *                 }
                     *               ]
                     *             }
                     *           },
                     *           "version": 1,
                     *           "created_at": "2026-11-01T08:00:00Z",
                     *           "updated_at": "2026-11-01T08:00:00Z"
                     *         },
                     *         {
                     *           "setting_group": "SECURITY",
                     *           "values": {
                     *             "security": {
                     *               "owners_need_second_factor": false
                     *             }
                     *           },
                     *           "version": 1,
                     *           "created_at": "2026-11-01T08:00:00Z",
                     *           "updated_at": "2026-11-01T08:00:00Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["SettingList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    get_setting: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The group.
                 * @example STOCK
                 */
                setting_group: components["parameters"]["SettingGroup"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The group. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "setting_group": "STOCK",
                     *       "values": {
                     *         "stock": {
                     *           "reservation_minutes": 20,
                     *           "default_reorder_point": 5,
                     *           "availability_cap": 20
                     *         }
                     *       },
                     *       "version": 1,
                     *       "created_at": "2026-11-01T08:00:00Z",
                     *       "updated_at": "2026-11-01T08:00:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Setting"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    replace_setting: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The group.
                 * @example STOCK
                 */
                setting_group: components["parameters"]["SettingGroup"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "values": {
                 *         "stock": {
                 *           "reservation_minutes": 20,
                 *           "default_reorder_point": 8,
                 *           "availability_cap": 20
                 *         }
                 *       },
                 *       "version": 1
                 *     }
                 */
                "application/json": components["schemas"]["SettingReplacement"];
            };
        };
        responses: {
            /** @description The group as it is now. The services are told by an event. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "setting_group": "STOCK",
                     *       "values": {
                     *         "stock": {
                     *           "reservation_minutes": 20,
                     *           "default_reorder_point": 8,
                     *           "availability_cap": 20
                     *         }
                     *       },
                     *       "version": 2,
                     *       "created_at": "2026-11-01T08:00:00Z",
                     *       "updated_at": "2026-11-23T10:16:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Setting"];
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
    list_vendors: {
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
                 * @description A part of the code, name or e-mail address. Case does not count.
                 * @example atelier
                 */
                q?: string;
                /**
                 * @description Only those of one status.
                 * @example ACTIVE
                 */
                status?: components["schemas"]["VendorStatus"];
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
                     *           "vendor_id": "ven_01jd8z3k5m7n9p1q3r5s7t9v1w",
                     *           "code": "ATELIER-BLEU",
                     *           "name": "Atelier Bleu",
                     *           "contact_email": "atelier@example.org",
                     *           "description": "Stoneware from Brittany.",
                     *           "commission": 1250,
                     *           "status": "ACTIVE",
                     *           "status_reason": "Contract signed",
                     *           "version": 2,
                     *           "created_at": "2026-11-01T07:30:00Z",
                     *           "updated_at": "2026-11-01T07:45:00Z"
                     *         },
                     *         {
                     *           "vendor_id": "ven_01jd8z3k5m7n9p1q3r5s7t9v2x",
                     *           "code": "MAISON-VERDIER",
                     *           "name": "Maison Verdier",
                     *           "contact_email": "maison@example.org",
                     *           "description": "Teas, tasted and packed in Lyon.",
                     *           "commission": 1000,
                     *           "status": "ACTIVE",
                     *           "status_reason": "Contract signed",
                     *           "version": 2,
                     *           "created_at": "2026-11-01T07:50:00Z",
                     *           "updated_at": "2026-11-01T07:55:00Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["VendorPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    create_vendor: {
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
                 *       "code": "ATELIER-BLEU",
                 *       "name": "Atelier Bleu",
                 *       "contact_email": "atelier@example.org",
                 *       "description": "Stoneware from Brittany.",
                 *       "commission": 1250
                 *     }
                 */
                "application/json": components["schemas"]["VendorDraft"];
            };
        };
        responses: {
            /** @description The vendor. */
            201: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "vendor_id": "ven_01jd8z3k5m7n9p1q3r5s7t9v1w",
                     *       "code": "ATELIER-BLEU",
                     *       "name": "Atelier Bleu",
                     *       "contact_email": "atelier@example.org",
                     *       "description": "Stoneware from Brittany.",
                     *       "commission": 1250,
                     *       "status": "ONBOARDING",
                     *       "version": 1,
                     *       "created_at": "2026-11-01T07:30:00Z",
                     *       "updated_at": "2026-11-01T07:30:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Vendor"];
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
    get_vendor: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The vendor.
                 * @example ven_01jd8z3k5m7n9p1q3r5s7t9v1w
                 */
                vendor_id: components["parameters"]["VendorId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The vendor. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Vendor"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    update_vendor: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The vendor.
                 * @example ven_01jd8z3k5m7n9p1q3r5s7t9v1w
                 */
                vendor_id: components["parameters"]["VendorId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "description": "Stoneware from Brittany, turned by hand.",
                 *       "version": 2
                 *     }
                 */
                "application/json": components["schemas"]["VendorChange"];
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
                     *       "vendor_id": "ven_01jd8z3k5m7n9p1q3r5s7t9v1w",
                     *       "code": "ATELIER-BLEU",
                     *       "name": "Atelier Bleu",
                     *       "contact_email": "atelier@example.org",
                     *       "description": "Stoneware from Brittany, turned by hand.",
                     *       "commission": 1250,
                     *       "status": "ACTIVE",
                     *       "status_reason": "Contract signed",
                     *       "version": 3,
                     *       "created_at": "2026-11-01T07:30:00Z",
                     *       "updated_at": "2026-11-23T10:15:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Vendor"];
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
    list_vendor_products: {
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
                 * @example ACTIVE
                 */
                status?: components["schemas"]["VendorProductStatus"];
            };
            header?: never;
            path: {
                /**
                 * @description The vendor.
                 * @example ven_01jd8z3k5m7n9p1q3r5s7t9v1w
                 */
                vendor_id: components["parameters"]["VendorId"];
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
                     *           "vendor_id": "ven_01jd8z3k5m7n9p1q3r5s7t9v1w",
                     *           "product_id": "prd_01jd8z3k5m7n9p1q3r5s7t9v1w",
                     *           "name": "Mug",
                     *           "slug": "mug",
                     *           "status": "ACTIVE",
                     *           "variants": [
                     *             {
                     *               "sku": "MUG-BLUE-01",
                     *               "name": "blue",
                     *               "price": {
                     *                 "amount": 1990,
                     *                 "currency": "EUR"
                     *               },
                     *               "initial_stock": 40
                     *             }
                     *           ],
                     *           "version": 1,
                     *           "created_at": "2026-11-01T08:00:00Z",
                     *           "updated_at": "2026-11-01T08:00:00Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["VendorProductPage"];
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
    add_vendor_product: {
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
                 * @description The vendor.
                 * @example ven_01jd8z3k5m7n9p1q3r5s7t9v1w
                 */
                vendor_id: components["parameters"]["VendorId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "product": {
                 *         "language": "EN",
                 *         "name": "Mug",
                 *         "slug": "mug",
                 *         "description": "Stoneware, 30 cl.",
                 *         "category_id": "cat_01jd8z3k5m7n9p1q3r5s7t9v1w",
                 *         "status": "ACTIVE",
                 *         "attributes": [
                 *           {
                 *             "name": "Material",
                 *             "value": "stoneware"
                 *           }
                 *         ],
                 *         "variants": [
                 *           {
                 *             "sku": "MUG-BLUE-01",
                 *             "name": "blue",
                 *             "price": {
                 *               "amount": 1990,
                 *               "currency": "EUR"
                 *             },
                 *             "weight": 350,
                 *             "tax_class": "STANDARD",
                 *             "initial_stock": 40
                 *           }
                 *         ]
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["VendorProductAddition"];
            };
        };
        responses: {
            /** @description The product is at CATALOGING; its stock follows. Location is the vendor's list. */
            201: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "vendor_id": "ven_01jd8z3k5m7n9p1q3r5s7t9v1w",
                     *       "product_id": "prd_01jd8z3k5m7n9p1q3r5s7t9v1w",
                     *       "name": "Mug",
                     *       "slug": "mug",
                     *       "status": "ACTIVE",
                     *       "variants": [
                     *         {
                     *           "sku": "MUG-BLUE-01",
                     *           "name": "blue",
                     *           "price": {
                     *             "amount": 1990,
                     *             "currency": "EUR"
                     *           },
                     *           "initial_stock": 40
                     *         }
                     *       ],
                     *       "version": 1,
                     *       "created_at": "2026-11-01T08:00:00Z",
                     *       "updated_at": "2026-11-01T08:00:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["VendorProduct"];
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
    set_vendor_status: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The vendor.
                 * @example ven_01jd8z3k5m7n9p1q3r5s7t9v1w
                 */
                vendor_id: components["parameters"]["VendorId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "status": "ACTIVE",
                 *       "reason": "Contract signed",
                 *       "version": 1
                 *     }
                 */
                "application/json": components["schemas"]["VendorStatusChange"];
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
                     *       "vendor_id": "ven_01jd8z3k5m7n9p1q3r5s7t9v1w",
                     *       "code": "ATELIER-BLEU",
                     *       "name": "Atelier Bleu",
                     *       "contact_email": "atelier@example.org",
                     *       "description": "Stoneware from Brittany.",
                     *       "commission": 1250,
                     *       "status": "ACTIVE",
                     *       "status_reason": "Contract signed",
                     *       "version": 2,
                     *       "created_at": "2026-11-01T07:30:00Z",
                     *       "updated_at": "2026-11-01T07:45:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Vendor"];
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
}
