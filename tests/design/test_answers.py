"""Every operation of all services answers each of its statuses, in a form that its contract allows."""

import io

import pytest
from PIL import Image
from pypdf import PdfReader

from infra.design.mock.examples import JSON
from infra.design.mock.refusals import PROBLEM_JSON
from infra.runtime.http.schemas import Schemas
from tests.design.support import Call, calls

EVERY = list(calls())
IDS = [f"{each.service}-{each.operation_id}" for each in EVERY]


@pytest.mark.parametrize("each", EVERY, ids=IDS)
async def test_each_status_is_answered_by_the_contract(each: Call) -> None:
    schemas, usual = Schemas(each.bundle.document), await each.send()
    assert str(usual.status_code) == ("201" if "201" in each.operation["responses"] else min(each.operation["responses"]))
    assert "Preference-Applied" not in usual.headers
    for status, declared in each.operation["responses"].items():
        answer = await each.send(Prefer=f"code={status}")
        assert answer.status_code == int(status), answer.text
        assert answer.headers["Preference-Applied"] == f"code={status}"
        response = each.bundle.resolve(declared)
        if not response.get("content"):
            assert answer.content == b""
            continue
        media_type = answer.headers["Content-Type"]
        assert media_type in response["content"]
        if media_type in {JSON, PROBLEM_JSON}:
            schema = schemas.compile(response["content"][media_type]["schema"])
            assert schema.errors(answer.json()) == []
        for name, header in response.get("headers", {}).items():
            assert name in answer.headers or not each.bundle.resolve(header).get("required")


def one(operation_id: str) -> Call:
    return next(each for each in EVERY if each.operation_id == operation_id)


@pytest.mark.parametrize("media_type", ["image/png", "image/jpeg", "image/webp"])
async def test_a_picture_is_one(media_type: str) -> None:
    answer = await one("get_image").send(Accept=media_type)
    with Image.open(io.BytesIO(answer.content)) as picture:
        assert Image.MIME[picture.format or ""] == media_type
        assert picture.size == (600, 450)


async def test_a_document_is_one() -> None:
    answer = await one("get_invoice_pdf").send()
    assert len(PdfReader(io.BytesIO(answer.content)).pages) == 1
