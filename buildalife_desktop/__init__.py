"""Build a Life: put together my week, my people and my pictures, hear them, and hand over my plan."""

__version__ = "0.1.0"
