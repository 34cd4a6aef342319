"""What is known at this moment and what can be done with it; nothing here is a widget."""
