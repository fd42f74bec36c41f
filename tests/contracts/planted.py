"""A planted fault for each rule that contracts/README.md calls checked, of operations and of events.

All of them stand in one copy of the contracts, so that one run finds them: each is far enough from the others.
"""

from typing import Any

from tests.contracts.planting import DROP, Edit, Fault, fault

STOCK, PARTS, LOW = "stocking/schemas/stock.yaml", "stocking/events/parts.yaml", "stocking/events/stock-low.v1.json"
REPLENISHED = "stocking/events/stock-replenished.v1.json"
ITEMS, ALERTS, RESERVATIONS = (f"stocking/paths/{name}.yaml" for name in ("stock-items", "stock-alerts", "reservations"))
AVAILABILITY, MOVEMENTS = "stocking/paths/availability.yaml", "stocking/paths/stock-movements.yaml"
CARRIERS, METHODS, QUOTES = (f"shipping/paths/{name}.yaml" for name in ("carriers", "shipping-methods", "shipping-quotes"))
TRACKING, VENDORS, PRODUCTS = (
    "shipping/paths/tracking.yaml",
    "administering/paths/vendors.yaml",
    "cataloging/paths/products.yaml",
)
CUSTOMERS, REGISTER = "profiling/paths/customers.yaml", "/paths/~1customers/post"
SESSIONS, REFUNDS = "profiling/paths/sessions.yaml", "paying/paths/refunds.yaml"
GET_AVAILABILITY, LIST_ALERTS = "/paths/~1availability/get", "/paths/~1stock-alerts/get"
ACKNOWLEDGE = "/paths/~1stock-alerts~1{alert_id}~1acknowledgement/post"
LIST_ITEMS, GET_ITEM = "/paths/~1stock-items/get", "/paths/~1stock-items~1{sku}/get"
RECEIVE, ADJUST = "/paths/~1stock-items~1{sku}~1receipts/post", "/paths/~1stock-items~1{sku}~1adjustments/post"
THRESHOLDS = "/paths/~1stock-items~1{sku}~1thresholds/put"
RESERVE, RELEASE = "/paths/~1reservations/post", "/paths/~1reservations~1{reservation_id}~1release/post"
GET_RESERVATION = "/paths/~1reservations~1{reservation_id}/get"
LIST_CARRIERS, LIST_METHODS, QUOTE = "/paths/~1carriers/get", "/paths/~1shipping-methods/get", "/paths/~1shipping-quotes/post"
SUBSCRIPTIONS, SUBSCRIBE = "stocking/paths/stock-subscriptions.yaml", "/paths/~1stock-subscriptions/post"
UNSUBSCRIBE = "/paths/~1stock-subscriptions~1{token}/delete"
TRACK = "/paths/~1tracking~1{tracking_number}/get"
CREATE_VENDOR, UPDATE_VENDOR = "/paths/~1vendors/post", "/paths/~1vendors~1{vendor_id}/patch"
SET_VENDOR_STATUS = "/paths/~1vendors~1{vendor_id}~1status/put"
SHARED = "../../shared/components.yaml#/components"
SKU, TIMESTAMP, CART_ID = ({"$ref": f"{SHARED}/schemas/{name}"} for name in ("Sku", "Timestamp", "CartId"))
PIECES = {"type": "integer", "minimum": 0, "maximum": 9}
MONEY = {
    "type": "object",
    "additionalProperties": False,
    "properties": {"amount": PIECES, "currency": {"$ref": f"{SHARED}/schemas/Currency"}},
}


def receipt(rule: str, name: str, schema: dict[str, Any], below: str = "") -> Fault:
    """A further member of a request."""
    pointer = f"/components/schemas/StockReceipt/properties/{name}"
    return fault(rule, STOCK, pointer, schema, f"{pointer}{below}")


def level(rule: str, name: str, schema: dict[str, Any], below: str = "") -> Fault:
    """A further member of a part of events."""
    pointer = f"/components/schemas/StockLevel/properties/{name}"
    return fault(rule, PARTS, pointer, schema, f"{pointer}{below}")


