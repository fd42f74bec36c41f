"""Every message as a mail program shows it: light on a phone and dark beside a list, in both languages."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Literal, get_args

import pytest
from playwright.async_api import Browser

from impl.profiling.documents.examples import example
from impl.profiling.documents.letter import Letter
from impl.profiling.documents.letters import render
from impl.profiling.domain.customer import Language
from impl.profiling.domain.message import Template
from tests.browser.visit import Visit
from tests.support.letters import VARIANTS

Scheme = Literal["light", "dark"]
_LOOKS: tuple[tuple[int, Scheme], ...] = ((320, "light"), (640, "dark"))
_IN_A_PROGRAM = """() => {
  const main = document.createElement('main');
  main.append(...document.body.childNodes);
  document.body.append(main);
}"""
"""The landmark that a message is read in is the mail program's own."""


@asynccontextmanager
async def _mail_program(browser: Browser, width: int, scheme: Scheme) -> AsyncIterator[Visit]:
    """A window that loads nothing from anywhere; a mail that asked for something would be complained of."""
    context = await browser.new_context(viewport={"width": width, "height": 700}, color_scheme=scheme)
    visit = Visit(await context.new_page(), "about:blank", [])
    yield visit
    assert visit.complaints == []
    await context.close()


@pytest.mark.parametrize("template", get_args(Template))
async def test_a_message_reads_well(browser: Browser, template: Template) -> None:
    for width, scheme in _LOOKS:
        async with _mail_program(browser, width, scheme) as visit:
            for language in get_args(Language):
                await _look(visit, f"{template}-{language}-{scheme}", render(template, language, example(template)))


async def test_every_branch_of_a_message_reads_well(browser: Browser) -> None:
    variants = [(template, name, facts) for template, of in VARIANTS.items() for name, facts in of.items()]
    for (width, scheme), language in zip(_LOOKS, get_args(Language), strict=True):
        async with _mail_program(browser, width, scheme) as visit:
            for template, name, facts in variants:
                await _look(visit, f"{name}-{language}-{scheme}", render(template, language, facts))


async def _look(visit: Visit, name: str, letter: Letter) -> None:
    """Keeps a picture, and checks what it shows."""
    await visit.page.set_content(letter.html)
    await visit.page.evaluate(_IN_A_PROGRAM)
    await visit.look(f"mail-{name}")
    await visit.check_width()
    await visit.check_accessibility()
