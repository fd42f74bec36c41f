// Types of SHIPPING, from contracts/shipping. Generated: edit the contract, not this file.
export interface paths {
    "/carriers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List carriers
         * @description All carriers, sorted by code.
         */
        get: operations["list_carriers"];
        put?: never;
        /**
         * Create a carrier
         * @description At most 100. It has no methods yet. Nothing deletes a carrier: one that is no longer wanted is switched off.
         */
        post: operations["create_carrier"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/carriers/{carrier_code}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The carrier.
                 * @example COLISSIMO
                 */
                carrier_code: components["parameters"]["CarrierCode"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a carrier
         * @description Members that are absent stay as they are. While a carrier is switched off, its methods are not offered; the parcels of orders that chose one are sent all the same. Labels that are made already stay as they are.
         */
        patch: operations["update_carrier"];
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
    "/label-sheets/{day}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The day on which the labels were made.
                 * @example 2026-11-23
                 */
                day: components["parameters"]["LabelDay"];
            };
            cookie?: never;
        };
        /**
         * Print the labels of a day
         * @description The ACTIVE labels that were made on this day in Europe/Paris and whose parcels have not left; oldest first, at most 500: what was dispatched makes room for more. By Accept as get_label. Not found when there is none.
         */
        get: operations["get_label_sheet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/labels/{label_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The label.
                 * @example lbl_01jd8z3k5m7n9p1q3r5s7t9v1w
                 */
                label_id: components["parameters"]["LabelId"];
            };
            cookie?: never;
        };
        /**
         * Print a label
         * @description 10 × 15 cm, by Accept: `application/pdf`, or `text/plain` for ZPL (203 dpi); PDF when neither is asked for. A VOID label is refused.
         */
        get: operations["get_label"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/labels/{label_id}/voidance": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The label.
                 * @example lbl_01jd8z3k5m7n9p1q3r5s7t9v1w
                 */
                label_id: components["parameters"]["LabelId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Void a label
         * @description Before dispatch; its shipment becomes PENDING and can take another label. The tracking number is never used again.
         */
        post: operations["void_label"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/orders/{order_id}/shipment-stop": {
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
         * Stop the shipments of an order
         * @description Cancels the shipments and voids their labels. The stop is remembered even when the order or its shipment is not known here yet. A second stop gets the answer of the first. Refused once a parcel was dispatched.
         */
        post: operations["stop_order_shipments"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/orders/{order_id}/shipments": {
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
         * List the shipments of an order
         * @description Oldest first; none before the order is confirmed.
         */
        get: operations["list_order_shipments"];
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
    "/relay-point-imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take in the relay points of a carrier
         * @description A table in UTF-8, its values between commas or semicolons, at most 5,000 points. Its line of names has reference, name, line1, postal_code, city, country, latitude, longitude, and may have line2, monday to sunday and status, in any order; other columns are passed over. Coordinates are degrees (48.8687). A day says from when to when (`09:00-12:30 14:00-19:00`), nothing when closed; without any column of a day the hours stay as they are. Without status the point stays as it is, and a new one is OPEN. A point is known by its reference: sent again, a file changes nothing. Good lines are taken, the others are told by line and column. `close_missing` closes the open points of this carrier that the file lacks, unless a line does not say which point it is about. The import goes on in steps of at most 100 points: after a failure, send the file again.
         */
        post: operations["import_relay_points"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/relay-points": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List relay points, nearest first
         * @description The public sees those that are open; staff see every status. With `country` and `postal_code` only those of the same territory (mainland or island), nearest first, with their distance; otherwise by country, postal code and name. A `status` other than OPEN asked by the public is an empty page.
         */
        get: operations["list_relay_points"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/relay-points/{relay_point_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The relay point.
                 * @example rly_01jd8z3k5m7n9p1q3r5s7t9v1w
                 */
                relay_point_id: components["parameters"]["RelayPointId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a relay point
         * @description Its name, its hours (as a whole) or whether it is open. A point that closes is chosen by nobody any more; parcels that were ordered to it go there all the same.
         */
        patch: operations["update_relay_point"];
        trace?: never;
    };
    "/shipments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List shipments
         * @description Newest first. Customers see their own, a guest with an Order-Token those of that order, staff all.
         */
        get: operations["list_shipments"];
        put?: never;
        /**
         * Make the shipment of an order
         * @description A parcel of a confirmed order with these pieces; without `lines`, with all that no parcel holds, which is what the reaction to OrderConfirmed makes. What is packed is in a parcel that is not CANCELLED. An order that was stopped gets no parcel. A line that is named twice counts as one.
         */
        post: operations["create_shipment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/shipments/{shipment_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The shipment.
                 * @example shp_01jd8z3k5m7n9p1q3r5s7t9v1w
                 */
                shipment_id: components["parameters"]["ShipmentId"];
            };
            cookie?: never;
        };
        /**
         * Read a shipment
         * @description With its lines, its address and where the parcel was.
         */
        get: operations["get_shipment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/shipments/{shipment_id}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The shipment.
                 * @example shp_01jd8z3k5m7n9p1q3r5s7t9v1w
                 */
                shipment_id: components["parameters"]["ShipmentId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Unpack a parcel
         * @description Before dispatch; its label, if any, is void. The order goes on: its pieces are not packed any more, and create_shipment packs them again.
         */
        post: operations["cancel_shipment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/shipments/{shipment_id}/dispatch": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The shipment.
                 * @example shp_01jd8z3k5m7n9p1q3r5s7t9v1w
                 */
                shipment_id: components["parameters"]["ShipmentId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hand a parcel to its carrier
         * @description LABELLED becomes DISPATCHED; from then on the order cannot be stopped.
         */
        post: operations["dispatch_shipment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/shipments/{shipment_id}/labels": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The shipment.
                 * @example shp_01jd8z3k5m7n9p1q3r5s7t9v1w
                 */
                shipment_id: components["parameters"]["ShipmentId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make the label of a shipment
         * @description Allots the tracking number; PENDING becomes LABELLED. One ACTIVE label a shipment.
         */
        post: operations["create_label"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/shipments/{shipment_id}/packing-list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The shipment.
                 * @example shp_01jd8z3k5m7n9p1q3r5s7t9v1w
                 */
                shipment_id: components["parameters"]["ShipmentId"];
            };
            cookie?: never;
        };
        /**
         * Print the packing list of a parcel
         * @description A4, in French; what is to be packed, with a box to tick for each line. None of a CANCELLED parcel.
         */
        get: operations["get_packing_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/shipments/{shipment_id}/splits": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The shipment.
                 * @example shp_01jd8z3k5m7n9p1q3r5s7t9v1w
                 */
                shipment_id: components["parameters"]["ShipmentId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put pieces of a parcel into another one
         * @description Makes a new parcel of the same order with these pieces, which leave this one. Only while this one is PENDING; at least one piece stays in it. A line that is named twice counts as one.
         */
        post: operations["split_shipment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/shipments/{shipment_id}/tracking-events": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The shipment.
                 * @example shp_01jd8z3k5m7n9p1q3r5s7t9v1w
                 */
                shipment_id: components["parameters"]["ShipmentId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record what the carrier reports
         * @description Only for a parcel that was dispatched. A repeated report changes nothing, nor does a report of the journey (IN_TRANSIT, OUT_FOR_DELIVERY, FAILED) that is older than what is known. An end (DELIVERED, RETURNED) is always taken: when its instant is before the last report, it counts as of that report's instant. A parcel ends once; reports after its end change nothing, even those of the other end. An instant in the future counts as now.
         */
        post: operations["record_tracking_event"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/shipping-methods": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the shipping methods
         * @description With their fees in each zone, by code. `free_from` and `tier_free_from` are those that count: the method's own, else those of the SHIPPING settings. Without `free_from`, delivery is never free for everybody.
         */
        get: operations["list_shipping_methods"];
        put?: never;
        /**
         * Create a shipping method
         * @description At most 100. Each zone that it serves is there already, and is named once. Nothing deletes a method: one that is no longer wanted is switched off.
         */
        post: operations["create_shipping_method"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/shipping-methods/{shipping_method_code}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The method.
                 * @example STANDARD_HOME
                 */
                shipping_method_code: components["parameters"]["ShippingMethodCode"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a shipping method
         * @description Members that are absent stay as they are; `rates` and `own_terms` are replaced as a whole. Open carts are quoted again and warn; orders keep the fee that they were placed with.
         */
        patch: operations["update_shipping_method"];
        trace?: never;
    };
    "/shipping-quotes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What does delivery cost?
         * @description One option per method that serves the address and carries the weight, cheapest first; a method to relay points only while its carrier has an open one in the territory (mainland or island). The fee is that of the zone for the weight of all lines. It is 0 from the items total that the method or the tier (STANDARD when absent) names. Nothing is stored.
         */
        post: operations["quote_shipping"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/shipping-simulations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What would an address be offered, and why not the rest?
         * @description The options that a quote would give (quote_shipping), at any time, and of each other method the reason why it is not one. Nothing is stored.
         */
        post: operations["simulate_shipping"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/shipping-zones": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the zones and what they cover
         * @description Zones by code, and for every known territory of the countries that the shop delivers to how much of it the zones hold. An address outside all zones is offered nothing.
         */
        get: operations["list_zones"];
        put?: never;
        /**
         * Create a zone
         * @description At most 100. No address may be in two zones. Nothing is sent there before a method has a fee for it.
         */
        post: operations["create_zone"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/shipping-zones/{zone_code}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The zone.
                 * @example CORSICA
                 */
                zone_code: components["parameters"]["ZoneCode"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Change a zone
         * @description Its name and all its areas. Addresses that it no longer holds are in no zone until another one has them.
         */
        put: operations["replace_zone"];
        post?: never;
        /**
         * Delete a zone
         * @description Only a zone that no method has a fee for, be the method switched on or off.
         */
        delete: operations["delete_zone"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tracking/{tracking_number}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The number on the parcel, in any case and with any spaces and hyphens.
                 * @example RR473124829FR
                 */
                tracking_number: components["parameters"]["TrackingNumber"];
            };
            cookie?: never;
        };
        /**
         * Where is the parcel?
         * @description For anybody who has the number: status, carrier and events, nothing about persons or places.
         */
        get: operations["track_parcel"];
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
        /** @description A carrier of parcels. */
        Carrier: {
            /** @description Whether its methods are offered. The parcels of orders that chose one of them are sent all the same. */
            active: boolean;
            carrier_code: components["schemas"]["CarrierCode"];
            /** @description Whether it rests on the public holidays of the country of delivery. */
            closed_on_holidays: boolean;
            created_at: components["schemas"]["Timestamp"];
            label_formats: components["schemas"]["LabelFormat"][];
            name: components["schemas"]["DisplayName"];
            /** @description The carrier's own page; `{tracking_number}` stands where the number goes. */
            tracking_url_template: string;
            updated_at: components["schemas"]["Timestamp"];
            version: components["schemas"]["Version"];
        };
        /** @description Members that are absent stay as they are. */
        CarrierChange: {
            active?: boolean;
            closed_on_holidays?: boolean;
            label_formats?: components["schemas"]["LabelFormat"][];
            name?: components["schemas"]["GivenName"];
            tracking_url_template?: components["schemas"]["TrackingUrlTemplate"];
            version: components["schemas"]["Version"];
        };
        /** @example COLISSIMO */
        CarrierCode: string;
        CarrierDraft: {
            /** @default true */
            active: boolean;
            carrier_code: components["schemas"]["CarrierCode"];
            /** @default true */
            closed_on_holidays: boolean;
            label_formats: components["schemas"]["LabelFormat"][];
            name: components["schemas"]["GivenName"];
            tracking_url_template: components["schemas"]["TrackingUrlTemplate"];
        };
        /**
         * @description What a carrier reports.
         * @enum {string}
         */
        CarrierEventCode: "IN_TRANSIT" | "OUT_FOR_DELIVERY" | "DELIVERED" | "FAILED" | "RETURNED";
        CarrierList: {
            items: components["schemas"]["Carrier"][];
        };
        /**
         * @description ISO 3166-1 alpha-2; the countries the shop delivers to or bills in.
         * @enum {string}
         */
        CountryCode: "FR" | "BE" | "DE" | "ES" | "IT" | "LU" | "NL" | "PT" | "AT" | "IE";
        /**
         * @description How much of a territory the zones hold.
         * @enum {string}
         */
        CoverageExtent: "NONE" | "PART" | "WHOLE";
        /**
         * @description ISO 4217. The shop sells in one currency.
         * @enum {string}
         */
        Currency: "EUR";
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
        /** @description As shoppers read it. */
        DisplayName: string;
        /** @description What is wrong, and where. */
        FieldError: {
            message: string;
            /** @description JSON pointer into the body, or the parameter's name behind `/query/`, `/path/` or `/header/`. */
            pointer: string;
        };
        /** @description From which items total a method costs nothing. Without `free_from`, only tiers have it. */
        FreeDelivery: {
            free_from?: components["schemas"]["Price"];
            /** @description Tier benefits; they win over `free_from` where they are lower. */
            tier_free_from: components["schemas"]["TierFreeShipping"][];
        };
        /** @description As shoppers read it. */
        GivenName: string;
        /** @description Points. */
        ImportCount: number;
        /** @description The label of a parcel. */
        Label: {
            carrier_code: components["schemas"]["CarrierCode"];
            created_at: components["schemas"]["Timestamp"];
            formats: components["schemas"]["LabelFormat"][];
            label_id: components["schemas"]["LabelId"];
            order_id: components["schemas"]["OrderId"];
            shipment_id: components["schemas"]["ShipmentId"];
            status: components["schemas"]["LabelStatus"];
            tracking_number: components["schemas"]["TrackingNumber"];
            tracking_url: components["schemas"]["TrackingUrl"];
            updated_at: components["schemas"]["Timestamp"];
            version: components["schemas"]["Version"];
        };
        /** @enum {string} */
        LabelFormat: "PDF" | "ZPL";
        /** @example lbl_01jd8z3k5m7n9p1q3r5s7t9v1w */
        LabelId: string;
        /** @enum {string} */
        LabelStatus: "ACTIVE" | "VOID";
        /** @description Millionths of a degree, north positive. */
        Latitude: number;
        /** @example lin_01jd8z3k5m7n9p1q3r5s7t9v1w */
        LineId: string;
        Liveness: {
            /** @enum {string} */
            status: "UP";
        };
        /** @description Millionths of a degree, east positive. */
        Longitude: number;
        /** @description Why a method is not offered. */
        MethodRefusal: {
            /** @description Grams that the method carries to this zone at most; only with TOO_HEAVY. */
            max_weight?: number;
            name: components["schemas"]["DisplayName"];
            reason: components["schemas"]["MethodRefusalReason"];
            shipping_method_code: components["schemas"]["ShippingMethodCode"];
        };
        /**
         * @description The first that holds: the method or its carrier is switched off; the shop does not deliver to the country; no zone holds the address; the method has no fee for its zone; it does not carry the weight; its carrier has no open relay point in the territory (mainland or island).
         * @enum {string}
         */
        MethodRefusalReason: "METHOD_OFF" | "CARRIER_OFF" | "COUNTRY_NOT_SERVED" | "NO_ZONE" | "ZONE_NOT_SERVED" | "TOO_HEAVY" | "NO_RELAY_POINT";
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
        /** @description From when to when a point is open on a day of the week, in its local time. A day may have several. */
        OpeningHours: {
            /**
             * @description After `opens`, on the same day; 24:00 is midnight.
             * @example 19:00
             */
            closes: string;
            day: components["schemas"]["Weekday"];
            /** @example 09:00 */
            opens: string;
        };
        /** @example ord_01jd8z3k5m7n9p1q3r5s7t9v1w */
        OrderId: string;
        /**
         * @description For people: CO-year-number.
         * @example CO-2026-000042
         */
        OrderNumber: string;
        /** @description The stop of an order: none of its parcels will leave. */
        OrderShipmentStop: {
            order_id: components["schemas"]["OrderId"];
            reason: components["schemas"]["StopReason"];
            /** @description Those cancelled by the stop; empty when it came before them. */
            shipments: components["schemas"]["StoppedShipment"][];
            stopped_at: components["schemas"]["Timestamp"];
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
        /** @description What a method has otherwise than the SHIPPING settings say. What is absent is as they say. */
        OwnTerms: {
            /** @description Orders after this hour, Europe/Paris, count for the next day. */
            cut_off_hour?: number;
            free_delivery?: components["schemas"]["FreeDelivery"];
            /** @description Working days before a parcel leaves. */
            handling_days?: number;
        };
        ParcelEvent: {
            code: components["schemas"]["TrackingCode"];
            occurred_at: components["schemas"]["Timestamp"];
        };
        /** @description What anybody with the number may know; nothing about persons or places. */
        ParcelTracking: {
            carrier_code: components["schemas"]["CarrierCode"];
            carrier_name: components["schemas"]["DisplayName"];
            earliest_day?: components["schemas"]["Day"];
            /** @description Newest first, the newest 200. */
            events: components["schemas"]["ParcelEvent"][];
            latest_day?: components["schemas"]["Day"];
            status: components["schemas"]["ShipmentStatus"];
            tracking_number: components["schemas"]["TrackingNumber"];
            tracking_url: components["schemas"]["TrackingUrl"];
        };
        /** @example 75011 */
        PostalCode: string;
        /**
         * @description A postal code or how it begins, without spaces and hyphens.
         * @example 971
         */
        PostalCodePart: string;
        /** @description All codes between two, both included, in the order of their characters. It holds every code that begins with `to`: from 20 to 20 is all that begins with 20. As text, `from` is not behind `to`. */
        PostalCodeRange: {
            from: components["schemas"]["PostalCodePart"];
            to: components["schemas"]["PostalCodePart"];
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
        /** @description A shop where the parcels of a carrier wait for those who ordered them. */
        RelayPoint: {
            carrier_code: components["schemas"]["CarrierCode"];
            city: string;
            country: components["schemas"]["CountryCode"];
            created_at: components["schemas"]["Timestamp"];
            /** @description Metres as the crow flies from the middle of the postal code that was asked for, as well as we know it; only in a search near one. */
            distance?: number;
            hours: components["schemas"]["WeekHours"];
            latitude: components["schemas"]["Latitude"];
            line1: string;
            line2?: string;
            longitude: components["schemas"]["Longitude"];
            name: components["schemas"]["DisplayName"];
            postal_code: components["schemas"]["PostalCode"];
            reference: components["schemas"]["RelayPointReference"];
            relay_point_id: components["schemas"]["RelayPointId"];
            status: components["schemas"]["RelayPointStatus"];
            updated_at: components["schemas"]["Timestamp"];
            version: components["schemas"]["Version"];
        };
        /** @description What the shop may change by hand; the next file of the carrier may change it back. */
        RelayPointChange: {
            hours?: components["schemas"]["WeekHours"];
            name?: string;
            status?: components["schemas"]["RelayPointStatus"];
            version: components["schemas"]["Version"];
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
        /**
         * @description Why a line was refused, for programs; `message` is for people. LINE_UNREADABLE: its quotes are not those of a table. VALUE_INVALID: also coordinates far from the postal code.
         * @enum {string}
         */
        RelayPointFault: "LINE_UNREADABLE" | "FIELDS_MISSING" | "FIELDS_EXTRA" | "VALUE_MISSING" | "VALUE_TOO_LONG" | "VALUE_INVALID" | "NOT_PRINTABLE" | "COUNTRY_UNKNOWN" | "POSTAL_CODE_INVALID" | "HOURS_INVALID" | "REFERENCE_TWICE";
        /**
         * Format: binary
         * @description A table in UTF-8 with a line of names, then one line for each point.
         */
        RelayPointFile: string;
        /** @example rly_01jd8z3k5m7n9p1q3r5s7t9v1w */
        RelayPointId: string;
        /** @description What a file changed, or would change in a dry run. */
        RelayPointImport: {
            carrier_code: components["schemas"]["CarrierCode"];
            changed: components["schemas"]["ImportCount"];
            closed: components["schemas"]["ImportCount"];
            created: components["schemas"]["ImportCount"];
            dry_run: boolean;
            /** @description One for each line of the file in its order, then the first 5,000 points that the file lacks. */
            lines: components["schemas"]["RelayPointImportLine"][];
            refused: components["schemas"]["ImportCount"];
            unchanged: components["schemas"]["ImportCount"];
        };
        /** @description What became of one line of the file, or of a point that the file lacks. */
        RelayPointImportLine: {
            /** @description The column that is wrong. */
            column?: string;
            fault?: components["schemas"]["RelayPointFault"];
            /** @description Where it begins in the file, as editors count; 1 is the line of names. Absent for a point that the file lacks. */
            line?: number;
            message?: string;
            outcome: components["schemas"]["RelayPointOutcome"];
            reference?: components["schemas"]["RelayPointReference"];
        };
        /**
         * @description What became of a line, or would in a dry run. CLOSED: the point was open, and the line or (with `close_missing`) its absence closed it.
         * @enum {string}
         */
        RelayPointOutcome: "CREATED" | "CHANGED" | "UNCHANGED" | "CLOSED" | "REFUSED";
        RelayPointPage: {
            items: components["schemas"]["RelayPoint"][];
            next_cursor?: components["schemas"]["NextCursor"];
        };
        /**
         * @description The carrier's own code of the point; one point of a carrier has it.
         * @example PV-75011-03
         */
        RelayPointReference: string;
        /**
         * @description Only an OPEN point is chosen; what is on its way to one that closed goes there all the same.
         * @enum {string}
         */
        RelayPointStatus: "OPEN" | "CLOSED";
        ServiceInfo: {
            service: components["schemas"]["ServiceName"];
            started_at: components["schemas"]["Timestamp"];
            /** @description The release of the suite that runs. */
            version: string;
        };
        /** @enum {string} */
        ServiceName: "profiling" | "cataloging" | "stocking" | "carting" | "ordering" | "paying" | "billing" | "shipping" | "administering";
        /** @description One parcel of an order. The parcels of an order that are not CANCELLED never hold more than was ordered. */
        Shipment: {
            address: components["schemas"]["Address"];
            cancelled_at?: components["schemas"]["Timestamp"];
            carrier_code: components["schemas"]["CarrierCode"];
            carrier_name: components["schemas"]["DisplayName"];
            created_at: components["schemas"]["Timestamp"];
            delivered_at?: components["schemas"]["Timestamp"];
            dispatched_at?: components["schemas"]["Timestamp"];
            earliest_day?: components["schemas"]["Day"];
            label_id?: components["schemas"]["LabelId"];
            latest_day?: components["schemas"]["Day"];
            lines: components["schemas"]["ShipmentLine"][];
            order_id: components["schemas"]["OrderId"];
            order_number: components["schemas"]["OrderNumber"];
            relay_point?: components["schemas"]["RelayPointCopy"];
            shipment_id: components["schemas"]["ShipmentId"];
            shipment_number: components["schemas"]["ShipmentNumber"];
            shipping_method_code: components["schemas"]["ShippingMethodCode"];
            status: components["schemas"]["ShipmentStatus"];
            stop_reason?: components["schemas"]["StopReason"];
            /** @description Newest first, the newest 200. */
            tracking_events: components["schemas"]["TrackingEvent"][];
            tracking_number?: components["schemas"]["TrackingNumber"];
            tracking_url?: components["schemas"]["TrackingUrl"];
            updated_at: components["schemas"]["Timestamp"];
            version: components["schemas"]["Version"];
            /**
             * Format: int64
             * @description Grams of all its pieces.
             */
            weight: number;
        };
        ShipmentDraft: {
            /** @description What is in the parcel; all that is not packed when absent. */
            lines?: components["schemas"]["ShipmentLineDraft"][];
            order_id: components["schemas"]["OrderId"];
        };
        /** @example shp_01jd8z3k5m7n9p1q3r5s7t9v1w */
        ShipmentId: string;
        /** @description Pieces of one order line in this parcel. */
        ShipmentLine: {
            line_id: components["schemas"]["LineId"];
            name: string;
            /** @description Shown in English; absent: `name`. */
            name_en?: string;
            quantity: components["schemas"]["Quantity"];
            sku: components["schemas"]["Sku"];
        };
        /** @description Pieces of one order line. */
        ShipmentLineDraft: {
            line_id: components["schemas"]["LineId"];
            quantity: components["schemas"]["Quantity"];
        };
        ShipmentList: {
            items: components["schemas"]["Shipment"][];
        };
        /** @example EX-2026-000042 */
        ShipmentNumber: string;
        ShipmentPage: {
            items: components["schemas"]["Shipment"][];
            next_cursor?: components["schemas"]["NextCursor"];
        };
        ShipmentSplitDraft: {
            /** @description What goes into the new parcel. */
            lines: components["schemas"]["ShipmentLineDraft"][];
            version: components["schemas"]["Version"];
        };
        /** @enum {string} */
        ShipmentStatus: "PENDING" | "LABELLED" | "DISPATCHED" | "IN_TRANSIT" | "OUT_FOR_DELIVERY" | "DELIVERED" | "FAILED" | "RETURNED" | "CANCELLED";
        ShipmentStop: {
            reason: components["schemas"]["StopReason"];
        };
        /** @description A shipping method with its fees. */
        ShippingMethod: {
            /** @description Whether the method is offered. Orders that chose it are sent all the same. */
            active: boolean;
            carrier_code: components["schemas"]["CarrierCode"];
            created_at: components["schemas"]["Timestamp"];
            delivers_to: components["schemas"]["DeliveryPlace"];
            free_from?: components["schemas"]["Price"];
            name: components["schemas"]["DisplayName"];
            name_en?: components["schemas"]["DisplayName"];
            own_terms?: components["schemas"]["OwnTerms"];
            /** @description One for each zone that it serves. A method without any is not offered. */
            rates: components["schemas"]["ShippingRate"][];
            shipping_method_code: components["schemas"]["ShippingMethodCode"];
            /** @description Tier benefits; they win over `free_from` where they are lower. */
            tier_free_from: components["schemas"]["TierFreeShipping"][];
            updated_at: components["schemas"]["Timestamp"];
            version: components["schemas"]["Version"];
        };
        /** @description Members that are absent stay as they are. `rates` and `own_terms` are replaced as a whole; `own_terms: {}` goes back to the SHIPPING settings. A `name_en` that is the `name` is as good as none. */
        ShippingMethodChange: {
            active?: boolean;
            carrier_code?: components["schemas"]["CarrierCode"];
            delivers_to?: components["schemas"]["DeliveryPlace"];
            name?: components["schemas"]["GivenName"];
            name_en?: components["schemas"]["GivenName"];
            own_terms?: components["schemas"]["OwnTerms"];
            rates?: components["schemas"]["ShippingRate"][];
            version: components["schemas"]["Version"];
        };
        /** @example STANDARD_HOME */
        ShippingMethodCode: string;
        /** @description `name` is French; `name_en`, where it is given, is shown in English. */
        ShippingMethodDraft: {
            /** @default true */
            active: boolean;
            carrier_code: components["schemas"]["CarrierCode"];
            delivers_to: components["schemas"]["DeliveryPlace"];
            name: components["schemas"]["GivenName"];
            name_en?: components["schemas"]["GivenName"];
            own_terms?: components["schemas"]["OwnTerms"];
            rates: components["schemas"]["ShippingRate"][];
            shipping_method_code: components["schemas"]["ShippingMethodCode"];
        };
        ShippingMethodList: {
            items: components["schemas"]["ShippingMethod"][];
        };
        /** @description A shipping method with its fee for these goods; without `delivers_to`, to the address (as release 0.2 answers). */
        ShippingOption: {
            carrier_code: components["schemas"]["CarrierCode"];
            delivers_to?: components["schemas"]["DeliveryPlace"];
            earliest_day: components["schemas"]["Day"];
            fee: components["schemas"]["Money"];
            latest_day: components["schemas"]["Day"];
            name: components["schemas"]["DisplayName"];
            name_en?: components["schemas"]["DisplayName"];
            shipping_method_code: components["schemas"]["ShippingMethodCode"];
        };
        ShippingQuote: {
            /** @description Cheapest first. */
            options: components["schemas"]["ShippingOption"][];
        };
        /** @description With `relay_point_id`, methods that deliver to relay points have the fee and the days of the point's zone, and are options only while the point is open and of their carrier. */
        ShippingQuoteDraft: {
            country: components["schemas"]["CountryCode"];
            items_total: components["schemas"]["Money"];
            lines: components["schemas"]["ShippingQuoteLine"][];
            postal_code: components["schemas"]["PostalCode"];
            relay_point_id?: components["schemas"]["RelayPointId"];
            tier?: components["schemas"]["Tier"];
        };
        ShippingQuoteLine: {
            quantity: components["schemas"]["Quantity"];
            sku: components["schemas"]["Sku"];
            weight: components["schemas"]["Weight"];
        };
        /** @description What a method costs in a zone and how long it takes. */
        ShippingRate: {
            /** @description Working days on the way at most. */
            max_days: number;
            /** @description Working days on the way at least. */
            min_days: number;
            /** @description Ascending. The method carries nothing above the last weight. */
            weight_tiers: components["schemas"]["WeightTier"][];
            zone_code: components["schemas"]["ZoneCode"];
        };
        /** @description Every method is either among the options, cheapest first, or among the refusals, by code. */
        ShippingSimulation: {
            options: components["schemas"]["ShippingOption"][];
            refusals: components["schemas"]["MethodRefusal"][];
            /** @description Whether the address is inside the EU's VAT territory. */
            taxed: boolean;
            territory: components["schemas"]["TerritoryCode"];
            /**
             * Format: int64
             * @description Grams of all pieces.
             */
            weight: number;
            zone_code?: components["schemas"]["ZoneCode"];
        };
        /** @description `at` is when the order would be placed: days count from then on. Without it, now. */
        ShippingSimulationDraft: {
            at?: components["schemas"]["Timestamp"];
            country: components["schemas"]["CountryCode"];
            items_total: components["schemas"]["Money"];
            lines: components["schemas"]["ShippingQuoteLine"][];
            postal_code: components["schemas"]["PostalCode"];
            tier?: components["schemas"]["Tier"];
        };
        /** @description Addresses that methods have the same fees for. No address is in two zones. */
        ShippingZone: {
            areas: components["schemas"]["ZoneArea"][];
            created_at: components["schemas"]["Timestamp"];
            /** @description The methods that have a fee for it. */
            method_codes: components["schemas"]["ShippingMethodCode"][];
            name: string;
            places: components["schemas"]["ZonePlace"][];
            updated_at: components["schemas"]["Timestamp"];
            version: components["schemas"]["Version"];
            zone_code: components["schemas"]["ZoneCode"];
        };
        ShippingZoneDraft: {
            areas: components["schemas"]["ZoneArea"][];
            name: components["schemas"]["ZoneName"];
            zone_code: components["schemas"]["ZoneCode"];
        };
        ShippingZoneList: {
            /** @description Every known territory of the countries that the shop delivers to, by country, the mainland first. */
            coverage: components["schemas"]["ZoneCoverage"][];
            items: components["schemas"]["ShippingZone"][];
        };
        ShippingZoneReplacement: {
            areas: components["schemas"]["ZoneArea"][];
            name: components["schemas"]["ZoneName"];
            version: components["schemas"]["Version"];
        };
        /**
         * @description The shop's own number of a variant; never changes.
         * @example MUG-BLUE-01
         */
        Sku: string;
        StoppedShipment: {
            shipment_id: components["schemas"]["ShipmentId"];
            shipment_number: components["schemas"]["ShipmentNumber"];
            status: components["schemas"]["ShipmentStatus"];
        };
        /**
         * @description Why nothing leaves any more. STAFF also when only this parcel was cancelled and its order goes on.
         * @enum {string}
         */
        StopReason: "CUSTOMER" | "STAFF" | "PAYMENT_FAILED" | "SHORTFALL" | "TIME";
        /**
         * @description A part of a country with other carriers, customs or VAT: ISO 3166-2, or ISO 3166-1 for a state with its neighbour's postal codes (MC), or a code of ours where ISO has none (DE-BUS); see impl/kernel/territories.py.
         * @example FR-20R
         */
        TerritoryCode: string;
        /**
         * @description The customer's status.
         * @enum {string}
         */
        Tier: "STANDARD" | "PREMIUM" | "VIP";
        /** @description From which items total customers of a tier pay no fee. */
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
        /** @enum {string} */
        TrackingCode: "DISPATCHED" | "IN_TRANSIT" | "OUT_FOR_DELIVERY" | "DELIVERED" | "FAILED" | "RETURNED";
        /** @description Where the parcel was; append-only. */
        TrackingEvent: {
            code: components["schemas"]["TrackingCode"];
            created_at: components["schemas"]["Timestamp"];
            location?: string;
            occurred_at: components["schemas"]["Timestamp"];
        };
        TrackingEventDraft: {
            code: components["schemas"]["CarrierEventCode"];
            location?: string;
            occurred_at: components["schemas"]["Timestamp"];
        };
        /**
         * @description UPU S10, with its check digit.
         * @example RR473124829FR
         */
        TrackingNumber: string;
        /** @description The parcel on the carrier's own page. */
        TrackingUrl: string;
        /** @description The carrier's own page; `{tracking_number}` stands where the number goes, and nothing else is between braces. */
        TrackingUrlTemplate: string;
        /**
         * @description A number as somebody typed it: case, spaces and the kind of hyphen do not count.
         * @example co-2026-000042
         */
        TypedNumber: string;
        /** @description Grows by one with every change; PUT and PATCH carry it (S-11). */
        Version: number;
        /** @enum {string} */
        Weekday: "MONDAY" | "TUESDAY" | "WEDNESDAY" | "THURSDAY" | "FRIDAY" | "SATURDAY" | "SUNDAY";
        /** @description In the order of the week; a day without any is a day on which the point is closed. */
        WeekHours: components["schemas"]["OpeningHours"][];
        /** @description Grams of one piece. */
        Weight: number;
        /** @description The fee of parcels up to a weight. */
        WeightTier: {
            fee: components["schemas"]["Price"];
            /** @description Grams of the whole parcel, this weight included. */
            up_to: number;
        };
        /** @description Addresses of one country. Without `postal_codes` it is the mainland, as far as no zone names its codes. Islands, exclaves and places overseas are in a zone only where a range holds their codes. */
        ZoneArea: {
            country: components["schemas"]["CountryCode"];
            postal_codes?: components["schemas"]["PostalCodeRange"][];
        };
        /** @example FRANCE */
        ZoneCode: string;
        /** @description Which zones hold a territory, by the country in its addresses. */
        ZoneCoverage: {
            country: components["schemas"]["CountryCode"];
            extent: components["schemas"]["CoverageExtent"];
            taxed: boolean;
            territory: components["schemas"]["TerritoryCode"];
            zone_codes: components["schemas"]["ZoneCode"][];
        };
        /** @description As staff read it. */
        ZoneName: string;
        /** @description A known territory of which the zone holds something. */
        ZonePlace: {
            /** @description Whether it is inside the EU's VAT territory. Else a delivery is an export at 0 %. */
            taxed: boolean;
            territory: components["schemas"]["TerritoryCode"];
        };
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
         * @description The carrier.
         * @example COLISSIMO
         */
        CarrierCode: components["schemas"]["CarrierCode"];
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
         * @description The day on which the labels were made.
         * @example 2026-11-23
         */
        LabelDay: components["schemas"]["Day"];
        /**
         * @description The label.
         * @example lbl_01jd8z3k5m7n9p1q3r5s7t9v1w
         */
        LabelId: components["schemas"]["LabelId"];
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
         * @description The relay point.
         * @example rly_01jd8z3k5m7n9p1q3r5s7t9v1w
         */
        RelayPointId: components["schemas"]["RelayPointId"];
        /**
         * @description A request that is sent again with the same key and body has one effect and gets the same answer, for 24 hours (S-10).
         * @example 3c1f5c0e-8f56-4a53-9a5c-9d2f0f3a7a11
         */
        RequiredIdempotencyKey: string;
        /**
         * @description The shipment.
         * @example shp_01jd8z3k5m7n9p1q3r5s7t9v1w
         */
        ShipmentId: components["schemas"]["ShipmentId"];
        /**
         * @description The method.
         * @example STANDARD_HOME
         */
        ShippingMethodCode: components["schemas"]["ShippingMethodCode"];
        /**
         * @description The number on the parcel, in any case and with any spaces and hyphens.
         * @example RR473124829FR
         */
        TrackingNumber: string;
        /**
         * @description The zone.
         * @example CORSICA
         */
        ZoneCode: components["schemas"]["ZoneCode"];
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
    list_carriers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All carriers. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "carrier_code": "CHRONOPOST",
                     *           "name": "Chronopost",
                     *           "tracking_url_template": "https://tracking.example/{tracking_number}",
                     *           "label_formats": [
                     *             "PDF",
                     *             "ZPL"
                     *           ],
                     *           "closed_on_holidays": true,
                     *           "active": true,
                     *           "version": 1,
                     *           "created_at": "2026-11-01T07:00:00Z",
                     *           "updated_at": "2026-11-01T07:00:00Z"
                     *         },
                     *         {
                     *           "carrier_code": "COLISSIMO",
                     *           "name": "Colissimo",
                     *           "tracking_url_template": "https://www.laposte.fr/outils/suivre-vos-envois?code={tracking_number}",
                     *           "label_formats": [
                     *             "PDF",
                     *             "ZPL"
                     *           ],
                     *           "closed_on_holidays": true,
                     *           "active": true,
                     *           "version": 1,
                     *           "created_at": "2026-11-01T07:00:00Z",
                     *           "updated_at": "2026-11-01T07:00:00Z"
                     *         },
                     *         {
                     *           "carrier_code": "DHL",
                     *           "name": "DHL",
                     *           "tracking_url_template": "https://tracking.example/{tracking_number}",
                     *           "label_formats": [
                     *             "PDF"
                     *           ],
                     *           "closed_on_holidays": true,
                     *           "active": true,
                     *           "version": 1,
                     *           "created_at": "2026-11-01T07:00:00Z",
                     *           "updated_at": "2026-11-01T07:00:00Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["CarrierList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    create_carrier: {
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
                 *       "carrier_code": "MONDIAL_RELAY",
                 *       "name": "Mondial Relay",
                 *       "tracking_url_template": "https://tracking.example/{tracking_number}",
                 *       "label_formats": [
                 *         "PDF"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["CarrierDraft"];
            };
        };
        responses: {
            /** @description The new carrier. */
            201: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "carrier_code": "MONDIAL_RELAY",
                     *       "name": "Mondial Relay",
                     *       "tracking_url_template": "https://tracking.example/{tracking_number}",
                     *       "label_formats": [
                     *         "PDF"
                     *       ],
                     *       "closed_on_holidays": true,
                     *       "active": true,
                     *       "version": 1,
                     *       "created_at": "2026-11-23T09:50:00Z",
                     *       "updated_at": "2026-11-23T09:50:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Carrier"];
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
    update_carrier: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The carrier.
                 * @example COLISSIMO
                 */
                carrier_code: components["parameters"]["CarrierCode"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "version": 1,
                 *       "active": false
                 *     }
                 */
                "application/json": components["schemas"]["CarrierChange"];
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
                     *       "carrier_code": "CHRONOPOST",
                     *       "name": "Chronopost",
                     *       "tracking_url_template": "https://tracking.example/{tracking_number}",
                     *       "label_formats": [
                     *         "PDF",
                     *         "ZPL"
                     *       ],
                     *       "closed_on_holidays": true,
                     *       "active": false,
                     *       "version": 2,
                     *       "created_at": "2026-11-01T07:00:00Z",
                     *       "updated_at": "2026-11-23T09:50:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Carrier"];
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
    get_label_sheet: {
        parameters: {
            query?: {
                /**
                 * @description Only those of one carrier.
                 * @example COLISSIMO
                 */
                carrier_code?: components["schemas"]["CarrierCode"];
            };
            header?: never;
            path: {
                /**
                 * @description The day on which the labels were made.
                 * @example 2026-11-23
                 */
                day: components["parameters"]["LabelDay"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The labels, each on a page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                    "text/plain": string;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    get_label: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The label.
                 * @example lbl_01jd8z3k5m7n9p1q3r5s7t9v1w
                 */
                label_id: components["parameters"]["LabelId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The label. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                    "text/plain": string;
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
    void_label: {
        parameters: {
            query?: never;
            header?: {
                /** @description A request that is sent again with the same key and body has one effect and gets the same answer, for 24 hours (S-10). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The label.
                 * @example lbl_01jd8z3k5m7n9p1q3r5s7t9v1w
                 */
                label_id: components["parameters"]["LabelId"];
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
                     *       "label_id": "lbl_01jd8z3k5m7n9p1q3r5s7t9v1w",
                     *       "shipment_id": "shp_01jd8z3k5m7n9p1q3r5s7t9v1w",
                     *       "order_id": "ord_01jd8z3k5m7n9p1q3r5s7t9v1w",
                     *       "carrier_code": "COLISSIMO",
                     *       "tracking_number": "RR473124829FR",
                     *       "tracking_url": "https://www.laposte.fr/outils/suivre-vos-envois?code=RR473124829FR",
                     *       "status": "VOID",
                     *       "formats": [
                     *         "PDF",
                     *         "ZPL"
                     *       ],
                     *       "version": 2,
                     *       "created_at": "2026-11-23T13:30:00Z",
                     *       "updated_at": "2026-11-23T13:40:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Label"];
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
    stop_order_shipments: {
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
                 *       "reason": "CUSTOMER"
                 *     }
                 */
                "application/json": components["schemas"]["ShipmentStop"];
            };
        };
        responses: {
            /** @description The order is stopped. */
            200: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "order_id": "ord_01jd8z3k5m7n9p1q3r5s7t9v1w",
                     *       "reason": "CUSTOMER",
                     *       "stopped_at": "2026-11-23T09:50:01Z",
                     *       "shipments": [
                     *         {
                     *           "shipment_id": "shp_01jd8z3k5m7n9p1q3r5s7t9v1w",
                     *           "shipment_number": "EX-2026-000042",
                     *           "status": "CANCELLED"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["OrderShipmentStop"];
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
    list_order_shipments: {
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
            /** @description Its shipments. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShipmentList"];
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
    import_relay_points: {
        parameters: {
            query: {
                /**
                 * @description Whose points these are.
                 * @example POINT_VOISIN
                 */
                carrier_code: components["schemas"]["CarrierCode"];
                /**
                 * @description Close the open points of this carrier that the file lacks.
                 * @example false
                 */
                close_missing?: boolean;
                /**
                 * @description Tell what the file would change, and change nothing.
                 * @example true
                 */
                dry_run?: boolean;
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
                "text/csv": components["schemas"]["RelayPointFile"];
            };
        };
        responses: {
            /** @description What became of each line. */
            200: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "carrier_code": "POINT_VOISIN",
                     *       "dry_run": false,
                     *       "created": 1,
                     *       "changed": 1,
                     *       "unchanged": 0,
                     *       "closed": 1,
                     *       "refused": 1,
                     *       "lines": [
                     *         {
                     *           "line": 2,
                     *           "reference": "PV-75011-03",
                     *           "outcome": "CHANGED"
                     *         },
                     *         {
                     *           "line": 3,
                     *           "reference": "PV-1000-02",
                     *           "outcome": "CREATED"
                     *         },
                     *         {
                     *           "line": 4,
                     *           "reference": "PV-69002-01",
                     *           "outcome": "REFUSED",
                     *           "column": "postal_code",
                     *           "fault": "POSTAL_CODE_INVALID",
                     *           "message": "6900 is no postal code of FR."
                     *         },
                     *         {
                     *           "reference": "PV-75004-01",
                     *           "outcome": "CLOSED"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["RelayPointImport"];
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
    list_relay_points: {
        parameters: {
            query?: {
                /**
                 * @description Only those of one carrier.
                 * @example POINT_VOISIN
                 */
                carrier_code?: components["schemas"]["CarrierCode"];
                /**
                 * @description Only those in one country.
                 * @example FR
                 */
                country?: components["schemas"]["CountryCode"];
                /** @description Where the page begins: `next_cursor` of the page before. */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description Items a page.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Those nearest to it; needs `country`.
                 * @example 75011
                 */
                postal_code?: components["schemas"]["PostalCode"];
                /**
                 * @description Each word is a part of the reference, name, first line, postal code or city. Case and accents do not count.
                 * @example faubourg
                 */
                q?: string;
                /**
                 * @description Only those of one status; for staff.
                 * @example OPEN
                 */
                status?: components["schemas"]["RelayPointStatus"];
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
                     *           "relay_point_id": "rly_01jd8z3k5m7n9p1q3r5s7t9v2x",
                     *           "carrier_code": "POINT_VOISIN",
                     *           "reference": "PV-75004-01",
                     *           "name": "Tabac de la Bastille",
                     *           "line1": "3 rue Saint-Antoine",
                     *           "line2": "Sous les arcades",
                     *           "postal_code": "75004",
                     *           "city": "Paris",
                     *           "country": "FR",
                     *           "latitude": 48853300,
                     *           "longitude": 2368100,
                     *           "hours": [
                     *             {
                     *               "day": "MONDAY",
                     *               "opens": "07:00",
                     *               "closes": "24:00"
                     *             },
                     *             {
                     *               "day": "SUNDAY",
                     *               "opens": "08:00",
                     *               "closes": "13:00"
                     *             }
                     *           ],
                     *           "status": "OPEN",
                     *           "distance": 970,
                     *           "version": 1,
                     *           "created_at": "2026-11-02T08:00:00Z",
                     *           "updated_at": "2026-11-02T08:00:00Z"
                     *         },
                     *         {
                     *           "relay_point_id": "rly_01jd8z3k5m7n9p1q3r5s7t9v1w",
                     *           "carrier_code": "POINT_VOISIN",
                     *           "reference": "PV-75011-03",
                     *           "name": "Épicerie du Faubourg",
                     *           "line1": "48 rue du Faubourg du Temple",
                     *           "postal_code": "75011",
                     *           "city": "Paris",
                     *           "country": "FR",
                     *           "latitude": 48868700,
                     *           "longitude": 2369500,
                     *           "hours": [
                     *             {
                     *               "day": "MONDAY",
                     *               "opens": "14:00",
                     *               "closes": "19:30"
                     *             },
                     *             {
                     *               "day": "TUESDAY",
                     *               "opens": "09:00",
                     *               "closes": "12:30"
                     *             },
                     *             {
                     *               "day": "TUESDAY",
                     *               "opens": "14:00",
                     *               "closes": "19:30"
                     *             },
                     *             {
                     *               "day": "SATURDAY",
                     *               "opens": "09:00",
                     *               "closes": "20:00"
                     *             }
                     *           ],
                     *           "status": "OPEN",
                     *           "distance": 1490,
                     *           "version": 2,
                     *           "created_at": "2026-11-02T08:00:00Z",
                     *           "updated_at": "2026-11-16T08:00:00Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["RelayPointPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    update_relay_point: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The relay point.
                 * @example rly_01jd8z3k5m7n9p1q3r5s7t9v1w
                 */
                relay_point_id: components["parameters"]["RelayPointId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "version": 2,
                 *       "status": "CLOSED"
                 *     }
                 */
                "application/json": components["schemas"]["RelayPointChange"];
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
                     *       "relay_point_id": "rly_01jd8z3k5m7n9p1q3r5s7t9v1w",
                     *       "carrier_code": "POINT_VOISIN",
                     *       "reference": "PV-75011-03",
                     *       "name": "Épicerie du Faubourg",
                     *       "line1": "48 rue du Faubourg du Temple",
                     *       "postal_code": "75011",
                     *       "city": "Paris",
                     *       "country": "FR",
                     *       "latitude": 48868700,
                     *       "longitude": 2369500,
                     *       "hours": [
                     *         {
                     *           "day": "MONDAY",
                     *           "opens": "14:00",
                     *           "closes": "19:30"
                     *         },
                     *         {
                     *           "day": "TUESDAY",
                     *           "opens": "09:00",
                     *           "closes": "12:30"
                     *         },
                     *         {
                     *           "day": "TUESDAY",
                     *           "opens": "14:00",
                     *           "closes": "19:30"
                     *         },
                     *         {
                     *           "day": "SATURDAY",
                     *           "opens": "09:00",
                     *           "closes": "20:00"
                     *         }
                     *       ],
                     *       "status": "CLOSED",
                     *       "version": 3,
                     *       "created_at": "2026-11-02T08:00:00Z",
                     *       "updated_at": "2026-11-23T15:00:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["RelayPoint"];
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
    list_shipments: {
        parameters: {
            query?: {
                /**
                 * @description Only those of one carrier.
                 * @example COLISSIMO
                 */
                carrier_code?: components["schemas"]["CarrierCode"];
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
                 * @description Each word is a part of the shipment, order or tracking number, of the recipient, company or city, or of a line's SKU or name. Case and accents do not count. Or all of it is a number that was on a void label.
                 * @example martin
                 */
                q?: string;
                /**
                 * @description Only this one.
                 * @example EX-2026-000042
                 */
                shipment_number?: components["schemas"]["TypedNumber"];
                /**
                 * @description Only those of one status.
                 * @example PENDING
                 */
                status?: components["schemas"]["ShipmentStatus"];
                /**
                 * @description Only the parcel that has this number, or had it on a label that is void.
                 * @example RR473124829FR
                 */
                tracking_number?: components["schemas"]["TypedNumber"];
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
                     *           "shipment_id": "shp_01jd8z3k5m7n9p1q3r5s7t9v1w",
                     *           "shipment_number": "EX-2026-000042",
                     *           "order_id": "ord_01jd8z3k5m7n9p1q3r5s7t9v1w",
                     *           "order_number": "CO-2026-000042",
                     *           "status": "PENDING",
                     *           "carrier_code": "COLISSIMO",
                     *           "carrier_name": "Colissimo",
                     *           "shipping_method_code": "STANDARD_HOME",
                     *           "address": {
                     *             "recipient": "Camille Martin",
                     *             "line1": "12 rue des Lilas",
                     *             "postal_code": "75011",
                     *             "city": "Paris",
                     *             "country": "FR"
                     *           },
                     *           "lines": [
                     *             {
                     *               "line_id": "lin_01jd8z3k5m7n9p1q3r5s7t9v1w",
                     *               "sku": "MUG-BLUE-01",
                     *               "name": "Mug, blue",
                     *               "name_en": "Mug, blue",
                     *               "quantity": 2
                     *             }
                     *           ],
                     *           "weight": 700,
                     *           "earliest_day": "2026-11-25",
                     *           "latest_day": "2026-11-27",
                     *           "tracking_events": [],
                     *           "version": 1,
                     *           "created_at": "2026-11-23T09:30:03Z",
                     *           "updated_at": "2026-11-23T09:30:03Z"
                     *         },
                     *         {
                     *           "shipment_id": "shp_01jd8z3k5m7n9p1q3r5s7t9v2x",
                     *           "shipment_number": "EX-2026-000041",
                     *           "order_id": "ord_01jd8z3k5m7n9p1q3r5s7t9v2x",
                     *           "order_number": "CO-2026-000041",
                     *           "status": "DELIVERED",
                     *           "carrier_code": "DHL",
                     *           "carrier_name": "DHL",
                     *           "shipping_method_code": "EUROPE_HOME",
                     *           "address": {
                     *             "recipient": "Jo Peeters",
                     *             "company": "Atelier Peeters",
                     *             "line1": "Rue Neuve 1",
                     *             "line2": "Boîte 4",
                     *             "postal_code": "1000",
                     *             "city": "Bruxelles",
                     *             "country": "BE",
                     *             "phone": "+32 2 555 01 02"
                     *           },
                     *           "lines": [
                     *             {
                     *               "line_id": "lin_01jd8z3k5m7n9p1q3r5s7t9v2x",
                     *               "sku": "MUG-BLUE-01",
                     *               "name": "Mug, blue",
                     *               "name_en": "Mug, blue",
                     *               "quantity": 1
                     *             },
                     *             {
                     *               "line_id": "lin_01jd8z3k5m7n9p1q3r5s7t9v2y",
                     *               "sku": "TEA-01",
                     *               "name": "Green tea, 100 g",
                     *               "name_en": "Green tea, 100 g",
                     *               "quantity": 1
                     *             }
                     *           ],
                     *           "weight": 470,
                     *           "earliest_day": "2026-11-19",
                     *           "latest_day": "2026-11-21",
                     *           "label_id": "lbl_01jd8z3k5m7n9p1q3r5s7t9v2x",
                     *           "tracking_number": "LX000000005FR",
                     *           "tracking_url": "https://tracking.example/LX000000005FR",
                     *           "dispatched_at": "2026-11-17T09:00:00Z",
                     *           "delivered_at": "2026-11-19T10:40:00Z",
                     *           "tracking_events": [
                     *             {
                     *               "code": "DELIVERED",
                     *               "occurred_at": "2026-11-19T10:40:00Z",
                     *               "location": "Bruxelles",
                     *               "created_at": "2026-11-19T10:40:00Z"
                     *             },
                     *             {
                     *               "code": "IN_TRANSIT",
                     *               "occurred_at": "2026-11-18T07:15:00Z",
                     *               "location": "Lille",
                     *               "created_at": "2026-11-18T07:15:00Z"
                     *             },
                     *             {
                     *               "code": "DISPATCHED",
                     *               "occurred_at": "2026-11-17T09:00:00Z",
                     *               "created_at": "2026-11-17T09:00:00Z"
                     *             }
                     *           ],
                     *           "version": 5,
                     *           "created_at": "2026-11-16T10:00:06Z",
                     *           "updated_at": "2026-11-19T10:40:00Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ShipmentPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    create_shipment: {
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
                "application/json": components["schemas"]["ShipmentDraft"];
            };
        };
        responses: {
            /** @description The shipment. */
            201: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Shipment"];
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
    get_shipment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The shipment.
                 * @example shp_01jd8z3k5m7n9p1q3r5s7t9v1w
                 */
                shipment_id: components["parameters"]["ShipmentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The shipment. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Shipment"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    cancel_shipment: {
        parameters: {
            query?: never;
            header?: {
                /** @description A request that is sent again with the same key and body has one effect and gets the same answer, for 24 hours (S-10). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The shipment.
                 * @example shp_01jd8z3k5m7n9p1q3r5s7t9v1w
                 */
                shipment_id: components["parameters"]["ShipmentId"];
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
                     *       "shipment_id": "shp_01jd8z3k5m7n9p1q3r5s7t9v1w",
                     *       "shipment_number": "EX-2026-000042",
                     *       "order_id": "ord_01jd8z3k5m7n9p1q3r5s7t9v1w",
                     *       "order_number": "CO-2026-000042",
                     *       "status": "CANCELLED",
                     *       "carrier_code": "COLISSIMO",
                     *       "carrier_name": "Colissimo",
                     *       "shipping_method_code": "STANDARD_HOME",
                     *       "address": {
                     *         "recipient": "Camille Martin",
                     *         "line1": "12 rue des Lilas",
                     *         "postal_code": "75011",
                     *         "city": "Paris",
                     *         "country": "FR"
                     *       },
                     *       "lines": [
                     *         {
                     *           "line_id": "lin_01jd8z3k5m7n9p1q3r5s7t9v1w",
                     *           "sku": "MUG-BLUE-01",
                     *           "name": "Mug, blue",
                     *           "name_en": "Mug, blue",
                     *           "quantity": 2
                     *         }
                     *       ],
                     *       "weight": 700,
                     *       "earliest_day": "2026-11-25",
                     *       "latest_day": "2026-11-27",
                     *       "tracking_events": [],
                     *       "stop_reason": "STAFF",
                     *       "cancelled_at": "2026-11-23T11:10:00Z",
                     *       "version": 2,
                     *       "created_at": "2026-11-23T09:30:03Z",
                     *       "updated_at": "2026-11-23T11:10:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Shipment"];
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
    dispatch_shipment: {
        parameters: {
            query?: never;
            header?: {
                /** @description A request that is sent again with the same key and body has one effect and gets the same answer, for 24 hours (S-10). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The shipment.
                 * @example shp_01jd8z3k5m7n9p1q3r5s7t9v1w
                 */
                shipment_id: components["parameters"]["ShipmentId"];
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
                     *       "shipment_id": "shp_01jd8z3k5m7n9p1q3r5s7t9v1w",
                     *       "shipment_number": "EX-2026-000042",
                     *       "order_id": "ord_01jd8z3k5m7n9p1q3r5s7t9v1w",
                     *       "order_number": "CO-2026-000042",
                     *       "status": "DISPATCHED",
                     *       "carrier_code": "COLISSIMO",
                     *       "carrier_name": "Colissimo",
                     *       "shipping_method_code": "STANDARD_HOME",
                     *       "address": {
                     *         "recipient": "Camille Martin",
                     *         "line1": "12 rue des Lilas",
                     *         "postal_code": "75011",
                     *         "city": "Paris",
                     *         "country": "FR"
                     *       },
                     *       "lines": [
                     *         {
                     *           "line_id": "lin_01jd8z3k5m7n9p1q3r5s7t9v1w",
                     *           "sku": "MUG-BLUE-01",
                     *           "name": "Mug, blue",
                     *           "name_en": "Mug, blue",
                     *           "quantity": 2
                     *         }
                     *       ],
                     *       "weight": 700,
                     *       "earliest_day": "2026-11-25",
                     *       "latest_day": "2026-11-27",
                     *       "label_id": "lbl_01jd8z3k5m7n9p1q3r5s7t9v1w",
                     *       "tracking_number": "RR473124829FR",
                     *       "tracking_url": "https://www.laposte.fr/outils/suivre-vos-envois?code=RR473124829FR",
                     *       "dispatched_at": "2026-11-23T14:00:00Z",
                     *       "tracking_events": [
                     *         {
                     *           "code": "DISPATCHED",
                     *           "occurred_at": "2026-11-23T14:00:00Z",
                     *           "created_at": "2026-11-23T14:00:00Z"
                     *         }
                     *       ],
                     *       "version": 3,
                     *       "created_at": "2026-11-23T09:30:03Z",
                     *       "updated_at": "2026-11-23T14:00:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Shipment"];
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
    create_label: {
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
                 * @description The shipment.
                 * @example shp_01jd8z3k5m7n9p1q3r5s7t9v1w
                 */
                shipment_id: components["parameters"]["ShipmentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The label; get_label prints it. */
            201: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "label_id": "lbl_01jd8z3k5m7n9p1q3r5s7t9v1w",
                     *       "shipment_id": "shp_01jd8z3k5m7n9p1q3r5s7t9v1w",
                     *       "order_id": "ord_01jd8z3k5m7n9p1q3r5s7t9v1w",
                     *       "carrier_code": "COLISSIMO",
                     *       "tracking_number": "RR473124829FR",
                     *       "tracking_url": "https://www.laposte.fr/outils/suivre-vos-envois?code=RR473124829FR",
                     *       "status": "ACTIVE",
                     *       "formats": [
                     *         "PDF",
                     *         "ZPL"
                     *       ],
                     *       "version": 1,
                     *       "created_at": "2026-11-23T13:30:00Z",
                     *       "updated_at": "2026-11-23T13:30:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Label"];
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
    get_packing_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The shipment.
                 * @example shp_01jd8z3k5m7n9p1q3r5s7t9v1w
                 */
                shipment_id: components["parameters"]["ShipmentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The packing list. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
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
    split_shipment: {
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
                 * @description The shipment.
                 * @example shp_01jd8z3k5m7n9p1q3r5s7t9v1w
                 */
                shipment_id: components["parameters"]["ShipmentId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "lines": [
                 *         {
                 *           "line_id": "lin_01jd8z3k5m7n9p1q3r5s7t9v1w",
                 *           "quantity": 1
                 *         }
                 *       ],
                 *       "version": 1
                 *     }
                 */
                "application/json": components["schemas"]["ShipmentSplitDraft"];
            };
        };
        responses: {
            /** @description The new shipment. */
            201: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "shipment_id": "shp_01jd8z3k5m7n9p1q3r5s7t9v1x",
                     *       "shipment_number": "EX-2026-000044",
                     *       "order_id": "ord_01jd8z3k5m7n9p1q3r5s7t9v1w",
                     *       "order_number": "CO-2026-000042",
                     *       "status": "PENDING",
                     *       "carrier_code": "COLISSIMO",
                     *       "carrier_name": "Colissimo",
                     *       "shipping_method_code": "STANDARD_HOME",
                     *       "address": {
                     *         "recipient": "Camille Martin",
                     *         "line1": "12 rue des Lilas",
                     *         "postal_code": "75011",
                     *         "city": "Paris",
                     *         "country": "FR"
                     *       },
                     *       "lines": [
                     *         {
                     *           "line_id": "lin_01jd8z3k5m7n9p1q3r5s7t9v1w",
                     *           "sku": "MUG-BLUE-01",
                     *           "name": "Mug, blue",
                     *           "name_en": "Mug, blue",
                     *           "quantity": 1
                     *         }
                     *       ],
                     *       "weight": 350,
                     *       "earliest_day": "2026-11-25",
                     *       "latest_day": "2026-11-27",
                     *       "tracking_events": [],
                     *       "version": 1,
                     *       "created_at": "2026-11-23T11:00:00Z",
                     *       "updated_at": "2026-11-23T11:00:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Shipment"];
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
    record_tracking_event: {
        parameters: {
            query?: never;
            header?: {
                /** @description A request that is sent again with the same key and body has one effect and gets the same answer, for 24 hours (S-10). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The shipment.
                 * @example shp_01jd8z3k5m7n9p1q3r5s7t9v1w
                 */
                shipment_id: components["parameters"]["ShipmentId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "code": "IN_TRANSIT",
                 *       "occurred_at": "2026-11-24T07:15:00Z",
                 *       "location": "Paris"
                 *     }
                 */
                "application/json": components["schemas"]["TrackingEventDraft"];
            };
        };
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
                     *       "shipment_id": "shp_01jd8z3k5m7n9p1q3r5s7t9v1w",
                     *       "shipment_number": "EX-2026-000042",
                     *       "order_id": "ord_01jd8z3k5m7n9p1q3r5s7t9v1w",
                     *       "order_number": "CO-2026-000042",
                     *       "status": "IN_TRANSIT",
                     *       "carrier_code": "COLISSIMO",
                     *       "carrier_name": "Colissimo",
                     *       "shipping_method_code": "STANDARD_HOME",
                     *       "address": {
                     *         "recipient": "Camille Martin",
                     *         "line1": "12 rue des Lilas",
                     *         "postal_code": "75011",
                     *         "city": "Paris",
                     *         "country": "FR"
                     *       },
                     *       "lines": [
                     *         {
                     *           "line_id": "lin_01jd8z3k5m7n9p1q3r5s7t9v1w",
                     *           "sku": "MUG-BLUE-01",
                     *           "name": "Mug, blue",
                     *           "name_en": "Mug, blue",
                     *           "quantity": 2
                     *         }
                     *       ],
                     *       "weight": 700,
                     *       "earliest_day": "2026-11-25",
                     *       "latest_day": "2026-11-27",
                     *       "label_id": "lbl_01jd8z3k5m7n9p1q3r5s7t9v1w",
                     *       "tracking_number": "RR473124829FR",
                     *       "tracking_url": "https://www.laposte.fr/outils/suivre-vos-envois?code=RR473124829FR",
                     *       "dispatched_at": "2026-11-23T14:00:00Z",
                     *       "tracking_events": [
                     *         {
                     *           "code": "IN_TRANSIT",
                     *           "occurred_at": "2026-11-24T07:15:00Z",
                     *           "location": "Paris",
                     *           "created_at": "2026-11-24T07:15:00Z"
                     *         },
                     *         {
                     *           "code": "DISPATCHED",
                     *           "occurred_at": "2026-11-23T14:00:00Z",
                     *           "created_at": "2026-11-23T14:00:00Z"
                     *         }
                     *       ],
                     *       "version": 4,
                     *       "created_at": "2026-11-23T09:30:03Z",
                     *       "updated_at": "2026-11-24T07:15:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Shipment"];
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
    list_shipping_methods: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All methods. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "shipping_method_code": "EUROPE_HOME",
                     *           "carrier_code": "DHL",
                     *           "name": "À domicile en Europe",
                     *           "name_en": "At home in Europe",
                     *           "delivers_to": "HOME",
                     *           "rates": [
                     *             {
                     *               "zone_code": "NEIGHBOURS",
                     *               "min_days": 2,
                     *               "max_days": 4,
                     *               "weight_tiers": [
                     *                 {
                     *                   "up_to": 2000,
                     *                   "fee": {
                     *                     "amount": 690,
                     *                     "currency": "EUR"
                     *                   }
                     *                 },
                     *                 {
                     *                   "up_to": 30000,
                     *                   "fee": {
                     *                     "amount": 1490,
                     *                     "currency": "EUR"
                     *                   }
                     *                 }
                     *               ]
                     *             }
                     *           ],
                     *           "free_from": {
                     *             "amount": 2500,
                     *             "currency": "EUR"
                     *           },
                     *           "tier_free_from": [
                     *             {
                     *               "tier": "VIP",
                     *               "free_from": {
                     *                 "amount": 0,
                     *                 "currency": "EUR"
                     *               }
                     *             }
                     *           ],
                     *           "own_terms": {
                     *             "free_delivery": {
                     *               "free_from": {
                     *                 "amount": 2500,
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
                     *           "active": true,
                     *           "version": 1,
                     *           "created_at": "2026-11-01T07:00:00Z",
                     *           "updated_at": "2026-11-01T07:00:00Z"
                     *         },
                     *         {
                     *           "shipping_method_code": "EXPRESS_HOME",
                     *           "carrier_code": "CHRONOPOST",
                     *           "name": "Express",
                     *           "delivers_to": "HOME",
                     *           "rates": [
                     *             {
                     *               "zone_code": "FRANCE",
                     *               "min_days": 1,
                     *               "max_days": 1,
                     *               "weight_tiers": [
                     *                 {
                     *                   "up_to": 30000,
                     *                   "fee": {
                     *                     "amount": 1290,
                     *                     "currency": "EUR"
                     *                   }
                     *                 }
                     *               ]
                     *             }
                     *           ],
                     *           "tier_free_from": [],
                     *           "own_terms": {
                     *             "cut_off_hour": 10,
                     *             "free_delivery": {
                     *               "tier_free_from": []
                     *             }
                     *           },
                     *           "active": true,
                     *           "version": 1,
                     *           "created_at": "2026-11-01T07:00:00Z",
                     *           "updated_at": "2026-11-01T07:00:00Z"
                     *         },
                     *         {
                     *           "shipping_method_code": "STANDARD_HOME",
                     *           "carrier_code": "COLISSIMO",
                     *           "name": "À domicile",
                     *           "name_en": "At home",
                     *           "delivers_to": "HOME",
                     *           "rates": [
                     *             {
                     *               "zone_code": "FRANCE",
                     *               "min_days": 1,
                     *               "max_days": 3,
                     *               "weight_tiers": [
                     *                 {
                     *                   "up_to": 2000,
                     *                   "fee": {
                     *                     "amount": 490,
                     *                     "currency": "EUR"
                     *                   }
                     *                 },
                     *                 {
                     *                   "up_to": 30000,
                     *                   "fee": {
                     *                     "amount": 990,
                     *                     "currency": "EUR"
                     *                   }
                     *                 }
                     *               ]
                     *             }
                     *           ],
                     *           "free_from": {
                     *             "amount": 6000,
                     *             "currency": "EUR"
                     *           },
                     *           "tier_free_from": [
                     *             {
                     *               "tier": "VIP",
                     *               "free_from": {
                     *                 "amount": 0,
                     *                 "currency": "EUR"
                     *               }
                     *             }
                     *           ],
                     *           "active": true,
                     *           "version": 1,
                     *           "created_at": "2026-11-01T07:00:00Z",
                     *           "updated_at": "2026-11-01T07:00:00Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ShippingMethodList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    create_shipping_method: {
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
                 *       "shipping_method_code": "RELAY_POINT",
                 *       "carrier_code": "MONDIAL_RELAY",
                 *       "name": "En point relais",
                 *       "name_en": "At a relay point",
                 *       "delivers_to": "RELAY_POINT",
                 *       "rates": [
                 *         {
                 *           "zone_code": "FRANCE",
                 *           "min_days": 3,
                 *           "max_days": 4,
                 *           "weight_tiers": [
                 *             {
                 *               "up_to": 2000,
                 *               "fee": {
                 *                 "amount": 390,
                 *                 "currency": "EUR"
                 *               }
                 *             },
                 *             {
                 *               "up_to": 20000,
                 *               "fee": {
                 *                 "amount": 790,
                 *                 "currency": "EUR"
                 *               }
                 *             }
                 *           ]
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ShippingMethodDraft"];
            };
        };
        responses: {
            /** @description The new method. */
            201: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "shipping_method_code": "RELAY_POINT",
                     *       "carrier_code": "MONDIAL_RELAY",
                     *       "name": "En point relais",
                     *       "name_en": "At a relay point",
                     *       "delivers_to": "RELAY_POINT",
                     *       "rates": [
                     *         {
                     *           "zone_code": "FRANCE",
                     *           "min_days": 3,
                     *           "max_days": 4,
                     *           "weight_tiers": [
                     *             {
                     *               "up_to": 2000,
                     *               "fee": {
                     *                 "amount": 390,
                     *                 "currency": "EUR"
                     *               }
                     *             },
                     *             {
                     *               "up_to": 20000,
                     *               "fee": {
                     *                 "amount": 790,
                     *                 "currency": "EUR"
                     *               }
                     *             }
                     *           ]
                     *         }
                     *       ],
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
                     *       "active": true,
                     *       "version": 1,
                     *       "created_at": "2026-11-23T09:51:00Z",
                     *       "updated_at": "2026-11-23T09:51:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["ShippingMethod"];
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
    update_shipping_method: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The method.
                 * @example STANDARD_HOME
                 */
                shipping_method_code: components["parameters"]["ShippingMethodCode"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "version": 1,
                 *       "rates": [
                 *         {
                 *           "zone_code": "FRANCE",
                 *           "min_days": 1,
                 *           "max_days": 3,
                 *           "weight_tiers": [
                 *             {
                 *               "up_to": 2000,
                 *               "fee": {
                 *                 "amount": 540,
                 *                 "currency": "EUR"
                 *               }
                 *             },
                 *             {
                 *               "up_to": 30000,
                 *               "fee": {
                 *                 "amount": 1090,
                 *                 "currency": "EUR"
                 *               }
                 *             }
                 *           ]
                 *         }
                 *       ],
                 *       "own_terms": {
                 *         "handling_days": 2
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ShippingMethodChange"];
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
                     *       "shipping_method_code": "STANDARD_HOME",
                     *       "carrier_code": "COLISSIMO",
                     *       "name": "À domicile",
                     *       "name_en": "At home",
                     *       "delivers_to": "HOME",
                     *       "rates": [
                     *         {
                     *           "zone_code": "FRANCE",
                     *           "min_days": 1,
                     *           "max_days": 3,
                     *           "weight_tiers": [
                     *             {
                     *               "up_to": 2000,
                     *               "fee": {
                     *                 "amount": 540,
                     *                 "currency": "EUR"
                     *               }
                     *             },
                     *             {
                     *               "up_to": 30000,
                     *               "fee": {
                     *                 "amount": 1090,
                     *                 "currency": "EUR"
                     *               }
                     *             }
                     *           ]
                     *         }
                     *       ],
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
                     *       "own_terms": {
                     *         "handling_days": 2
                     *       },
                     *       "active": true,
                     *       "version": 2,
                     *       "created_at": "2026-11-01T07:00:00Z",
                     *       "updated_at": "2026-11-23T09:52:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["ShippingMethod"];
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
    quote_shipping: {
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
                 *           "sku": "MUG-BLUE-01",
                 *           "quantity": 2,
                 *           "weight": 350
                 *         }
                 *       ],
                 *       "items_total": {
                 *         "amount": 3980,
                 *         "currency": "EUR"
                 *       },
                 *       "tier": "STANDARD"
                 *     }
                 */
                "application/json": components["schemas"]["ShippingQuoteDraft"];
            };
        };
        responses: {
            /** @description The shipping methods. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "options": [
                     *         {
                     *           "shipping_method_code": "STANDARD_HOME",
                     *           "carrier_code": "COLISSIMO",
                     *           "name": "À domicile",
                     *           "name_en": "At home",
                     *           "delivers_to": "HOME",
                     *           "fee": {
                     *             "amount": 490,
                     *             "currency": "EUR"
                     *           },
                     *           "earliest_day": "2026-11-25",
                     *           "latest_day": "2026-11-27"
                     *         },
                     *         {
                     *           "shipping_method_code": "EXPRESS_HOME",
                     *           "carrier_code": "CHRONOPOST",
                     *           "name": "Express",
                     *           "delivers_to": "HOME",
                     *           "fee": {
                     *             "amount": 1290,
                     *             "currency": "EUR"
                     *           },
                     *           "earliest_day": "2026-11-25",
                     *           "latest_day": "2026-11-25"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ShippingQuote"];
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
    simulate_shipping: {
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
                 *           "sku": "MUG-BLUE-01",
                 *           "quantity": 2,
                 *           "weight": 350
                 *         }
                 *       ],
                 *       "items_total": {
                 *         "amount": 3980,
                 *         "currency": "EUR"
                 *       },
                 *       "tier": "STANDARD",
                 *       "at": "2026-11-23T09:30:00Z"
                 *     }
                 */
                "application/json": components["schemas"]["ShippingSimulationDraft"];
            };
        };
        responses: {
            /** @description What is offered. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "territory": "FR",
                     *       "taxed": true,
                     *       "zone_code": "FRANCE",
                     *       "weight": 700,
                     *       "options": [
                     *         {
                     *           "shipping_method_code": "STANDARD_HOME",
                     *           "carrier_code": "COLISSIMO",
                     *           "name": "À domicile",
                     *           "name_en": "At home",
                     *           "delivers_to": "HOME",
                     *           "fee": {
                     *             "amount": 490,
                     *             "currency": "EUR"
                     *           },
                     *           "earliest_day": "2026-11-25",
                     *           "latest_day": "2026-11-27"
                     *         },
                     *         {
                     *           "shipping_method_code": "EXPRESS_HOME",
                     *           "carrier_code": "CHRONOPOST",
                     *           "name": "Express",
                     *           "delivers_to": "HOME",
                     *           "fee": {
                     *             "amount": 1290,
                     *             "currency": "EUR"
                     *           },
                     *           "earliest_day": "2026-11-25",
                     *           "latest_day": "2026-11-25"
                     *         }
                     *       ],
                     *       "refusals": [
                     *         {
                     *           "shipping_method_code": "EUROPE_HOME",
                     *           "name": "À domicile en Europe",
                     *           "reason": "ZONE_NOT_SERVED"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ShippingSimulation"];
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
    list_zones: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All zones. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "zone_code": "CORSICA",
                     *           "name": "Corsica",
                     *           "areas": [
                     *             {
                     *               "country": "FR",
                     *               "postal_codes": [
                     *                 {
                     *                   "from": "20",
                     *                   "to": "20"
                     *                 }
                     *               ]
                     *             }
                     *           ],
                     *           "places": [
                     *             {
                     *               "territory": "FR-20R",
                     *               "taxed": true
                     *             }
                     *           ],
                     *           "method_codes": [],
                     *           "version": 1,
                     *           "created_at": "2026-11-01T07:00:00Z",
                     *           "updated_at": "2026-11-01T07:00:00Z"
                     *         },
                     *         {
                     *           "zone_code": "FRANCE",
                     *           "name": "France and Monaco",
                     *           "areas": [
                     *             {
                     *               "country": "FR"
                     *             },
                     *             {
                     *               "country": "FR",
                     *               "postal_codes": [
                     *                 {
                     *                   "from": "980",
                     *                   "to": "980"
                     *                 }
                     *               ]
                     *             }
                     *           ],
                     *           "places": [
                     *             {
                     *               "territory": "FR",
                     *               "taxed": true
                     *             },
                     *             {
                     *               "territory": "MC",
                     *               "taxed": true
                     *             }
                     *           ],
                     *           "method_codes": [
                     *             "EXPRESS_HOME",
                     *             "STANDARD_HOME"
                     *           ],
                     *           "version": 1,
                     *           "created_at": "2026-11-01T07:00:00Z",
                     *           "updated_at": "2026-11-01T07:00:00Z"
                     *         },
                     *         {
                     *           "zone_code": "NEIGHBOURS",
                     *           "name": "Belgium and Germany",
                     *           "areas": [
                     *             {
                     *               "country": "BE"
                     *             },
                     *             {
                     *               "country": "DE"
                     *             }
                     *           ],
                     *           "places": [
                     *             {
                     *               "territory": "BE",
                     *               "taxed": true
                     *             },
                     *             {
                     *               "territory": "DE",
                     *               "taxed": true
                     *             }
                     *           ],
                     *           "method_codes": [
                     *             "EUROPE_HOME"
                     *           ],
                     *           "version": 1,
                     *           "created_at": "2026-11-01T07:00:00Z",
                     *           "updated_at": "2026-11-01T07:00:00Z"
                     *         }
                     *       ],
                     *       "coverage": [
                     *         {
                     *           "country": "FR",
                     *           "territory": "FR",
                     *           "taxed": true,
                     *           "extent": "WHOLE",
                     *           "zone_codes": [
                     *             "FRANCE"
                     *           ]
                     *         },
                     *         {
                     *           "country": "FR",
                     *           "territory": "FR-20R",
                     *           "taxed": true,
                     *           "extent": "WHOLE",
                     *           "zone_codes": [
                     *             "CORSICA"
                     *           ]
                     *         },
                     *         {
                     *           "country": "FR",
                     *           "territory": "MC",
                     *           "taxed": true,
                     *           "extent": "WHOLE",
                     *           "zone_codes": [
                     *             "FRANCE"
                     *           ]
                     *         },
                     *         {
                     *           "country": "FR",
                     *           "territory": "FR-BL",
                     *           "taxed": false,
                     *           "extent": "NONE",
                     *           "zone_codes": []
                     *         },
                     *         {
                     *           "country": "FR",
                     *           "territory": "FR-MF",
                     *           "taxed": false,
                     *           "extent": "NONE",
                     *           "zone_codes": []
                     *         },
                     *         {
                     *           "country": "FR",
                     *           "territory": "FR-971",
                     *           "taxed": false,
                     *           "extent": "NONE",
                     *           "zone_codes": []
                     *         },
                     *         {
                     *           "country": "FR",
                     *           "territory": "FR-972",
                     *           "taxed": false,
                     *           "extent": "NONE",
                     *           "zone_codes": []
                     *         },
                     *         {
                     *           "country": "FR",
                     *           "territory": "FR-973",
                     *           "taxed": false,
                     *           "extent": "NONE",
                     *           "zone_codes": []
                     *         },
                     *         {
                     *           "country": "FR",
                     *           "territory": "FR-974",
                     *           "taxed": false,
                     *           "extent": "NONE",
                     *           "zone_codes": []
                     *         },
                     *         {
                     *           "country": "FR",
                     *           "territory": "FR-PM",
                     *           "taxed": false,
                     *           "extent": "NONE",
                     *           "zone_codes": []
                     *         },
                     *         {
                     *           "country": "FR",
                     *           "territory": "FR-976",
                     *           "taxed": false,
                     *           "extent": "NONE",
                     *           "zone_codes": []
                     *         },
                     *         {
                     *           "country": "FR",
                     *           "territory": "FR-TF",
                     *           "taxed": false,
                     *           "extent": "NONE",
                     *           "zone_codes": []
                     *         },
                     *         {
                     *           "country": "FR",
                     *           "territory": "FR-WF",
                     *           "taxed": false,
                     *           "extent": "NONE",
                     *           "zone_codes": []
                     *         },
                     *         {
                     *           "country": "FR",
                     *           "territory": "FR-CP",
                     *           "taxed": false,
                     *           "extent": "NONE",
                     *           "zone_codes": []
                     *         },
                     *         {
                     *           "country": "FR",
                     *           "territory": "FR-PF",
                     *           "taxed": false,
                     *           "extent": "NONE",
                     *           "zone_codes": []
                     *         },
                     *         {
                     *           "country": "FR",
                     *           "territory": "FR-NC",
                     *           "taxed": false,
                     *           "extent": "NONE",
                     *           "zone_codes": []
                     *         },
                     *         {
                     *           "country": "BE",
                     *           "territory": "BE",
                     *           "taxed": true,
                     *           "extent": "WHOLE",
                     *           "zone_codes": [
                     *             "NEIGHBOURS"
                     *           ]
                     *         },
                     *         {
                     *           "country": "DE",
                     *           "territory": "DE",
                     *           "taxed": true,
                     *           "extent": "WHOLE",
                     *           "zone_codes": [
                     *             "NEIGHBOURS"
                     *           ]
                     *         },
                     *         {
                     *           "country": "DE",
                     *           "territory": "DE-BUS",
                     *           "taxed": false,
                     *           "extent": "NONE",
                     *           "zone_codes": []
                     *         },
                     *         {
                     *           "country": "DE",
                     *           "territory": "DE-HEL",
                     *           "taxed": false,
                     *           "extent": "NONE",
                     *           "zone_codes": []
                     *         },
                     *         {
                     *           "country": "DE",
                     *           "territory": "AT-JUN",
                     *           "taxed": true,
                     *           "extent": "NONE",
                     *           "zone_codes": []
                     *         },
                     *         {
                     *           "country": "DE",
                     *           "territory": "AT-MIT",
                     *           "taxed": true,
                     *           "extent": "NONE",
                     *           "zone_codes": []
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ShippingZoneList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    create_zone: {
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
                 *       "zone_code": "FRENCH_OVERSEAS",
                 *       "name": "French overseas departments",
                 *       "areas": [
                 *         {
                 *           "country": "FR",
                 *           "postal_codes": [
                 *             {
                 *               "from": "971",
                 *               "to": "974"
                 *             },
                 *             {
                 *               "from": "976",
                 *               "to": "976"
                 *             }
                 *           ]
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ShippingZoneDraft"];
            };
        };
        responses: {
            /** @description The new zone. */
            201: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "zone_code": "FRENCH_OVERSEAS",
                     *       "name": "French overseas departments",
                     *       "areas": [
                     *         {
                     *           "country": "FR",
                     *           "postal_codes": [
                     *             {
                     *               "from": "971",
                     *               "to": "974"
                     *             },
                     *             {
                     *               "from": "976",
                     *               "to": "976"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "places": [
                     *         {
                     *           "territory": "FR-BL",
                     *           "taxed": false
                     *         },
                     *         {
                     *           "territory": "FR-MF",
                     *           "taxed": false
                     *         },
                     *         {
                     *           "territory": "FR-971",
                     *           "taxed": false
                     *         },
                     *         {
                     *           "territory": "FR-972",
                     *           "taxed": false
                     *         },
                     *         {
                     *           "territory": "FR-973",
                     *           "taxed": false
                     *         },
                     *         {
                     *           "territory": "FR-974",
                     *           "taxed": false
                     *         },
                     *         {
                     *           "territory": "FR-976",
                     *           "taxed": false
                     *         }
                     *       ],
                     *       "method_codes": [],
                     *       "version": 1,
                     *       "created_at": "2026-11-23T09:53:00Z",
                     *       "updated_at": "2026-11-23T09:53:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["ShippingZone"];
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
    replace_zone: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The zone.
                 * @example CORSICA
                 */
                zone_code: components["parameters"]["ZoneCode"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "version": 1,
                 *       "name": "Islands of France",
                 *       "areas": [
                 *         {
                 *           "country": "FR",
                 *           "postal_codes": [
                 *             {
                 *               "from": "20",
                 *               "to": "20"
                 *             }
                 *           ]
                 *         },
                 *         {
                 *           "country": "FR",
                 *           "postal_codes": [
                 *             {
                 *               "from": "29253",
                 *               "to": "29253"
                 *             }
                 *           ]
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ShippingZoneReplacement"];
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
                     *       "zone_code": "CORSICA",
                     *       "name": "Islands of France",
                     *       "areas": [
                     *         {
                     *           "country": "FR",
                     *           "postal_codes": [
                     *             {
                     *               "from": "20",
                     *               "to": "20"
                     *             }
                     *           ]
                     *         },
                     *         {
                     *           "country": "FR",
                     *           "postal_codes": [
                     *             {
                     *               "from": "29253",
                     *               "to": "29253"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "places": [
                     *         {
                     *           "territory": "FR",
                     *           "taxed": true
                     *         },
                     *         {
                     *           "territory": "FR-20R",
                     *           "taxed": true
                     *         }
                     *       ],
                     *       "method_codes": [],
                     *       "version": 2,
                     *       "created_at": "2026-11-01T07:00:00Z",
                     *       "updated_at": "2026-11-23T09:54:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["ShippingZone"];
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
    delete_zone: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The zone.
                 * @example CORSICA
                 */
                zone_code: components["parameters"]["ZoneCode"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    track_parcel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The number on the parcel, in any case and with any spaces and hyphens.
                 * @example RR473124829FR
                 */
                tracking_number: components["parameters"]["TrackingNumber"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The parcel. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "tracking_number": "RR473124829FR",
                     *       "status": "IN_TRANSIT",
                     *       "carrier_code": "COLISSIMO",
                     *       "carrier_name": "Colissimo",
                     *       "tracking_url": "https://www.laposte.fr/outils/suivre-vos-envois?code=RR473124829FR",
                     *       "earliest_day": "2026-11-25",
                     *       "latest_day": "2026-11-27",
                     *       "events": [
                     *         {
                     *           "code": "IN_TRANSIT",
                     *           "occurred_at": "2026-11-24T07:15:00Z"
                     *         },
                     *         {
                     *           "code": "DISPATCHED",
                     *           "occurred_at": "2026-11-23T14:00:00Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ParcelTracking"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
}
