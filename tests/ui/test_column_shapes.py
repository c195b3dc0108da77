"""How columns of pictures share the room."""

from __future__ import annotations

import pytest

from buildalife_desktop.ui.widgets.column_room import ColumnRoom
from buildalife_desktop.ui.widgets.column_shapes import column_shapes


class TestHowColumnsShareTheRoom:
    ROOM = ColumnRoom(wide=1200, high=480, picture=(126, 112), narrowest=204, turner=72, space=4)

    @pytest.mark.parametrize("counts", [(4, 2, 1, 0), (13, 1, 3, 5), (16, 3, 0, 0), (1, 1, 1), (8, 8, 8), (28, 2)])
    def test_all_are_seen_at_once_where_they_fit(self, counts: tuple[int, ...]) -> None:
        shapes = column_shapes(counts, self.ROOM)
        assert all(one.across * one.down >= count for one, count in zip(shapes, counts, strict=True))
        assert {one.pages for one in shapes} == {1}
        assert sum(one.wide for one in shapes) <= self.ROOM.wide

    @pytest.mark.parametrize("counts", [(40, 0, 0, 0), (10, 10, 10, 10), (25, 25, 25), (40, 40, 40, 40), (5, 4, 3, 2)])
    def test_all_pictures_weigh_the_same_and_stay_inside(self, counts: tuple[int, ...]) -> None:
        shapes = column_shapes(counts, self.ROOM)
        assert len({one.picture for one in shapes}) == 1
        for one in shapes:
            wide, high = one.picture
            assert wide >= 126
            assert high >= 112
            assert one.across * (wide + 4) - 4 <= one.wide
            assert one.down * (high + 4) - 4 <= self.ROOM.high - (self.ROOM.turner if one.pages > 1 else 0)

    def test_the_fullest_column_is_the_widest(self) -> None:
        wide = [one.wide for one in column_shapes((30, 9, 2, 1), self.ROOM)]
        assert wide == sorted(wide, reverse=True)
        assert wide[0] > wide[1]

    def test_with_less_room_than_one_picture_there_is_still_one(self) -> None:
        tight = ColumnRoom(wide=300, high=250, picture=(378, 192), narrowest=300, turner=104, space=4)
        (shape,) = column_shapes((3,), tight)
        assert (shape.across, shape.down, shape.pages) == (1, 1, 3)
        assert shape.picture[1] <= 250 - 104
