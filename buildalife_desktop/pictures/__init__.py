"""Pictures found, taken in and sized."""
