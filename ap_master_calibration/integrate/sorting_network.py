"""Sorting networks: comparators that sort a stack of any height, or find its ends and middle."""

from __future__ import annotations

from functools import lru_cache

Network = tuple[tuple[int, int], ...]


@lru_cache(maxsize=64)
def sorting(n: int) -> Network:
    """Comparators (i, j), i < j, that sort `n` values: Batcher's merge exchange.

    Source: Knuth, The Art of Computer Programming 3, 5.2.2, algorithm M.
    """
    pairs: list[tuple[int, int]] = []
    top = 1 << max(0, (n - 1).bit_length() - 1)
    p = top if n > 1 else 0
    while p:
        q, r, d = top, 0, p
        while True:
            pairs += [(i, i + d) for i in range(n - d) if i & p == r]
            if q == p:
                break
            q, r, d = q >> 1, p, q - p
        p >>= 1
    return tuple(pairs)


@lru_cache(maxsize=64)
def selecting(n: int) -> Network:
    """The part of `sorting(n)` after which the ends and the middle one or two stand in place.

    All values are still there; those elsewhere are not in order.
    """
    needed = {0, n - 1, (n - 1) // 2, n // 2}
    kept: list[tuple[int, int]] = []
    for i, j in reversed(sorting(n)):
        if i in needed or j in needed:
            needed |= {i, j}
            kept.append((i, j))
    return tuple(reversed(kept))
