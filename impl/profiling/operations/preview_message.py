"""See what a message looks like."""

import asyncio

from generated.profiling import models
from generated.profiling.operations import PreviewMessageOk, PreviewMessageRequest
from impl.profiling.documents import letters
from impl.profiling.documents.examples import example


async def preview_message(request: PreviewMessageRequest) -> PreviewMessageOk:
    letter = await asyncio.to_thread(letters.render, request.template, request.language, example(request.template))
    return PreviewMessageOk(
        body=models.MessagePreview(
            template=request.template, language=request.language, subject=letter.subject, html=letter.html, text=letter.text
        )
    )
