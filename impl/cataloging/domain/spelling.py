"""How far two words are from each other: letters that are missing, too many, wrong, or in each other's place."""

_PLURAL_FROM = 4


def distance(one: str, two: str, *, most: int) -> int:
    """Returns the number of slips between two words, or `most` + 1 for more (optimal string alignment)."""
    if abs(len(one) - len(two)) > most or len(set(one) ^ set(two)) > 2 * most:
        return most + 1
    before: list[int] = []
    row = list(range(len(two) + 1))
    for at, letter in enumerate(one, start=1):
        before, last, row = row, before, [at]
        for to, other in enumerate(two, start=1):
            slips = min(before[to] + 1, row[to - 1] + 1, before[to - 1] + (letter != other))
            if at > 1 and to > 1 and letter == two[to - 2] and one[at - 2] == other:
                slips = min(slips, last[to - 2] + 1)
            row.append(slips)
        if min(row) > most:
            return most + 1
    return min(row[-1], most + 1)


def singular(word: str) -> str:
    """Returns a word without the last s or x of French and English plurals."""
    if len(word) >= _PLURAL_FROM and word[-1] in "sx" and not word.endswith("ss"):
        return word[:-1]
    return word
