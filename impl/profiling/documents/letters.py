"""Writes messages: what a template says of its facts, in a person's language.

A message is written once, in templates/messages, of parts that templates/html has as MJML and templates/text as plain text: so both
say the same. Its words are in texts/. Facts are text wherever they stand: they are escaped in HTML, and no fact is read as a template.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import fields, is_dataclass
from functools import cache, partial
from pathlib import Path
from typing import Any

import mrml
from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from generated.ordering.models import Order, OrderShipping
from impl.profiling.documents import figures, shown
from impl.profiling.documents.facts import Facts
from impl.profiling.documents.letter import Letter, Link
from impl.profiling.documents.wording import Wording, wording
from impl.profiling.domain.customer import Language
from impl.profiling.domain.message import Template
from impl.profiling.domain.shop import Seller

_TEMPLATES = Path(__file__).with_name("templates")
PARTS = ("paragraph", "small", "heading", "button", "link_to", "pairs", "packed", "address", "goods")
"""What messages are made of: in both forms."""
_LOADER = FileSystemLoader(_TEMPLATES)
_NO_WEB_FONTS = mrml.RenderOptions(fonts={})  # else it has mail programs load well-known ones from their maker
_CONTROLS = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]+")
_NOT_XML = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
_EMPTY_LINES = re.compile(r"\n{3,}")


def render(template: Template, language: Language, facts: Facts) -> Letter:
    """Returns the message. The same facts give the same message."""
    return _writer(language).write(template, facts)


@cache
def _writer(language: Language) -> "Writer":
    return Writer(wording(language))


class Writer:
    """Writes messages in one language."""

    def __init__(self, words: Wording) -> None:
        self._words = words
        self._language = words.language
        plain = self._environment(escapes=False)
        self._texts = {key: plain.from_string(text) for key, text in words.texts.items()}
        self._html = self._form("html/blocks.mjml", escapes=True)
        self._plain = self._form("text/blocks.txt", escapes=False)

    def write(self, template: Template, facts: Facts) -> Letter:
        """Returns the message."""
        known = _members(facts)
        say = known["say"] = partial(self._say, template, known)
        subject = _CONTROLS.sub(" ", say("subject")).strip()
        frame = {
            "lang": self._language.lower(),
            "subject": subject,
            "title": say("title"),
            "why": say(f"why.{facts.audience}"),
            "shop": facts.shop,
            "ends": facts.ends,
        }
        body = self._html.get_template(f"messages/{template}.j2").render(known)
        mjml = self._html.get_template("html/layout.mjml").render(frame, body=Markup(body))  # noqa: S704 - rendered with autoescape
        body = self._plain.get_template(f"messages/{template}.j2").render(known)
        text = self._plain.get_template("text/layout.txt").render(frame, body=body)
        return Letter(
            subject=subject,
            html=mrml.to_html(_NOT_XML.sub("", mjml), render_options=_NO_WEB_FONTS).content,
            text=_EMPTY_LINES.sub("\n\n", text).strip() + "\n",
            attachments=facts.attachments,
            ends=facts.ends,
            one_click=facts.one_click,
            tokens=frozenset(_tokens(facts)),
        )

    def _form(self, blocks: str, *, escapes: bool) -> Environment:
        environment = self._environment(escapes=escapes)
        environment.globals |= {"word": partial(self._say, "common", {}), "legal": self._legal}
        environment.filters["totals"] = self._totals
        parts = environment.get_template(blocks).module
        environment.globals |= {name: getattr(parts, name) for name in PARTS}
        return environment

    def _environment(self, *, escapes: bool) -> Environment:
        environment = Environment(
            loader=_LOADER,
            autoescape=escapes,  # noqa: S701 - off for plain text only
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
        )
        shows: tuple[Callable[..., Any], ...] = (
            *(figures.money, figures.rate, figures.day_of, figures.time_of),
            *(shown.name, shown.name_lang, shown.by_name, shown.address_lines),
        )
        environment.filters |= {each.__name__: partial(each, self._language) for each in shows}
        environment.filters["days"] = self._days
        return environment

    def _say(self, template: str, known: Mapping[str, Any], key: str, **more: Any) -> str:
        return self._texts[self._words.key_of(template, key, more)].render(known, **more)

    def _days(self, shipping: OrderShipping) -> str:
        first, last = shipping.earliest_day, shipping.latest_day
        if first == last:
            return self._word("on", day=figures.day(self._language, last))
        days = (figures.short_day(self._language, each) for each in (first, last))
        return self._word("between", **dict(zip(("first", "last"), days, strict=True)))

    def _totals(self, order: Order) -> Iterator[tuple[str, str]]:
        """Yields what leads from the goods to the total."""
        yield self._word("items"), figures.money(self._language, order.totals.items.amount)
        for discount in order.discounts:
            kind = discount.kind == "TIER"
            label = self._word("discount", tier=self._word(f"tier.{discount.reference}")) if kind else discount.reference
            yield label, f"−\xa0{figures.money(self._language, discount.amount.amount)}"
        fee = order.totals.shipping.amount
        yield self._word("shipping"), figures.money(self._language, fee) if fee else self._word("free")

    def _legal(self, seller: Seller) -> str:
        """Returns who sells, as French law requires."""
        address, capital = seller.address, seller.share_capital
        who = [seller.legal_name, seller.legal_form]
        if capital:
            who.append(self._word("capital", amount=figures.money(self._language, capital.amount)))
        where = ", ".join((address.line1, f"{address.postal_code} {address.city}"))
        register = self._word("register", city=seller.rcs_city, siren=seller.siren)
        return " · ".join((" ".join(who), where, register, self._word("vat", number=seller.vat_number)))

    def _word(self, key: str, **more: Any) -> str:
        return self._say("common", {}, key, **more)


def _members(facts: Facts) -> dict[str, Any]:
    return {field.name: getattr(facts, field.name) for field in fields(facts)}


def _tokens(value: Any) -> Iterator[str]:
    """Yields the token of every link in the facts."""
    if isinstance(value, Link):
        yield from [value.token] if value.token else []
    elif is_dataclass(value):
        for field in fields(value):
            yield from _tokens(getattr(value, field.name))
    elif isinstance(value, list | tuple):
        for each in value:
            yield from _tokens(each)
