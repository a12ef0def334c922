"""Templates of the generator, as data: one template a line, or a block between lines of three dashes."""


def lines(text: str) -> list[str]:
    """Templates written one a line; ¶ stands for a line break."""
    return [line.replace("¶", "\n") for line in text.strip().split("\n") if line]


def blocks(text: str) -> list[str]:
    """Templates written over several lines, parted by a line of three dashes."""
    return [block.strip("\n") for block in text.strip("\n").split("\n---\n")]
