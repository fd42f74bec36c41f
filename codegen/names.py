"""How one name is spelled in contracts, Python and file names."""

import json
import keyword
import re


def snake(name: str) -> str:
    """`StockReserved`, `Idempotency-Key` and `stock-low` as Python spells them; a keyword gets a trailing `_`."""
    parts = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", name.replace("-", "_").replace(".", "_"))
    spelled = parts.lower()
    return f"{spelled}_" if keyword.iskeyword(spelled) else spelled


def pascal(name: str) -> str:
    """`reserve_stock` and `stock-reserved` as class names."""
    return "".join(word[:1].upper() + word[1:] for word in re.split(r"[-_]", name))


def literal(value: object) -> str:
    """A string, number, boolean or list of them as Python prints it."""
    match value:
        case str():
            return json.dumps(value, ensure_ascii=False)
        case list():
            return f"({', '.join(literal(item) for item in value)},)" if value else "()"
        case _:
            return repr(value)


def docstring(text: str) -> str:
    """Text on one line that can stand between triple quotes."""
    line = " ".join(text.split()).replace("\\", "\\\\").replace('"""', '\\"\\"\\"')
    return f'{line[:-1]}\\"' if line.endswith('"') else line


def sentence(text: str) -> str:
    """Text that ends as a sentence does."""
    text = " ".join(text.split())
    return text if text.endswith((".", "?", "!")) else f"{text}."
