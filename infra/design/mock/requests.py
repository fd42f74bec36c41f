"""The request class of an operation, made while the contracts are edited: what `tox -e codegen` would write into a file."""

from ast import literal_eval
from dataclasses import fields
from typing import Any, cast

import msgspec

from codegen.reading import COMMON, Contracts
from infra.runtime.operation import OperationSpec, Parameter, Request

_TAKEN = {each.name for each in fields(Parameter)}


def parameters_of(contracts: Contracts, service: str) -> dict[str, tuple[Parameter, ...]]:
    """Returns the parameters of each operation of a service, as codegen describes them."""
    return {
        operation["operationId"]: tuple(_parameter(each) for each in operation["x-operation"]["parameters"])
        for described in contracts.described
        if described.service in {service, COMMON}
        for item in described.document["paths"].values()
        for operation in item.values()
    }


def request_class(service: str, operation_id: str, parameters: tuple[Parameter, ...]) -> type[Request]:
    """Returns a class with a field for each parameter, of whatever type its schema allows, and for the body."""
    spec = OperationSpec(service=service, operation_id=operation_id, method="", path="", parameters=parameters)
    names = dict.fromkeys([*(each.field for each in parameters), "body", "content_type"])
    made = msgspec.defstruct(
        operation_id,
        [(name, Any, None) for name in names],
        bases=(Request,),
        namespace={"spec": spec},
        frozen=True,
        kw_only=True,
    )
    return cast("type[Request]", made)


def _parameter(described: dict[str, str | None]) -> Parameter:
    """Returns what the description says in Python's literals; what it leaves open is as usual."""
    return Parameter(**{name: literal_eval(text) for name, text in described.items() if text and name in _TAKEN})
