"""How a life is kept: one SQLite file a life."""