def low(rule: str, name: str, schema: dict[str, Any], below: str = "") -> Fault:
    """A further member of an event."""
    return fault(rule, LOW, f"/properties/{name}", schema, f"/properties/{name}{below}")


def item(rule: str, file: str, name: str, schema: dict[str, Any], user: Edit, place: str = "") -> Fault:
    """A further schema, and what refers to it."""
    pointer = f"/components/schemas/{name}"
    return Fault((Edit(file, pointer, schema), user), frozenset({(place or f"{file}#{pointer}", rule)}))


PLANTED: dict[str, Fault] = {
    "S-02 a verb alone": fault("S-02", "administering/paths/settings.yaml", "/paths/~1settings/get/operationId", "settings"),
    "S-02 two tags": fault("S-02", AVAILABILITY, f"{GET_AVAILABILITY}/tags/-", "reservations", f"{GET_AVAILABILITY}/tags"),
    "S-02 an unknown tag, and one that nothing has": Fault(
        (Edit(TRACKING, f"{TRACK}/tags/0", "parcel"),),
        frozenset({(f"{TRACKING}#{TRACK}/tags/0", "operation-tag-defined"), ("shipping/openapi.yaml#/tags/8", "unused")}),
    ),
    "S-05 a list with another name": Fault(
        (
            Edit(
                "shipping/schemas/methods.yaml",
                "/components/schemas/ShippingMethods",
                {**MONEY, "properties": {"items": {"type": "array", "maxItems": 9, "items": SKU}}},
            ),
            Edit(
                METHODS,
                f"{LIST_METHODS}/responses/200/content/application~1json/schema/$ref",
                "../schemas/methods.yaml#/components/schemas/ShippingMethods",
            ),
            Edit(METHODS, f"{LIST_METHODS}/responses/200/content/application~1json/example", {"items": ["MUG-BLUE-01"]}),
        ),
        frozenset({(f"{METHODS}#{LIST_METHODS}/responses/200", "S-05")}),
    ).also("unused", "shipping/schemas/methods.yaml#/components/schemas/ShippingMethodList"),
    "S-05 the body of a PATCH": Fault(
        (
            Edit(
                "administering/schemas/vendors.yaml",
                "/components/schemas/VendorPatch",
                {**MONEY, "required": ["version"], "properties": {"version": {"$ref": f"{SHARED}/schemas/Version"}}},
            ),
            Edit(
                VENDORS,
                f"{UPDATE_VENDOR}/requestBody/content/application~1json",
                {"schema": {"$ref": "../schemas/vendors.yaml#/components/schemas/VendorPatch"}, "example": {"version": 1}},
            ),
        ),
        frozenset(
            {
                (f"{VENDORS}#{UPDATE_VENDOR}/requestBody", "S-05"),
                ("administering/schemas/vendors.yaml#/components/schemas/VendorChange", "unused"),
            }
        ),
    ),
    "S-07 a refusal of its own": fault(
        "S-07",
        MOVEMENTS,
        "/paths/~1stock-movements/get/responses/401",
        {
            "description": "Sign in.",
            "content": {
                "application/problem+json": {
                    "schema": {"$ref": f"{SHARED}/schemas/Problem"},
                    "example": {"type": "/problems/unauthenticated", "title": "No", "status": 401, "code": "unauthenticated"},
                }
            },
        },
    ),
    "S-07 a key of its own": fault(
        "S-07",
        ALERTS,
        f"{ACKNOWLEDGE}/parameters/0",
        {
            "name": "Idempotency-Key",
            "in": "header",
            "description": "Of the caller.",
            "schema": {"type": "string", "maxLength": 99},
        },
    ),
    "S-08 no 503": fault("S-08", CARRIERS, f"{LIST_CARRIERS}/responses/503", DROP, f"{LIST_CARRIERS}/responses"),
    "S-08 no 415 for a body": fault("S-08", ITEMS, f"{RECEIVE}/responses/415", DROP, f"{RECEIVE}/responses"),
    "S-08 no 403 for staff": fault("S-08", ITEMS, f"{LIST_ITEMS}/responses/403", DROP, f"{LIST_ITEMS}/responses"),
    "S-08 no 404 for an id": fault(
        "S-08", RESERVATIONS, f"{GET_RESERVATION}/responses/404", DROP, f"{GET_RESERVATION}/responses"
    ),
    "S-08 a 422": fault("S-08", ITEMS, f"{ADJUST}/responses/422", {"$ref": f"{SHARED}/responses/BadRequest"}),
    "S-08 503 without Retry-After": fault(
        "S-08", METHODS, f"{LIST_METHODS}/responses/503", {"$ref": f"{SHARED}/responses/Conflict"}
    ),
    "S-09 another type of refusal": Fault(
        (
            Edit(
                "shared/components.yaml",
                "/components/responses/Plain",
                {
                    "description": "No.",
                    "content": {
                        "application/json": {
                            "schema": {"$ref": "#/components/schemas/Problem"},
                            "example": {"type": "a", "title": "b", "status": 400, "code": "c"},
                        }
                    },
                },
            ),
            Edit(METHODS, f"{LIST_METHODS}/responses/400/$ref", f"{SHARED}/responses/Plain"),
        ),
        frozenset({(f"{METHODS}#{LIST_METHODS}/responses/400/content/application~1json", "S-09")}),
    ),
    "S-10 no key": Fault(
        (Edit(ITEMS, f"{ADJUST}/parameters", DROP),),
        frozenset({(f"{ITEMS}#{ADJUST}", "S-10"), (f"{ITEMS}#{ADJUST}/responses/201", "S-10")}),
    ),
    "S-10 a key of a stranger": Fault(
        (Edit(REFUNDS, "/paths/~1refunds/post/security", []),),
        frozenset({(f"{REFUNDS}#/paths/~1refunds/post/parameters", "S-10"), (f"{REFUNDS}#/paths/~1refunds/post", "S-20")}),
    ),
    "S-10 a key for a question": Fault(
        (Edit(QUOTES, f"{QUOTE}/parameters", [{"$ref": f"{SHARED}/parameters/IdempotencyKey"}]),),
        frozenset(
            {
                (f"{QUOTES}#{QUOTE}", "S-10"),
                (f"{QUOTES}#{QUOTE}/parameters", "S-10"),
                (f"{QUOTES}#{QUOTE}/responses/200", "S-10"),
            }
        ),
    ),
    "S-10 a replay that is not said": fault(
        "S-10", RESERVATIONS, f"{RELEASE}/responses/200/headers", DROP, f"{RELEASE}/responses/200"
    ),
    "S-10 a GET that is safe": fault("S-10", ITEMS, f"{GET_ITEM}/x-safe", True),
    "S-11 a PUT without version": Fault(
        (
            Edit("administering/schemas/vendors.yaml", "/components/schemas/VendorStatusChange/properties/version", DROP),
            Edit("administering/schemas/vendors.yaml", "/components/schemas/VendorStatusChange/required", ["status"]),
            Edit(VENDORS, f"{SET_VENDOR_STATUS}/requestBody/content/application~1json/example", {"status": "ACTIVE"}),
        ),
        frozenset({(f"{VENDORS}#{SET_VENDOR_STATUS}/requestBody", "S-11")}),
    ),
    "S-11 no 409": fault("S-11", ITEMS, f"{THRESHOLDS}/responses/409", DROP, f"{THRESHOLDS}/responses").also(
        "S-09", f"{ITEMS}#{THRESHOLDS}/x-problems/0"
    ),
    "S-12 a cursor without limit": fault("S-12", REFUNDS, "/paths/~1refunds/get/parameters/0", DROP, "/paths/~1refunds/get"),
    "S-12 a page without parameters": fault("S-12", ITEMS, f"{LIST_ITEMS}/parameters", [], LIST_ITEMS),
    "S-12 an offset": fault(
        "S-12",
        CARRIERS,
        f"{LIST_CARRIERS}/parameters",
        [{"name": "offset", "in": "query", "description": "How many to pass over.", "schema": PIECES}],
        f"{LIST_CARRIERS}",
    ),
    "S-12 any order": Fault(
        (
            Edit(
                ALERTS,
                f"{LIST_ALERTS}/parameters/-",
                {"name": "sort", "in": "query", "description": "The order.", "schema": {"type": "string", "maxLength": 9}},
            ),
        ),
        frozenset({(f"{ALERTS}#{LIST_ALERTS}", "S-12")}),
    ),
    "S-13 no Location": fault("S-13", ITEMS, f"{RECEIVE}/responses/201/headers/Location", DROP, f"{RECEIVE}/responses/201"),
    "S-13 a link that is not there": fault(
        "S-13", RESERVATIONS, f"{RESERVE}/responses/201/links/release_reservation", DROP, f"{RESERVE}/responses/201"
    ),
    "S-13 a link to nowhere": fault(
        "S-13", RESERVATIONS, f"{RESERVE}/responses/201/links/odd", {"operationId": "read_nothing", "parameters": {}}
    ),
    "S-13 a link with a parameter of its own": fault(
        "S-13",
        VENDORS,
        f"{CREATE_VENDOR}/responses/201/links/get_vendor/parameters/colour",
        "$response.body#/vendor_id",
        f"{CREATE_VENDOR}/responses/201/links/get_vendor",
    ),
    "S-14 no description": fault("operation-description", AVAILABILITY, f"{GET_AVAILABILITY}/description", DROP),
    "S-14 staff without scope": fault("S-14", MOVEMENTS, "/paths/~1stock-movements/get/security/0/staff", []),
    "S-14 a request without example": fault(
        "S-14",
        ITEMS,
        f"{RECEIVE}/requestBody/content/application~1json",
        {"schema": {"$ref": "../schemas/stock.yaml#/components/schemas/StockReceipt"}},
        f"{RECEIVE}/requestBody",
    ),
    "S-14 an answer without example": fault(
        "S-14",
        ITEMS,
        f"{GET_ITEM}/responses/200/content/application~1json",
        {"schema": {"$ref": "../schemas/stock.yaml#/components/schemas/StockItem"}},
        f"{GET_ITEM}/responses/200",
    ),
    "S-14 a scheme that nothing asks for": fault(
        "unused",
        "stocking/openapi.yaml",
        "/components/securitySchemes/cart_token",
        {"$ref": "../shared/components.yaml#/components/securitySchemes/cart_token"},
    ),
    "S-14 a wrong example": fault(
        "S-14", ALERTS, f"{ACKNOWLEDGE}/responses/200/content/application~1json/example/status", "PERHAPS"
    ),
    "S-14 a wrong example of a parameter": fault(
        "S-14", AVAILABILITY, f"{GET_AVAILABILITY}/parameters/0/example", ["mug"], f"{GET_AVAILABILITY}/parameters/0/example/0"
    ),
    "S-14 a wrong example of a schema": fault(
        "S-14", "shared/components.yaml", "/components/schemas/ShipmentNumber/example", "EX-1"
    ),
    "S-15 a wrong example of an event": fault("S-15", "stocking/events/stock-returned.v1.json", "/examples/0/attempt", 0),
    "S-14 a header that cannot be sent": fault(
        "S-14",
        AVAILABILITY,
        f"{GET_AVAILABILITY}/responses/200/headers",
        {"X-Shelf": {"description": "Where.", "schema": {"type": "string", "maxLength": 9}, "example": "é😀"}},
        f"{GET_AVAILABILITY}/responses/200/headers/X-Shelf/example",
    ),
    "S-15 a wrong example of a member": fault(
        "S-15",
        "stocking/events/stock-returned.v1.json",
        "/properties/is_whole",
        {"type": "boolean", "examples": [5]},
        "/properties/is_whole/examples/0",
    ),
    "S-15 a further member in an example": fault(
        "S-15", "stocking/events/stock-returned.v1.json", "/examples/1/colour", "RED", "/examples/1"
    ),
    "S-15 a wrong example of a part of events": fault(
        "S-15", "administering/events/parts.yaml", "/components/schemas/SellerState/properties/legal_form/example", 9
    ),
    "S-16 a long file": Fault((), frozenset({("shared/components.yaml#/", "S-16")})),  # as the edits above leave it
    "S-16 a wide line": fault("S-16", "shipping/problems.yaml", "/problems/label-void/detail", f"{'x' * 201}.", "/"),
    "S-18 a text that cannot be refused": fault(
        "S-18", CUSTOMERS, f"{REGISTER}/responses/409", DROP, f"{REGISTER}/responses"
    ).also("S-09", f"{CUSTOMERS}#{REGISTER}/x-problems/0", f"{CUSTOMERS}#{REGISTER}/x-problems/1"),
    "S-19 a body above its limit": fault("S-19", RESERVATIONS, f"{RESERVE}/x-max-body", 2000, f"{RESERVE}/requestBody"),
    "S-20 a look-up without limit": fault("S-20", TRACKING, f"{TRACK}/x-rate-limit", DROP, TRACK),
    "S-20 the end of a subscription without limit": fault(
        "S-20", SUBSCRIPTIONS, f"{UNSUBSCRIBE}/x-rate-limit", DROP, UNSUBSCRIBE
    ),
    "S-20 a stranger's question without limit": fault("S-20", SUBSCRIPTIONS, f"{SUBSCRIBE}/x-rate-limit", DROP, SUBSCRIBE),
    "S-20 an unknown class": fault("S-20", SESSIONS, "/paths/~1sessions/post/x-rate-limit", "sometimes"),
    "S-20 a class without 429": fault(
        "S-20", CARRIERS, f"{LIST_CARRIERS}/x-rate-limit", "look-up", f"{LIST_CARRIERS}/responses"
    ),
    "unused a schema in a service": fault("unused", STOCK, "/components/schemas/StockPieces", PIECES),
    "unused a part of events": fault("unused", PARTS, "/components/schemas/StockCounting", PIECES),
    "unused a shared parameter": fault(
        "unused",
        "shared/components.yaml",
        "/components/parameters/Depth",
        {"name": "depth", "in": "query", "description": "How deep.", "schema": PIECES},
    ),
    "unused a path": Fault(
        (Edit("billing/openapi.yaml", "/paths/~1tax-quotes", DROP),),
        frozenset({("billing/paths/taxes.yaml#/paths/~1tax-quotes", "unused"), ("billing/openapi.yaml#/tags/2", "unused")}),
    ),
}
"""Found by the rules of operations, by the linter and by the examples: in contracts whose structure is sound."""

