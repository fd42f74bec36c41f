"""Staff see what each message looks like, in both languages."""

from typing import get_args

import pytest

from generated.common.models import Language
from generated.profiling import operations
from generated.profiling.client import ProfilingClient
from impl.profiling.domain.message import Template


@pytest.mark.parametrize("language", ["FR", "EN"])
@pytest.mark.parametrize("template", get_args(Template))
async def test_a_message_of_every_kind(owner: ProfilingClient, template: Template, language: Language) -> None:
    request = operations.PreviewMessageRequest(template=template, language=language)
    preview = (await owner.preview_message(request)).body
    assert (preview.template, preview.language) == (template, language)
    assert preview.subject
    assert preview.html
    assert preview.text
