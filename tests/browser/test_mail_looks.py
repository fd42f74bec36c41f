"""Every message as a mail program shows it: on a phone and beside a list, light and dark, in both languages."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from itertools import product
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
_NARROW, _WIDE = 320, 640
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
    for width, scheme in product((_NARROW, _WIDE), get_args(Scheme)):
        async with _mail_program(browser, width, scheme) as visit:
            for language in get_args(Language):
                await _look(visit, f"{template}-{language}-{scheme}", render(template, language, example(template)), width)


async def test_every_branch_of_a_message_reads_well(browser: Browser) -> None:
    """Once on a phone, once in the dark."""
    variants = [(template, name, facts) for template, of in VARIANTS.items() for name, facts in of.items()]
    looks: tuple[tuple[int, Scheme, Language], ...] = ((_NARROW, "light", "FR"), (_WIDE, "dark", "EN"))
    for width, scheme, language in looks:
        async with _mail_program(browser, width, scheme) as visit:
            for template, name, facts in variants:
                await _look(visit, f"{name}-{language}-{scheme}", render(template, language, facts), width)


async def _look(visit: Visit, name: str, letter: Letter, width: int) -> None:
    """Keeps a picture; what axe finds does not depend on the width."""
    await visit.page.set_content(letter.html)
    await visit.page.evaluate(_IN_A_PROGRAM)
    await visit.look(f"mail-{name}")
    await visit.check_width()
    if width == _WIDE:
        await visit.check_accessibility()
