"""How everything looks: colours, sizes and letters by the part they play."""
