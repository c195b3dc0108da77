"""Food and drink."""

from __future__ import annotations

from ..ready_set import Listed, ReadySet
from ..said import Said

_LIKELY: tuple[Listed, ...] = (
    ("hot_meal", Said("A hot meal"), "own-hot-meal"),
    ("tea", Said("Cup of tea"), "own-mug-of-tea"),
    ("coffee", Said("Coffee"), "2615"),
    ("eggs", Said("Eggs"), "1F95A"),
    ("sandwich", Said("Sandwich"), "1F96A"),
    ("curry", Said("Curry"), "1F35B"),
    ("fish", Said("Fish"), "1F41F"),
    ("chips", Said("Chips"), "1F35F"),
    ("pizza", Said("Pizza"), "1F355"),
    ("burger", Said("Burger"), "1F354"),
    ("pasta", Said("Pasta"), "1F35D"),
    ("salad", Said("Salad"), "1F957"),
    ("chicken", Said("Chicken"), "1F357"),
    ("cheese", Said("Cheese"), "1F9C0"),
    ("potatoes", Said("Potatoes"), "1F954"),
    ("apple", Said("Apple"), "1F34E"),
    ("banana", Said("Banana"), "1F34C"),
    ("strawberries", Said("Strawberries"), "1F353"),
    ("cake", Said("Cake"), "1F370"),
    ("chocolate", Said("Chocolate"), "1F36B"),
    ("ice_cream", Said("Ice cream"), "1F368"),
    ("takeaway", Said("Takeaway"), "1F961"),
    ("beer", Said("Beer"), "1F37A"),
)
_UNLIKELY: tuple[Listed, ...] = (
    ("sushi", Said("Sushi"), "1F363"),
    ("mango", Said("Mango"), "1F96D"),
    ("pancakes", Said("Pancakes"), "1F95E"),
    ("honey", Said("Honey"), "1F36F"),
    ("nuts", Said("Nuts"), "1F95C"),
)

FOOD = ReadySet.of("food", Said("Food and drink"), "1F37D", _LIKELY, _UNLIKELY)
"""What people eat and drink."""
