"""Whether a pattern means the same in every validator, and takes no time that grows without measure (S-17)."""

import re
from collections.abc import Sequence
from itertools import pairwise

_PART = re.compile(
    r"\\x[0-9a-fA-F]{2}|\\u[0-9a-fA-F]{4}|\\.|\[\^?(?:\\.|[^\]\\])*\]|\(\?:|[*+?]|\{[0-9]+(?:,[0-9]*)?\}|.", re.DOTALL
)
_SHORTHAND = re.compile(r"\\[dDwWsSpPbB]")
_SET_OPERATION = re.compile(r"&&|--|~~|\|\|")
_PLAIN = 0xFFFF
"""What lies above is two characters for some validators."""
_FIXED = re.compile(r"\{[0-9]+\}")
_ONCE = frozenset({"?", "{1}", "{0,1}", "{0}"})
_BETWEEN = "does not mean the same in every validator:"


def ambiguous(pattern: object) -> str:
    """Returns what is wrong with a pattern; an empty text when nothing is."""
    if not isinstance(pattern, str):
        return "is a text."
    parts = _PART.findall(pattern)
    why = _not_anchored(parts) or next(filter(None, map(_unlike, parts)), "") or ("no lookaround." if _looks(parts) else "")
    if why:
        return f"{pattern} {why}" if why.startswith("is not") else f"{pattern} {_BETWEEN} {why}"
    try:
        re.compile(pattern)
    except re.error as error:
        return f"{pattern} cannot be read: {error}."
    if group := _slow(parts):
        return f"{pattern} may take endless time: let each turn of {group} begin with a letter that the rest of it has not."
    return ""


def _not_anchored(parts: Sequence[str]) -> str:
    if parts[:1] != ["^"] or parts[-1:] != ["$"]:
        return "is not anchored: ^…$."
    depth = 0
    for part in parts:
        depth += part.startswith("(") - (part == ")")
        if part == "|" and depth == 0:
            return "is not anchored in each alternative: ^(…|…)$."
    return ""


def _unlike(part: str) -> str:
    """Returns what to write instead of a part that validators read in different ways."""
    if any(ord(each) > _PLAIN for each in part):
        return "no character above U+FFFF."
    if _SHORTHAND.search(part):
        return "no shorthand class."
    if re.fullmatch(r"\\[1-9k]", part):
        return "no reference to a group."
    if part == ".":
        return "[^…] instead of the dot."
    return _unlike_class(part) if part.startswith("[") else ""


def _unlike_class(part: str) -> str:
    if part in {"[]", "[^]"}:
        return "no class that begins with a bracket."
    inner = re.sub(r"\\.", "", part[1:-1])
    return "no class in a class." if "[" in inner or _SET_OPERATION.search(inner) else ""


def _looks(parts: Sequence[str]) -> bool:
    return any(part == "(" and after == "?" for part, after in pairwise(parts))


def _slow(parts: Sequence[str]) -> str:
    """Returns a repeated group that can divide the same text in many ways."""
    opened: list[int] = []
    for index, part in enumerate(parts):
        if part.startswith("("):
            opened.append(index)
        elif part == ")":
            start = opened.pop()
            body, after = parts[start + 1 : index], parts[index + 1]
            can_differ = "|" in body or any(_is_quantifier(part) and not _FIXED.fullmatch(part) for part in body)
            if _is_quantifier(after) and after not in _ONCE and can_differ and not _is_divided(body):
                return "".join(parts[start : index + 1])
    return ""


def _is_divided(body: Sequence[str]) -> bool:
    """Returns whether each turn begins with a letter that is nowhere else in it, so that one text has one division."""
    first, rest = body[0].removeprefix("\\"), body[1:]
    if len(first) > 1 or (first.isalnum() and body[0] != first) or not rest or _is_quantifier(rest[0]):
        return False
    if "|" in rest or any(part.startswith("(") for part in body):
        return False
    return not any(re.search(part, first) for part in rest if not _is_quantifier(part))


def _is_quantifier(part: str) -> bool:
    return part in {"*", "+", "?"} or (part.startswith("{") and part != "{")