IN_FILES: dict[str, Fault] = {
    "S-01 another OpenAPI": fault("S-01", "profiling/openapi.yaml", "/openapi", "3.0.1"),
    "S-01 another draft": fault(
        "S-01", "billing/events/invoice-voided.v1.json", "/$schema", "http://json-schema.org/draft-04/schema#"
    ),
    "S-03 a version in an address": Fault(
        (
            Edit("stocking/openapi.yaml", "/paths/~1stock-movements", DROP),
            Edit(
                "stocking/openapi.yaml",
                "/paths/~1v1~1movements",
                {"$ref": "paths/stock-movements.yaml#/paths/~1stock-movements"},
            ),
        ),
        frozenset({("stocking/openapi.yaml#/paths/~1v1~1movements", "S-03")}),
    ),
    "S-03 no kebab-case": Fault(
        (
            Edit("shipping/openapi.yaml", "/paths/~1shipping-methods", DROP),
            Edit(
                "shipping/openapi.yaml",
                "/paths/~1shippingMethods",
                {"$ref": "paths/shipping-methods.yaml#/paths/~1shipping-methods"},
            ),
        ),
        frozenset({("shipping/openapi.yaml#/paths/~1shippingMethods", "S-03")}),
    ),
    "S-04 a country as a text": receipt("S-04", "country", {"type": "string", "maxLength": 2}),
    "S-04 a currency as a text": level("S-04", "currency", {"type": "string", "maxLength": 3}),
    "S-04 a member in another spelling": receipt("S-04", "safetyStock", PIECES),
    "S-04 a member of an event in another spelling": low("S-04", "safetyStock", PIECES),
    "S-04 an instant of its own in a parameter": fault(
        "S-04",
        RESERVATIONS,
        f"{GET_RESERVATION}/parameters",
        [{"name": "since", "in": "query", "description": "When.", "schema": {"type": "string", "format": "date-time"}}],
        f"{GET_RESERVATION}/parameters/0/schema/format",
    ),
    "S-04 a parameter in another spelling": fault(
        "S-04", AVAILABILITY, f"{GET_AVAILABILITY}/parameters/0/name", "SkuList", f"{GET_AVAILABILITY}/parameters"
    ),
    "S-04 a reference without _id": level("S-04", "cart", CART_ID),
    "S-04 an enum of numbers": receipt("S-04", "rows_high", {"type": "integer", "enum": [1, 2, 3]}, "/enum"),
    "S-04 a word without quotes": receipt("S-04", "answer", {"type": "string", "enum": ["NO", True]}, "/enum/1"),
    "S-04 a word in small letters": receipt("S-04", "colour", {"type": "string", "enum": ["RED", "green"]}, "/enum/1"),
    "S-04 a word of an event in small letters": low("S-04", "colour", {"type": "string", "enum": ["red"]}, "/enum/0"),
    "S-04 an _at that is no instant": receipt("S-04", "received_at", {"type": "string", "maxLength": 30}),
    "S-04 an _id that is a text": receipt("S-04", "pallet_id", {"type": "string", "maxLength": 30}),
    "S-04 an instant of an event without _at": level("S-04", "moment", TIMESTAMP),
    "S-04 an instant without _at": receipt("S-04", "moment", TIMESTAMP),
    "S-05 a name of a parameter": Fault(
        (
            Edit(
                STOCK,
                "/components/parameters/with-notes",
                {"name": "with_notes", "in": "query", "description": "Notes, too.", "schema": {"type": "boolean"}},
            ),
            Edit(
                MOVEMENTS,
                "/paths/~1stock-movements/get/parameters/-",
                {"$ref": "../schemas/stock.yaml#/components/parameters/with-notes"},
            ),
        ),
        frozenset({(f"{STOCK}#/components/parameters/with-notes", "S-05")}),
    ),
    "S-05 a name of a part of events": item(
        "S-05",
        PARTS,
        "level_note",
        {"type": "string", "maxLength": 9},
        Edit(LOW, "/properties/remark", {"$ref": "parts.yaml#/components/schemas/level_note"}),
    ),
    "S-05 a page with another name": fault(
        "S-05",
        STOCK,
        "/components/schemas/StockThresholds/properties/next_cursor",
        {"$ref": f"{SHARED}/schemas/NextCursor"},
        "/components/schemas/StockThresholds",
    ),
    "S-05 a schema name": item(
        "S-05",
        STOCK,
        "stockNote",
        {"type": "string", "maxLength": 9},
        Edit(STOCK, "/components/schemas/StockReceipt/properties/remark", {"$ref": "#/components/schemas/stockNote"}),
    ),
    "S-05 an endless list": receipt("S-05", "skus", {"type": "array", "items": SKU}),
    "S-05 an endless list of an event": low("S-05", "skus", {"type": "array", "items": SKU}),
    "S-05 an endless number": receipt("S-05", "boxes_high", {"type": "integer", "minimum": 0}),
    "S-05 an endless number of an event": level("S-05", "boxes_high", {"type": "integer", "maximum": 9}),
    "S-05 an endless parameter": fault(
        "S-05",
        TRACKING,
        f"{TRACK}/parameters",
        [{"name": "size", "in": "query", "description": "Of the map.", "schema": {"type": "integer"}}],
        f"{TRACK}/parameters/0/schema",
    ),
    "S-05 an endless text": receipt("S-05", "colour_name", {"type": "string", "minLength": 1}),
    "S-05 an endless text of an event": low("S-05", "colour_name", {"type": "string"}),
    "S-05 an inline object": receipt(
        "S-05", "box", {"type": "object", "additionalProperties": False, "properties": {"depth": PIECES}}
    ),
    "S-05 an inline object in a list": receipt(
        "S-05",
        "boxes",
        {"type": "array", "maxItems": 9, "items": {"type": "object", "additionalProperties": False, "properties": {}}},
        "/items",
    ),
    "S-05 an inline object in an event": low(
        "S-05", "box", {"type": "object", "additionalProperties": False, "properties": {"depth": PIECES}}
    ),
    "S-05 an open event": fault("S-05", "stocking/events/stock-depleted.v1.json", "/additionalProperties", True, "/"),
    "S-05 an open object": fault(
        "S-05", STOCK, "/components/schemas/StockAdjustment/additionalProperties", DROP, "/components/schemas/StockAdjustment"
    ),
    "S-05 an open part of events": fault(
        "S-05",
        "shipping/events/parts.yaml",
        "/components/schemas/ParcelLine/additionalProperties",
        DROP,
        "/components/schemas/ParcelLine",
    ),
    "S-05 bounds with nothing between": receipt(
        "S-05", "boxes_wide", {"type": "integer", "minimum": 9, "maximum": 3}, "/minimum"
    ),
    "S-05 a list that is always empty": receipt("S-05", "rows", {"type": "array", "items": SKU, "maxItems": 0}, "/maxItems"),
    "S-05 a text that is always empty": low("S-05", "shelf_row", {"type": "string", "maxLength": 0}, "/maxLength"),
    "S-05 a text without measure": low("S-05", "shelf_text", {"type": "string", "maxLength": 1e100}, "/maxLength"),
    "S-05 no multiple between the bounds": receipt(
        "S-05", "boxes_deep", {"type": "integer", "minimum": 1, "maximum": 6, "multipleOf": 7}, "/multipleOf"
    ),
    "S-05 a format that is too narrow": receipt(
        "S-05", "boxes_far", {"type": "integer", "format": "int32", "minimum": 0, "maximum": 9_999_999_999}, "/format"
    ),
    "S-05 a format that is too long": receipt(
        "S-05", "pallet_code", {"type": "string", "format": "uuid", "maxLength": 5}, "/format"
    ),
    "S-05 a word that is too long": level("S-05", "shade", {"type": "string", "enum": ["AAAA"], "maxLength": 2}, "/enum"),
    "S-05 required and not there": fault("S-05", REPLENISHED, "/required/-", "colour", "/required"),
    "S-06 a float": receipt("S-06", "height", {"type": "number", "minimum": 0, "maximum": 9}, "/type"),
    "S-06 a float in an event": level("S-06", "height", {"type": "number", "minimum": 0, "maximum": 9}, "/type"),
    "S-06 a price of an event without currency": low("S-06", "price", PIECES),
    "S-06 a price without currency": receipt("S-06", "unit_price", PIECES),
    "S-07 a shared name again": item(
        "S-07",
        STOCK,
        "Weight",
        PIECES,
        Edit(STOCK, "/components/schemas/StockReceipt/properties/weight", {"$ref": "#/components/schemas/Weight"}),
    ),
    "S-07 money of its own": item(
        "S-07",
        STOCK,
        "Worth",
        MONEY,
        Edit(STOCK, "/components/schemas/StockReceipt/properties/worth", {"$ref": "#/components/schemas/Worth"}),
    ),
    "S-08 a status that is not used": Fault(
        (
            Edit(
                "stocking/problems.yaml", "/problems/stock-gone", {"title": "Gone", "status": 410, "detail": "Look elsewhere."}
            ),
            Edit(RESERVATIONS, f"{GET_RESERVATION}/x-problems", ["stock-gone"]),
            Edit(RESERVATIONS, f"{GET_RESERVATION}/responses/410", {"$ref": f"{SHARED}/responses/Conflict"}),
        ),
        frozenset({("stocking/problems.yaml#/problems/stock-gone/status", "S-08")}),
    ),
    "S-09 a problem that nothing answers": fault(
        "unused", "stocking/problems.yaml", "/problems/stock-odd", {"title": "Odd", "status": 409, "detail": "Mend it."}
    ),
    "S-09 a problem without its status": fault(
        "S-09", TRACKING, f"{TRACK}/x-problems", ["cursor-invalid"], f"{TRACK}/x-problems/0"
    ),
    "S-09 a title with a full stop": fault("S-09", "stocking/problems.yaml", "/problems/stock-limit/title", "Too many."),
    "S-09 advice that is no sentence": fault("S-09", "stocking/problems.yaml", "/problems/alert-state/detail", "none"),
    "S-14 a role without scope": fault("unused", "shared/scopes.yaml", "/roles/GUARD", {"scheme": "staff"}),
    "S-14 a scope in another spelling": fault(
        "S-14", "stocking/scopes.yaml", "/scopes/Stock", {"description": "All", "roles": ["OWNER"]}
    ).also("unused", "stocking/scopes.yaml#/scopes/Stock"),
    "S-14 a scope that nothing asks for": fault(
        "unused", "stocking/scopes.yaml", "/scopes/stock:count", {"description": "Count stock", "roles": ["OWNER"]}
    ),
    "S-14 an event of another service": fault("S-14", ITEMS, f"{RECEIVE}/x-emits/-", "OrderCreated", f"{RECEIVE}/x-emits/2"),
    "S-14 no security": fault("S-14", METHODS, f"{LIST_METHODS}/security", DROP, LIST_METHODS),
    "S-15 a topic of another service": fault(
        "S-15", "shipping/topics.yaml", "/publishes/parcels", {"key": "order_id", "events": []}
    ),
    "S-15 an event that is a command": Fault(
        (
            Edit("shipping/topics.yaml", "/publishes/shipping.shipments/events/-", "ShipmentStop"),
            Edit(
                "shipping/events/shipment-stop.v1.json",
                "",
                {
                    "$schema": "http://json-schema.org/draft-07/schema#",
                    "title": "ShipmentStop",
                    "description": "Stop it.",
                    "type": "object",
                    "additionalProperties": False,
                    "required": ["order_id"],
                    "properties": {"order_id": {"$ref": f"{SHARED}/schemas/OrderId"}},
                    "examples": [{"order_id": "ord_01jd8z3k5m7n9p1q3r5s7t9v1w"}] * 2,
                },
            ),
        ),
        frozenset({("shipping/events/shipment-stop.v1.json#/title", "S-15")}),
    ),
    "S-15 an event with one example": fault("S-15", "shipping/events/label-created.v1.json", "/examples/1", DROP, "/examples"),
    "S-15 an event without description": fault("S-15", "shipping/events/shipment-delivered.v1.json", "/description", DROP, "/"),
    "S-15 days of a compacted topic": fault("S-15", "stocking/topics.yaml", "/publishes/stocking.items/retention_days", 9),
    "S-17 a lookaround": level("S-17", "row", {"type": "string", "pattern": "^(?!0)[0-9]{1,3}$"}, "/pattern"),
    "S-17 a pattern without ends": receipt("S-17", "shelf", {"type": "string", "pattern": "[0-9]{1,3}"}, "/pattern"),
    "S-17 a shorthand class": receipt("S-17", "row", {"type": "string", "pattern": "^\\d{1,3}$"}, "/pattern"),
    "S-17 something beside a reference": low("S-17", "shelf_sku", {**SKU, "description": "Beside."}),
    "S-18 a mark in an event": low("S-18", "remarks", {"type": "string", "maxLength": 9, "x-text": ["visible"]}, "/x-text"),
    "layout a file that nobody reads": fault("layout", "stocking/topic.yaml", "", {"publishes": {}}, "/"),
    "mark an unknown one": fault("mark", AVAILABILITY, f"{GET_AVAILABILITY}/x-problem", ["cursor-invalid"]),
    "mark in an event": fault("mark", "stocking/events/stock-returned.v1.json", "/x-topic", "stock"),
    "mark in another place": receipt("mark", "size", {**PIECES, "x-max-body": 9}, "/x-max-body"),
}
"""Found in the files, whatever else is broken; codegen refuses some of them, too."""
