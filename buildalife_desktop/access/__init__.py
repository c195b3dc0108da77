"""How a choice is made: pure state machines, time passed in."""
