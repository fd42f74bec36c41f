"""A tiny service for tests of the HTTP runtime, with every kind of operation; written by hand in the form of generated code."""

from dataclasses import dataclass
from typing import Any, ClassVar

import msgspec
from sqlalchemy import Column, Integer, MetaData, String, Table, select

from infra.runtime.operation import Command, Encoded, Operation, OperationSpec, Parameter, Query, Request, Response, Workflow
from infra.runtime.problem import InvalidRequest, NotFound, Problem, TooManyRequests, Unauthenticated
from infra.runtime.store.transaction import Transaction

metadata = MetaData()
notes = Table(
    "notes", metadata, Column("id", String(40), primary_key=True), Column("text", String(100)), Column("stars", Integer)
)


class Note(msgspec.Struct, frozen=True, kw_only=True):
    id: str
    text: str
    stars: int


class NoteDraft(msgspec.Struct, frozen=True, kw_only=True):
    text: str
    stars: int | msgspec.UnsetType = msgspec.UNSET


class TooManyNotes(Problem):
    code, status, title, default_detail = "too-many-notes", 409, "Too many", "At most `max`."


class AddNoteCreated(Response, frozen=True, kw_only=True):
    status: ClassVar[int] = 201
    media_types: ClassVar[tuple[str, ...]] = ("application/json",)
    headers: ClassVar[tuple[tuple[str, str], ...]] = (("location", "Location"),)
    body: Note
    location: str


class AddNoteRequest(Request, frozen=True, kw_only=True):
    body: NoteDraft
    idempotency_key: str | None = None
    spec: ClassVar[OperationSpec] = OperationSpec(
        service="notes",
        operation_id="add_note",
        method="POST",
        path="/notes",
        parameters=(Parameter(field="idempotency_key", name="Idempotency-Key", place="header", kind="string"),),
        body_media_types=("application/json",),
        idempotency="accepted",
        responses=(AddNoteCreated,),
        problems=(InvalidRequest, Unauthenticated, TooManyNotes, TooManyRequests),
    )


class CopyNoteCreated(AddNoteCreated, frozen=True, kw_only=True):
    pass


class CopyNoteRequest(Request, frozen=True, kw_only=True):
    id: str
    idempotency_key: str
    spec: ClassVar[OperationSpec] = OperationSpec(
        service="notes",
        operation_id="copy_note",
        method="POST",
        path="/notes/{id}/copies",
        parameters=(
            Parameter(field="id", name="id", place="path", kind="string"),
            Parameter(field="idempotency_key", name="Idempotency-Key", place="header", kind="string"),
        ),
        credentials=(("reader_token", "Reader-Token"),),
        idempotency="required",
        responses=(CopyNoteCreated,),
        problems=(InvalidRequest, NotFound),
    )


class GetNoteOk(Response, frozen=True, kw_only=True):
    status: ClassVar[int] = 200
    media_types: ClassVar[tuple[str, ...]] = ("application/json",)
    etag: ClassVar[bool] = True
    body: Note


class GetNoteRequest(Request, frozen=True, kw_only=True):
    id: str
    spec: ClassVar[OperationSpec] = OperationSpec(
        service="notes",
        operation_id="get_note",
        method="GET",
        path="/notes/{id}",
        parameters=(Parameter(field="id", name="id", place="path", kind="string"),),
        responses=(GetNoteOk,),
        problems=(InvalidRequest, NotFound),
    )


class ListNotesOk(Response, frozen=True, kw_only=True):
    status: ClassVar[int] = 200
    media_types: ClassVar[tuple[str, ...]] = ("application/json",)
    body: list[Note]


class ListNotesRequest(Request, frozen=True, kw_only=True):
    limit: int = 2
    ids: tuple[str, ...] | None = None
    starred: bool | None = None
    spec: ClassVar[OperationSpec] = OperationSpec(
        service="notes",
        operation_id="list_notes",
        method="GET",
        path="/notes",
        parameters=(
            Parameter(field="limit", name="limit", place="query", kind="integer"),
            Parameter(field="ids", name="ids", place="query", kind="array"),
            Parameter(field="starred", name="starred", place="query", kind="boolean"),
        ),
        responses=(ListNotesOk,),
        problems=(InvalidRequest,),
    )


@dataclass(frozen=True, kw_only=True)
class Operations:
    add_note: Operation[AddNoteRequest, AddNoteCreated]
    copy_note: Operation[CopyNoteRequest, CopyNoteCreated]
    get_note: Operation[GetNoteRequest, GetNoteOk]
    list_notes: Operation[ListNotesRequest, ListNotesOk]


