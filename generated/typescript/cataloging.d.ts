// Types of CATALOGING, from contracts/cataloging. Generated: edit the contract, not this file.
export interface paths {
    "/categories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the category tree
         * @description The whole tree, each category after its parent. `product_count` counts what is on sale in it and below.
         */
        get: operations["list_categories"];
        put?: never;
        /**
         * Create a category
         * @description At the top, or below `parent_id`; at most five levels, and 1000 categories.
         */
        post: operations["create_category"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/categories/{category_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The category.
                 * @example cat_01jd8z3k5m7n9p1q3r5s7t9v1w
                 */
                category_id: components["parameters"]["CategoryId"];
            };
            cookie?: never;
        };
        /**
         * Read a category
         * @description With its path from the top.
         */
        get: operations["get_category"];
        put?: never;
        post?: never;
        /**
         * Delete a category
         * @description Only an empty category can be deleted. ARCHIVED products do not count, and keep its id.
         */
        delete: operations["delete_category"];
        options?: never;
        head?: never;
        /**
         * Change or move a category
         * @description Members that are absent stay as they are. `parent_id` moves the whole branch, `top_level` moves it to the top.
         */
        patch: operations["update_category"];
        trace?: never;
    };
    "/categories/{category_id}/texts/{language}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The category.
                 * @example cat_01jd8z3k5m7n9p1q3r5s7t9v1w
                 */
                category_id: components["parameters"]["CategoryId"];
                /**
                 * @description The language of the texts.
                 * @example FR
                 */
                language: components["parameters"]["TextsLanguage"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Say a category in one language
         * @description A first translation, a better one, or its own texts.
         */
        put: operations["replace_category_texts"];
        post?: never;
        /**
         * Take back a translation of a category
         * @description It is shown in its own language again.
         */
        delete: operations["remove_category_texts"];
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
    "/images/{image_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The picture.
                 * @example img_01jd8z3k5m7n9p1q3r5s7t9v1w
                 */
                image_id: components["parameters"]["ImageId"];
            };
            cookie?: never;
        };
        /**
         * Read a picture
         * @description The stored picture. It never changes, so callers may keep it for ever.
         */
        get: operations["get_image"];
        put?: never;
        post?: never;
        /**
         * Remove a picture
         * @description From its product, with its bytes.
         */
        delete: operations["remove_product_image"];
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
    "/product-changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change many products at once
         * @description Each product is changed by itself, as it is at that moment, with all of what is said or nothing; `items` says what became of each, and by what problem one was refused (of those that the single operations have). The others are changed all the same. The answer to a repeated request with the same key is that of the first, and no price is changed twice.
         */
        post: operations["change_products"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/product-export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export all products as a table
         * @description One line for each variant, by product, with all columns that an import takes. Import it again and nothing changes. Texts that a spreadsheet would take for a formula begin with an apostrophe, which an import takes away. It begins with a byte order mark, by which spreadsheets know UTF-8.
         */
        get: operations["export_products"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/product-facets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Count products by filter
         * @description Counts the products that are on sale and pass the filters, by category, vendor, price band and attribute, in the language of the answer.
         */
        get: operations["get_product_facets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/product-imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the imports of products
         * @description Newest first. An import is told of for 90 days.
         */
        get: operations["list_product_imports"];
        put?: never;
        /**
         * Take in products from a file
         * @description A table in UTF-8, its values between commas or semicolons, at most 10,000 lines: one for each variant, the lines of one product anywhere in the file. The line of names has sku and any of product, language, status, category, vendor, name_fr, name_en, slug_fr, slug_en, description_fr, description_en, attributes_fr, attributes_en, variant_name_fr, variant_name_en, variant_attributes_fr, variant_attributes_en, price, weight, tax_class and max_per_order, in any order; others are told of as `ignored_columns`. `product` is the slug or the id of the product; a slug that no product has makes a new one. What is said of the product stands in one of its lines at least. An empty cell leaves what is there, a single `-` takes a text or attributes away. A category is a path (`Kitchen > Mugs`) or an id, a vendor a name or an id, attributes are `Colour: blue | Size: 30 cl`, prices are 19.90 or 19,90, weights grams. A value may begin with an apostrophe where a spreadsheet would take it for a formula. Good lines are taken and the others told by line and column; a product that cannot be as its lines say is refused with all of them. A variant is known by its SKU: sent again, a file changes nothing. The import goes on in the background, in steps, also after a failure. A dry run does the same and keeps nothing of it.
         */
        post: operations["import_products"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/product-imports/{import_id}": {
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
        get: operations["get_product_import"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/product-suggestions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Suggest products while someone types
         * @description At most ten that are on sale, the best first. The last word may be the beginning of one.
         */
        get: operations["suggest_products"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/products": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List or search products
         * @description The public sees what is on sale, within a second of a change; staff see every state, as it was when they asked. Without `sort`: by relevance with `q`, newest first otherwise. `language` of an item is that of its texts. A `price_min` above `price_max` is an empty page, and so is a `status` other than ACTIVE asked by the public.
         */
        get: operations["list_products"];
        put?: never;
        /**
         * Create a product
         * @description With all its variants. Without a `slug` one is made from the name. A product of a vendor that is not ACTIVE (yet) is kept, but not on sale.
         */
        post: operations["create_product"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/products/{product_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a product
         * @description By id or slug. An earlier slug or that of another language finds it too; `slug` in the answer is the current one, of the language of the texts. The public sees what is on sale.
         */
        get: operations["get_product"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a product
         * @description Members that are absent stay as they are; lists are replaced whole. Texts are in the product's own language. An ARCHIVED product stays as it is.
         */
        patch: operations["update_product"];
        trace?: never;
    };
    "/products/{product_id}/images": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The product.
                 * @example prd_01jd8z3k5m7n9p1q3r5s7t9v1w
                 */
                product_id: components["parameters"]["ProductId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Set the order of the pictures of a product
         * @description All pictures of the product, the one that lists show first, with the variant that each shows. What they show, in words, can be changed too.
         */
        put: operations["reorder_product_images"];
        /**
         * Add a picture to a product
         * @description The picture is added at the end of the list. Lists show the first picture of a product; a variant is shown with its own. The type is read from the bytes, not from the header. The picture is decoded and written again from its pixels: upright, in sRGB, without metadata (no place, no camera). A picture that is broken, cut off or animated is refused, and so is one with more pixels than the cameras of telephones give.
         */
        post: operations["add_product_image"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/products/{product_id}/status": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The product.
                 * @example prd_01jd8z3k5m7n9p1q3r5s7t9v1w
                 */
                product_id: components["parameters"]["ProductId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Publish, withdraw or archive a product
         * @description ACTIVE needs a category, a vendor and a variant with a price. ARCHIVED is for good.
         */
        put: operations["set_product_status"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/products/{product_id}/texts/{language}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The language of the texts.
                 * @example FR
                 */
                language: components["parameters"]["TextsLanguage"];
                /**
                 * @description The product.
                 * @example prd_01jd8z3k5m7n9p1q3r5s7t9v1w
                 */
                product_id: components["parameters"]["ProductId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Say a product in one language
         * @description All texts of the product, its variants and pictures in this language: a first translation, a better one, or its own texts. A slug belongs to one product, whatever the language; earlier ones still find it.
         */
        put: operations["replace_product_texts"];
        post?: never;
        /**
         * Take back a translation of a product
         * @description It is shown in its own language again. The slug stays its own and still finds it.
         */
        delete: operations["remove_product_texts"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/products/{product_id}/variants": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The product.
                 * @example prd_01jd8z3k5m7n9p1q3r5s7t9v1w
                 */
                product_id: components["parameters"]["ProductId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add a variant to a product
         * @description A SKU is never given twice, not even after its variant was removed.
         */
        post: operations["add_variant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/products/{product_id}/variants/{sku}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The product.
                 * @example prd_01jd8z3k5m7n9p1q3r5s7t9v1w
                 */
                product_id: components["parameters"]["ProductId"];
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
        post?: never;
        /**
         * Remove a variant
         * @description It leaves open carts; orders keep their copy. The last variant stays, and so does the last one with a price while the product is ACTIVE.
         */
        delete: operations["remove_variant"];
        options?: never;
        head?: never;
        /**
         * Change a variant
         * @description Members that are absent stay as they are. The SKU never changes; the price has its own operation.
         */
        patch: operations["update_variant"];
        trace?: never;
    };
    "/variants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read variants by SKU
         * @description One entry per known SKU, in the order of the request. Unknown SKUs are left out. The public gets the variants that are on sale. Services get all of them; `on_sale` says whether one can be bought.
         */
        get: operations["list_variants"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/variants/{sku}/price": {
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
         * Set the price of a variant
         * @description The price includes VAT and holds at once. Open carts get a warning. While a sale is on, it is the price to which the variant goes back, and the reduced one stays.
         */
        put: operations["set_variant_price"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/variants/{sku}/price-changes": {
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
         * List what a variant has cost
         * @description The newest first. With the lowest price of the last 30 days. The public gets it for what is on sale, and only prices at which the variant could be bought.
         */
        get: operations["list_price_changes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/variants/{sku}/sale": {
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
         * Reduce the price of a variant for some time
         * @description Replaces the sale that the variant has, planned or on. The price begins and ends by itself at the instants given. One that is on and gets another price keeps its `prior_price` when it is reduced further; anything else is compared with the lowest price of the 30 days before, its own one included. One that is on and now begins later ends until then.
         */
        put: operations["set_sale_price"];
        post?: never;
        /**
         * End the sale of a variant
         * @description One that is on goes back to its regular price at once; one that is planned does not begin.
         */
        delete: operations["end_sale"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Attribute: {
            name: components["schemas"]["AttributeName"];
            value: components["schemas"]["AttributeValue"];
        };
        AttributeFacet: {
            name: components["schemas"]["AttributeName"];
            values: components["schemas"]["AttributeValueCount"][];
        };
        AttributeFilters: string[];
        /** @example Colour */
        AttributeName: string;
        Attributes: components["schemas"]["Attribute"][];
        /** @example blue */
        AttributeValue: string;
        AttributeValueCount: {
            count: components["schemas"]["ProductCount"];
            value: components["schemas"]["AttributeValue"];
        };
        /** @description `language` is that of the texts: the category's own one, when it was not translated into the one asked for. */
        Category: {
            category_id: components["schemas"]["CategoryId"];
            created_at: components["schemas"]["Timestamp"];
            description?: components["schemas"]["Description"];
            language?: components["schemas"]["Language"];
            languages?: components["schemas"]["Languages"];
            name: components["schemas"]["CategoryName"];
            parent_id?: components["schemas"]["CategoryId"];
            /** @description From the top down to the category itself. */
            path: components["schemas"]["CategoryStep"][];
            position: components["schemas"]["CategoryPosition"];
            product_count: components["schemas"]["ProductCount"];
            updated_at: components["schemas"]["Timestamp"];
            version: components["schemas"]["Version"];
        };
        /** @description The texts are in the category's own language. */
        CategoryChange: {
            description?: components["schemas"]["Description"];
            name?: components["schemas"]["CategoryName"];
            parent_id?: components["schemas"]["CategoryId"];
            position?: components["schemas"]["CategoryPosition"];
            /** @description `true` moves the branch to the top; `parent_id` is then ignored. */
            top_level?: boolean;
            version: components["schemas"]["Version"];
        };
        /** @description `language` is that of the texts, which the category has as its own; FR when absent. */
        CategoryDraft: {
            description?: components["schemas"]["Description"];
            language?: components["schemas"]["Language"];
            name: components["schemas"]["CategoryName"];
            parent_id?: components["schemas"]["CategoryId"];
            /** @default 0 */
            position: number;
        };
        CategoryFacet: {
            category_id: components["schemas"]["CategoryId"];
            count: components["schemas"]["ProductCount"];
            language?: components["schemas"]["Language"];
            name: components["schemas"]["CategoryName"];
        };
        /** @example cat_01jd8z3k5m7n9p1q3r5s7t9v1w */
        CategoryId: string;
        CategoryList: {
            items: components["schemas"]["Category"][];
        };
        CategoryName: string;
        /** @description The position among its siblings. Equal positions are sorted by name, in the language of the answer. */
        CategoryPosition: number;
        CategoryStep: {
            category_id: components["schemas"]["CategoryId"];
            language?: components["schemas"]["Language"];
            name: components["schemas"]["CategoryName"];
        };
        /** @description The texts of a category in one language. */
        CategoryTextsReplacement: {
            description?: components["schemas"]["Description"];
            name: components["schemas"]["CategoryName"];
            version: components["schemas"]["Version"];
        };
        /**
         * Format: binary
         * @description A table in UTF-8 with a line of names, then one line for each thing.
         */
        CsvFile: string;
        /**
         * @description ISO 4217. The shop sells in one currency.
         * @enum {string}
         */
        Currency: "EUR";
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
        /** @description Plain text of several lines. Empty means none. */
        Description: string;
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
        /**
         * @description Of product and variant.
         * @example Mug, blue
         */
        FullName: string;
        /**
         * @description What the picture shows, in words.
         * @example A blue mug on a table
         */
        ImageAlt: string;
        /** @description What a picture shows, in one language. */
        ImageAltIn: {
            alt: components["schemas"]["ImageAlt"];
            language: components["schemas"]["Language"];
        };
        /** @example img_01jd8z3k5m7n9p1q3r5s7t9v1w */
        ImageId: string;
        ImageTextDraft: {
            alt: components["schemas"]["ImageAlt"];
            image_id: components["schemas"]["ImageId"];
        };
        /**
         * @description CATALOGING serves paths below /images/, the shop site those below /media/.
         * @example /images/img_01jd8z3k5m7n9p1q3r5s7t9v1w
         */
        ImageUrl: string;
        /** @example imp_01jd8z3k5m7n9p1q3r5s7t9v1w */
        ImportId: string;
        /**
         * @description A language of the shop's texts and messages.
         * @enum {string}
         */
        Language: "FR" | "EN";
        /**
         * @description The languages that there are texts in: its own one, then those of its translations.
         * @example [
         *       "EN",
         *       "FR"
         *     ]
         */
        Languages: components["schemas"]["Language"][];
        Liveness: {
            /** @enum {string} */
            status: "UP";
        };
        /**
         * @description A picture that the shop site serves.
         * @example /media/mugs/blue.webp
         */
        MediaUrl: string;
        /** @description Absent on the last page. */
        NextCursor: string;
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
         * Format: binary
         * @description The bytes of the picture.
         */
        Picture: string;
        /** @description Pixels; absent for pictures below /media/. */
        PictureSide: number;
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
        /** @description Prices from `price_min` up to `price_max`, both included; the last band has no end. */
        PriceBand: {
            count: components["schemas"]["ProductCount"];
            price_max?: components["schemas"]["PriceBound"];
            price_min: components["schemas"]["PriceBound"];
        };
        PriceBound: number;
        /** @description What a variant cost from `changed_at` on, and whether it could be bought at that price. Without `previous_price` it had none. */
        PriceChange: {
            changed_at: components["schemas"]["Timestamp"];
            /** @description The product and its vendor were ACTIVE. */
            on_sale: boolean;
            previous_price?: components["schemas"]["Price"];
            price: components["schemas"]["Price"];
            reason: components["schemas"]["PriceChangeReason"];
        };
        /** @description `lowest_price`: of the last 30 days in which it could be bought; absent when it could not. */
        PriceChangePage: {
            items: components["schemas"]["PriceChange"][];
            lowest_price?: components["schemas"]["Price"];
            next_cursor?: components["schemas"]["NextCursor"];
        };
        /**
         * @description PRICE: staff set it. SALE: a sale began, changed or ended. OFFER: the product went on or off sale and the price stayed.
         * @enum {string}
         */
        PriceChangeReason: "PRICE" | "SALE" | "OFFER";
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
        /** @description `language` is that of the texts: the product's own one, when it was not translated into the one asked for. Of a translated product, a variant or picture that came after the translation is told in the product's own language, and says so in its `language`. */
        Product: {
            attributes: components["schemas"]["Attributes"];
            availability: components["schemas"]["StockStatus"];
            category_id?: components["schemas"]["CategoryId"];
            created_at: components["schemas"]["Timestamp"];
            description?: components["schemas"]["Description"];
            images: components["schemas"]["ProductImage"][];
            language?: components["schemas"]["Language"];
            languages?: components["schemas"]["Languages"];
            name: components["schemas"]["ProductName"];
            /** @description The product and its vendor are ACTIVE. Only staff see other products. */
            on_sale: boolean;
            price_from?: components["schemas"]["Price"];
            price_to?: components["schemas"]["Price"];
            product_id: components["schemas"]["ProductId"];
            slug: components["schemas"]["Slug"];
            status: components["schemas"]["ProductStatus"];
            updated_at: components["schemas"]["Timestamp"];
            variants: components["schemas"]["Variant"][];
            vendor_id?: components["schemas"]["VendorId"];
            vendor_name?: components["schemas"]["VendorName"];
            version: components["schemas"]["Version"];
        };
        /** @description The texts are in the product's own language; those of another one are replaced as a whole. */
        ProductChange: {
            attributes?: components["schemas"]["Attributes"];
            category_id?: components["schemas"]["CategoryId"];
            description?: components["schemas"]["Description"];
            name?: components["schemas"]["ProductName"];
            slug?: components["schemas"]["Slug"];
            vendor_id?: components["schemas"]["VendorId"];
            version: components["schemas"]["Version"];
        };
        /**
         * @description What became of one product.
         * @enum {string}
         */
        ProductChangeOutcome: "CHANGED" | "UNCHANGED" | "REFUSED";
        /** @description `problem` is the code of the refusal, one of problems.yaml; the product is then as it was. */
        ProductChangeResult: {
            outcome: components["schemas"]["ProductChangeOutcome"];
            /**
             * @description The code of a problem.
             * @example product-not-publishable
             */
            problem?: string;
            product_id: components["schemas"]["ProductId"];
            version?: components["schemas"]["Version"];
        };
        /** @description One entry per product, in the order of the request. */
        ProductChangeResultList: {
            items: components["schemas"]["ProductChangeResult"][];
        };
        /** @description What is changed is said by at least one of `status`, `category_id` and `price_percent`. */
        ProductChangesDraft: {
            category_id?: components["schemas"]["CategoryId"];
            /** @description Raises (lowers, below 0) the price of every variant that has one by so many per cent, to the nearest cent; half a cent is rounded up. While a sale is on, the price to which it goes back. */
            price_percent?: number;
            product_ids: components["schemas"]["ProductId"][];
            status?: components["schemas"]["ProductStatus"];
        };
        ProductCount: number;
        /** @description `language` is that of the texts, which the product has as its own; FR when absent. */
        ProductDraft: {
            attributes?: components["schemas"]["Attributes"];
            category_id?: components["schemas"]["CategoryId"];
            description?: components["schemas"]["Description"];
            images?: components["schemas"]["ProductImageDraft"][];
            language?: components["schemas"]["Language"];
            name: components["schemas"]["ProductName"];
            slug?: components["schemas"]["Slug"];
            /**
             * @description ACTIVE publishes at once: it needs a category, a vendor and a price.
             * @default DRAFT
             * @enum {string}
             */
            status: "DRAFT" | "ACTIVE";
            variants: components["schemas"]["VariantDraft"][];
            vendor_id?: components["schemas"]["VendorId"];
        };
        /** @description How many products each further filter would leave; the most frequent first. */
        ProductFacets: {
            attributes: components["schemas"]["AttributeFacet"][];
            categories: components["schemas"]["CategoryFacet"][];
            price_bands: components["schemas"]["PriceBand"][];
            total: components["schemas"]["ProductCount"];
            vendors: components["schemas"]["VendorFacet"][];
        };
        /** @example prd_01jd8z3k5m7n9p1q3r5s7t9v1w */
        ProductId: string;
        /** @description Never changes; another picture has another id. `sku`: the variant that it shows, when it shows one and not the product as a whole. `language` is that of `alt`, where it is not the product's `language`. */
        ProductImage: {
            alt: components["schemas"]["ImageAlt"];
            created_at: components["schemas"]["Timestamp"];
            height?: components["schemas"]["PictureSide"];
            image_id: components["schemas"]["ImageId"];
            language?: components["schemas"]["Language"];
            sku?: components["schemas"]["Sku"];
            url: components["schemas"]["ImageUrl"];
            width?: components["schemas"]["PictureSide"];
        };
        ProductImageDraft: {
            alt: components["schemas"]["ImageAlt"];
            url: components["schemas"]["MediaUrl"];
        };
        /** @description All pictures of the product, in the order in which they are shown. */
        ProductImageOrder: {
            images: components["schemas"]["ProductImagePlace"][];
            version: components["schemas"]["Version"];
        };
        /** @description A picture in its place. `sku`: the variant that it shows; absent for the product as a whole. Texts in languages that are not named stay. */
        ProductImagePlace: {
            alts?: components["schemas"]["ImageAltIn"][];
            image_id: components["schemas"]["ImageId"];
            sku?: components["schemas"]["Sku"];
        };
        ProductImportPage: {
            items: components["schemas"]["FileImport"][];
            next_cursor?: components["schemas"]["NextCursor"];
        };
        ProductName: string;
        ProductPage: {
            items: components["schemas"]["ProductSummary"][];
            next_cursor?: components["schemas"]["NextCursor"];
        };
        /**
         * @description The variant whose price is `price_from` is reduced: from `regular_price`, and compared with `prior_price`, the lowest price of the 30 days before (Directive 98/6/EC, art. 6a).
         * @example {
         *       "regular_price": {
         *         "amount": 1990,
         *         "currency": "EUR"
         *       },
         *       "prior_price": {
         *         "amount": 1990,
         *         "currency": "EUR"
         *       }
         *     }
         */
        ProductReduction: {
            prior_price: components["schemas"]["Price"];
            regular_price: components["schemas"]["Price"];
        };
        /** @enum {string} */
        ProductSort: "RELEVANCE" | "NEWEST" | "PRICE_ASC" | "PRICE_DESC" | "NAME";
        /** @enum {string} */
        ProductStatus: "DRAFT" | "ACTIVE" | "ARCHIVED";
        ProductStatusChange: {
            status: components["schemas"]["ProductStatus"];
            version: components["schemas"]["Version"];
        };
        ProductSuggestion: {
            image_url?: components["schemas"]["ImageUrl"];
            language?: components["schemas"]["Language"];
            name: components["schemas"]["ProductName"];
            price_from?: components["schemas"]["Price"];
            product_id: components["schemas"]["ProductId"];
            slug: components["schemas"]["Slug"];
        };
        ProductSuggestionList: {
            items: components["schemas"]["ProductSuggestion"][];
        };
        /** @description A product as lists show it. */
        ProductSummary: {
            availability: components["schemas"]["StockStatus"];
            category_id?: components["schemas"]["CategoryId"];
            created_at: components["schemas"]["Timestamp"];
            image?: components["schemas"]["ProductImage"];
            language?: components["schemas"]["Language"];
            name: components["schemas"]["ProductName"];
            on_sale: boolean;
            price_from?: components["schemas"]["Price"];
            price_to?: components["schemas"]["Price"];
            product_id: components["schemas"]["ProductId"];
            reduction?: components["schemas"]["ProductReduction"];
            slug: components["schemas"]["Slug"];
            status: components["schemas"]["ProductStatus"];
            updated_at: components["schemas"]["Timestamp"];
            variant_count: number;
            vendor_id?: components["schemas"]["VendorId"];
            vendor_name?: components["schemas"]["VendorName"];
            version: components["schemas"]["Version"];
        };
        /** @description All texts of a product in one language. Without a `slug` the one of that language stays, and that of a new translation is made from its name. A variant or picture that is not listed has no texts in this language, so its own ones are shown; where it is the product's own language, they stay. */
        ProductTextsReplacement: {
            attributes: components["schemas"]["Attributes"];
            description?: components["schemas"]["Description"];
            images: components["schemas"]["ImageTextDraft"][];
            name: components["schemas"]["ProductName"];
            slug?: components["schemas"]["Slug"];
            variants: components["schemas"]["VariantTextsDraft"][];
            version: components["schemas"]["Version"];
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
        /** @description Without `starts_at` (or with one that has passed) it begins at once; without `ends_at` it has no end yet. */
        SalePriceReplacement: {
            ends_at?: components["schemas"]["Timestamp"];
            price: components["schemas"]["Price"];
            starts_at?: components["schemas"]["Timestamp"];
            version: components["schemas"]["Version"];
        };
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
        Skus: components["schemas"]["Sku"][];
        /**
         * @description The product's name in addresses.
         * @example mug
         */
        Slug: string;
        /** @enum {string} */
        StockStatus: "IN_STOCK" | "LOW" | "OUT_OF_STOCK";
        /**
         * @description French VAT classes: 20, 10, 5.5 and 2.1 per cent.
         * @enum {string}
         */
        TaxClass: "STANDARD" | "INTERMEDIATE" | "REDUCED" | "SUPER_REDUCED";
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
        /** @description A part of its product, changed with the product's `version`. Without a price it cannot be bought. `language` is that of its name and attributes, where it is not the product's `language`: what came after a translation is told in the product's own one. */
        Variant: {
            attributes: components["schemas"]["Attributes"];
            availability: components["schemas"]["StockStatus"];
            availability_as_of?: components["schemas"]["Timestamp"];
            full_name: components["schemas"]["FullName"];
            language?: components["schemas"]["Language"];
            max_per_order: components["schemas"]["Quantity"];
            name?: components["schemas"]["VariantName"];
            price?: components["schemas"]["Price"];
            sale?: components["schemas"]["VariantSale"];
            sku: components["schemas"]["Sku"];
            tax_class: components["schemas"]["TaxClass"];
            weight: components["schemas"]["Weight"];
        };
        VariantAddition: {
            variant: components["schemas"]["VariantDraft"];
            version: components["schemas"]["Version"];
        };
        /** @description The texts are in the product's own language. */
        VariantChange: {
            attributes?: components["schemas"]["Attributes"];
            max_per_order?: components["schemas"]["Quantity"];
            name?: components["schemas"]["VariantName"];
            tax_class?: components["schemas"]["TaxClass"];
            version: components["schemas"]["Version"];
            weight?: components["schemas"]["Weight"];
        };
        VariantDraft: {
            attributes?: components["schemas"]["Attributes"];
            /**
             * @description Pieces that one order may hold.
             * @default 20
             */
            max_per_order: number;
            name?: components["schemas"]["VariantName"];
            price?: components["schemas"]["Price"];
            sku: components["schemas"]["Sku"];
            tax_class: components["schemas"]["TaxClass"];
            weight: components["schemas"]["Weight"];
        };
        /**
         * @description What sets the variant apart; absent when there is nothing to tell apart.
         * @example blue
         */
        VariantName: string;
        /** @description One variant with everything that a cart copies. `on_sale` says whether it can be added to a cart. `version` is the product's, `availability_version` the stock item's: of two answers, the one with the higher version is the later one. `name` is French and `name_en` English, as far as the product has texts in both; `name_en` is absent when it has none in English. */
        VariantOffer: {
            availability: components["schemas"]["StockStatus"];
            availability_as_of?: components["schemas"]["Timestamp"];
            availability_version?: components["schemas"]["Version"];
            image_url?: components["schemas"]["ImageUrl"];
            max_per_order: components["schemas"]["Quantity"];
            name: components["schemas"]["FullName"];
            name_en?: components["schemas"]["FullName"];
            /** @description The product is ACTIVE, its vendor too, and the variant has a price. */
            on_sale: boolean;
            price?: components["schemas"]["Price"];
            product_id: components["schemas"]["ProductId"];
            sku: components["schemas"]["Sku"];
            slug: components["schemas"]["Slug"];
            status: components["schemas"]["ProductStatus"];
            tax_class: components["schemas"]["TaxClass"];
            vendor_id?: components["schemas"]["VendorId"];
            version: components["schemas"]["Version"];
            weight: components["schemas"]["Weight"];
        };
        VariantOfferList: {
            items: components["schemas"]["VariantOffer"][];
        };
        VariantPriceReplacement: {
            price: components["schemas"]["Price"];
            version: components["schemas"]["Version"];
        };
        /**
         * @description A reduced price for some time. While it `applies`, the variant's `price` is the reduced one; it goes back to `regular_price`. `prior_price` is the lowest price of the 30 days before the reduction (Directive 98/6/EC, art. 6a): it stands beside every reduced price that is shown. Without one, or with one that is not above `price`, nothing may be announced as a reduction. The public gets only what may be announced; staff also see what is planned.
         * @example {
         *       "price": {
         *         "amount": 1590,
         *         "currency": "EUR"
         *       },
         *       "starts_at": "2026-11-27T08:00:00Z",
         *       "ends_at": "2026-11-30T22:59:59Z",
         *       "applies": true,
         *       "regular_price": {
         *         "amount": 1990,
         *         "currency": "EUR"
         *       },
         *       "prior_price": {
         *         "amount": 1990,
         *         "currency": "EUR"
         *       }
         *     }
         */
        VariantSale: {
            /** @description It is on; otherwise it is planned. */
            applies: boolean;
            ends_at?: components["schemas"]["Timestamp"];
            price: components["schemas"]["Price"];
            prior_price?: components["schemas"]["Price"];
            regular_price?: components["schemas"]["Price"];
            starts_at: components["schemas"]["Timestamp"];
        };
        VariantTextsDraft: {
            attributes: components["schemas"]["Attributes"];
            name?: components["schemas"]["VariantName"];
            sku: components["schemas"]["Sku"];
        };
        VendorFacet: {
            count: components["schemas"]["ProductCount"];
            name: components["schemas"]["VendorName"];
            vendor_id: components["schemas"]["VendorId"];
        };
        /** @example ven_01jd8z3k5m7n9p1q3r5s7t9v1w */
        VendorId: string;
        /** @description As ADMINISTERING tells it. */
        VendorName: string;
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
         * @description Only with these, each as `name:value` in the language of the answer, of the product or of a variant.
         * @example [
         *       "Colour:blue"
         *     ]
         */
        AttributeFilter: components["schemas"]["AttributeFilters"];
        /**
         * @description Only of this category and those below it.
         * @example cat_01jd8z3k5m7n9p1q3r5s7t9v1w
         */
        CategoryFilter: components["schemas"]["CategoryId"];
        /**
         * @description The category.
         * @example cat_01jd8z3k5m7n9p1q3r5s7t9v1w
         */
        CategoryId: components["schemas"]["CategoryId"];
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
        /** @description An ETag seen before; 304 when nothing changed. */
        IfNoneMatch: string;
        /**
         * @description The picture.
         * @example img_01jd8z3k5m7n9p1q3r5s7t9v1w
         */
        ImageId: components["schemas"]["ImageId"];
        /**
         * @description The import.
         * @example imp_01jd8z3k5m7n9p1q3r5s7t9v1w
         */
        ImportId: components["schemas"]["ImportId"];
        /**
         * @description `true`: only what can be bought now.
         * @example true
         */
        InStock: boolean;
        /**
         * @description The language of the texts in the answer. What was not translated comes in the other one, and `language` says so.
         * @example FR
         */
        Language: "FR" | "EN";
        /**
         * @description Items a page.
         * @example 20
         */
        Limit: number;
        /**
         * @description Minor units; with a variant at this price or below.
         * @example 5000
         */
        PriceMax: components["schemas"]["PriceBound"];
        /**
         * @description Minor units; with a variant at this price or above.
         * @example 1000
         */
        PriceMin: components["schemas"]["PriceBound"];
        /**
         * @description The product.
         * @example prd_01jd8z3k5m7n9p1q3r5s7t9v1w
         */
        ProductId: components["schemas"]["ProductId"];
        /**
         * @description The product's id, its slug, or a slug it had before.
         * @example mug
         */
        ProductKey: string;
        /**
         * @description A request that is sent again with the same key and body has one effect and gets the same answer, for 24 hours (S-10).
         * @example 3c1f5c0e-8f56-4a53-9a5c-9d2f0f3a7a11
         */
        RequiredIdempotencyKey: string;
        /**
         * @description Words of name, description, attributes, category, vendor or SKU, in the language of the answer. Plurals, accents and stop words do not matter; when nothing has the words as written, near spellings are found.
         * @example mug
         */
        SearchText: string;
        /**
         * @description The version of the product that the caller saw.
         * @example 2
         */
        SeenVersion: components["schemas"]["Version"];
        /**
         * @description The variant.
         * @example MUG-BLUE-01
         */
        Sku: components["schemas"]["Sku"];
        /**
         * @description The language of the texts.
         * @example FR
         */
        TextsLanguage: components["schemas"]["Language"];
        /**
         * @description Only of this vendor.
         * @example ven_01jd8z3k5m7n9p1q3r5s7t9v1w
         */
        VendorFilter: components["schemas"]["VendorId"];
    };
    requestBodies: never;
    headers: {
        /** @description Identifies this version of the answer. */
        ETag: string;
        /** @description `true` when this is the answer of an earlier request with the same key. */
        IdempotentReplayed: "true";
        /** @description Another picture has another address. */
        KeptForEver: "public, max-age=31536000, immutable";
        /** @description Address of the new resource. */
        Location: string;
        /** @description Seconds to wait. */
        RetryAfter: number;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    list_categories: {
        parameters: {
            query?: {
                /**
                 * @description The language of the texts in the answer. What was not translated comes in the other one, and `language` says so.
                 * @example FR
                 */
                language?: components["parameters"]["Language"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tree. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "category_id": "cat_01jd8z3k5m7n9p1q3r5s7t9v1w",
                     *           "name": "Mugs",
                     *           "language": "EN",
                     *           "languages": [
                     *             "EN"
                     *           ],
                     *           "position": 0,
                     *           "path": [
                     *             {
                     *               "category_id": "cat_01jd8z3k5m7n9p1q3r5s7t9v1w",
                     *               "name": "Mugs",
                     *               "language": "EN"
                     *             }
                     *           ],
                     *           "product_count": 1,
                     *           "version": 1,
                     *           "created_at": "2026-11-01T08:00:00Z",
                     *           "updated_at": "2026-11-01T08:00:00Z"
                     *         },
                     *         {
                     *           "category_id": "cat_01jd8z3k5m7n9p1q3r5s7t9v2x",
                     *           "name": "Tea",
                     *           "language": "EN",
                     *           "languages": [
                     *             "EN"
                     *           ],
                     *           "position": 1,
                     *           "path": [
                     *             {
                     *               "category_id": "cat_01jd8z3k5m7n9p1q3r5s7t9v2x",
                     *               "name": "Tea",
                     *               "language": "EN"
                     *             }
                     *           ],
                     *           "product_count": 1,
                     *           "version": 1,
                     *           "created_at": "2026-11-01T08:00:00Z",
                     *           "updated_at": "2026-11-01T08:00:00Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["CategoryList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    create_category: {
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
                 *       "name": "Mugs",
                 *       "language": "EN"
                 *     }
                 */
                "application/json": components["schemas"]["CategoryDraft"];
            };
        };
        responses: {
            /** @description The new category. */
            201: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "category_id": "cat_01jd8z3k5m7n9p1q3r5s7t9v1w",
                     *       "name": "Mugs",
                     *       "language": "EN",
                     *       "languages": [
                     *         "EN"
                     *       ],
                     *       "position": 0,
                     *       "path": [
                     *         {
                     *           "category_id": "cat_01jd8z3k5m7n9p1q3r5s7t9v1w",
                     *           "name": "Mugs",
                     *           "language": "EN"
                     *         }
                     *       ],
                     *       "product_count": 0,
                     *       "version": 1,
                     *       "created_at": "2026-11-01T08:00:00Z",
                     *       "updated_at": "2026-11-01T08:00:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Category"];
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
    get_category: {
        parameters: {
            query?: {
                /**
                 * @description The language of the texts in the answer. What was not translated comes in the other one, and `language` says so.
                 * @example FR
                 */
                language?: components["parameters"]["Language"];
            };
            header?: never;
            path: {
                /**
                 * @description The category.
                 * @example cat_01jd8z3k5m7n9p1q3r5s7t9v1w
                 */
                category_id: components["parameters"]["CategoryId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The category. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "category_id": "cat_01jd8z3k5m7n9p1q3r5s7t9v1w",
                     *       "name": "Mugs",
                     *       "language": "EN",
                     *       "languages": [
                     *         "EN"
                     *       ],
                     *       "position": 0,
                     *       "path": [
                     *         {
                     *           "category_id": "cat_01jd8z3k5m7n9p1q3r5s7t9v1w",
                     *           "name": "Mugs",
                     *           "language": "EN"
                     *         }
                     *       ],
                     *       "product_count": 1,
                     *       "version": 1,
                     *       "created_at": "2026-11-01T08:00:00Z",
                     *       "updated_at": "2026-11-01T08:00:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Category"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    delete_category: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The category.
                 * @example cat_01jd8z3k5m7n9p1q3r5s7t9v1w
                 */
                category_id: components["parameters"]["CategoryId"];
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
    update_category: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The category.
                 * @example cat_01jd8z3k5m7n9p1q3r5s7t9v1w
                 */
                category_id: components["parameters"]["CategoryId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "position": 2,
                 *       "version": 1
                 *     }
                 */
                "application/json": components["schemas"]["CategoryChange"];
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
                     *       "category_id": "cat_01jd8z3k5m7n9p1q3r5s7t9v1w",
                     *       "name": "Mugs",
                     *       "language": "EN",
                     *       "languages": [
                     *         "EN"
                     *       ],
                     *       "position": 2,
                     *       "path": [
                     *         {
                     *           "category_id": "cat_01jd8z3k5m7n9p1q3r5s7t9v1w",
                     *           "name": "Mugs",
                     *           "language": "EN"
                     *         }
                     *       ],
                     *       "product_count": 1,
                     *       "version": 2,
                     *       "created_at": "2026-11-01T08:00:00Z",
                     *       "updated_at": "2026-11-23T09:54:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Category"];
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
    replace_category_texts: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The category.
                 * @example cat_01jd8z3k5m7n9p1q3r5s7t9v1w
                 */
                category_id: components["parameters"]["CategoryId"];
                /**
                 * @description The language of the texts.
                 * @example FR
                 */
                language: components["parameters"]["TextsLanguage"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Tasses",
                 *       "version": 1
                 *     }
                 */
                "application/json": components["schemas"]["CategoryTextsReplacement"];
            };
        };
        responses: {
            /** @description As it is now, in this language. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "category_id": "cat_01jd8z3k5m7n9p1q3r5s7t9v1w",
                     *       "name": "Tasses",
                     *       "language": "FR",
                     *       "languages": [
                     *         "EN",
                     *         "FR"
                     *       ],
                     *       "position": 0,
                     *       "path": [
                     *         {
                     *           "category_id": "cat_01jd8z3k5m7n9p1q3r5s7t9v1w",
                     *           "name": "Tasses",
                     *           "language": "FR"
                     *         }
                     *       ],
                     *       "product_count": 1,
                     *       "version": 2,
                     *       "created_at": "2026-11-01T08:00:00Z",
                     *       "updated_at": "2026-11-23T09:52:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Category"];
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
    remove_category_texts: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The category.
                 * @example cat_01jd8z3k5m7n9p1q3r5s7t9v1w
                 */
                category_id: components["parameters"]["CategoryId"];
                /**
                 * @description The language of the texts.
                 * @example FR
                 */
                language: components["parameters"]["TextsLanguage"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Removed. */
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
    get_image: {
        parameters: {
            query?: never;
            header?: {
                /** @description An ETag seen before; 304 when nothing changed. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description The picture.
                 * @example img_01jd8z3k5m7n9p1q3r5s7t9v1w
                 */
                image_id: components["parameters"]["ImageId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The picture. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["KeptForEver"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "image/jpeg": components["schemas"]["Picture"];
                    "image/png": components["schemas"]["Picture"];
                    "image/webp": components["schemas"]["Picture"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    remove_product_image: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The picture.
                 * @example img_01jd8z3k5m7n9p1q3r5s7t9v1w
                 */
                image_id: components["parameters"]["ImageId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Removed. */
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
    change_products: {
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
                 *       "product_ids": [
                 *         "prd_01jd8z3k5m7n9p1q3r5s7t9v1w",
                 *         "prd_01jd8z3k5m7n9p1q3r5s7t9v2x",
                 *         "prd_01jd8z3k5m7n9p1q3r5s7t9v3y"
                 *       ],
                 *       "status": "ACTIVE"
                 *     }
                 */
                "application/json": components["schemas"]["ProductChangesDraft"];
            };
        };
        responses: {
            /** @description What became of each. */
            200: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "product_id": "prd_01jd8z3k5m7n9p1q3r5s7t9v1w",
                     *           "outcome": "UNCHANGED",
                     *           "version": 3
                     *         },
                     *         {
                     *           "product_id": "prd_01jd8z3k5m7n9p1q3r5s7t9v2x",
                     *           "outcome": "CHANGED",
                     *           "version": 3
                     *         },
                     *         {
                     *           "product_id": "prd_01jd8z3k5m7n9p1q3r5s7t9v3y",
                     *           "outcome": "REFUSED",
                     *           "problem": "product-not-publishable"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ProductChangeResultList"];
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
    export_products: {
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
    get_product_facets: {
        parameters: {
            query?: {
                /**
                 * @description Only with these, each as `name:value` in the language of the answer, of the product or of a variant.
                 * @example [
                 *       "Colour:blue"
                 *     ]
                 */
                attribute?: components["parameters"]["AttributeFilter"];
                /**
                 * @description Only of this category and those below it.
                 * @example cat_01jd8z3k5m7n9p1q3r5s7t9v1w
                 */
                category_id?: components["parameters"]["CategoryFilter"];
                /**
                 * @description `true`: only what can be bought now.
                 * @example true
                 */
                in_stock?: components["parameters"]["InStock"];
                /**
                 * @description The language of the texts in the answer. What was not translated comes in the other one, and `language` says so.
                 * @example FR
                 */
                language?: components["parameters"]["Language"];
                /**
                 * @description Minor units; with a variant at this price or below.
                 * @example 5000
                 */
                price_max?: components["parameters"]["PriceMax"];
                /**
                 * @description Minor units; with a variant at this price or above.
                 * @example 1000
                 */
                price_min?: components["parameters"]["PriceMin"];
                /**
                 * @description Words of name, description, attributes, category, vendor or SKU, in the language of the answer. Plurals, accents and stop words do not matter; when nothing has the words as written, near spellings are found.
                 * @example mug
                 */
                q?: components["parameters"]["SearchText"];
                /**
                 * @description Only of this vendor.
                 * @example ven_01jd8z3k5m7n9p1q3r5s7t9v1w
                 */
                vendor_id?: components["parameters"]["VendorFilter"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The counts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "total": 2,
                     *       "categories": [
                     *         {
                     *           "category_id": "cat_01jd8z3k5m7n9p1q3r5s7t9v1w",
                     *           "name": "Mugs",
                     *           "language": "EN",
                     *           "count": 1
                     *         },
                     *         {
                     *           "category_id": "cat_01jd8z3k5m7n9p1q3r5s7t9v2x",
                     *           "name": "Tea",
                     *           "language": "EN",
                     *           "count": 1
                     *         }
                     *       ],
                     *       "vendors": [
                     *         {
                     *           "vendor_id": "ven_01jd8z3k5m7n9p1q3r5s7t9v1w",
                     *           "name": "Atelier Bleu",
                     *           "count": 1
                     *         },
                     *         {
                     *           "vendor_id": "ven_01jd8z3k5m7n9p1q3r5s7t9v2x",
                     *           "name": "Maison Verdier",
                     *           "count": 1
                     *         }
                     *       ],
                     *       "price_bands": [
                     *         {
                     *           "price_min": 0,
                     *           "price_max": 1499,
                     *           "count": 1
                     *         },
                     *         {
                     *           "price_min": 1500,
                     *           "count": 1
                     *         }
                     *       ],
                     *       "attributes": [
                     *         {
                     *           "name": "Material",
                     *           "values": [
                     *             {
                     *               "value": "stoneware",
                     *               "count": 1
                     *             }
                     *           ]
                     *         },
                     *         {
                     *           "name": "Colour",
                     *           "values": [
                     *             {
                     *               "value": "blue",
                     *               "count": 1
                     *             }
                     *           ]
                     *         },
                     *         {
                     *           "name": "Origin",
                     *           "values": [
                     *             {
                     *               "value": "Shizuoka",
                     *               "count": 1
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ProductFacets"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    list_product_imports: {
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
                     *           "import_id": "imp_01jd8z3k5m7n9p1q3r5s7t9v2x",
                     *           "dry_run": false,
                     *           "status": "WAITING",
                     *           "lines": 3,
                     *           "lines_done": 0,
                     *           "created": 0,
                     *           "changed": 0,
                     *           "unchanged": 0,
                     *           "refused": 0,
                     *           "created_by": "stf_01jd8z3k5m7n9p1q3r5s7t9v1w",
                     *           "created_at": "2026-11-23T10:20:00Z",
                     *           "updated_at": "2026-11-23T10:20:00Z"
                     *         },
                     *         {
                     *           "import_id": "imp_01jd8z3k5m7n9p1q3r5s7t9v1w",
                     *           "dry_run": true,
                     *           "status": "DONE",
                     *           "lines": 3,
                     *           "lines_done": 3,
                     *           "created": 0,
                     *           "changed": 1,
                     *           "unchanged": 1,
                     *           "refused": 1,
                     *           "created_by": "stf_01jd8z3k5m7n9p1q3r5s7t9v1w",
                     *           "created_at": "2026-11-23T10:15:00Z",
                     *           "updated_at": "2026-11-23T10:15:02Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ProductImportPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    import_products: {
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
                     *       "import_id": "imp_01jd8z3k5m7n9p1q3r5s7t9v2x",
                     *       "dry_run": false,
                     *       "status": "WAITING",
                     *       "lines": 3,
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
    get_product_import: {
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
                     *       "import_id": "imp_01jd8z3k5m7n9p1q3r5s7t9v1w",
                     *       "dry_run": true,
                     *       "status": "DONE",
                     *       "lines": 3,
                     *       "lines_done": 3,
                     *       "created": 0,
                     *       "changed": 1,
                     *       "unchanged": 1,
                     *       "refused": 1,
                     *       "faults": [
                     *         {
                     *           "line": 4,
                     *           "column": "category",
                     *           "reference": "WRAP-01",
                     *           "fault": "CATEGORY_UNKNOWN",
                     *           "message": "There is no category Wraps: write one that is there (Mugs, Tea), or create it first."
                     *         }
                     *       ],
                     *       "created_by": "stf_01jd8z3k5m7n9p1q3r5s7t9v1w",
                     *       "created_at": "2026-11-23T10:15:00Z",
                     *       "updated_at": "2026-11-23T10:15:02Z"
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
    suggest_products: {
        parameters: {
            query: {
                /**
                 * @description The language of the texts in the answer. What was not translated comes in the other one, and `language` says so.
                 * @example FR
                 */
                language?: components["parameters"]["Language"];
                /**
                 * @description What was typed so far.
                 * @example mu
                 */
                q: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The suggestions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "product_id": "prd_01jd8z3k5m7n9p1q3r5s7t9v1w",
                     *           "slug": "mug",
                     *           "name": "Mug",
                     *           "language": "EN",
                     *           "image_url": "/images/img_01jd8z3k5m7n9p1q3r5s7t9v1w",
                     *           "price_from": {
                     *             "amount": 1990,
                     *             "currency": "EUR"
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ProductSuggestionList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    list_products: {
        parameters: {
            query?: {
                /**
                 * @description Only with these, each as `name:value` in the language of the answer, of the product or of a variant.
                 * @example [
                 *       "Colour:blue"
                 *     ]
                 */
                attribute?: components["parameters"]["AttributeFilter"];
                /**
                 * @description Only of this category and those below it.
                 * @example cat_01jd8z3k5m7n9p1q3r5s7t9v1w
                 */
                category_id?: components["parameters"]["CategoryFilter"];
                /** @description Where the page begins: `next_cursor` of the page before. */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description `true`: only what can be bought now.
                 * @example true
                 */
                in_stock?: components["parameters"]["InStock"];
                /**
                 * @description The language of the texts in the answer. What was not translated comes in the other one, and `language` says so.
                 * @example FR
                 */
                language?: components["parameters"]["Language"];
                /**
                 * @description Items a page.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Minor units; with a variant at this price or below.
                 * @example 5000
                 */
                price_max?: components["parameters"]["PriceMax"];
                /**
                 * @description Minor units; with a variant at this price or above.
                 * @example 1000
                 */
                price_min?: components["parameters"]["PriceMin"];
                /**
                 * @description Words of name, description, attributes, category, vendor or SKU, in the language of the answer. Plurals, accents and stop words do not matter; when nothing has the words as written, near spellings are found.
                 * @example mug
                 */
                q?: components["parameters"]["SearchText"];
                /**
                 * @description The order of the items.
                 * @example NEWEST
                 */
                sort?: components["schemas"]["ProductSort"];
                /**
                 * @description Only those of one status; for staff.
                 * @example ACTIVE
                 */
                status?: components["schemas"]["ProductStatus"];
                /**
                 * @description Only of this vendor.
                 * @example ven_01jd8z3k5m7n9p1q3r5s7t9v1w
                 */
                vendor_id?: components["parameters"]["VendorFilter"];
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
                     *           "product_id": "prd_01jd8z3k5m7n9p1q3r5s7t9v2x",
                     *           "slug": "green-tea",
                     *           "name": "Green tea",
                     *           "language": "EN",
                     *           "status": "ACTIVE",
                     *           "on_sale": true,
                     *           "category_id": "cat_01jd8z3k5m7n9p1q3r5s7t9v2x",
                     *           "vendor_id": "ven_01jd8z3k5m7n9p1q3r5s7t9v2x",
                     *           "vendor_name": "Maison Verdier",
                     *           "image": {
                     *             "image_id": "img_01jd8z3k5m7n9p1q3r5s7t9v2x",
                     *             "url": "/images/img_01jd8z3k5m7n9p1q3r5s7t9v2x",
                     *             "alt": "An open tin of green tea",
                     *             "width": 1200,
                     *             "height": 900,
                     *             "created_at": "2026-11-01T08:05:00Z"
                     *           },
                     *           "price_from": {
                     *             "amount": 1055,
                     *             "currency": "EUR"
                     *           },
                     *           "price_to": {
                     *             "amount": 1055,
                     *             "currency": "EUR"
                     *           },
                     *           "availability": "LOW",
                     *           "variant_count": 1,
                     *           "version": 3,
                     *           "created_at": "2026-11-01T08:20:00Z",
                     *           "updated_at": "2026-11-01T08:30:00Z"
                     *         },
                     *         {
                     *           "product_id": "prd_01jd8z3k5m7n9p1q3r5s7t9v1w",
                     *           "slug": "mug",
                     *           "name": "Mug",
                     *           "language": "EN",
                     *           "status": "ACTIVE",
                     *           "on_sale": true,
                     *           "category_id": "cat_01jd8z3k5m7n9p1q3r5s7t9v1w",
                     *           "vendor_id": "ven_01jd8z3k5m7n9p1q3r5s7t9v1w",
                     *           "vendor_name": "Atelier Bleu",
                     *           "image": {
                     *             "image_id": "img_01jd8z3k5m7n9p1q3r5s7t9v1w",
                     *             "url": "/images/img_01jd8z3k5m7n9p1q3r5s7t9v1w",
                     *             "alt": "A blue mug on a table",
                     *             "sku": "MUG-BLUE-01",
                     *             "width": 1200,
                     *             "height": 900,
                     *             "created_at": "2026-11-01T08:05:00Z"
                     *           },
                     *           "price_from": {
                     *             "amount": 1990,
                     *             "currency": "EUR"
                     *           },
                     *           "price_to": {
                     *             "amount": 1990,
                     *             "currency": "EUR"
                     *           },
                     *           "availability": "IN_STOCK",
                     *           "variant_count": 1,
                     *           "version": 3,
                     *           "created_at": "2026-11-01T08:00:00Z",
                     *           "updated_at": "2026-11-01T08:10:00Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ProductPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    create_product: {
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
                 *       "language": "EN",
                 *       "name": "Mug",
                 *       "slug": "mug",
                 *       "description": "Stoneware, 30 cl.",
                 *       "category_id": "cat_01jd8z3k5m7n9p1q3r5s7t9v1w",
                 *       "vendor_id": "ven_01jd8z3k5m7n9p1q3r5s7t9v1w",
                 *       "attributes": [
                 *         {
                 *           "name": "Material",
                 *           "value": "stoneware"
                 *         }
                 *       ],
                 *       "variants": [
                 *         {
                 *           "sku": "MUG-BLUE-01",
                 *           "name": "blue",
                 *           "attributes": [
                 *             {
                 *               "name": "Colour",
                 *               "value": "blue"
                 *             }
                 *           ],
                 *           "price": {
                 *             "amount": 1990,
                 *             "currency": "EUR"
                 *           },
                 *           "weight": 350,
                 *           "tax_class": "STANDARD"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ProductDraft"];
            };
        };
        responses: {
            /** @description The new product. */
            201: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "product_id": "prd_01jd8z3k5m7n9p1q3r5s7t9v1w",
                     *       "slug": "mug",
                     *       "name": "Mug",
                     *       "language": "EN",
                     *       "languages": [
                     *         "EN"
                     *       ],
                     *       "description": "Stoneware, 30 cl.",
                     *       "status": "DRAFT",
                     *       "on_sale": false,
                     *       "category_id": "cat_01jd8z3k5m7n9p1q3r5s7t9v1w",
                     *       "vendor_id": "ven_01jd8z3k5m7n9p1q3r5s7t9v1w",
                     *       "vendor_name": "Atelier Bleu",
                     *       "attributes": [
                     *         {
                     *           "name": "Material",
                     *           "value": "stoneware"
                     *         }
                     *       ],
                     *       "variants": [
                     *         {
                     *           "sku": "MUG-BLUE-01",
                     *           "name": "blue",
                     *           "full_name": "Mug, blue",
                     *           "attributes": [
                     *             {
                     *               "name": "Colour",
                     *               "value": "blue"
                     *             }
                     *           ],
                     *           "price": {
                     *             "amount": 1990,
                     *             "currency": "EUR"
                     *           },
                     *           "weight": 350,
                     *           "tax_class": "STANDARD",
                     *           "max_per_order": 20,
                     *           "availability": "OUT_OF_STOCK"
                     *         }
                     *       ],
                     *       "images": [],
                     *       "price_from": {
                     *         "amount": 1990,
                     *         "currency": "EUR"
                     *       },
                     *       "price_to": {
                     *         "amount": 1990,
                     *         "currency": "EUR"
                     *       },
                     *       "availability": "OUT_OF_STOCK",
                     *       "version": 1,
                     *       "created_at": "2026-11-01T08:00:00Z",
                     *       "updated_at": "2026-11-01T08:00:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Product"];
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
    get_product: {
        parameters: {
            query?: {
                /**
                 * @description The language of the texts in the answer. What was not translated comes in the other one, and `language` says so.
                 * @example FR
                 */
                language?: components["parameters"]["Language"];
            };
            header?: {
                /** @description An ETag seen before; 304 when nothing changed. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description The product's id, its slug, or a slug it had before.
                 * @example mug
                 */
                product_id: components["parameters"]["ProductKey"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The product. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Product"];
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
    update_product: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The product.
                 * @example prd_01jd8z3k5m7n9p1q3r5s7t9v1w
                 */
                product_id: components["parameters"]["ProductId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "description": "Stoneware, 30 cl.",
                 *       "version": 2
                 *     }
                 */
                "application/json": components["schemas"]["ProductChange"];
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
                     *       "product_id": "prd_01jd8z3k5m7n9p1q3r5s7t9v1w",
                     *       "slug": "mug",
                     *       "name": "Mug",
                     *       "language": "EN",
                     *       "languages": [
                     *         "EN"
                     *       ],
                     *       "description": "Stoneware, 30 cl.",
                     *       "status": "ACTIVE",
                     *       "on_sale": true,
                     *       "category_id": "cat_01jd8z3k5m7n9p1q3r5s7t9v1w",
                     *       "vendor_id": "ven_01jd8z3k5m7n9p1q3r5s7t9v1w",
                     *       "vendor_name": "Atelier Bleu",
                     *       "attributes": [
                     *         {
                     *           "name": "Material",
                     *           "value": "stoneware"
                     *         }
                     *       ],
                     *       "variants": [
                     *         {
                     *           "sku": "MUG-BLUE-01",
                     *           "name": "blue",
                     *           "full_name": "Mug, blue",
                     *           "attributes": [
                     *             {
                     *               "name": "Colour",
                     *               "value": "blue"
                     *             }
                     *           ],
                     *           "price": {
                     *             "amount": 1990,
                     *             "currency": "EUR"
                     *           },
                     *           "weight": 350,
                     *           "tax_class": "STANDARD",
                     *           "max_per_order": 20,
                     *           "availability": "IN_STOCK",
                     *           "availability_as_of": "2026-11-01T08:15:00Z"
                     *         }
                     *       ],
                     *       "images": [
                     *         {
                     *           "image_id": "img_01jd8z3k5m7n9p1q3r5s7t9v1w",
                     *           "url": "/images/img_01jd8z3k5m7n9p1q3r5s7t9v1w",
                     *           "alt": "A blue mug on a table",
                     *           "sku": "MUG-BLUE-01",
                     *           "width": 1200,
                     *           "height": 900,
                     *           "created_at": "2026-11-01T08:05:00Z"
                     *         }
                     *       ],
                     *       "price_from": {
                     *         "amount": 1990,
                     *         "currency": "EUR"
                     *       },
                     *       "price_to": {
                     *         "amount": 1990,
                     *         "currency": "EUR"
                     *       },
                     *       "availability": "IN_STOCK",
                     *       "version": 3,
                     *       "created_at": "2026-11-01T08:00:00Z",
                     *       "updated_at": "2026-11-01T08:10:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Product"];
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
    reorder_product_images: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The product.
                 * @example prd_01jd8z3k5m7n9p1q3r5s7t9v1w
                 */
                product_id: components["parameters"]["ProductId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "images": [
                 *         {
                 *           "image_id": "img_01jd8z3k5m7n9p1q3r5s7t9v1w",
                 *           "sku": "MUG-BLUE-01",
                 *           "alts": [
                 *             {
                 *               "language": "FR",
                 *               "alt": "A blue mug on a table"
                 *             }
                 *           ]
                 *         }
                 *       ],
                 *       "version": 2
                 *     }
                 */
                "application/json": components["schemas"]["ProductImageOrder"];
            };
        };
        responses: {
            /** @description The product as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "product_id": "prd_01jd8z3k5m7n9p1q3r5s7t9v1w",
                     *       "slug": "mug",
                     *       "name": "Mug",
                     *       "description": "Stoneware, 30 cl.",
                     *       "status": "ACTIVE",
                     *       "on_sale": true,
                     *       "category_id": "cat_01jd8z3k5m7n9p1q3r5s7t9v1w",
                     *       "vendor_id": "ven_01jd8z3k5m7n9p1q3r5s7t9v1w",
                     *       "vendor_name": "Atelier Bleu",
                     *       "attributes": [
                     *         {
                     *           "name": "Material",
                     *           "value": "stoneware"
                     *         }
                     *       ],
                     *       "variants": [
                     *         {
                     *           "sku": "MUG-BLUE-01",
                     *           "name": "blue",
                     *           "full_name": "Mug, blue",
                     *           "attributes": [
                     *             {
                     *               "name": "Colour",
                     *               "value": "blue"
                     *             }
                     *           ],
                     *           "price": {
                     *             "amount": 1990,
                     *             "currency": "EUR"
                     *           },
                     *           "weight": 350,
                     *           "tax_class": "STANDARD",
                     *           "max_per_order": 20,
                     *           "availability": "IN_STOCK",
                     *           "availability_as_of": "2026-11-01T08:15:00Z"
                     *         }
                     *       ],
                     *       "images": [
                     *         {
                     *           "image_id": "img_01jd8z3k5m7n9p1q3r5s7t9v1w",
                     *           "url": "/images/img_01jd8z3k5m7n9p1q3r5s7t9v1w",
                     *           "alt": "A blue mug on a table",
                     *           "sku": "MUG-BLUE-01",
                     *           "width": 1200,
                     *           "height": 900,
                     *           "created_at": "2026-11-01T08:05:00Z"
                     *         }
                     *       ],
                     *       "price_from": {
                     *         "amount": 1990,
                     *         "currency": "EUR"
                     *       },
                     *       "price_to": {
                     *         "amount": 1990,
                     *         "currency": "EUR"
                     *       },
                     *       "availability": "IN_STOCK",
                     *       "version": 3,
                     *       "created_at": "2026-11-01T08:00:00Z",
                     *       "updated_at": "2026-11-01T08:10:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Product"];
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
    add_product_image: {
        parameters: {
            query: {
                /**
                 * @description What the picture shows, in words of the product's own language.
                 * @example A blue mug on a table
                 */
                alt: components["schemas"]["ImageAlt"];
                /**
                 * @description The variant that the picture shows; absent for the product as a whole.
                 * @example MUG-BLUE-01
                 */
                sku?: components["schemas"]["Sku"];
            };
            header?: {
                /** @description A request that is sent again with the same key and body has one effect and gets the same answer, for 24 hours (S-10). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The product.
                 * @example prd_01jd8z3k5m7n9p1q3r5s7t9v1w
                 */
                product_id: components["parameters"]["ProductId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "image/jpeg": components["schemas"]["Picture"];
                "image/png": components["schemas"]["Picture"];
                "image/webp": components["schemas"]["Picture"];
            };
        };
        responses: {
            /** @description The new picture. */
            201: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "image_id": "img_01jd8z3k5m7n9p1q3r5s7t9v1w",
                     *       "url": "/images/img_01jd8z3k5m7n9p1q3r5s7t9v1w",
                     *       "alt": "A blue mug on a table",
                     *       "sku": "MUG-BLUE-01",
                     *       "width": 1200,
                     *       "height": 900,
                     *       "created_at": "2026-11-01T08:05:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["ProductImage"];
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
    set_product_status: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The product.
                 * @example prd_01jd8z3k5m7n9p1q3r5s7t9v1w
                 */
                product_id: components["parameters"]["ProductId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "status": "ACTIVE",
                 *       "version": 2
                 *     }
                 */
                "application/json": components["schemas"]["ProductStatusChange"];
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
                     *       "product_id": "prd_01jd8z3k5m7n9p1q3r5s7t9v1w",
                     *       "slug": "mug",
                     *       "name": "Mug",
                     *       "language": "EN",
                     *       "languages": [
                     *         "EN"
                     *       ],
                     *       "description": "Stoneware, 30 cl.",
                     *       "status": "ACTIVE",
                     *       "on_sale": true,
                     *       "category_id": "cat_01jd8z3k5m7n9p1q3r5s7t9v1w",
                     *       "vendor_id": "ven_01jd8z3k5m7n9p1q3r5s7t9v1w",
                     *       "vendor_name": "Atelier Bleu",
                     *       "attributes": [
                     *         {
                     *           "name": "Material",
                     *           "value": "stoneware"
                     *         }
                     *       ],
                     *       "variants": [
                     *         {
                     *           "sku": "MUG-BLUE-01",
                     *           "name": "blue",
                     *           "full_name": "Mug, blue",
                     *           "attributes": [
                     *             {
                     *               "name": "Colour",
                     *               "value": "blue"
                     *             }
                     *           ],
                     *           "price": {
                     *             "amount": 1990,
                     *             "currency": "EUR"
                     *           },
                     *           "weight": 350,
                     *           "tax_class": "STANDARD",
                     *           "max_per_order": 20,
                     *           "availability": "IN_STOCK",
                     *           "availability_as_of": "2026-11-01T08:15:00Z"
                     *         }
                     *       ],
                     *       "images": [
                     *         {
                     *           "image_id": "img_01jd8z3k5m7n9p1q3r5s7t9v1w",
                     *           "url": "/images/img_01jd8z3k5m7n9p1q3r5s7t9v1w",
                     *           "alt": "A blue mug on a table",
                     *           "sku": "MUG-BLUE-01",
                     *           "width": 1200,
                     *           "height": 900,
                     *           "created_at": "2026-11-01T08:05:00Z"
                     *         }
                     *       ],
                     *       "price_from": {
                     *         "amount": 1990,
                     *         "currency": "EUR"
                     *       },
                     *       "price_to": {
                     *         "amount": 1990,
                     *         "currency": "EUR"
                     *       },
                     *       "availability": "IN_STOCK",
                     *       "version": 3,
                     *       "created_at": "2026-11-01T08:00:00Z",
                     *       "updated_at": "2026-11-01T08:10:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Product"];
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
    replace_product_texts: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The language of the texts.
                 * @example FR
                 */
                language: components["parameters"]["TextsLanguage"];
                /**
                 * @description The product.
                 * @example prd_01jd8z3k5m7n9p1q3r5s7t9v1w
                 */
                product_id: components["parameters"]["ProductId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Tasse",
                 *       "slug": "tasse",
                 *       "description": "Grès, 30 cl.",
                 *       "attributes": [
                 *         {
                 *           "name": "Matière",
                 *           "value": "grès"
                 *         }
                 *       ],
                 *       "variants": [
                 *         {
                 *           "sku": "MUG-BLUE-01",
                 *           "name": "bleue",
                 *           "attributes": [
                 *             {
                 *               "name": "Couleur",
                 *               "value": "bleu"
                 *             }
                 *           ]
                 *         }
                 *       ],
                 *       "images": [
                 *         {
                 *           "image_id": "img_01jd8z3k5m7n9p1q3r5s7t9v1w",
                 *           "alt": "Une tasse bleue sur une table"
                 *         }
                 *       ],
                 *       "version": 3
                 *     }
                 */
                "application/json": components["schemas"]["ProductTextsReplacement"];
            };
        };
        responses: {
            /** @description The product as it is now, in this language. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "product_id": "prd_01jd8z3k5m7n9p1q3r5s7t9v1w",
                     *       "slug": "tasse",
                     *       "name": "Tasse",
                     *       "language": "FR",
                     *       "languages": [
                     *         "EN",
                     *         "FR"
                     *       ],
                     *       "description": "Grès, 30 cl.",
                     *       "status": "ACTIVE",
                     *       "on_sale": true,
                     *       "category_id": "cat_01jd8z3k5m7n9p1q3r5s7t9v1w",
                     *       "vendor_id": "ven_01jd8z3k5m7n9p1q3r5s7t9v1w",
                     *       "vendor_name": "Atelier Bleu",
                     *       "attributes": [
                     *         {
                     *           "name": "Matière",
                     *           "value": "grès"
                     *         }
                     *       ],
                     *       "variants": [
                     *         {
                     *           "sku": "MUG-BLUE-01",
                     *           "name": "bleue",
                     *           "full_name": "Tasse, bleue",
                     *           "attributes": [
                     *             {
                     *               "name": "Couleur",
                     *               "value": "bleu"
                     *             }
                     *           ],
                     *           "price": {
                     *             "amount": 1990,
                     *             "currency": "EUR"
                     *           },
                     *           "weight": 350,
                     *           "tax_class": "STANDARD",
                     *           "max_per_order": 20,
                     *           "availability": "IN_STOCK",
                     *           "availability_as_of": "2026-11-01T08:15:00Z"
                     *         }
                     *       ],
                     *       "images": [
                     *         {
                     *           "image_id": "img_01jd8z3k5m7n9p1q3r5s7t9v1w",
                     *           "url": "/images/img_01jd8z3k5m7n9p1q3r5s7t9v1w",
                     *           "alt": "Une tasse bleue sur une table",
                     *           "sku": "MUG-BLUE-01",
                     *           "width": 1200,
                     *           "height": 900,
                     *           "created_at": "2026-11-01T08:05:00Z"
                     *         }
                     *       ],
                     *       "price_from": {
                     *         "amount": 1990,
                     *         "currency": "EUR"
                     *       },
                     *       "price_to": {
                     *         "amount": 1990,
                     *         "currency": "EUR"
                     *       },
                     *       "availability": "IN_STOCK",
                     *       "version": 4,
                     *       "created_at": "2026-11-01T08:00:00Z",
                     *       "updated_at": "2026-11-23T09:52:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Product"];
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
    remove_product_texts: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The language of the texts.
                 * @example FR
                 */
                language: components["parameters"]["TextsLanguage"];
                /**
                 * @description The product.
                 * @example prd_01jd8z3k5m7n9p1q3r5s7t9v1w
                 */
                product_id: components["parameters"]["ProductId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Removed. */
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
    add_variant: {
        parameters: {
            query?: never;
            header?: {
                /** @description A request that is sent again with the same key and body has one effect and gets the same answer, for 24 hours (S-10). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The product.
                 * @example prd_01jd8z3k5m7n9p1q3r5s7t9v1w
                 */
                product_id: components["parameters"]["ProductId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "variant": {
                 *         "sku": "MUG-BLUE-01",
                 *         "name": "blue",
                 *         "attributes": [
                 *           {
                 *             "name": "Colour",
                 *             "value": "blue"
                 *           }
                 *         ],
                 *         "price": {
                 *           "amount": 1990,
                 *           "currency": "EUR"
                 *         },
                 *         "weight": 350,
                 *         "tax_class": "STANDARD"
                 *       },
                 *       "version": 2
                 *     }
                 */
                "application/json": components["schemas"]["VariantAddition"];
            };
        };
        responses: {
            /** @description The product as it is now; the new variant is the last. */
            201: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "product_id": "prd_01jd8z3k5m7n9p1q3r5s7t9v1w",
                     *       "slug": "mug",
                     *       "name": "Mug",
                     *       "language": "EN",
                     *       "languages": [
                     *         "EN"
                     *       ],
                     *       "description": "Stoneware, 30 cl.",
                     *       "status": "ACTIVE",
                     *       "on_sale": true,
                     *       "category_id": "cat_01jd8z3k5m7n9p1q3r5s7t9v1w",
                     *       "vendor_id": "ven_01jd8z3k5m7n9p1q3r5s7t9v1w",
                     *       "vendor_name": "Atelier Bleu",
                     *       "attributes": [
                     *         {
                     *           "name": "Material",
                     *           "value": "stoneware"
                     *         }
                     *       ],
                     *       "variants": [
                     *         {
                     *           "sku": "MUG-BLUE-01",
                     *           "name": "blue",
                     *           "full_name": "Mug, blue",
                     *           "attributes": [
                     *             {
                     *               "name": "Colour",
                     *               "value": "blue"
                     *             }
                     *           ],
                     *           "price": {
                     *             "amount": 1990,
                     *             "currency": "EUR"
                     *           },
                     *           "weight": 350,
                     *           "tax_class": "STANDARD",
                     *           "max_per_order": 20,
                     *           "availability": "IN_STOCK",
                     *           "availability_as_of": "2026-11-01T08:15:00Z"
                     *         }
                     *       ],
                     *       "images": [
                     *         {
                     *           "image_id": "img_01jd8z3k5m7n9p1q3r5s7t9v1w",
                     *           "url": "/images/img_01jd8z3k5m7n9p1q3r5s7t9v1w",
                     *           "alt": "A blue mug on a table",
                     *           "sku": "MUG-BLUE-01",
                     *           "width": 1200,
                     *           "height": 900,
                     *           "created_at": "2026-11-01T08:05:00Z"
                     *         }
                     *       ],
                     *       "price_from": {
                     *         "amount": 1990,
                     *         "currency": "EUR"
                     *       },
                     *       "price_to": {
                     *         "amount": 1990,
                     *         "currency": "EUR"
                     *       },
                     *       "availability": "IN_STOCK",
                     *       "version": 3,
                     *       "created_at": "2026-11-01T08:00:00Z",
                     *       "updated_at": "2026-11-01T08:10:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Product"];
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
    remove_variant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The product.
                 * @example prd_01jd8z3k5m7n9p1q3r5s7t9v1w
                 */
                product_id: components["parameters"]["ProductId"];
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
            /** @description Removed. */
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
    update_variant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The product.
                 * @example prd_01jd8z3k5m7n9p1q3r5s7t9v1w
                 */
                product_id: components["parameters"]["ProductId"];
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
                 *       "weight": 350,
                 *       "version": 2
                 *     }
                 */
                "application/json": components["schemas"]["VariantChange"];
            };
        };
        responses: {
            /** @description The product as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "product_id": "prd_01jd8z3k5m7n9p1q3r5s7t9v1w",
                     *       "slug": "mug",
                     *       "name": "Mug",
                     *       "language": "EN",
                     *       "languages": [
                     *         "EN"
                     *       ],
                     *       "description": "Stoneware, 30 cl.",
                     *       "status": "ACTIVE",
                     *       "on_sale": true,
                     *       "category_id": "cat_01jd8z3k5m7n9p1q3r5s7t9v1w",
                     *       "vendor_id": "ven_01jd8z3k5m7n9p1q3r5s7t9v1w",
                     *       "vendor_name": "Atelier Bleu",
                     *       "attributes": [
                     *         {
                     *           "name": "Material",
                     *           "value": "stoneware"
                     *         }
                     *       ],
                     *       "variants": [
                     *         {
                     *           "sku": "MUG-BLUE-01",
                     *           "name": "blue",
                     *           "full_name": "Mug, blue",
                     *           "attributes": [
                     *             {
                     *               "name": "Colour",
                     *               "value": "blue"
                     *             }
                     *           ],
                     *           "price": {
                     *             "amount": 1990,
                     *             "currency": "EUR"
                     *           },
                     *           "weight": 350,
                     *           "tax_class": "STANDARD",
                     *           "max_per_order": 20,
                     *           "availability": "IN_STOCK",
                     *           "availability_as_of": "2026-11-01T08:15:00Z"
                     *         }
                     *       ],
                     *       "images": [
                     *         {
                     *           "image_id": "img_01jd8z3k5m7n9p1q3r5s7t9v1w",
                     *           "url": "/images/img_01jd8z3k5m7n9p1q3r5s7t9v1w",
                     *           "alt": "A blue mug on a table",
                     *           "sku": "MUG-BLUE-01",
                     *           "width": 1200,
                     *           "height": 900,
                     *           "created_at": "2026-11-01T08:05:00Z"
                     *         }
                     *       ],
                     *       "price_from": {
                     *         "amount": 1990,
                     *         "currency": "EUR"
                     *       },
                     *       "price_to": {
                     *         "amount": 1990,
                     *         "currency": "EUR"
                     *       },
                     *       "availability": "IN_STOCK",
                     *       "version": 3,
                     *       "created_at": "2026-11-01T08:00:00Z",
                     *       "updated_at": "2026-11-01T08:10:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Product"];
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
    list_variants: {
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
            /** @description What is known of them. */
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
                     *           "product_id": "prd_01jd8z3k5m7n9p1q3r5s7t9v1w",
                     *           "slug": "mug",
                     *           "vendor_id": "ven_01jd8z3k5m7n9p1q3r5s7t9v1w",
                     *           "name": "Mug, blue",
                     *           "name_en": "Mug, blue",
                     *           "image_url": "/images/img_01jd8z3k5m7n9p1q3r5s7t9v1w",
                     *           "price": {
                     *             "amount": 1990,
                     *             "currency": "EUR"
                     *           },
                     *           "weight": 350,
                     *           "tax_class": "STANDARD",
                     *           "max_per_order": 20,
                     *           "status": "ACTIVE",
                     *           "on_sale": true,
                     *           "availability": "IN_STOCK",
                     *           "availability_as_of": "2026-11-01T08:15:00Z",
                     *           "availability_version": 2,
                     *           "version": 3
                     *         },
                     *         {
                     *           "sku": "TEA-01",
                     *           "product_id": "prd_01jd8z3k5m7n9p1q3r5s7t9v2x",
                     *           "slug": "green-tea",
                     *           "vendor_id": "ven_01jd8z3k5m7n9p1q3r5s7t9v2x",
                     *           "name": "Green tea, 100 g",
                     *           "name_en": "Green tea, 100 g",
                     *           "image_url": "/images/img_01jd8z3k5m7n9p1q3r5s7t9v2x",
                     *           "price": {
                     *             "amount": 1055,
                     *             "currency": "EUR"
                     *           },
                     *           "weight": 120,
                     *           "tax_class": "REDUCED",
                     *           "max_per_order": 20,
                     *           "status": "ACTIVE",
                     *           "on_sale": true,
                     *           "availability": "LOW",
                     *           "availability_as_of": "2026-11-16T10:00:06Z",
                     *           "availability_version": 4,
                     *           "version": 3
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["VariantOfferList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    set_variant_price: {
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
                 *       "price": {
                 *         "amount": 1990,
                 *         "currency": "EUR"
                 *       },
                 *       "version": 2
                 *     }
                 */
                "application/json": components["schemas"]["VariantPriceReplacement"];
            };
        };
        responses: {
            /** @description The product as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "product_id": "prd_01jd8z3k5m7n9p1q3r5s7t9v1w",
                     *       "slug": "mug",
                     *       "name": "Mug",
                     *       "language": "EN",
                     *       "languages": [
                     *         "EN"
                     *       ],
                     *       "description": "Stoneware, 30 cl.",
                     *       "status": "ACTIVE",
                     *       "on_sale": true,
                     *       "category_id": "cat_01jd8z3k5m7n9p1q3r5s7t9v1w",
                     *       "vendor_id": "ven_01jd8z3k5m7n9p1q3r5s7t9v1w",
                     *       "vendor_name": "Atelier Bleu",
                     *       "attributes": [
                     *         {
                     *           "name": "Material",
                     *           "value": "stoneware"
                     *         }
                     *       ],
                     *       "variants": [
                     *         {
                     *           "sku": "MUG-BLUE-01",
                     *           "name": "blue",
                     *           "full_name": "Mug, blue",
                     *           "attributes": [
                     *             {
                     *               "name": "Colour",
                     *               "value": "blue"
                     *             }
                     *           ],
                     *           "price": {
                     *             "amount": 1990,
                     *             "currency": "EUR"
                     *           },
                     *           "weight": 350,
                     *           "tax_class": "STANDARD",
                     *           "max_per_order": 20,
                     *           "availability": "IN_STOCK",
                     *           "availability_as_of": "2026-11-01T08:15:00Z"
                     *         }
                     *       ],
                     *       "images": [
                     *         {
                     *           "image_id": "img_01jd8z3k5m7n9p1q3r5s7t9v1w",
                     *           "url": "/images/img_01jd8z3k5m7n9p1q3r5s7t9v1w",
                     *           "alt": "A blue mug on a table",
                     *           "sku": "MUG-BLUE-01",
                     *           "width": 1200,
                     *           "height": 900,
                     *           "created_at": "2026-11-01T08:05:00Z"
                     *         }
                     *       ],
                     *       "price_from": {
                     *         "amount": 1990,
                     *         "currency": "EUR"
                     *       },
                     *       "price_to": {
                     *         "amount": 1990,
                     *         "currency": "EUR"
                     *       },
                     *       "availability": "IN_STOCK",
                     *       "version": 3,
                     *       "created_at": "2026-11-01T08:00:00Z",
                     *       "updated_at": "2026-11-01T08:10:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Product"];
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
    list_price_changes: {
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
                 * @description The variant.
                 * @example MUG-BLUE-01
                 */
                sku: components["parameters"]["Sku"];
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
                     *           "price": {
                     *             "amount": 1990,
                     *             "currency": "EUR"
                     *           },
                     *           "previous_price": {
                     *             "amount": 1890,
                     *             "currency": "EUR"
                     *           },
                     *           "reason": "PRICE",
                     *           "on_sale": true,
                     *           "changed_at": "2026-11-01T08:10:00Z"
                     *         },
                     *         {
                     *           "price": {
                     *             "amount": 1890,
                     *             "currency": "EUR"
                     *           },
                     *           "previous_price": {
                     *             "amount": 1890,
                     *             "currency": "EUR"
                     *           },
                     *           "reason": "OFFER",
                     *           "on_sale": true,
                     *           "changed_at": "2026-11-01T08:08:00Z"
                     *         }
                     *       ],
                     *       "lowest_price": {
                     *         "amount": 1890,
                     *         "currency": "EUR"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["PriceChangePage"];
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
    set_sale_price: {
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
                 *       "price": {
                 *         "amount": 1590,
                 *         "currency": "EUR"
                 *       },
                 *       "starts_at": "2026-11-27T08:00:00Z",
                 *       "ends_at": "2026-11-30T22:59:59Z",
                 *       "version": 2
                 *     }
                 */
                "application/json": components["schemas"]["SalePriceReplacement"];
            };
        };
        responses: {
            /** @description The product as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "product_id": "prd_01jd8z3k5m7n9p1q3r5s7t9v1w",
                     *       "slug": "mug",
                     *       "name": "Mug",
                     *       "description": "Stoneware, 30 cl.",
                     *       "status": "ACTIVE",
                     *       "on_sale": true,
                     *       "category_id": "cat_01jd8z3k5m7n9p1q3r5s7t9v1w",
                     *       "vendor_id": "ven_01jd8z3k5m7n9p1q3r5s7t9v1w",
                     *       "vendor_name": "Atelier Bleu",
                     *       "attributes": [
                     *         {
                     *           "name": "Material",
                     *           "value": "stoneware"
                     *         }
                     *       ],
                     *       "variants": [
                     *         {
                     *           "sku": "MUG-BLUE-01",
                     *           "name": "blue",
                     *           "full_name": "Mug, blue",
                     *           "attributes": [
                     *             {
                     *               "name": "Colour",
                     *               "value": "blue"
                     *             }
                     *           ],
                     *           "price": {
                     *             "amount": 1990,
                     *             "currency": "EUR"
                     *           },
                     *           "weight": 350,
                     *           "tax_class": "STANDARD",
                     *           "max_per_order": 20,
                     *           "availability": "IN_STOCK",
                     *           "availability_as_of": "2026-11-01T08:15:00Z",
                     *           "sale": {
                     *             "price": {
                     *               "amount": 1590,
                     *               "currency": "EUR"
                     *             },
                     *             "starts_at": "2026-11-27T08:00:00Z",
                     *             "ends_at": "2026-11-30T22:59:59Z",
                     *             "applies": false
                     *           }
                     *         }
                     *       ],
                     *       "images": [
                     *         {
                     *           "image_id": "img_01jd8z3k5m7n9p1q3r5s7t9v1w",
                     *           "url": "/images/img_01jd8z3k5m7n9p1q3r5s7t9v1w",
                     *           "alt": "A blue mug on a table",
                     *           "sku": "MUG-BLUE-01",
                     *           "width": 1200,
                     *           "height": 900,
                     *           "created_at": "2026-11-01T08:05:00Z"
                     *         }
                     *       ],
                     *       "price_from": {
                     *         "amount": 1990,
                     *         "currency": "EUR"
                     *       },
                     *       "price_to": {
                     *         "amount": 1990,
                     *         "currency": "EUR"
                     *       },
                     *       "availability": "IN_STOCK",
                     *       "version": 3,
                     *       "created_at": "2026-11-01T08:00:00Z",
                     *       "updated_at": "2026-11-01T08:10:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Product"];
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
    end_sale: {
        parameters: {
            query: {
                /**
                 * @description The version of the product that the caller saw.
                 * @example 2
                 */
                version: components["parameters"]["SeenVersion"];
            };
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
            /** @description The product as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "product_id": "prd_01jd8z3k5m7n9p1q3r5s7t9v1w",
                     *       "slug": "mug",
                     *       "name": "Mug",
                     *       "description": "Stoneware, 30 cl.",
                     *       "status": "ACTIVE",
                     *       "on_sale": true,
                     *       "category_id": "cat_01jd8z3k5m7n9p1q3r5s7t9v1w",
                     *       "vendor_id": "ven_01jd8z3k5m7n9p1q3r5s7t9v1w",
                     *       "vendor_name": "Atelier Bleu",
                     *       "attributes": [
                     *         {
                     *           "name": "Material",
                     *           "value": "stoneware"
                     *         }
                     *       ],
                     *       "variants": [
                     *         {
                     *           "sku": "MUG-BLUE-01",
                     *           "name": "blue",
                     *           "full_name": "Mug, blue",
                     *           "attributes": [
                     *             {
                     *               "name": "Colour",
                     *               "value": "blue"
                     *             }
                     *           ],
                     *           "price": {
                     *             "amount": 1990,
                     *             "currency": "EUR"
                     *           },
                     *           "weight": 350,
                     *           "tax_class": "STANDARD",
                     *           "max_per_order": 20,
                     *           "availability": "IN_STOCK",
                     *           "availability_as_of": "2026-11-01T08:15:00Z"
                     *         }
                     *       ],
                     *       "images": [
                     *         {
                     *           "image_id": "img_01jd8z3k5m7n9p1q3r5s7t9v1w",
                     *           "url": "/images/img_01jd8z3k5m7n9p1q3r5s7t9v1w",
                     *           "alt": "A blue mug on a table",
                     *           "sku": "MUG-BLUE-01",
                     *           "width": 1200,
                     *           "height": 900,
                     *           "created_at": "2026-11-01T08:05:00Z"
                     *         }
                     *       ],
                     *       "price_from": {
                     *         "amount": 1990,
                     *         "currency": "EUR"
                     *       },
                     *       "price_to": {
                     *         "amount": 1990,
                     *         "currency": "EUR"
                     *       },
                     *       "availability": "IN_STOCK",
                     *       "version": 3,
                     *       "created_at": "2026-11-01T08:00:00Z",
                     *       "updated_at": "2026-11-01T08:10:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Product"];
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
}
