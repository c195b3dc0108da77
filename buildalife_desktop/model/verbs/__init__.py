"""What a person can do to their life: one file of verbs a noun.

A verb takes the life as it is and gives a Done: the life after it and what was done, in words. Nothing here saves.
"""
