"""Which passwords are too common."""

import pytest

from impl.profiling.security.strength import is_common

CAMILLE = ("camille.martin@exemple.fr", "Camille", "Martin")


@pytest.mark.parametrize(
    "password",
    [
        *("1234567890", "qwertyuiop", "password123", "aaaaaaaaaa", "01/02/1990"),
        *("jetaime1234", "jetaime2026!", "Chouchou12!", "Bonjour123!", "motdepasse1!", "Azerty12345!"),
        *("camillemartin", "Camille2026", "Camille-Martin-1", "MartinCamille!", "càmille.martïn"),
    ],
)
def test_common_ones_and_those_made_of_the_person_are_refused(password: str) -> None:
    assert is_common(password, CAMILLE)


@pytest.mark.parametrize(
    "password", ["correct horse battery", "k7Q9x2v8w1z3", "83749275-jt-6611", "Le vent souffle de mer", "тихая вода глубока"]
)
def test_others_are_not(password: str) -> None:
    assert not is_common(password, CAMILLE)
