"""Generates msgspec Structs from schemas, by datamodel-code-generator."""

import json
import re
from collections import defaultdict
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from codegen.bundle import Bundle
from codegen.faults import CodegenError

COMMON_MODULE = "generated.common.models"
_COMMON_FILE = "common.json"
_DEFAULTED = re.compile(r": (?:(.+) \| UnsetType|Union\[(.+), UnsetType\]) = (?!UNSET|field\()")
"""A member with a default is never unset."""
_FORMATS = frozenset({"date-time", "date"})
_KEPT = frozenset({"type", "enum", "items", "properties", "required", "description", "default", "$ref"})


def service_models(bundle: Bundle, folder: Path) -> str:
    """Returns the module of a service's own schemas. It imports shared ones, and others may import these from it."""
    shared = {name for name, place in bundle.schemas.items() if place.shared and bundle.service != "common"}
    schemas = bundle.document["components"].get("schemas", {})
    own = {name: schema for name, schema in schemas.items() if name not in shared}
    title = f"Schemas of {bundle.service.upper()}, from contracts/{'shared' if bundle.service == 'common' else bundle.service}."
    code = render(title, own, shared=shared, folder=folder)
    return code if not shared else _with_reexports(code, shared)


def _with_reexports(code: str, names: set[str]) -> str:
    """Returns the code with explicit re-exports of the shared schemas."""
    lines = [line for line in code.splitlines() if not line.startswith(f"from {COMMON_MODULE} ")]
    imports = ", ".join(f"{name} as {name}" for name in sorted(names))
    return "\n".join([lines[0], f"from {COMMON_MODULE} import {imports}", *lines[1:], ""])


def render(
    title: str, schemas: Mapping[str, Any], *, shared: set[str], folder: Path, bases: Mapping[str, str] | None = None
) -> str:
    """Returns Python source of schemas. It imports those in `shared` from generated.common; `bases` names base classes."""
    from datamodel_code_generator import Error, generate  # noqa: PLC0415 - the import takes 0.8 s: done while the JVM starts
    from datamodel_code_generator.enums import DataModelType, InputFileType  # noqa: PLC0415
    from datamodel_code_generator.format import DatetimeClassType, PythonVersion  # noqa: PLC0415
    from datamodel_code_generator.parser import LiteralType  # noqa: PLC0415

    header = f'"""{title} Generated: edit the contract, not this file."""\n'
    if not schemas:
        return header
    source = folder / "schemas.json"
    source.write_text(_document({name: plain(schema, shared) for name, schema in schemas.items()}))
    (folder / _COMMON_FILE).write_text(_document({name: {"type": "string"} for name in sorted(shared)}))
    try:
        code = generate(
            source,
            input_file_type=InputFileType.OpenAPI,
            output_model_type=DataModelType.MsgspecStruct,
            output_datetime_class=DatetimeClassType.Datetime,
            enum_field_as_literal=LiteralType.All,
            target_python_version=PythonVersion.PY_311,
            external_ref_mapping={_COMMON_FILE: COMMON_MODULE},
            base_class_map=dict(bases or {}),
            extra_template_data=defaultdict(dict, {"#all#": {"base_class_kwargs": {"frozen": True, "kw_only": True}}}),
            custom_file_header=header,
            formatters=[],
            use_union_operator=True,
            use_standard_collections=True,
            use_type_alias=True,
            use_double_quotes=True,
            use_schema_description=True,
            use_field_description=True,
            use_inline_field_description=True,
            use_single_line_docstring=True,
            use_annotated=False,
            disable_future_imports=True,
            disable_timestamp=True,
        )
    except Error as error:
        raise CodegenError([f"datamodel-code-generator failed for {title} {' '.join(str(error).split())}"]) from error
    return _DEFAULTED.sub(r": \1\2 = ", f"{code}\n")


def plain(schema: Any, shared: set[str]) -> Any:
    """Returns a schema without what the validator already checks; references to shared schemas point to generated.common."""
    if isinstance(schema, list):
        return [plain(item, shared) for item in schema]
    if not isinstance(schema, dict):
        return schema
    if "$ref" in schema:
        return {"$ref": _outward(schema["$ref"], shared)}
    kept = {key: value for key, value in schema.items() if key in _KEPT or (key == "format" and value in _FORMATS)}
    if "properties" in kept:
        kept["properties"] = {name: plain(member, shared) for name, member in kept["properties"].items()}
    if "items" in kept:
        kept["items"] = plain(kept["items"], shared)
    if schema.get("type") == "object" and not schema.get("properties") and schema.get("additionalProperties") is not False:
        values = schema.get("additionalProperties")  # a map
        kept["additionalProperties"] = plain(values, shared) if isinstance(values, dict) else {}
    return kept


def _outward(reference: str, shared: set[str]) -> str:
    name = reference.rsplit("/", 1)[-1]
    return f"{_COMMON_FILE if name in shared else ''}#/components/schemas/{name}"


def _document(schemas: Mapping[str, Any]) -> str:
    return json.dumps(
        {"openapi": "3.0.3", "info": {"title": "-", "version": "1"}, "paths": {}, "components": {"schemas": schemas}}
    )
