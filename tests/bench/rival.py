"""CATALOGING with three of its operations served by FastAPI instead: what `python -m impl cataloging` is measured against.

Everything below HTTP is the service's own: operations, cache, tables, transactions, idempotency records, outbox, relay and
the check of tokens. What is FastAPI's is routing, reading and checking requests, checking and writing answers. It is spared
what the service does besides: ETags of answers that are not cached, metrics, trace and correlation ids. All other
addresses lead to the service's own application, so that both are filled in the same way.
"""

import asyncio
import gc
import os
from dataclasses import replace
from typing import Annotated, Any, cast

import aiohttp
import msgspec
import uvicorn
import uvloop
from fastapi import FastAPI, Query, Request
from fastapi.responses import JSONResponse, Response

from generated.cataloging import models as structs
from generated.cataloging.operations import CreateProductRequest, GetProductRequest, ListProductsRequest
from impl.cataloging.app import SERVICE
from impl.common.suite import SUITE
from infra.runtime.caller import Caller
from infra.runtime.http import idempotency
from infra.runtime.http.answering import Answer, etag_of
from infra.runtime.http.security import Requirement, Security, ServiceTokens
from infra.runtime.keys import PublishedKeys, RevokedSessions
from infra.runtime.logs import configure_logging
from infra.runtime.operation import Encoded
from infra.runtime.problem import Problem
from infra.runtime.process import running, server_config
from infra.runtime.service import Implementation, Resources
from infra.runtime.settings import Settings, read_settings
from infra.runtime.store.store import Store
from infra.runtime.store.transaction import Transaction
from tests.bench import rival_models as models

_TO_CREATE = Requirement([{"staff": ["catalog:write"]}])


class Products:
    """The operations, as a FastAPI project would write them."""

    def __init__(self, store: Store, operations: Any, security: Security, secret: bytes) -> None:
        self._store, self._operations, self._security, self._secret = store, operations, security, secret

    async def get(
        self,
        request: Request,
        product_id: models.ProductKey,
        language: models.Language = "FR",
        if_none_match: models.IfNoneMatch = None,
    ) -> models.Product:
        wanted = GetProductRequest(product_id=product_id, language=language, caller=await self._caller(request))
        return cast(models.Product, await self._read(self._operations.get_product, wanted, models.Product, if_none_match))

    async def list(self, request: Request, query: Annotated[models.ProductsWanted, Query()]) -> models.ProductPage:
        given = query.model_dump(exclude_unset=True)
        if "attribute" in given:
            given["attribute"] = tuple(given["attribute"])
        caller = await self._caller(request)
        found: Encoded = await self._operations.list_products.call(ListProductsRequest(**given, caller=caller))
        if caller.is_staff:
            return cast(models.ProductPage, msgspec.json.decode(found.payload))
        return Response(found.payload, media_type="application/json")  # type: ignore[return-value]

    async def create(
        self, request: Request, body: models.ProductDraft, idempotency_key: models.IdempotencyKey
    ) -> models.Product:
        caller = await self._caller(request)
        _TO_CREATE.check(caller)
        draft = msgspec.convert(body.model_dump(exclude_unset=True), structs.ProductDraft)
        wanted = CreateProductRequest(body=draft, idempotency_key=idempotency_key, caller=caller)
        asked = (b"/products", b"", await request.body())
        key = idempotency.Key.of((self._secret,), "create_product", caller, idempotency_key, *asked)

        def run(tx: Transaction) -> Answer:
            made = self._operations.create_product.call(tx, wanted)
            return Answer(201, [(b"location", made.location.encode())], _written(models.Product, made.body))

        answer = await self._store.command(lambda tx: idempotency.answered_once(tx, key, run))
        headers = {name.decode(): value.decode() for name, value in answer.headers}
        return Response(answer.payload, answer.status, headers, "application/json")  # type: ignore[return-value]

    async def _read(self, operation: Any, wanted: Any, model: type[models.Closed], if_none_match: str | None) -> Any:
        """From the cache as bytes; a caller whose answers are not cached gets an object for FastAPI to check and write."""
        answer = await self._store.query(lambda tx: operation.call(tx, wanted))
        if not isinstance(answer, Encoded):
            if wanted.caller.is_staff:
                return msgspec.to_builtins(answer.body)
            payload = _written(model, answer.body)
            encoded = Encoded(
                status=200, media_type="application/json", payload=payload, etag=etag_of(payload) if answer.etag else None
            )
            operation.keep(wanted, answer, encoded)
            answer = encoded
        headers = {"etag": answer.etag} if answer.etag else None
        if if_none_match is not None and if_none_match == answer.etag:
            return Response(status_code=304, headers=headers)
        return Response(answer.payload, headers=headers, media_type="application/json")

    async def _caller(self, request: Request) -> Caller:
        return await self._security.identify(request.scope["headers"])


def _written(model: type[models.Closed], body: Any) -> bytes:
    return model.model_validate(msgspec.to_builtins(body)).model_dump_json(exclude_unset=True).encode()


def fastapi_app(products: Products, otherwise: Any) -> FastAPI:
    app = FastAPI()
    app.get("/products/{product_id}", response_model_exclude_unset=True)(products.get)
    app.get("/products", response_model_exclude_unset=True)(products.list)
    app.post("/products", status_code=201)(products.create)
    app.add_exception_handler(Problem, _refused)
    app.mount("/", otherwise)
    return app


def _refused(_request: Request, problem: Exception) -> JSONResponse:
    assert isinstance(problem, Problem)
    return JSONResponse(problem.as_json(), problem.status, media_type="application/problem+json")


async def _serve() -> None:
    captured: dict[str, Any] = {}

    def build(settings: Any, resources: Resources) -> Implementation:
        captured["store"], captured["implementation"] = resources.store, SERVICE.build(settings, resources)
        implementation: Implementation = captured["implementation"]
        return implementation

    settings: Settings = read_settings(SERVICE.settings, os.environ, SUITE.addresses)
    configure_logging(SERVICE.name, settings.comptoir_log_level)
    async with running(replace(SERVICE, build=build), settings, SUITE) as otherwise, aiohttp.ClientSession() as session:
        store = captured["store"]
        security = Security(
            keys=PublishedKeys(SUITE.key_issuer, settings.addresses[SUITE.key_issuer], store, session),
            service_tokens=ServiceTokens(SERVICE.name, settings.service_secret),
            is_revoked=RevokedSessions(store),
            scheme_of_role=SUITE.scheme_of_role,
            opaque={},
        )
        products = Products(store, captured["implementation"].operations, security, settings.service_secret.encode())
        server = uvicorn.Server(server_config(fastapi_app(products, otherwise), settings))  # type: ignore[arg-type]
        gc.collect()
        gc.freeze()  # as the service does
        await server.serve()


def main() -> None:
    with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
        runner.run(_serve())


if __name__ == "__main__":
    main()
