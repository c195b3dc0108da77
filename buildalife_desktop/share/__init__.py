"""How others see a life."""
