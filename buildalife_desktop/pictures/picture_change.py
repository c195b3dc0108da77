"""How a picture shall be changed."""

from __future__ import annotations

from dataclasses import dataclass

Frame = tuple[float, float, float]
"""A square in a picture: how far its left and its top edge lie in, and its side, as shares of the shorter side."""

LIGHTEST = 3
NEARLY_SQUARE = 0.06
"""A picture longer by less than this share has no squares along its longer side: they would look the same."""


@dataclass(frozen=True)
class PictureChange:
    """Turned so many quarters to the right (0 to 3), then cut to a square, then `light` steps brighter or darker."""

    quarters: int = 0
    frame: Frame | None = None
    light: int = 0

    def __post_init__(self) -> None:
        if self.quarters not in range(4):
            raise ValueError(f"a picture can be turned 0 to 3 quarters, not {self.quarters}")
        if not -LIGHTEST <= self.light <= LIGHTEST:
            raise ValueError(f"a picture can be {LIGHTEST} steps brighter or darker, not {self.light}")

    @property
    def is_nothing(self) -> bool:
        """Whether the picture stays as it is."""
        return self == PictureChange()


def frames_for(width: int, height: int) -> dict[str, Frame]:
    """The squares a picture of this size (after turning) may be cut to, by name.

    As high as the picture where it is wide: `left`, `middle`, `right`. As wide where it is high: `top`, `middle`,
    `bottom`. Then nearer ones: `near`, `near_top`, `near_left`, `near_right`.
    """
    short = min(width, height)
    along = max(width, height) / short - 1
    names = ("left", "middle", "right") if width >= height else ("top", "middle", "bottom")
    found: dict[str, Frame] = {}
    if along > NEARLY_SQUARE:
        for name, at in zip(names, (0.0, along / 2, along), strict=True):
            found[name] = (at, 0.0, 1.0) if width >= height else (0.0, at, 1.0)
    return found | _near(width / short, height / short)


def _near(width: float, height: float) -> dict[str, Frame]:
    """Two thirds of the shorter side: the middle, then above it and to both sides."""
    side = 2 / 3
    left, top = (width - side) / 2, (height - side) / 2
    return {
        "near": (left, top, side),
        "near_top": (left, 0.0, side),
        "near_left": (left / 3, top, side),
        "near_right": (width - side - left / 3, top, side),
    }
