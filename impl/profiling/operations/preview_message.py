"""See what a message looks like."""

import asyncio

from generated.profiling import models
from generated.profiling.operations import PreviewMessageOk, PreviewMessageRequest
from impl.profiling.documents import letters


async def preview_message(request: PreviewMessageRequest) -> PreviewMessageOk:
    example = letters.example(request.template, request.language)
    letter = await asyncio.to_thread(letters.render, request.template, request.language, example)
    return PreviewMessageOk(
        body=models.MessagePreview(
            template=request.template, language=request.language, subject=letter.subject, html=letter.html, text=letter.text
        )
    )
