"""Writes messages: what a template says of its facts, in a person's language."""

from impl.profiling.documents.facts import Facts
from impl.profiling.documents.letter import Letter
from impl.profiling.domain.customer import Language
from impl.profiling.domain.message import Template


def render(template: Template, language: Language, facts: Facts) -> Letter:
    """Returns the message. The same facts give the same message."""
    raise NotImplementedError


def example(template: Template, language: Language) -> Facts:
    """Returns the facts of an example, made from the contracts' examples: for a preview."""
    raise NotImplementedError