def add_note(tx: Transaction, request: AddNoteRequest) -> AddNoteCreated:
    count = len(tx.all(select(notes.c.id)))
    if request.body.text == "refused":
        raise TooManyNotes(max=count)
    if request.body.text == "broken":
        raise RuntimeError("a secret detail")
    note = Note(id=f"n{count}", text=request.body.text, stars=request.body.stars or 0)
    if request.body.text == "overlong":
        note = msgspec.structs.replace(note, text="x" * 500)
    tx.execute(notes.insert(), {"id": note.id, "text": note.text, "stars": note.stars})
    return AddNoteCreated(body=note, location=f"/notes/{note.id}")


def get_note(tx: Transaction, request: GetNoteRequest) -> GetNoteOk:
    row = tx.one(select(notes).where(notes.c.id == request.id))
    if row is None:
        raise NotFound("note")
    return GetNoteOk(body=Note(id=row.id, text=row.text, stars=row.stars))


def list_notes(tx: Transaction, request: ListNotesRequest) -> ListNotesOk | Encoded:
    rows = tx.all(select(notes).order_by(notes.c.id).limit(request.limit))
    return ListNotesOk(
        body=[Note(id=row.id, text=row.text, stars=row.stars) for row in rows if not request.ids or row.id in request.ids]
    )


def operations(copy_note: Any) -> Operations:
    return Operations(
        add_note=Command(add_note),
        copy_note=Workflow(copy_note, creates="n"),
        get_note=Query(get_note),
        list_notes=Query(list_notes),
    )


_PROBLEM = {"description": "Refused.", "content": {"application/problem+json": {"schema": {"type": "object"}}}}
_NOTE = {"$ref": "#/components/schemas/Note"}
_ID = {"name": "id", "in": "path", "required": True, "schema": {"type": "string", "maxLength": 40}}
_CREATED = {"description": "Made.", "content": {"application/json": {"schema": _NOTE}}}
_KEY = {"name": "Idempotency-Key", "in": "header", "schema": {"type": "string", "maxLength": 20}}
CONTRACT: dict[str, Any] = {
    "openapi": "3.0.3",
    "info": {"title": "NOTES", "version": "1.0.0"},
    "paths": {
        "/notes": {
            "get": {
                "operationId": "list_notes",
                "security": [],
                "parameters": [
                    {"name": "limit", "in": "query", "schema": {"type": "integer", "minimum": 1, "maximum": 10, "default": 2}},
                    {"name": "ids", "in": "query", "schema": {"type": "array", "maxItems": 3, "items": {"type": "string"}}},
                    {"name": "starred", "in": "query", "schema": {"type": "boolean"}},
                ],
                "responses": {
                    "200": {
                        "description": "Notes.",
                        "content": {"application/json": {"schema": {"type": "array", "items": _NOTE}}},
                    },
                    "400": _PROBLEM,
                    "401": _PROBLEM,
                },
            },
            "post": {
                "operationId": "add_note",
                "security": [{"staff": ["notes:write"]}],
                "x-max-body": 2000,
                "parameters": [_KEY],
                "requestBody": {
                    "required": True,
                    "content": {"application/json": {"schema": {"$ref": "#/components/schemas/NoteDraft"}}},
                },
                "responses": {"201": _CREATED, **dict.fromkeys(("400", "401", "403", "409", "413", "415"), _PROBLEM)},
            },
        },
        "/notes/{id}": {
            "parameters": [_ID],
            "get": {
                "operationId": "get_note",
                "security": [],
                "parameters": [{"name": "If-None-Match", "in": "header", "schema": {"type": "string", "maxLength": 60}}],
                "responses": {
                    "200": _CREATED,
                    "304": {"description": "Same."},
                    "400": _PROBLEM,
                    "401": _PROBLEM,
                    "404": _PROBLEM,
                },
            },
        },
        "/notes/{id}/copies": {
            "parameters": [_ID],
            "post": {
                "operationId": "copy_note",
                "security": [{"staff": ["notes:write"]}, {"reader_token": []}],
                "parameters": [{**_KEY, "required": True}],
                "responses": {"201": _CREATED, **dict.fromkeys(("400", "401", "403", "404", "409", "503"), _PROBLEM)},
            },
        },
    },
    "components": {
        "securitySchemes": {
            "reader_token": {"type": "apiKey", "in": "header", "name": "Reader-Token"},
            "service": {"type": "apiKey", "in": "header", "name": "Service-Token"},
        },
        "schemas": {
            "Note": {
                "type": "object",
                "additionalProperties": False,
                "required": ["id", "text", "stars"],
                "properties": {
                    "id": {"type": "string"},
                    "text": {"type": "string", "maxLength": 100},
                    "stars": {"type": "integer"},
                },
            },
            "NoteDraft": {
                "type": "object",
                "additionalProperties": False,
                "required": ["text"],
                "properties": {
                    "text": {"type": "string", "minLength": 1, "maxLength": 100},
                    "stars": {"type": "integer", "minimum": 0, "maximum": 5},
                },
            },
        },
    },
}
