"""Makes the plan: groups, library and settings become steps that say what they will do and why.

Nothing is imported here: the built-in engine's child reads a plan and needs none of its making.
"""
