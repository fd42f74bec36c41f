"""What somebody does without a mouse; each focus on the way must be seen."""

from playwright.async_api import Locator, Page, expect

_MOST_TABS, _MOST_ARROWS = 60, 20
_HAS_RING = """element => [element, element.closest('label')].filter(Boolean).some(each => {
  const style = getComputedStyle(each);
  return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0 || style.boxShadow !== 'none';
})"""


async def tab_to(page: Page, target: Locator) -> None:
    """Presses Tab until the target has the focus, which must be seen. Raises AssertionError when it cannot be reached."""
    await expect(target).to_be_visible()
    for _ in range(_MOST_TABS):
        if await target.evaluate("element => element === document.activeElement"):
            assert await target.evaluate(_HAS_RING), f"the focus on {target} cannot be seen"
            return
        await page.keyboard.press("Tab")
    raise AssertionError(f"{target} is not reached by Tab")


async def fill(page: Page, label: str, text: str) -> None:
    await tab_to(page, page.get_by_label(label, exact=True).first)
    await page.keyboard.type(text)


async def press(page: Page, target: Locator) -> None:
    await tab_to(page, target)
    await page.keyboard.press("Enter")


async def arrow_to(page: Page, radio: Locator) -> None:
    """Goes through the radio buttons of the group that has the focus. Raises AssertionError when this one is not among them."""
    for _ in range(_MOST_ARROWS):
        if await radio.is_checked():
            return
        await page.keyboard.press("ArrowDown")
    raise AssertionError(f"{radio} is not reached by the arrow keys")
