"""What a visit waits for."""

from tests.browser.conftest import OpenVisit

_LATE = """
<main><p class="loading">Un instant…</p></main>
<script>setTimeout(() => { document.querySelector("main").innerHTML = "<p>Bonjour</p>" }, 600)</script>
"""
"""Nothing is on its way any more, but what came is shown later, as by react on a busy machine."""


async def test_a_page_has_settled_when_what_it_read_is_shown(open_visit: OpenVisit) -> None:
    visit = await open_visit("shop")
    await visit.page.set_content(_LATE)
    await visit.settle()
    assert await visit.page.get_by_role("main").inner_text() == "Bonjour"
